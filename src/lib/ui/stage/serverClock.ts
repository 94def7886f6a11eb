// How far this device's clock is from the server's, worked out from one answer and how long it took.
import { get } from '../../sync/post.ts';

/** @returns what to add to this device's clock, or null where there is no signal just now */
export async function clockOffsetMillis(base: string): Promise<number | null> {
	const askedMillis = Date.now();
	const answer = await get<{ nowMillis: number }>(`${base}clock`);
	if (!answer.ok) return null;
	const answeredMillis = Date.now();
	return answer.body.nowMillis - (askedMillis + answeredMillis) / 2;
}

// Which page the wall shows, told to whoever moves it: as the place where a screen is in the hall, `page/2/3`.
import type { PresentPerson } from '../../sync/room.svelte.ts';
import type { SeenPage } from './fit.ts';

export function sayPage({ page, of }: SeenPage): string {
	return `page/${String(page)}/${String(of)}`;
}

/** Of several walls the one that shows the least at once. @returns null where each shows everything */
export function pageToldBy(
	present: readonly PresentPerson[],
	isScreen: (participant: string) => boolean
): SeenPage | null {
	const told = present
		.filter(({ participant }) => isScreen(participant))
		.flatMap(({ at }) => {
			const [, page, of] = /^page\/(\d{1,3})\/(\d{1,3})$/.exec(at ?? '') ?? [];
			return page === undefined ? [] : [{ page: Number(page), of: Number(of) }];
		});
	return told.reduce<SeenPage | null>(
		(most, one) => (most === null || one.of > most.of ? one : most),
		null
	);
}

// Who gets words that are somebody's own: by any answer under a seat's own path, or by any room that a socket opens.
import { authFrame, step1Frame } from './frames.ts';
import { look, type Seat } from './people.ts';
import { until } from './until.ts';
import { Wire } from './wire.ts';

/** The rooms that somebody is told of. */
export async function roomsOf(seat: Seat) {
	const { json } = await look(seat, 'rooms');
	return (json as { rooms: { id: string; kind: string; owner?: string }[] }).rooms;
}

/**
 * @param own the page they stand on, which is refused to each
 * @returns the names of those who get them
 */
export async function whoGets(
	words: string,
	own: string,
	seats: Readonly<Record<string, Seat>>
): Promise<string[]> {
	const knowing: string[] = [];
	for (const [name, seat] of Object.entries(seats)) {
		const answers = await Promise.all(
			['rooms', 'mine', 'desk', 'print/', ''].map((what) => look(seat, what))
		);
		const wire = await Wire.open(seat);
		for (const room of [own, ...(await roomsOf(seat)).map(({ id }) => id)]) {
			wire.send(authFrame(room));
			wire.send(step1Frame(room));
		}
		await wire.next('denied', own);
		await until('the rooms', async () => {
			const all = (await roomsOf(seat)).map(({ id }) => id);
			return all.every((room) => wire.count('step2', room) > 0);
		});
		if (wire.hasSeen(words) || answers.some(({ text }) => text.includes(words))) knowing.push(name);
		wire.close();
	}
	return knowing;
}

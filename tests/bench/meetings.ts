// Demo meetings of a given size, and everybody in them sitting down.
import { askRunning } from '#server/cli/controlSocket.ts';
import type { DemoBoard } from '#server/demo/demo.ts';
import { writeCard } from '../kit/cards.ts';
import { joinWith, mustDo, roomOf, type Demo, type Seat } from '../kit/people.ts';
import type { Server } from '../kit/server.ts';
import { Typist } from '../kit/typist.ts';

const joinersAtOnce = 16;

/** As `npm run kinboard -- demo --boards N --people M` asks a running server. */
export async function makeMeetings(
	server: Server,
	boards: number,
	people: number
): Promise<Demo[]> {
	const made = await askRunning(server.dataDir, { command: 'demo', boards, people });
	return (made as DemoBoard[]).map((board) => ({ server, screenCode: '', ...board }));
}

/** Everybody of these meetings, each on a device of their own. */
export async function seatAll(demos: readonly Demo[]): Promise<Seat[][]> {
	const invites = demos.flatMap(({ server, people }, at) =>
		people.map(({ invite }, place) => ({ server, invite, at, place }))
	);
	const seats: Seat[][] = demos.map(() => []);
	const join = async () => {
		for (let next = invites.pop(); next; next = invites.pop()) {
			const seat = await joinWith(next.server, { invite: next.invite });
			seats[next.at]![next.place] = seat;
		}
	};
	await Promise.all(Array.from({ length: joinersAtOnce }, join));
	return seats;
}

/** Goes back to the part in which all of a demo meeting write cards: later, social work only puts words beside them. */
export async function letEverybodyWrite(seats: readonly Seat[]): Promise<void> {
	const [coordinator] = seats;
	await mustDo(coordinator!, { type: 'phase.set', phase: 'information' });
}

const sentence = 'On Saturday Grace takes both children to the park, and Mum rings at six.';

/** Adds cards until the table has as many entries; each person writes some, put on the table whole. */
export async function fillTable(seats: readonly Seat[], entries: number): Promise<void> {
	const writers = await Promise.all(
		seats.slice(0, 6).map((seat) => Typist.enter(seat, roomOf(seat, 'table')))
	);
	const fields = ['strengths', 'complicating', 'nextSteps'] as const;
	const there = writers[0]!.doc.getMap('cards').size;
	for (let i = there; i < entries; i++) {
		const at = i % writers.length;
		const field = fields[i % fields.length];
		await writers[at]!.write((doc) => {
			writeCard(doc, seats[at]!.participant, `${String(i + 1)}. ${sentence}`, { field });
		});
	}
	for (const writer of writers) writer.close();
}

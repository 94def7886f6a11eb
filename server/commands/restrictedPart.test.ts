// There is no secret room (SPEC.md RP11): whatever is asked in whatever order, and whatever fails, a restricted room that
// somebody may write in is one that everybody's hall tells of.
import { expect, test } from 'vitest';
import { access } from '#lib/domain/access.ts';
import { readNotices } from '#lib/board/restrictedNotices.ts';
import { isFamilyNetwork } from '#lib/domain/roles.ts';
import { mulberry32 } from '../../tests/kit/random.ts';
import { startServices } from '../../tests/kit/services.ts';
import type { Board } from '../boards/board.ts';
import type { Services } from '../services.ts';

const people = [
	{ name: 'helen', relation: 'chair', role: 'chair' },
	{ name: 'chantelle', relation: 'mum', role: 'parent' },
	{ name: 'maya', relation: '11', role: 'child' },
	{ name: 'priya', relation: 'social worker', role: 'socialWorker' },
	{ name: 'dale', relation: 'police', role: 'professional' },
	{ name: 'noor', relation: 'takes notes', role: 'noteTaker' }
] as const;

/** Everybody in everybody's hall, or nobody in the room. */
async function expectNoSecret(services: Services, board: Board, after: string): Promise<void> {
	const isWritten = [...board.rooms.values()].some(
		(room) =>
			room.kind === 'restricted' &&
			[...board.people.values()].some((person) => access(person, board.at('a'), room) === 'write')
	);
	const hall = board.room('hall', 'a');
	const isTold = await services.hub.withRoom(hall.id, (_live, doc) =>
		Promise.resolve(readNotices(doc).some(({ untilMillis }) => untilMillis === null))
	);
	if (!isWritten) return;
	expect(isTold, after).toBe(true);
	for (const person of board.people.values()) {
		if (!isFamilyNetwork(person.role) || person.removed) continue;
		expect(access(person, board.at('a'), hall), `${person.role} ${after}`).toBe('read');
	}
}

test.each([1, 2, 3, 4, 5, 6])('[RP11] there is no secret room (seed %i)', async (seed) => {
	const random = mulberry32(seed);
	const pick = <One>(list: readonly One[]): One => list[Math.floor(random() * list.length)]!;
	const { services, clock } = await startServices();
	const made = await services.meetings.make({
		kind: 'initialConference',
		title: 'Reid conference',
		when: '',
		place: '',
		questions: [],
		people: people.map((person) => ({ ...person }))
	});
	const { board } = made;
	const [chair, ...others] = made.people.map(({ person }) => person.id);
	// Agreed with the child: the board is theirs too (CV9).
	const childPages = { [others[1] ?? '']: { helpers: [], view: null } };
	board.details = { ...board.details, childPages };
	const phases = board.kind.phases.map(({ id }) => id).filter((id) => id !== board.kind.closed);
	const commit = services.store.commit.bind(services.store);
	let failures = 0;
	services.store.commit = async (work) => {
		if (random() < 0.15) {
			failures += 1;
			throw new Error('the disk is full');
		}
		return commit(work);
	};
	const asked = () => {
		const parts = [...board.restrictedParts.values()];
		return pick<Record<string, unknown>>([
			{ type: 'restricted.begin', people: [pick(others), pick(others)], reason: 'Police' },
			{ type: 'restricted.begin', people: [others[2], others[3]], reason: 'Police' },
			{ type: 'restricted.end' },
			{
				type: 'restricted.unname',
				part: pick(parts)?.notice ?? 'none0000',
				participant: others[2]
			},
			{ type: 'phase.set', phase: pick(phases) },
			{ type: 'phase.set', phase: 'opening' }
		]);
	};
	for (let i = 0; i < 80; i++) {
		const command = i === 79 ? { type: 'phase.set', phase: board.kind.closed } : asked();
		clock.millis += 1000;
		const answer = services.commands.run(board, chair!, 'seat', command);
		await answer.catch(() => undefined);
		await expectNoSecret(services, board, `step ${String(i)}: ${JSON.stringify(command)}`);
	}
	expect(failures).toBeGreaterThan(0);
	expect(board.restrictedParts.size).toBeGreaterThan(1);
});

// A closed meeting is read: whoever ran it moves nothing in it any more, whatever a page may have left to press (domain/SPEC.md CT5).
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { readPeople } from '#lib/board/hall.ts';
import { isDoneAfterClosing } from '#lib/domain/control.ts';
import { allCommands } from '#server/commands/all.ts';
import { SmallMeeting, type Seated } from '../kit/simulation/room.ts';

const roles = [
	...(['chair', 'parent', 'child', 'advocate'] as const),
	...(['interpreter', 'noteTaker', 'professional'] as const)
];
interface Asked {
	type: string;
	[field: string]: unknown;
}

const ends = { question: 'How safe?', anchor0: 'Not at all', anchor10: 'As safe as can be' };

async function startClosed() {
	const meeting = await SmallMeeting.start('initialConference', roles);
	const [helen, chantelle, maya, tola, ines, noor, bev] = meeting.people as [
		...[Seated, Seated, Seated, Seated, Seated, Seated, Seated]
	];
	const { services, board } = meeting;
	const ask = (asked: Asked) => services.commands.run(board, helen.id, helen.seat, asked);
	const scaleOf = async (type: string) =>
		String(((await ask({ type, ...ends })).body as { scale?: string }).scale);
	await meeting.mustDo(helen, { type: 'phase.set', phase: 'scaling' });
	const open = await scaleOf('scale.open');
	const shown = await scaleOf('scale.open');
	const draft = await scaleOf('scale.prepare');
	await meeting.mustDo(helen, { type: 'scale.reveal', scale: shown });
	await meeting.mustDo(helen, { type: 'phase.set', phase: 'closed' });
	const hall = () =>
		services.hub.withRoom(meeting.room('hall'), (_live, doc) =>
			Promise.resolve(Y.encodeStateVector(doc).toString())
		);
	/** Everything that moves a meeting along, as a page left open could still send it. */
	const moves: Asked[] = [
		{ type: 'step.set', show: 'map', mode: 'write' },
		{ type: 'spotlight.set', item: null },
		{ type: 'screen.hide', item: 'item00000000', isHidden: false },
		{ type: 'follow.set', isOn: true },
		{ type: 'table.lock', hold: 'everyone' },
		{ type: 'table.lock', hold: 'none' },
		{ type: 'scale.prepare', ...ends },
		{ type: 'scale.open', ...ends },
		{ type: 'scale.open', scale: draft },
		{ type: 'scale.open', scale: shown },
		{ type: 'scale.reveal', scale: open },
		{ type: 'scale.prompt', scale: shown, prompt: 1 },
		{ type: 'door.set', closed: true },
		{ type: 'code.renew' },
		{ type: 'screen.pair' },
		{ type: 'screen.code', isHidden: true },
		{ type: 'invite.create', participant: chantelle.id },
		{ type: 'person.add', name: 'Ray', role: 'family' },
		{ type: 'person.actFor', participant: tola.id, for: [maya.id] },
		{ type: 'moment.ask', participant: ines.id },
		{ type: 'helper.lend', participant: noor.id },
		{ type: 'standIn.name', participant: bev.id },
		{ type: 'chair.handOver', participant: bev.id },
		{ type: 'child.view', participant: maya.id, isOn: false, agreedWithChild: true },
		{ type: 'restricted.begin', people: [bev.id], reason: 'Police' },
		{ type: 'apart.set', one: chantelle.id, other: bev.id, isApart: true, notLetIn: bev.id },
		{ type: 'words.anyway', item: 'item00000000' },
		{ type: 'phase.set', phase: 'opening' }
	];
	return { meeting, helen, chantelle, bev, ask, hall, moves };
}

test('[CT5] nothing of its course can be pressed any more: all of it is answered 409 and changes nothing', async () => {
	const { ask, hall, moves } = await startClosed();
	const before = await hall();
	for (const asked of moves) {
		const { status } = await ask(asked);
		expect(status, JSON.stringify(asked)).toBe(409);
	}
	expect(await hall()).toBe(before);
});

test('[CT5] what puts right who came and when, and what ends links, still goes', async () => {
	const { meeting, helen, chantelle, bev, ask } = await startClosed();
	const done: Asked[] = [
		{ type: 'person.attend', participant: chantelle.id, attendance: 'left' },
		{ type: 'meeting.set', title: 'Reid', when: '2026-02-19T10:30', place: '', questions: [] },
		{ type: 'earlierDays.set', days: { strategyDiscussion: '2026-02-02' } },
		{ type: 'invite.revoke', participant: bev.id },
		{ type: 'signal.seen', participant: chantelle.id, what: 'break' },
		{ type: 'phase.set', phase: 'closed' }
	];
	for (const asked of done) expect((await ask(asked)).status, asked.type).toBe(200);
	const people = await meeting.services.hub.withRoom(meeting.room('hall'), (_live, doc) =>
		Promise.resolve(readPeople(doc))
	);
	expect(people.find(({ id }) => id === chantelle.id)?.attendance).toBe('left');
	// The table itself is read, and written by nobody.
	const table = meeting.room('table');
	const device = await meeting.enter(helen, table);
	const outcome = await device
		.write(table, (doc) => {
			doc.getMap('cards').set('new00000', new Y.Map());
		})
		.catch(() => 'refused');
	expect(outcome).not.toBe('stored');
});

test('[CT6] a page that is being turned away is not told of as connected', async () => {
	const { meeting, helen, chantelle } = await startClosed();
	meeting.socket(chantelle);
	const { services, board } = meeting;
	expect(services.hub.isConnected(board.id, chantelle.id)).toBe(true);
	expect((await services.desk.of(board, helen.id))?.connected).toEqual([]);
});

test('[CT5] each command is decided on: a new one is not done in a closed meeting unless it says so', () => {
	const types = allCommands.map(({ type }) => type);
	expect(types.filter(isDoneAfterClosing).sort()).toEqual(
		[
			...['phase.set', 'meeting.set', 'earlierDays.set', 'person.attend', 'signal.seen'],
			...['person.remove', 'person.turnAway', 'invite.revoke', 'desk.lock', 'desk.unlock'],
			...['standIn.name', 'chair.handOver', 'chair.takeOver', 'fact.add', 'fact.remove'],
			...['part.enter', 'part.serve', 'part.copy', 'part.keepBack', 'scale.carry'],
			...['family.clear', 'childWords.takeBack', 'drawing.open']
		].sort()
	);
});

// Team thinking time (domain/SPEC.md TT4–TT9): the quiet time of each stage and the parts people take, as the server keeps
// them, against people who are not there to press.
import { expect, test } from 'vitest';
import { readMeeting, readStep, writeMeeting } from '#lib/board/hall.ts';
import { addToolItem } from '#lib/board/toolItems.ts';
import { usualCouncil } from '#lib/domain/council.ts';
import { minutesLeft } from '#lib/domain/stageTime.ts';
import { familyMap } from '#lib/domain/tools/practice/familyMap.ts';
import { rootOf } from '#lib/domain/tools/practiceTool.ts';
import { SmallMeeting, type Seated } from '../kit/simulation/room.ts';

const minuteMillis = 60_000;
const roles = ['chair', 'socialWorker', 'professional', 'manager', 'noteTaker'] as const;

async function startTeam() {
	const meeting = await SmallMeeting.start('teamThinking', roles);
	const [helen, priya, bev, mona, noor] = meeting.people as [
		...[Seated, Seated, Seated, Seated, Seated]
	];
	const tells = async () =>
		meeting.services.hub.withRoom(meeting.room('hall'), (_live, doc) =>
			Promise.resolve(readMeeting(doc)!)
		);
	const step = async () =>
		meeting.services.hub.withRoom(meeting.room('hall'), (_live, doc) =>
			Promise.resolve(readStep(doc))
		);
	const go = (phase: string) => meeting.mustDo(helen, { type: 'phase.set', phase });
	return { meeting, helen, priya, bev, mona, noor, tells, step, go };
}

async function refusal(
	{ services, board }: SmallMeeting,
	who: Seated,
	asked: { type: string; [field: string]: unknown }
): Promise<number> {
	return (await services.commands.run(board, who.id, who.seat, asked)).status;
}

test('[TT4] each stage begins its own time when it is entered, by the server’s clock', async () => {
	const { meeting, tells, go } = await startTeam();
	expect((await tells()).stage ?? null).toBeNull();
	for (const [phase, minutes] of Object.entries(usualCouncil.thinkingMinutes)) {
		meeting.clock.millis += 3 * minuteMillis;
		await go(phase);
		const { stage } = await tells();
		expect(stage).toEqual({
			phase,
			beganAtMillis: meeting.clock.millis,
			endsAtMillis: meeting.clock.millis + minutes * minuteMillis
		});
	}
	await go('closed');
	expect((await tells()).stage).toBeNull();
});

test('[TT5] when it is over nothing happens: the stage stays', async () => {
	const { meeting, tells, go } = await startTeam();
	await go('frame');
	meeting.clock.millis += 40 * minuteMillis;
	const now = await tells();
	expect(now.phase).toBe('frame');
	expect(minutesLeft(now.stage!, meeting.clock.millis)).toBe(0);
});

test('[TT6] whoever runs the meeting takes longer; nobody else does, and not without measure', async () => {
	const { meeting, helen, priya, bev, mona, noor, tells, go } = await startTeam();
	await go('story');
	await meeting.mustDo(helen, { type: 'helper.lend', participant: noor.id });
	for (const who of [priya, bev, mona, noor]) {
		expect(await refusal(meeting, who, { type: 'stage.extend', minutes: 2 })).toBe(403);
	}
	for (const minutes of [0, -5, 1.5, 31, 1e9, '2', null]) {
		expect(await refusal(meeting, helen, { type: 'stage.extend', minutes })).toBe(400);
	}
	expect(minutesLeft((await tells()).stage!, meeting.clock.millis)).toBe(5);
	await meeting.mustDo(helen, { type: 'stage.extend', minutes: 2 });
	expect(minutesLeft((await tells()).stage!, meeting.clock.millis)).toBe(7);
	meeting.clock.millis += 20 * minuteMillis;
	await meeting.mustDo(helen, { type: 'stage.extend', minutes: 5 });
	expect(minutesLeft((await tells()).stage!, meeting.clock.millis)).toBe(5);
});

test('[TT6] there is no time before it begins, nor in another kind of meeting', async () => {
	const { meeting, helen } = await startTeam();
	expect(await refusal(meeting, helen, { type: 'stage.extend', minutes: 2 })).toBe(409);
	const other = await SmallMeeting.start('coreGroup', ['chair', 'parent']);
	const [lead] = other.people as [Seated];
	await other.mustDo(lead, { type: 'phase.set', phase: 'goals' });
	expect(await refusal(other, lead, { type: 'stage.extend', minutes: 2 })).toBe(409);
	const turn = { type: 'turns.set', takes: 'presenter', participant: lead.id };
	expect(await refusal(other, lead, turn)).toBe(409);
	const told = await other.services.hub.withRoom(other.room('hall'), (_live, doc) =>
		Promise.resolve(readMeeting(doc)!)
	);
	expect([told.stage ?? null, told.turns ?? null]).toEqual([null, null]);
});

test('[TT4] no browser writes the time or the parts into the hall', async () => {
	const { meeting, helen, tells, go } = await startTeam();
	await go('frame');
	const before = await tells();
	const hall = meeting.room('hall');
	const device = await meeting.enter(helen, hall);
	const outcome = await device
		.write(hall, (doc) => {
			writeMeeting(doc, { stage: { phase: 'frame', beganAtMillis: 1, endsAtMillis: 9e15 } });
		})
		.catch(() => 'refused');
	expect(outcome).not.toBe('stored');
	expect((await tells()).stage).toEqual(before.stage);
});

test('[TT7] parts are proposed with the first stage, and go on with the next question', async () => {
	const { helen, priya, bev, mona, tells, go } = await startTeam();
	await go('frame');
	expect((await tells()).turns).toEqual({
		...{ round: 0, presenter: priya.id },
		...{ facilitator: helen.id, adviser: bev.id }
	});
	await go('story');
	await go('frame');
	expect((await tells()).turns?.round).toBe(0);
	await go('close');
	await go('frame');
	expect((await tells()).turns).toEqual({
		...{ round: 1, presenter: priya.id },
		...{ facilitator: bev.id, adviser: mona.id }
	});
});

test('[TT7] next time it is the next person’s turn, for whoever holds these times', async () => {
	const { services, clock } = (await startTeam()).meeting;
	const leads: string[] = [];
	for (const createdBy of ['helen', 'helen', 'omar', 'helen']) {
		clock.millis += 7 * 24 * 60 * minuteMillis;
		const made = await services.meetings.make({
			...{ kind: 'teamThinking', title: 'M', when: '', place: '', questions: [], createdBy },
			people: roles.map((role) => ({ name: role, relation: '', role }))
		});
		const { board, people } = made;
		const [chair] = people;
		const done = await services.commands.run(board, chair!.person.id, 'seat', {
			...{ type: 'phase.set', phase: 'frame' }
		});
		expect(done.status).toBe(200);
		const turns = await services.hub.withRoom(board.room('hall', 'a').id, (_live, doc) =>
			Promise.resolve(readMeeting(doc)?.turns)
		);
		leads.push(board.people.get(turns?.facilitator ?? '')?.name ?? '');
	}
	expect(leads).toEqual(['chair', 'professional', 'chair', 'manager']);
});

test('[TT9] whoever runs the meeting changes the parts, among those who can take one', async () => {
	const { meeting, helen, priya, bev, mona, noor, tells, go } = await startTeam();
	await go('frame');
	const give = (takes: unknown, participant: unknown) => ({
		type: 'turns.set',
		takes,
		participant
	});
	for (const who of [priya, bev, mona, noor]) {
		expect(await refusal(meeting, who, give('facilitator', who.id))).toBe(403);
	}
	expect(await refusal(meeting, helen, give('facilitator', noor.id))).toBe(400);
	expect(await refusal(meeting, helen, give('facilitator', 'nobody0001'))).toBe(400);
	expect(await refusal(meeting, helen, give('constructor', bev.id))).toBe(400);
	await meeting.mustDo(helen, give('facilitator', mona.id));
	await meeting.mustDo(helen, give('presenter', bev.id));
	expect((await tells()).turns).toEqual({
		...{ round: 0, presenter: bev.id },
		...{ facilitator: mona.id, adviser: priya.id }
	});
	await meeting.mustDo(helen, give('adviser', null));
	expect((await tells()).turns?.adviser).toBeNull();
	await go('story');
	expect((await tells()).turns?.presenter).toBe(bev.id);
});

test('[MK8] the screen goes along with the stages by itself, and phones with it', async () => {
	const { meeting, helen, step, go } = await startTeam();
	await go('frame');
	expect(await step()).toMatchObject({ show: 'tool', tool: 'thinking', mode: 'write' });
	await go('story');
	expect(await step()).toMatchObject({ show: 'tool', tool: 'thinking', mode: 'listen' });

	// Something else for a while: until the next stage, and no longer.
	await meeting.mustDo(helen, { type: 'step.set', show: 'purpose', title: 'Why we are here' });
	await meeting.mustDo(helen, { type: 'stage.extend', minutes: 2 });
	expect(await step()).toMatchObject({ show: 'purpose', title: 'Why we are here' });
	await go('clarify');
	expect(await step()).toMatchObject({ show: 'tool', tool: 'thinking', mode: 'write', title: '' });
	// Back as well as on.
	await go('story');
	expect(await step()).toMatchObject({ show: 'tool', tool: 'thinking', mode: 'listen' });
});

test('[MK8] the story is told beside the family map where there is one', async () => {
	const { meeting, helen, step, go } = await startTeam();
	const table = meeting.room('table');
	const device = await meeting.enter(helen, table);
	const list = familyMap.lists['people']!;
	const item = {
		id: 'person000001',
		author: helen.id,
		speaker: null,
		voice: 'own',
		at: 1
	} as const;
	await device.write(table, (doc) => {
		addToolItem(doc, rootOf(familyMap, 'people'), list, { ...item, values: { name: 'Dad' } }, null);
	});
	await go('frame');
	expect(await step()).toMatchObject({ show: 'tool', tool: 'thinking' });
	await go('story');
	expect(await step()).toMatchObject({ show: 'tool', tool: 'familyMap', mode: 'listen' });
});

test('[MK8] a question that is open stays in sight when the next stage begins', async () => {
	const { meeting, helen, step, go } = await startTeam();
	await go('alone');
	const ask = (asked: { type: string; [field: string]: unknown }) =>
		meeting.services.commands.run(meeting.board, helen.id, helen.seat, asked);
	const prepared = await ask({
		...{ type: 'scale.prepare', question: 'How safe?', anchor0: 'Not', anchor10: 'Quite' }
	});
	const { scale } = prepared.body as { scale: string };
	await meeting.mustDo(helen, { type: 'scale.open', scale });
	await go('reveal');
	expect(await step()).toMatchObject({ show: 'scale', scale, mode: 'listen' });
	await meeting.mustDo(helen, { type: 'scale.reveal', scale });
	await go('childsChair');
	expect(await step()).toMatchObject({ show: 'tool', tool: 'thinking', scale: null });
});

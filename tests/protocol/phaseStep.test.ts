// What everybody looks at when a phase begins (domain/SPEC.md MK8, MK9), asked of the server. Team thinking time has tests of its own.
import { expect, test } from 'vitest';
import { readStep } from '#lib/board/hall.ts';
import type { Role } from '#lib/domain/roles.ts';
import { SmallMeeting, type Seated } from '../kit/simulation/room.ts';

async function startOf(kind: string, roles: readonly Role[]) {
	const meeting = await SmallMeeting.start(kind, roles);
	const [lead] = meeting.people as [Seated];
	const ask = (asked: { type: string; [field: string]: unknown }) =>
		meeting.services.commands.run(meeting.board, lead.id, lead.seat, asked);
	return {
		ask,
		go: (phase: string) => meeting.mustDo(lead, { type: 'phase.set', phase }),
		show: (show: string, more: object = {}) =>
			meeting.mustDo(lead, { type: 'step.set', show, mode: 'listen', ...more }),
		step: () =>
			meeting.services.hub.withRoom(meeting.room('hall'), (_live, doc) =>
				Promise.resolve(readStep(doc))
			)
	};
}

test('[MK8] an open meeting begins with what everybody sees, and phones to write on', async () => {
	const { go, step } = await startOf('blank', ['coordinator', 'family']);
	await go('open');
	expect(await step()).toMatchObject({ show: 'map', mode: 'write' });
});

test('[MK8] where a phase says nothing, what was shown goes on and everybody listens', async () => {
	const { go, show, step } = await startOf('initialConference', ['chair', 'parent']);
	await go('information');
	await show('worried', { mode: 'write' });
	await go('scaling');
	expect(await step()).toMatchObject({ show: 'worried', mode: 'listen' });
});

test('[MK8] the wall of a conference goes along with its phases, forwards and back', async () => {
	const { go, show, step } = await startOf('initialConference', ['chair', 'parent']);
	await show('worried');
	await go('opening');
	expect(await step()).toMatchObject({ show: 'welcome', mode: 'listen' });
	await show('worried', { title: 'Each of us in turn', mode: 'write' });
	await go('childsView');
	expect(await step()).toMatchObject({ show: 'welcome', mode: 'listen', title: '' });
	await go('information');
	expect(await step()).toMatchObject({ show: 'map', mode: 'listen' });
	await go('outlinePlan');
	expect(await step()).toMatchObject({ show: 'plan' });
	await show('purpose');
	await go('views');
	expect(await step()).toMatchObject({ show: 'purpose' });
	await go('outlinePlan');
	expect(await step()).toMatchObject({ show: 'plan' });
});

test('[MK9] what was put on the wall for a phase a moment before it began stays there', async () => {
	const { go, show, step } = await startOf('reviewConference', ['chair', 'parent']);
	await go('opening');
	await show('worried', { mode: 'write', title: 'What Mr Lind saw' });
	await go('better');
	expect(await step()).toMatchObject({ show: 'worried', mode: 'listen', title: '' });
	await show('childsWords');
	await go('childsView');
	expect(await step()).toMatchObject({ show: 'childsWords' });
	await show('mustHaves');
	await go('outlinePlan');
	expect(await step()).toMatchObject({ show: 'mustHaves' });
});

test('[MK8] a question that is open stays in sight, answers that were shown until the plan is written', async () => {
	const { ask, go, step } = await startOf('initialConference', ['chair', 'parent']);
	await go('scaling');
	const opened = await ask({
		...{ type: 'scale.open', question: 'How safe?', anchor0: 'Not', anchor10: 'Quite' }
	});
	const { scale } = opened.body as { scale: string };
	await go('outlinePlan');
	expect(await step()).toMatchObject({ show: 'scale', scale });
	await ask({ type: 'scale.reveal', scale });
	await go('analysis');
	expect(await step()).toMatchObject({ show: 'scale', scale });
	await go('outlinePlan');
	expect(await step()).toMatchObject({ show: 'plan', scale: null });
});

test('[MK8] after the family’s time alone the table’s plan is on the wall, whatever was there before', async () => {
	for (const kind of ['familyGroupConference', 'familyNetworkMeeting']) {
		const { go, step } = await startOf(kind, ['coordinator', 'parent']);
		await go('welcome');
		expect(await step(), kind).toMatchObject({ show: 'welcome' });
		await go('information');
		expect(await step(), kind).toMatchObject({ show: 'map' });
		await go('familyTime');
		expect(await step(), kind).toMatchObject({ show: 'map', mode: 'listen' });
		await go('agreeing');
		expect(await step(), kind).toMatchObject({ show: 'plan', mode: 'listen' });
	}
});

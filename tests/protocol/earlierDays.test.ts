// The days that a meeting's own day counts from (server/SPEC.md ED1–ED5): said by who made it or runs it, told to nobody else.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { post } from '../kit/http.ts';
import { makeMeetingOf } from '../kit/meetings.ts';
import { command, joinWith, look, mustDo, type Seat } from '../kit/people.ts';
import { Server } from '../kit/server.ts';
import { signInStaff } from '../kit/staff.ts';

let server: Server;
let cookie: string;

beforeAll(async () => {
	server = await Server.start();
	cookie = await signInStaff(server, 'sam@example.org');
});
afterAll(() => server.close());

const people = [
	{ name: 'Priya', relation: '', role: 'socialWorker' },
	{ name: 'Chantelle', relation: 'mum', role: 'parent' }
];
const make = (kind: string, earlierDays?: unknown, lateReason?: unknown) =>
	post(
		server,
		'/staff/api/meetings',
		{ kind, title: 'Reid', when: '', place: '', questions: [], people, earlierDays, lateReason },
		{ cookie }
	);
const daysAt = async (seat: Seat) =>
	((await look(seat, 'desk')).json as { earlierDays: unknown }).earlierDays;

test('[ED1] with a new meeting they may be said; a day that is none, or not of this kind, is answered 400 with its field', async () => {
	const day = '2026-02-02';
	expect((await make('initialConference')).status).toBe(200);
	expect((await make('initialConference', {})).status).toBe(200);
	expect((await make('initialConference', { strategyDiscussion: '' })).status).toBe(200);
	const wrong: [string, unknown, string][] = [
		...['2026-02-30', '02/02/2026', '2026-02-02T10:00', ' ', 'x'.repeat(9000)].map(
			(given): [string, unknown, string] => [
				...(['initialConference', { strategyDiscussion: given }] as const),
				'earlierDays.strategyDiscussion'
			]
		),
		['initialConference', { strategyDiscussion: 20260202 }, 'earlierDays.strategyDiscussion'],
		['initialConference', { referral: day }, 'earlierDays.referral'],
		['initialConference', { toString: day }, 'earlierDays.toString'],
		['blank', { strategyDiscussion: day }, 'earlierDays.strategyDiscussion'],
		['initialConference', 'soon', 'earlierDays'],
		['initialConference', null, 'earlierDays']
	];
	for (const [kind, days, error] of wrong) {
		const answer = await make(kind, days);
		expect([days, answer.status, (answer.json as { error?: string }).error]).toEqual([
			...[days, 400, error]
		]);
	}
});

test('[ED2] whoever runs the meeting reads them at the desk, through a restart; nobody else anywhere', async () => {
	const made = await make('initialConference', { strategyDiscussion: '2026-02-02' });
	const invited = (made.json as { people: { name: string; invite: string }[] }).people;
	const [priya, sam] = [
		await joinWith(server, { invite: invited[0]?.invite ?? '' }),
		await joinWith(server, { invite: invited[2]?.invite ?? '' })
	];
	expect(await daysAt(sam)).toEqual({ strategyDiscussion: '2026-02-02' });
	await server.restart();
	expect(await daysAt(sam)).toEqual({ strategyDiscussion: '2026-02-02' });
	expect((await look(priya, 'desk')).status).toBe(403);
	for (const what of ['mine', 'rooms', 'facts', 'council', '']) {
		expect((await look(priya, what)).text).not.toContain('2026-02-02');
	}
	// Whoever runs it next plans on.
	await mustDo(sam, { type: 'chair.handOver', participant: priya.participant });
	expect(await daysAt(priya)).toEqual({ strategyDiscussion: '2026-02-02' });
	expect((await look(sam, 'desk')).status).toBe(403);
});

test('[ED3] they can be said later, by whoever runs the meeting and nobody else, with the same checks', async () => {
	const meeting = await makeMeetingOf(server, 'coreGroup', people);
	const [sam, priya, chantelle] = [
		await meeting.sit('Sam'),
		await meeting.sit('Priya'),
		await meeting.sit('Chantelle')
	];
	const set = (seat: Seat, days: unknown) => command(seat, { type: 'earlierDays.set', days });
	const days = { initialConference: '2026-02-19', lastCoreGroup: '2026-03-05' };
	for (const seat of [priya, chantelle]) expect((await set(seat, days)).status).toBe(403);
	expect(await daysAt(sam)).toEqual({});
	expect((await set(sam, days)).status).toBe(200);
	expect(await daysAt(sam)).toEqual(days);
	for (const [given, error] of [
		[{ lastCoreGroup: '2026-03-32' }, 'days.lastCoreGroup'],
		[{ strategyDiscussion: '2026-03-05' }, 'days.strategyDiscussion'],
		[{ lastCoreGroup: 5 }, 'days.lastCoreGroup'],
		['soon', 'days'],
		[undefined, 'days']
	] as const) {
		const answer = await set(sam, given);
		expect([answer.status, (answer.json as { error: string }).error]).toEqual([400, error]);
	}
	expect(await daysAt(sam)).toEqual(days);
	expect((await set(sam, { ...days, lastCoreGroup: '' })).status).toBe(200);
	expect(await daysAt(sam)).toEqual({ initialConference: '2026-02-19' });
});

test('[ED4] the meeting’s other facts are changed without them', async () => {
	const meeting = await makeMeetingOf(server, 'familyGroupConference', people);
	const sam = await meeting.sit('Sam');
	await mustDo(sam, { type: 'earlierDays.set', days: { referral: '2026-02-20' } });
	await mustDo(sam, {
		type: 'meeting.set',
		title: 'Reids',
		when: '2026-05-01T10:00',
		questions: []
	});
	expect(await daysAt(sam)).toEqual({ referral: '2026-02-20' });
});

test('[ED5] [LR1] why it is late: by whoever runs the meeting, with a new meeting or later, told to nobody else', async () => {
	const reasonAt = async (seat: Seat) =>
		((await look(seat, 'desk')).json as { lateReason: unknown }).lateReason;
	const days = { strategyDiscussion: '2026-02-02' };
	const made = await make('initialConference', days, '  Two families asked for it.  ');
	const invited = (made.json as { people: { invite: string }[] }).people;
	const [priya, chantelle, sam] = [
		await joinWith(server, { invite: invited[0]?.invite ?? '' }),
		await joinWith(server, { invite: invited[1]?.invite ?? '' }),
		await joinWith(server, { invite: invited[2]?.invite ?? '' })
	];
	expect(await reasonAt(sam)).toBe('Two families asked for it.');
	const set = (seat: Seat, reason: unknown) => command(seat, { type: 'lateReason.set', reason });
	for (const seat of [priya, chantelle]) {
		expect((await set(seat, 'forged')).status).toBe(403);
		for (const what of ['mine', 'rooms', 'facts', 'council', '']) {
			expect((await look(seat, what)).text).not.toContain('Two families');
		}
	}
	for (const wrong of ['x'.repeat(301), 'a\u0000b', 5, null]) {
		const answer = await set(sam, wrong);
		expect([answer.status, (answer.json as { error: string }).error]).toEqual([400, 'reason']);
	}
	expect((await set(sam, 'x'.repeat(300))).status).toBe(200);
	expect((await set(sam, 'The interpreter is ill.')).status).toBe(200);
	// The days and the other facts change without it, and it comes through a restart.
	await mustDo(sam, { type: 'earlierDays.set', days });
	await mustDo(sam, { type: 'meeting.set', title: 'R', when: '2026-03-01T10:00', questions: [] });
	await server.restart();
	expect(await reasonAt(sam)).toBe('The interpreter is ill.');
	expect(await daysAt(sam)).toEqual(days);
	expect((await set(sam, ' ')).status).toBe(200);
	expect(await reasonAt(sam)).toBe('');
});

test('[ED5] there is none where no day counts, and none that is too long or no words', async () => {
	const refused = async (kind: string, reason: unknown) => {
		const answer = await make(kind, {}, reason);
		expect([answer.status, (answer.json as { error?: string }).error]).toEqual([400, 'lateReason']);
	};
	await refused('blank', 'late');
	for (const reason of ['x'.repeat(301), 'a\u0000b', 5, null]) {
		await refused('initialConference', reason);
	}
	const meeting = await makeMeetingOf(server, 'blank', people);
	const sam = await meeting.sit('Sam');
	const answer = await command(sam, { type: 'lateReason.set', reason: 'late' });
	expect([answer.status, (answer.json as { error: string }).error]).toEqual([400, 'reason']);
});

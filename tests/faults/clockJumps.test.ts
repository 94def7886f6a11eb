// The server's clock is set, forwards or back, by a hand or by the network (security.md S15): nothing is deleted,
// whoever is in stays in, and what is counted in minutes never gets longer by it for whoever guesses.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Attempts } from '#server/auth/attempts.ts';
import type { Services } from '#server/services.ts';
import { makeMeeting, startServices } from '../kit/services.ts';

const hour = 60 * 60 * 1000;
const year = 365 * 24 * hour;
const password = 'a long enough password';

async function open() {
	const { services, clock } = await startServices();
	const meeting = await makeMeeting(services);
	const { board, id, invite } = meeting;
	const run = (body: unknown) => services.commands.run(board, id['sam'] ?? '', 'seat', body);
	await run({ type: 'phase.set', phase: 'welcome' });
	const sit = async (name: string) => {
		const joined = await services.joining.byInvite(invite[name] ?? '', null);
		if (!joined.ok || !joined.person) throw new Error(`${name} is not in`);
		return joined.seat;
	};
	const isIn = async ({ id: seat, secret }: { id: string; secret: string }) =>
		(await services.seats.authenticate(seat, secret))?.state === 'in';
	return { services, clock, ...meeting, run, sit, isIn };
}

async function rowsOf({ store }: Services): Promise<Record<string, number>> {
	const tables = ['board', 'participant', 'room', 'update', 'snapshot', 'invite', 'seat'] as const;
	const counts = await Promise.all(
		tables.map(async (table) => {
			const rows = await store.db.selectFrom(table).selectAll().execute();
			return [table, rows.length] as const;
		})
	);
	return Object.fromEntries(counts);
}

describe.each([
	['an hour forwards', hour],
	['an hour back', -hour],
	['a year forwards', year],
	['a year back', -year]
])('[S15] %s', (_name, jump) => {
	test('whoever is in stays in, nothing is gone, and the meeting goes on', async () => {
		const { services, clock, run, sit, isIn } = await open();
		const grace = await sit('grace');
		const before = await rowsOf(services);
		clock.millis += jump;
		await services.sessions.endOverdue();
		expect(await isIn(grace)).toBe(true);
		expect(await rowsOf(services)).toEqual(before);
		expect(await run({ type: 'phase.set', phase: 'information' })).toMatchObject({ status: 200 });
	});

	test('what is made afterwards works, and for as long as it should', async () => {
		const { services, clock, id, run, sit, isIn } = await open();
		const priya = await sit('priya');
		clock.millis += jump;
		const made = await run({ type: 'invite.create', participant: id['maya'] });
		const { invite } = made.body as { invite: string };
		expect(await services.joining.byInvite(invite, null)).toMatchObject({ ok: true });
		const { code } = (await run({ type: 'screen.pair' })).body as { code: string };
		const seat = await services.seats.authenticate(priya.id, priya.secret);
		const link = seat && (await services.carryOn.make(seat));
		if (!link || typeof link === 'string') throw new Error('no link');
		clock.millis += 10 * 60 * 1000 + 1;
		expect(await services.joining.byScreenCode(code)).toMatchObject({ why: 'expired' });
		expect(await services.carryOn.takeUp(link.secret, null)).toMatchObject({ why: 'expired' });
		expect(await isIn(priya)).toBe(true);
	});
});

test('[S15] forwards, a session is over sooner and never later than it should be', async () => {
	const { services, clock } = await open();
	await services.staff.add(
		{ email: 'ada@example.org', name: 'Ada', role: 'coordinator' },
		password
	);
	const cookie = (await services.staff.signIn('ada@example.org', password)) ?? '';
	clock.millis += year;
	expect(await services.sessions.authenticate(cookie)).toBeNull();
});

describe('[S15] guessing is counted by a clock that nobody can set', () => {
	afterEach(() => {
		vi.useRealTimers();
	});

	test.each([year, -year])('%i milliseconds later by the wall clock', (jump) => {
		vi.useFakeTimers({ toFake: ['Date'], now: 1_750_000_000_000 });
		const attempts = new Attempts();
		while (attempts.mayTryPassword('guesser')) attempts.failed('guesser', 'password');
		vi.setSystemTime(1_750_000_000_000 + jump);
		expect(attempts.mayTryPassword('guesser')).toBe(false);
	});
});

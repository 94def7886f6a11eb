// Going on on one's phone (SPEC.md CR1–CR10; security.md V72, V75, V76, H13): the rules, without HTTP.
import { describe, expect, test } from 'vitest';
import { makeMeeting, startServices } from '../../tests/kit/services.ts';
import { linkMillis } from './carryOn.ts';
import type { Joined } from './joining.ts';
import type { Seat } from './seats.ts';

async function open(isDemo = false) {
	const { services, clock } = await startServices();
	const meeting = await makeMeeting(services, isDemo);
	const { joining, seats, carryOn, hub } = services;
	const hints: [string, string][] = [];
	hub.hint = (_board, participant, what) => {
		hints.push([participant, what]);
	};
	const evicted: string[] = [];
	hub.evictSeat = (seat) => {
		evicted.push(seat);
	};
	const seatOf = async (joined: Joined): Promise<Seat> => {
		if (!joined.ok) throw new Error(joined.why);
		const seat = await seats.authenticate(joined.seat.id, joined.seat.secret);
		if (!seat) throw new Error('no seat');
		return seat;
	};
	const sit = async (name: string) =>
		seatOf(await joining.byInvite(meeting.invite[name] ?? '', null));
	const linkOf = async (seat: Seat) => {
		const made = await carryOn.make(seat);
		if (typeof made === 'string') throw new Error(made);
		return made.secret;
	};
	const run = (body: unknown) =>
		services.commands.run(meeting.board, meeting.id['sam'] ?? '', 'seat', body);
	return { services, clock, ...meeting, carryOn, hints, evicted, seatOf, sit, linkOf, run };
}

const refused = (why: string) => ({ ok: false, why });

describe('who may', () => {
	test('[CR1] people at work and whoever runs the meeting; a family member’s page makes no link', async () => {
		const { carryOn, sit } = await open();
		for (const name of ['sam', 'priya', 'lind'])
			expect(await carryOn.make(await sit(name)), name).toHaveProperty('secret');
		for (const name of ['chantelle', 'grace', 'maya'])
			expect(await carryOn.make(await sit(name)), name).toBe('forbidden');
	});

	test('[CR1] nor does the shared screen, or somebody who waits', async () => {
		const { services, board, carryOn, run, seatOf } = await open();
		const { code } = (await run({ type: 'screen.pair' })).body as { code: string };
		const screen = await seatOf(await services.joining.byScreenCode(code));
		expect(await carryOn.make(screen)).toBe('forbidden');
		const waits = await seatOf(
			await services.joining.byCode(board.details.joinCode ?? '', 'Priya')
		);
		expect(await carryOn.make(waits)).toBe('forbidden');
	});
});

describe('a link', () => {
	test('[CR2] opens the same person on a second device, and the first one stays', async () => {
		const { carryOn, id, hints, sit, linkOf, seatOf } = await open();
		const laptop = await sit('priya');
		const phone = await seatOf(await carryOn.takeUp(await linkOf(laptop), null));
		expect(phone).toMatchObject({ state: 'in', participant: id['priya'] });
		expect(phone.id).not.toBe(laptop.id);
		expect(hints).toContainEqual([id['priya'], 'rooms']);
		expect(await carryOn.isTakenUp(laptop)).toBe(true);
		expect(await carryOn.isTakenUp(phone)).toBe(false);
	});

	test('[CR3] works once, also when two phones tap at the same moment', async () => {
		const { carryOn, sit, linkOf } = await open();
		const secret = await linkOf(await sit('priya'));
		const both = await Promise.all([1, 2].map(() => carryOn.takeUp(secret, null)));
		expect(both.filter(({ ok }) => ok)).toHaveLength(1);
		expect(await carryOn.takeUp(secret, null)).toEqual(refused('alreadyUsed'));
		expect(await carryOn.lookAt(secret)).toBe('alreadyUsed');
	});

	test('[CR3] looking at it takes nothing', async () => {
		const { carryOn, sit, linkOf } = await open();
		const secret = await linkOf(await sit('priya'));
		for (let i = 0; i < 5; i++)
			expect(await carryOn.lookAt(secret)).toMatchObject({ person: { name: 'priya' } });
		expect(await carryOn.takeUp(secret, null)).toMatchObject({ ok: true });
	});

	test('[CR4] lives ten minutes', async () => {
		const { carryOn, clock, sit, linkOf } = await open();
		const secret = await linkOf(await sit('priya'));
		clock.millis += linkMillis;
		expect(await carryOn.lookAt(secret)).toMatchObject({ person: { name: 'priya' } });
		clock.millis += 1;
		expect(await carryOn.takeUp(secret, null)).toEqual(refused('expired'));
	});

	test('[CR5] is replaced by the next one of the same seat', async () => {
		const { carryOn, sit, linkOf } = await open();
		const laptop = await sit('priya');
		const first = await linkOf(laptop);
		const second = await linkOf(laptop);
		expect(await carryOn.takeUp(first, null)).toEqual(refused('wrong'));
		expect(await carryOn.takeUp(second, null)).toMatchObject({ ok: true });
	});

	test.each(['', 'x', 'A'.repeat(43), 'A'.repeat(44), '../..', 'A'.repeat(10_000)])(
		'[CR5] an invented one is wrong: %s',
		async (secret) => {
			const { carryOn } = await open();
			expect(await carryOn.takeUp(secret, null)).toEqual(refused('wrong'));
		}
	);

	test('[CR5] an invite is no such link, and such a link is no invite', async () => {
		const { services, carryOn, invite, sit, linkOf } = await open();
		const secret = await linkOf(await sit('priya'));
		expect(await services.joining.byInvite(secret, null)).toEqual(refused('wrong'));
		expect(await carryOn.takeUp(invite['priya'] ?? '', null)).toEqual(refused('wrong'));
	});

	test('[CR6] is stored as a hash, and is gone from the store of secrets with the answer', async () => {
		const { services, sit, linkOf } = await open();
		const secret = await linkOf(await sit('priya'));
		for (const table of ['carryOn', 'audit', 'commandDone', 'seat'] as const) {
			const rows = await services.store.db.selectFrom(table).selectAll().execute();
			const bytes = JSON.stringify(rows, (_key, value: unknown) =>
				(value as { type?: string } | null)?.type === 'Buffer'
					? Buffer.from((value as { data: number[] }).data).toString('latin1')
					: value
			);
			expect(bytes, table).not.toContain(secret);
		}
	});
});

describe('a link dies with the seat it was made on', () => {
	test('[CR7] left, locked, or removed', async () => {
		const { services, carryOn, id, run, sit, linkOf } = await open();
		const left = await sit('priya');
		const ofLeft = await linkOf(left);
		await services.seats.end(left.id);
		expect(await carryOn.takeUp(ofLeft, null)).toEqual(refused('revoked'));

		const locked = await sit('sam');
		const ofLocked = await linkOf(locked);
		await sit('sam');
		await services.commands.run(locked.board, id['sam'] ?? '', locked.id, { type: 'desk.lock' });
		expect(await carryOn.takeUp(ofLocked, null)).toEqual(refused('revoked'));

		const ofRemoved = await linkOf(await sit('lind'));
		await run({ type: 'person.remove', participant: id['lind'] });
		expect(await carryOn.takeUp(ofRemoved, null)).toEqual(refused('revoked'));
	});

	test('[CR7] and with the meeting', async () => {
		const { carryOn, run, sit, linkOf } = await open();
		const laptop = await sit('priya');
		const secret = await linkOf(laptop);
		await run({ type: 'phase.set', phase: 'closed' });
		expect(await carryOn.takeUp(secret, null)).toEqual(refused('ended'));
		expect(await carryOn.make(laptop)).toBe('ended');
	});

	test('[CR7] a revoked invite ends the phone that was carried on to as well', async () => {
		const { services, carryOn, id, run, sit, linkOf } = await open();
		const joined = await carryOn.takeUp(await linkOf(await sit('priya')), null);
		await run({ type: 'invite.revoke', participant: id['priya'] });
		const { seat } = joined as Extract<Joined, { ok: true }>;
		expect(await services.seats.authenticate(seat.id, seat.secret)).toMatchObject({
			state: 'ended'
		});
	});
});

describe('how many', () => {
	test('[CR8] a third device waits at the door, and both sides are told', async () => {
		const { services, board, carryOn, id, hints, sit, linkOf, seatOf } = await open();
		const laptop = await sit('priya');
		await sit('priya');
		hints.length = 0;
		const third = await seatOf(await carryOn.takeUp(await linkOf(laptop), null));
		expect(third).toMatchObject({ state: 'waiting', participant: null });
		expect(hints).toContainEqual([id['priya'], 'otherDevice']);
		expect(hints).toContainEqual([id['sam'], 'desk']);
		expect((await services.desk.of(board, id['sam'] ?? ''))?.waiting).toMatchObject([
			{ seat: third.id, name: 'priya', isOtherDevice: true, maybe: id['priya'] }
		]);
	});

	test('[CR8] one at a time waits there, however many links are made', async () => {
		const { services, board, carryOn, id, sit, linkOf } = await open();
		const laptop = await sit('priya');
		await sit('priya');
		for (let i = 0; i < 5; i++) await carryOn.takeUp(await linkOf(laptop), null);
		expect((await services.desk.of(board, id['sam'] ?? ''))?.waiting).toHaveLength(1);
	});

	test('[CR8] a locked desk stays locked for its own phone’s links too', async () => {
		const { services, carryOn, id, invite, run, seatOf, linkOf } = await open();
		const joined = await services.joining.byInvite(invite['sam'] ?? '', null);
		if (!joined.ok) throw new Error(joined.why);
		const phone = await seatOf(await services.joining.byInvite(invite['sam'] ?? '', null));
		await services.commands.run(phone.board, id['sam'] ?? '', joined.seat.id, {
			type: 'desk.lock'
		});
		const again = await carryOn.takeUp(await linkOf(phone), joined.device);
		expect(again).toMatchObject({ ok: true, person: null, seat: { id: joined.seat.id } });
		expect(await seatOf(again)).toMatchObject({ state: 'locked' });
		expect(await run({ type: 'desk.unlock', seat: joined.seat.id })).toMatchObject({ status: 200 });
	});

	test('[CR8] the same phone comes back to its seat, with a new cookie', async () => {
		const { services, carryOn, sit, linkOf } = await open();
		const laptop = await sit('priya');
		const first = await carryOn.takeUp(await linkOf(laptop), null);
		if (!first.ok) throw new Error(first.why);
		const second = await carryOn.takeUp(await linkOf(laptop), first.device);
		expect(second).toMatchObject({ ok: true, seat: { id: first.seat.id } });
		expect(await services.seats.authenticate(first.seat.id, first.seat.secret)).toBeNull();
	});

	test('[CR8] in a demo any number comes in', async () => {
		const { carryOn, sit, linkOf, seatOf } = await open(true);
		const laptop = await sit('priya');
		for (let i = 0; i < 3; i++)
			expect(await seatOf(await carryOn.takeUp(await linkOf(laptop), null))).toMatchObject({
				state: 'in'
			});
	});
});

test('[CR9] “not me” ends what came of this seat’s links, and nothing else', async () => {
	const { services, carryOn, evicted, sit, linkOf, seatOf } = await open();
	const laptop = await sit('priya');
	const sam = await sit('sam');
	const phoneOfSam = await seatOf(await carryOn.takeUp(await linkOf(sam), null));
	const phone = await seatOf(await carryOn.takeUp(await linkOf(laptop), null));
	const unused = await linkOf(laptop);
	await carryOn.stop(laptop);
	expect(evicted).toEqual([phone.id]);
	expect(await services.seats.isStillIn(phone.id)).toBe(false);
	expect(await services.seats.isStillIn(laptop.id)).toBe(true);
	expect(await services.seats.isStillIn(phoneOfSam.id)).toBe(true);
	expect(await carryOn.takeUp(unused, null)).toEqual(refused('wrong'));
	expect(await carryOn.isTakenUp(laptop)).toBe(false);
});

test('[CR9] a phone that came in by a link makes none, so nothing comes of it unseen', async () => {
	const { carryOn, sit, linkOf, seatOf } = await open();
	const phone = await seatOf(await carryOn.takeUp(await linkOf(await sit('priya')), null));
	expect(await carryOn.make(phone)).toBe('forbidden');
});

test('[CR10] each step is one line of the audit, with ids only', async () => {
	const { services, carryOn, id, sit, linkOf } = await open();
	const laptop = await sit('priya');
	await carryOn.takeUp(await linkOf(laptop), null);
	await carryOn.stop(laptop);
	const lines = await services.store.db
		.selectFrom('audit')
		.select(['actor', 'action', 'target'])
		.where('action', 'like', 'carryOn.%')
		.orderBy('seq')
		.execute();
	expect(lines).toEqual(
		['carryOn.make', 'carryOn.takeUp', 'carryOn.stop'].map((action) => ({
			actor: id['priya'],
			action,
			target: id['priya']
		}))
	);
});

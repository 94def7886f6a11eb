// Coming in (SPEC.md JO1–JO14; security.md H11–H13, H15, T1, V76): one refusal for each reason, and the same for all.
import { describe, expect, test } from 'vitest';
import { makeMeeting, startServices } from '../../tests/kit/services.ts';
import type { Joined } from './joining.ts';

async function open(isDemo = false) {
	const { services, clock, dataDir } = await startServices();
	const meeting = await makeMeeting(services, isDemo);
	const hints: [string, string][] = [];
	const { hub } = services;
	hub.hint = (_board, participant, what) => {
		hints.push([participant, what]);
	};
	const run = (body: unknown) =>
		services.commands.run(meeting.board, meeting.id['sam'] ?? '', 'seat', body);
	const join = (name: string, device: string | null = null) =>
		services.joining.byInvite(meeting.invite[name] ?? '', device);
	const seatOf = (joined: Joined) =>
		joined.ok
			? services.seats.authenticate(joined.seat.id, joined.seat.secret)
			: Promise.resolve(null);
	const phase = (name: string) => run({ type: 'phase.set', phase: name });
	return { services, clock, dataDir, ...meeting, hints, run, join, seatOf, phase };
}

const device = (joined: Joined) => (joined.ok ? joined.device : null);

describe('by invite', () => {
	test('[JO1] looking at an invite binds nothing, however often a scanner does', async () => {
		const { services, invite, join } = await open();
		for (let i = 0; i < 5; i++) {
			expect(await services.joining.lookAt(invite['grace'] ?? '')).toMatchObject({
				person: { name: 'grace' }
			});
		}
		expect(await services.store.db.selectFrom('seat').selectAll().execute()).toEqual([]);
		expect(await join('grace')).toMatchObject({ ok: true, person: { name: 'grace' } });
	});

	test('[JO2] the same phone comes back to its seat, with a new cookie; the old one is dead', async () => {
		const { services, join, seatOf } = await open();
		const first = await join('grace');
		const second = await join('grace', device(first));
		expect(second).toMatchObject({ ok: true, person: { name: 'grace' }, device: device(first) });
		expect(second.ok && first.ok && second.seat.id === first.seat.id).toBe(true);
		expect(await seatOf(first)).toBeNull();
		expect(await seatOf(second)).toMatchObject({ state: 'in' });
		expect(await services.store.db.selectFrom('seat').selectAll().execute()).toHaveLength(1);
	});

	test('[JO3] a second phone of a family member waits; the first one and those who run the meeting are told', async () => {
		const { services, board, id, hints, join, seatOf } = await open();
		await join('grace');
		hints.length = 0;
		const second = await join('grace');
		expect(second).toMatchObject({ ok: true, person: null });
		expect(await seatOf(second)).toMatchObject({ state: 'waiting', participant: null });
		expect(hints).toContainEqual([id['grace'], 'otherDevice']);
		expect(hints).toContainEqual([id['sam'], 'desk']);
		const desk = await services.desk.of(board, id['sam'] ?? '');
		expect(desk?.waiting).toMatchObject([
			{ name: 'grace', isOtherDevice: true, maybe: id['grace'] }
		]);
		expect(await services.desk.of(board, id['grace'] ?? '')).toBeNull();
	});

	test('[JO3] trying again from the second phone does not fill the waiting room', async () => {
		const { services, join, seatOf } = await open();
		await join('grace');
		const second = await join('grace');
		const third = await join('grace', device(second));
		expect(await seatOf(third)).toMatchObject({ state: 'waiting' });
		expect(
			await services.store.db
				.selectFrom('seat')
				.selectAll()
				.where('state', '=', 'waiting')
				.execute()
		).toHaveLength(1);
	});

	test('[JO3] two phones that tap at the same moment are not both the first', async () => {
		const { join } = await open();
		const all = await Promise.all([join('maya'), join('maya'), join('maya')]);
		expect(all.filter((joined) => joined.ok && joined.person !== null)).toHaveLength(1);
	});

	test('[JO16] whoever has an invite that is in use cannot bury the list at the door', async () => {
		const { services, board, id, join, seatOf } = await open();
		await join('grace');
		const waiting = [await join('grace'), await join('grace'), await join('grace')];
		expect(await join('grace')).toEqual({ ok: false, why: 'full' });
		// Those who wait wait on, and come back to their place; so does her own phone.
		expect(await seatOf(await join('grace', device(waiting[0]!)))).toMatchObject({
			state: 'waiting'
		});
		expect((await services.desk.of(board, id['sam'] ?? ''))?.waiting).toHaveLength(3);
		expect(await join('maya')).toMatchObject({ ok: true, person: { name: 'maya' } });
	});

	test('[JO17] a locked desk stays locked, whatever is opened on it', async () => {
		const { services, board, id, join, seatOf } = await open();
		const desk = await join('sam');
		await join('sam');
		const seat = desk.ok ? desk.seat.id : '';
		await services.commands.run(board, id['sam'] ?? '', seat, { type: 'desk.lock' });
		const again = await join('sam', device(desk));
		expect(again).toMatchObject({ ok: true, person: null, seat: { id: seat } });
		expect(await seatOf(again)).toMatchObject({ state: 'locked' });
		expect(await services.store.db.selectFrom('seat').selectAll().execute()).toHaveLength(2);
	});

	test('[JO4] a professional has two devices, and waits with the third', async () => {
		const { join, seatOf } = await open();
		expect(await seatOf(await join('priya'))).toMatchObject({ state: 'in' });
		expect(await seatOf(await join('priya'))).toMatchObject({ state: 'in' });
		expect(await seatOf(await join('priya'))).toMatchObject({ state: 'waiting' });
	});

	test('[JO5] in a demo any number of devices comes in', async () => {
		const { join, seatOf } = await open(true);
		const first = await join('grace');
		for (const known of [null, null, device(first)]) {
			expect(await seatOf(await join('grace', known))).toMatchObject({ state: 'in' });
		}
		expect(await seatOf(first)).toMatchObject({ state: 'in' });
	});

	test('[JO6] letting the second phone in makes it a seat of the same person', async () => {
		const { run, id, join, seatOf } = await open();
		await join('grace');
		const second = await join('grace');
		const seat = second.ok ? second.seat.id : '';
		expect(await run({ type: 'person.admit', seat, participant: id['grace'] })).toMatchObject({
			status: 200
		});
		expect(await seatOf(second)).toMatchObject({ state: 'in', participant: id['grace'] });
		expect(await run({ type: 'person.admit', seat, participant: id['grace'] })).toMatchObject({
			status: 409
		});
	});

	test.each(['', 'short', 'x'.repeat(43), `${'x'.repeat(42)}=`, '../../etc', 'x'.repeat(10_000)])(
		'[JO7] a wrong invite is wrong, whatever it looks like: %s',
		async (secret) => {
			const { services } = await open();
			expect(await services.joining.byInvite(secret, null)).toEqual({ ok: false, why: 'wrong' });
		}
	);

	test('[JO8] removed, revoked, replaced, expired and ended are told apart', async () => {
		const { services, clock, run, id, invite, join, phase } = await open();
		await run({ type: 'person.remove', participant: id['lind'] });
		expect(await join('lind')).toEqual({ ok: false, why: 'revoked' });
		await run({ type: 'invite.revoke', participant: id['grace'] });
		expect(await join('grace')).toEqual({ ok: false, why: 'revoked' });
		await run({ type: 'invite.create', participant: id['maya'] });
		expect(await join('maya')).toEqual({ ok: false, why: 'revoked' });
		await services.store.commit(async (trx) => {
			const expiresAt = clock.millis + 1000;
			await trx
				.updateTable('invite')
				.set({ expiresAt })
				.where('participant', '=', id['priya'] ?? '')
				.execute();
		});
		expect(await services.joining.lookAt(invite['priya'] ?? '')).toMatchObject({
			person: { name: 'priya' }
		});
		clock.millis += 1001;
		expect(await join('priya')).toEqual({ ok: false, why: 'expired' });
		await phase('closed');
		expect(await join('chantelle')).toEqual({ ok: false, why: 'ended' });
	});
});

describe('until when', () => {
	const day = 24 * 60 * 60 * 1000;
	const meetingDay = Date.parse('2025-07-10T00:00:00Z');

	test('[JO15] an invite works from the day it is handed over until thirty days after the meeting’s day', async () => {
		const { clock, board, run, join } = await open();
		await run({ type: 'meeting.set', title: 'x', when: '2025-07-10T10:00', questions: [] });
		expect(board.details.when).toBe('2025-07-10T10:00');
		expect(clock.millis).toBeLessThan(meetingDay);
		expect(await join('grace')).toMatchObject({ ok: true });
		clock.millis = meetingDay + 31 * day;
		expect(await join('maya')).toMatchObject({ ok: true });
		clock.millis += 1;
		expect(await join('priya')).toEqual({ ok: false, why: 'expired' });
		// A meeting that is moved takes its invites along.
		await run({ type: 'meeting.set', title: 'x', when: '2025-07-11T10:00', questions: [] });
		expect(await join('priya')).toMatchObject({ ok: true });
	});

	test('[JO15] whoever is in stays in when it runs out, until the meeting is closed', async () => {
		const { clock, join, seatOf, phase } = await open();
		const grace = await join('grace');
		clock.millis += 400 * day;
		expect(await join('maya')).toEqual({ ok: false, why: 'expired' });
		expect(await seatOf(grace)).toMatchObject({ state: 'in' });
		await phase('closed');
		expect(await join('maya')).toEqual({ ok: false, why: 'ended' });
	});

	test('[JO15] while no day is fixed it works for ninety days; a late one for seven', async () => {
		const { services, clock, id, run, join } = await open();
		clock.millis += 90 * day;
		expect(await join('grace')).toMatchObject({ ok: true });
		clock.millis += 1;
		expect(await join('maya')).toEqual({ ok: false, why: 'expired' });
		await run({ type: 'meeting.set', title: 'x', when: '2025-01-01T10:00', questions: [] });
		const made = await run({ type: 'invite.create', participant: id['maya'] });
		const { invite } = made.body as { invite: string };
		clock.millis += 7 * day;
		expect(await services.joining.byInvite(invite, null)).toMatchObject({ ok: true });
		clock.millis += 1;
		expect(await services.joining.byInvite(invite, null)).toEqual({ ok: false, why: 'expired' });
	});

	test('[JO15] a coordinator may give it a day of its own, which holds', async () => {
		const { services, clock, id, run } = await open();
		const participant = id['maya'];
		const until = (text: string) => run({ type: 'invite.create', participant, until: text });
		for (const wrong of ['', 'soon', '2025-02-30', '2025-06-01T10:00', '2025-06-01'])
			expect((await until(wrong)).status, wrong).toBe(400);
		const made = await until('2025-06-20');
		const { invite } = made.body as { invite: string };
		clock.millis = Date.parse('2025-06-21T00:00:00Z');
		expect(await services.joining.lookAt(invite)).toMatchObject({ person: { name: 'maya' } });
		clock.millis += 1;
		expect(await services.joining.byInvite(invite, null)).toEqual({ ok: false, why: 'expired' });
	});
});

describe('after a removal', () => {
	test('[JO9] neither cookie, nor invite, nor the phone’s own secret opens anything', async () => {
		const { run, id, join, seatOf } = await open();
		const phone = await join('lind');
		await run({ type: 'person.remove', participant: id['lind'] });
		expect(await seatOf(phone)).toBeNull();
		expect(await join('lind', device(phone))).toEqual({ ok: false, why: 'revoked' });
	});

	test('[JO9] a revoked invite ends the seats that came by it', async () => {
		const { run, id, join, seatOf } = await open();
		const phone = await join('grace');
		await run({ type: 'invite.revoke', participant: id['grace'] });
		expect(await seatOf(phone)).toMatchObject({ state: 'ended' });
		expect(await join('grace', device(phone))).toEqual({ ok: false, why: 'revoked' });
	});
});

describe('by code', () => {
	test('[JO10] leads to the waiting room and nowhere else, typed as people type', async () => {
		const { services, board, id, seatOf } = await open();
		const code = board.details.joinCode ?? '';
		for (const typed of [code, code.toLowerCase(), ` ${code.slice(0, 3)} - ${code.slice(3)} `]) {
			const joined = await services.joining.byCode(typed, 'Grace');
			expect(joined).toMatchObject({ ok: true, person: null, device: null });
			expect(await seatOf(joined)).toMatchObject({ state: 'waiting', participant: null });
		}
		const desk = await services.desk.of(board, id['sam'] ?? '');
		expect(desk?.waiting.map(({ name, maybe }) => [name, maybe])).toEqual(
			Array(3).fill(['Grace', id['grace']])
		);
	});

	test('[JO11] wrong, replaced, ended and a closed door each say so', async () => {
		const { services, board, run, phase } = await open();
		const code = board.details.joinCode ?? '';
		expect(await services.joining.byCode('BBBBBB', 'x')).toEqual({ ok: false, why: 'wrong' });
		expect(await services.joining.byCode('', 'x')).toEqual({ ok: false, why: 'wrong' });
		await run({ type: 'door.set', closed: true });
		expect(await services.joining.byCode(code, 'x')).toEqual({ ok: false, why: 'doorClosed' });
		await run({ type: 'door.set', closed: false });
		await run({ type: 'code.renew' });
		expect(await services.joining.byCode(code, 'x')).toEqual({ ok: false, why: 'wrong' });
		await phase('closed');
		expect(await services.joining.byCode(board.details.joinCode ?? '', 'x')).toEqual({
			ok: false,
			why: 'ended'
		});
	});

	test('[JO12] who is turned away stays out, and is not let in afterwards', async () => {
		const { services, board, run, id, seatOf } = await open();
		const joined = await services.joining.byCode(board.details.joinCode ?? '', 'Darren');
		const seat = joined.ok ? joined.seat.id : '';
		await run({ type: 'person.turnAway', seat });
		expect(await seatOf(joined)).toMatchObject({ state: 'turnedAway', participant: null });
		expect(await run({ type: 'person.admit', seat, participant: id['grace'] })).toMatchObject({
			status: 409
		});
	});

	test('[JO13] a seat of another meeting cannot be let in here', async () => {
		const { services, run, id } = await open();
		const other = await makeMeeting(services);
		const joined = await services.joining.byCode(other.board.details.joinCode ?? '', 'Grace');
		const seat = joined.ok ? joined.seat.id : '';
		expect(await run({ type: 'person.admit', seat, participant: id['grace'] })).toMatchObject({
			status: 409
		});
	});
});

describe('the shared screen', () => {
	test('[JO14] its code works once', async () => {
		const { services, run, seatOf } = await open();
		const { code } = (await run({ type: 'screen.pair' })).body as { code: string };
		const all = await Promise.all(
			[1, 2].map(() => services.joining.byScreenCode(code.toLowerCase()))
		);
		expect(all.filter(({ ok }) => ok)).toHaveLength(1);
		expect(all.find(({ ok }) => !ok)).toEqual({ ok: false, why: 'alreadyUsed' });
		const joined = all.find(({ ok }) => ok);
		expect(joined && (await seatOf(joined))).toMatchObject({ state: 'in' });
	});

	test('[JO14] and for ten minutes, and is no code for people', async () => {
		const { services, clock, run } = await open();
		const { code } = (await run({ type: 'screen.pair' })).body as { code: string };
		expect(await services.joining.byCode(code, 'x')).toEqual({ ok: false, why: 'wrong' });
		clock.millis += 10 * 60 * 1000 + 1;
		expect(await services.joining.byScreenCode(code)).toEqual({ ok: false, why: 'expired' });
		expect(await services.joining.byScreenCode('BBBBBBBB')).toEqual({ ok: false, why: 'wrong' });
	});
});

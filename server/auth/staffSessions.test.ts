// Being signed in, and what ends with it (SPEC.md SS1–SS6; security.md Z18, H09, V72).
import { expect, test } from 'vitest';
import { makeMeeting, startServices } from '../../tests/kit/services.ts';

const password = 'a long enough password';
const hour = 60 * 60 * 1000;

async function open() {
	const { services, clock } = await startServices();
	const meeting = await makeMeeting(services);
	const { staff, sessions, seats, hub, carryOn } = services;
	const evicted: string[] = [];
	hub.evictSeat = (seat) => {
		evicted.push(seat);
	};
	const account = async (name: string) => {
		const email = `${name}@example.org`;
		const member = await staff.add({ email, name, role: 'coordinator' }, password);
		return { email, id: member?.id ?? '' };
	};
	const signIn = async (email: string) => (await staff.signIn(email, password)) ?? '';
	const sit = (cookie: string, name = 'sam') =>
		seats.takeInSession(meeting.board, meeting.id[name] ?? '', cookie);
	const seatOf = ({ id, secret }: { id: string; secret: string }) => seats.authenticate(id, secret);
	return { services, clock, ...meeting, evicted, account, signIn, sit, seatOf, sessions, carryOn };
}

test('[SS1] signing out ends the seats of that session, and no other one', async () => {
	const { account, signIn, sit, seatOf, sessions, evicted } = await open();
	const { email } = await account('sam');
	const [here, there] = [await signIn(email), await signIn(email)];
	const [seat, other] = [await sit(here), await sit(there)];
	await sessions.end(here);
	expect(evicted).toEqual([seat.id]);
	expect(await seatOf(seat)).toBeNull();
	expect(await seatOf(other)).toMatchObject({ state: 'in' });
	expect(await sessions.authenticate(there)).not.toBeNull();
});

test('[SS1] nobody ends a session with its id alone', async () => {
	const { account, signIn, sit, seatOf, sessions, evicted } = await open();
	const cookie = await signIn((await account('sam')).email);
	const seat = await sit(cookie);
	for (const wrong of [undefined, '', cookie.split('.')[0], `${cookie}x`, '.'])
		await sessions.end(wrong);
	expect(evicted).toEqual([]);
	expect(await seatOf(seat)).toMatchObject({ state: 'in' });
});

test('[SS2] twelve hours after the sign-in its seats close by themselves, used or not', async () => {
	const { account, signIn, sit, seatOf, sessions, clock, evicted } = await open();
	const seat = await sit(await signIn((await account('sam')).email));
	for (let used = 0; used < 12; used++) {
		clock.millis += hour;
		await sessions.endOverdue();
		expect(await seatOf(seat), String(used)).toMatchObject({ state: 'in' });
	}
	expect(evicted).toEqual([]);
	clock.millis += 1;
	expect(await seatOf(seat)).toBeNull(); // before anybody looked
	await sessions.endOverdue();
	expect(evicted).toEqual([seat.id]);
});

test('[SS3] eight hours without any use end it; using the seat is using the session', async () => {
	const { account, signIn, sit, seatOf, sessions, clock, evicted } = await open();
	const { email } = await account('sam');
	const used = await sit(await signIn(email));
	const idle = await sit(await signIn(email), 'priya');
	clock.millis += 5 * hour;
	await seatOf(used);
	clock.millis += 3 * hour + 1;
	await sessions.endOverdue();
	expect(evicted).toEqual([idle.id]);
	expect(await seatOf(used)).toMatchObject({ state: 'in' });
});

test('[SS4] a new password ends what the old one opened', async () => {
	const { services, account, signIn, sit, seatOf, sessions, evicted } = await open();
	const { email } = await account('sam');
	const other = await sit(await signIn((await account('helen')).email), 'priya');
	const cookie = await signIn(email);
	const seat = await sit(cookie);
	expect(await services.staff.setPassword('nobody@example.org', 'another long password')).toBe(
		false
	);
	expect(await services.staff.setPassword(email.toUpperCase(), 'another long password')).toBe(true);
	expect(evicted).toEqual([seat.id]);
	expect(await sessions.authenticate(cookie)).toBeNull();
	expect(await services.staff.signIn(email, password)).toBeNull();
	expect(await services.staff.signIn(email, 'another long password')).not.toBeNull();
	expect(await seatOf(other)).toMatchObject({ state: 'in' });
});

test('[SS5] whoever is taken away is out everywhere, also where they came in by an invite', async () => {
	const { services, board, id, invite, account, signIn, sit, seatOf, evicted } = await open();
	const { email, id: member } = await account('sam');
	await services.store.commit(async (trx) => {
		await trx
			.updateTable('participant')
			.set({ staff: member })
			.where('id', '=', id['sam'] ?? '')
			.execute();
	});
	const seat = await sit(await signIn(email));
	const joined = await services.joining.byInvite(invite['sam'] ?? '', null);
	if (!joined.ok) throw new Error(joined.why);
	const grace = await services.joining.byInvite(invite['grace'] ?? '', null);
	if (!grace.ok) throw new Error(grace.why);
	expect(await services.staff.remove('nobody@example.org')).toBe(false);
	expect(await services.staff.remove(email)).toBe(true);
	expect(evicted.sort()).toEqual([seat.id, joined.seat.id].sort());
	expect(await seatOf(seat)).toBeNull();
	expect(await seatOf(joined.seat)).toMatchObject({ state: 'ended' });
	expect(await services.joining.byInvite(invite['sam'] ?? '', null)).toMatchObject({
		why: 'revoked'
	});
	expect(await seatOf(grace.seat)).toMatchObject({ state: 'in' });
	expect(await services.staff.signIn(email, password)).toBeNull();
	expect(await services.staff.remove(email)).toBe(false);
	expect(board.people.get(id['sam'] ?? '')?.name).toBe('sam');
});

test('[SS5] an account that was taken away by other means is noticed too', async () => {
	const { services, account, signIn, sit, sessions, evicted } = await open();
	const seat = await sit(await signIn((await account('sam')).email));
	await services.store.commit(async (trx) => {
		await trx.updateTable('staff').set({ disabledAt: 1 }).execute();
	});
	await sessions.endOverdue();
	expect(evicted).toEqual([seat.id]);
});

test('[SS6] a phone that was carried on to ends with the session as well', async () => {
	const { account, signIn, sit, seatOf, sessions, carryOn, evicted } = await open();
	const cookie = await signIn((await account('sam')).email);
	const laptop = await sit(cookie);
	const seat = await seatOf(laptop);
	const made = seat && (await carryOn.make(seat));
	if (!made || typeof made === 'string') throw new Error('no link');
	const joined = await carryOn.takeUp(made.secret, null);
	if (!joined.ok) throw new Error(joined.why);
	expect((await sit(cookie)).id).toBe(laptop.id); // and opening it again finds the laptop's own seat
	await sessions.end(cookie);
	expect(evicted.sort()).toEqual([laptop.id, joined.seat.id].sort());
	expect(await seatOf(joined.seat)).toBeNull();
});

test('[AU1] signing in and out are lines of the audit, by id and in the same transaction', async () => {
	const { services, account, signIn, sessions } = await open();
	const { id, email } = await account('sam');
	const first = await signIn(email);
	await sessions.end(first);
	await services.staff.signIn(email, 'wrong');
	await signIn(email);
	await services.staff.setPassword(email, 'another long password');
	const lines = await services.store.db
		.selectFrom('audit')
		.select(['board', 'actor', 'action', 'target'])
		.where('action', 'like', 'staff.%')
		.orderBy('seq')
		.execute();
	const actions = ['signIn', 'signOut', 'signIn', 'sessionEnded'];
	expect(lines).toEqual(
		actions.map((action) => ({ board: null, actor: id, action: `staff.${action}`, target: null }))
	);
});

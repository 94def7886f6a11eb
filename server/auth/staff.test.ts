// People with an account (SPEC.md SF1–SF6).
import { expect, test } from 'vitest';
import { startServices } from '../../tests/kit/services.ts';

const ada = { email: 'ada@example.org', name: 'Ada' };
const password = 'a long enough password';
const hour = 60 * 60 * 1000;

async function open() {
	const { services, clock } = await startServices();
	const { staff, sessions, store } = services;
	return { services, staff, sessions, store, clock };
}

test('[SF1] the set-up link makes one administrator, once', async () => {
	const { staff } = await open();
	const old = await staff.newSetUpToken();
	const token = await staff.newSetUpToken();
	expect(await staff.setUp(old, ada, password)).toBeNull();
	expect(await staff.setUp('', ada, password)).toBeNull();
	expect(await staff.hasAdministrator()).toBe(false);
	expect(await staff.setUp(token, ada, password)).toMatchObject({
		role: 'admin',
		email: ada.email
	});
	expect(await staff.setUp(token, { ...ada, email: 'eve@example.org' }, password)).toBeNull();
	expect(await staff.hasAdministrator()).toBe(true);
});

test('[SF1] nor two, when the link is used twice at the same moment', async () => {
	const { staff } = await open();
	const token = await staff.newSetUpToken();
	const made = await Promise.all(
		['ada', 'eve'].map((name) =>
			staff.setUp(token, { name, email: `${name}@example.org` }, password)
		)
	);
	expect(made.filter((member) => member !== null)).toHaveLength(1);
});

test('[SF2] a wrong password and an unknown address get one answer', async () => {
	const { staff } = await open();
	await staff.add({ ...ada, role: 'admin' }, password);
	expect(await staff.signIn(ada.email, 'another password')).toBeNull();
	expect(await staff.signIn('nobody@example.org', password)).toBeNull();
	expect(await staff.signIn('nobody@example.org', 'nobody has this password')).toBeNull();
	expect(await staff.signIn(' ADA@example.org ', password)).toMatch(/^[0-9a-z]{20}\./);
});

test('[SF3] one account for an address', async () => {
	const { staff } = await open();
	await staff.add({ ...ada, role: 'admin' }, password);
	expect(
		await staff.add({ ...ada, email: 'Ada@Example.org', role: 'coordinator' }, password)
	).toBeNull();
});

test('[SF4] a session ends after eight idle hours, and after twelve in all', async () => {
	const { staff, clock, sessions } = await open();
	await staff.add({ ...ada, role: 'admin' }, password);
	const idle = (await staff.signIn(ada.email, password)) ?? '';
	clock.millis += 8 * hour - 1;
	expect(await sessions.authenticate(idle)).toMatchObject({ email: ada.email });
	clock.millis += 8 * hour + 1;
	expect(await sessions.authenticate(idle)).toBeNull();
	const busy = (await staff.signIn(ada.email, password)) ?? '';
	for (let used = 0; used < 12; used++) {
		expect(await sessions.authenticate(busy)).not.toBeNull();
		clock.millis += hour;
	}
	clock.millis += 1;
	expect(await sessions.authenticate(busy)).toBeNull();
});

test('[SF5] no other cookie opens it, and signing out ends it', async () => {
	const { staff, sessions } = await open();
	await staff.add({ ...ada, role: 'admin' }, password);
	const cookie = (await staff.signIn(ada.email, password)) ?? '';
	const [id = '', secret = ''] = cookie.split('.');
	for (const wrong of [undefined, '', '.', id, `${id}.`, `.${secret}`, `${id}.x`, `x.${secret}`]) {
		expect(await sessions.authenticate(wrong)).toBeNull();
	}
	await sessions.end(cookie);
	expect(await sessions.authenticate(cookie)).toBeNull();
});

test('[SF6] a disabled account neither signs in nor stays in', async () => {
	const { staff, store, sessions } = await open();
	await staff.add({ ...ada, role: 'admin' }, password);
	const cookie = (await staff.signIn(ada.email, password)) ?? '';
	await store.commit(async (trx) => {
		await trx.updateTable('staff').set({ disabledAt: 1 }).execute();
	});
	expect(await sessions.authenticate(cookie)).toBeNull();
	expect(await staff.signIn(ada.email, password)).toBeNull();
	expect(await staff.hasAdministrator()).toBe(false);
});

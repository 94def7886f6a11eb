// What a sign-in tells (SPEC.md SF2; security.md H08): the same answer and the same work, whoever it is about. The work
// is counted and not timed: a time would be true on one machine on one day.
import { expect, test } from 'vitest';
import { startServices } from '../../tests/kit/services.ts';
import { StaffAccounts, type PasswordHashing } from './staff.ts';

const ada = { email: 'ada@example.org', name: 'Ada', role: 'coordinator' } as const;
const password = 'a long enough password';

async function open() {
	const { services } = await startServices();
	const { store, hub, sessions, nowMillis } = services;
	const verified: [string, string][] = [];
	const hashing: PasswordHashing = {
		hash: (text) => Promise.resolve(`hash of ${text}`),
		verify: (hashed, text) => {
			verified.push([hashed, text]);
			return Promise.resolve(hashed === `hash of ${text}`);
		}
	};
	const staff = new StaffAccounts({ store, hub, sessions, nowMillis }, hashing);
	await staff.add(ada, password);
	return { staff, store, verified };
}

test('[SF2] one hash is worked out for a wrong password, an unknown address and an account taken away', async () => {
	const { staff, verified } = await open();
	expect(await staff.signIn(ada.email, 'wrong')).toBeNull();
	expect(verified).toEqual([[`hash of ${password}`, 'wrong']]);
	verified.length = 0;
	expect(await staff.signIn('nobody@example.org', 'wrong')).toBeNull();
	expect(verified).toEqual([['hash of nobody has this password', 'wrong']]);
	verified.length = 0;
	await staff.remove(ada.email);
	expect(await staff.signIn(ada.email, password)).toBeNull();
	expect(verified).toEqual([['hash of nobody has this password', password]]);
});

test('[SF2] the password that stands in for nobody’s opens nothing', async () => {
	const { staff, store, verified } = await open();
	expect(await staff.signIn('nobody@example.org', 'nobody has this password')).toBeNull();
	expect(verified).toHaveLength(1);
	expect(await store.db.selectFrom('staffSession').selectAll().execute()).toEqual([]);
});

test('[SF2] what stands in for nobody’s costs what anybody’s does', async () => {
	const { services } = await startServices();
	await services.staff.add(ada, password);
	const row = await services.store.db
		.selectFrom('staff')
		.select('passwordHash')
		.executeTakeFirstOrThrow();
	const { argon2 } = await import('./staff.ts');
	const standIn = await argon2.hash('nobody has this password');
	const cost = (hashed: string) => hashed.split('$').slice(1, 4).join('$');
	expect(cost(standIn)).toBe(cost(row.passwordHash));
	expect(cost(standIn)).toMatch(/^argon2id\$v=19\$m=\d+,t=\d+,p=\d+$/);
});

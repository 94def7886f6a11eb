// People with an account: administrators and coordinators. Sessions as Lucia's published design has them:
// token = id.secret, only the secret's SHA-256 stored, compared in constant time, sliding and absolute expiry.
import { hash, verify } from '@node-rs/argon2';
import { constantTimeEqual } from '@oslojs/crypto/subtle';
import { hashSecret, randomId, randomSecret } from '../ids.ts';
import type { Store } from '../store/store.ts';

export const staffCookie = 'kinboard_staff';

export interface StaffMember {
	id: string;
	email: string;
	name: string;
	role: 'admin' | 'coordinator';
}

const idleMillis = 8 * 60 * 60 * 1000;
const absoluteMillis = 12 * 60 * 60 * 1000;
const noteUseEveryMillis = 60 * 1000;

/** Compared against when nobody has that address, so that both refusals take the same time. */
const nobodysPassword = hash('nobody has this password');

export class StaffAccounts {
	private readonly store: Store;
	private readonly nowMillis: () => number;

	constructor(store: Store, nowMillis: () => number) {
		this.store = store;
		this.nowMillis = nowMillis;
	}

	async hasAdministrator(): Promise<boolean> {
		const row = await this.store.db
			.selectFrom('staff')
			.select('id')
			.where('role', '=', 'admin')
			.where('disabledAt', 'is', null)
			.executeTakeFirst();
		return row !== undefined;
	}

	/** @returns null where the address is taken */
	async add(
		person: { email: string; name: string; role: StaffMember['role'] },
		password: string
	): Promise<StaffMember | null> {
		const member = { id: randomId(), ...person, email: person.email.trim().toLowerCase() };
		const passwordHash = await hash(password);
		return this.store.commit(async (trx) => {
			const taken = await trx
				.selectFrom('staff')
				.select('id')
				.where('email', '=', member.email)
				.executeTakeFirst();
			if (taken) return null;
			await trx
				.insertInto('staff')
				.values({ ...member, passwordHash, createdAt: this.nowMillis(), disabledAt: null })
				.execute();
			return member;
		});
	}

	/** Makes the first administrator with the link printed at the first start; the link works once. */
	async setUp(
		token: string,
		person: { email: string; name: string },
		password: string
	): Promise<StaffMember | null> {
		if (await this.hasAdministrator()) return null;
		const value = Buffer.from(hashSecret(token)).toString('hex');
		// Taken before it is used: two at the same moment are one too many.
		const isTaken = await this.store.commit(async (trx) => {
			const { numDeletedRows } = await trx
				.deleteFrom('setting')
				.where('name', '=', 'setupToken')
				.where('value', '=', value)
				.executeTakeFirstOrThrow();
			return numDeletedRows === 1n;
		});
		if (!isTaken) return null;
		const member = await this.add({ ...person, role: 'admin' }, password);
		if (!member) await this.keepSetUpToken(value);
		return member;
	}

	/** A new one-time set-up token, in place of any earlier one. */
	async newSetUpToken(): Promise<string> {
		const token = randomSecret();
		await this.keepSetUpToken(Buffer.from(hashSecret(token)).toString('hex'));
		return token;
	}

	private async keepSetUpToken(value: string): Promise<void> {
		await this.store.commit(async (trx) => {
			await trx.deleteFrom('setting').where('name', '=', 'setupToken').execute();
			await trx.insertInto('setting').values({ name: 'setupToken', value }).execute();
		});
	}

	/** @returns the cookie's value, or null: wrong address and wrong password are one answer */
	async signIn(email: string, password: string): Promise<string | null> {
		const row = await this.store.db
			.selectFrom('staff')
			.selectAll()
			.where('email', '=', email.trim().toLowerCase())
			.where('disabledAt', 'is', null)
			.executeTakeFirst();
		const isRight = await verify(row?.passwordHash ?? (await nobodysPassword), password);
		return row && isRight ? this.startSession(row.id) : null;
	}

	async startSession(staff: string): Promise<string> {
		const id = randomId();
		const secret = randomSecret();
		const now = this.nowMillis();
		await this.store.commit(async (trx) => {
			await trx
				.insertInto('staffSession')
				.values({ id, staff, secretHash: hashSecret(secret), createdAt: now, usedAt: now })
				.execute();
		});
		return `${id}.${secret}`;
	}

	async authenticate(cookie: string | undefined): Promise<StaffMember | null> {
		const [id, secret] = cookie?.split('.') ?? [];
		if (!id || !secret) return null;
		const row = await this.store.db
			.selectFrom('staffSession')
			.innerJoin('staff', 'staff.id', 'staffSession.staff')
			.select(['staff.id', 'email', 'name', 'role', 'disabledAt'])
			.select(['secretHash', 'staffSession.createdAt as since', 'usedAt'])
			.where('staffSession.id', '=', id)
			.executeTakeFirst();
		if (!row || !constantTimeEqual(hashSecret(secret), row.secretHash)) return null;
		const now = this.nowMillis();
		const isOver = now - row.usedAt > idleMillis || now - row.since > absoluteMillis;
		if (isOver || row.disabledAt !== null) return null;
		if (now - row.usedAt > noteUseEveryMillis) await this.noteUse(id, now);
		return { id: row.id, email: row.email, name: row.name, role: row.role };
	}

	async signOut(cookie: string | undefined): Promise<void> {
		const id = cookie?.split('.')[0];
		if (!id) return;
		await this.store.commit(async (trx) => {
			await trx.deleteFrom('staffSession').where('id', '=', id).execute();
		});
	}

	private async noteUse(id: string, now: number): Promise<void> {
		await this.store.commit(async (trx) => {
			await trx.updateTable('staffSession').set({ usedAt: now }).where('id', '=', id).execute();
		});
	}
}

// People with an account: administrators and coordinators, and their passwords. What being signed in means is
// for staffSessions.ts.
import { hash, verify } from '@node-rs/argon2';
import { hashSecret, randomId, randomSecret } from '../ids.ts';
import type { Store } from '../store/store.ts';
import type { Hub } from '../sync/hub.ts';
import type { StaffMember, StaffSessions } from './staffSessions.ts';

/** How passwords are hashed. Handed in, so that a test sees when it is. */
export interface PasswordHashing {
	hash(password: string): Promise<string>;
	verify(hashed: string, password: string): Promise<boolean>;
}

export const argon2: PasswordHashing = { hash, verify };

export class StaffAccounts {
	private readonly store: Store;
	private readonly hub: Hub;
	private readonly sessions: StaffSessions;
	private readonly nowMillis: () => number;
	private readonly hashing: PasswordHashing;
	/** Compared against when nobody has that address, so that both refusals are the same work (H08). */
	private readonly nobodysPassword: Promise<string>;

	constructor(
		parts: { store: Store; hub: Hub; sessions: StaffSessions; nowMillis: () => number },
		hashing: PasswordHashing = argon2
	) {
		this.store = parts.store;
		this.hub = parts.hub;
		this.sessions = parts.sessions;
		this.nowMillis = parts.nowMillis;
		this.hashing = hashing;
		this.nobodysPassword = hashing.hash('nobody has this password');
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
		const passwordHash = await this.hashing.hash(password);
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
		const known = row?.passwordHash ?? (await this.nobodysPassword);
		const isRight = await this.hashing.verify(known, password);
		return row && isRight ? this.sessions.start(row.id) : null;
	}

	/** A new password; whoever was signed in with the old one is signed out. @returns whether there is such an account */
	async setPassword(email: string, password: string): Promise<boolean> {
		const id = await this.idOf(email);
		if (id === null) return false;
		const passwordHash = await this.hashing.hash(password);
		await this.store.commit(async (trx) => {
			await trx.updateTable('staff').set({ passwordHash }).where('id', '=', id).execute();
		});
		await this.sessions.endAllOf(id);
		return true;
	}

	/**
	 * Takes an account away: every session and every seat of that person ends, also on a phone that came in by an
	 * invite (security.md V72). Their name stays on what they did. @returns whether there is such an account
	 */
	async remove(email: string): Promise<boolean> {
		const id = await this.idOf(email);
		if (id === null) return false;
		const disabledAt = this.nowMillis();
		const seats = await this.store.commit(async (trx) => {
			await trx.updateTable('staff').set({ disabledAt }).where('id', '=', id).execute();
			const theirs = trx.selectFrom('participant').select('id').where('staff', '=', id);
			await trx
				.updateTable('invite')
				.set({ revokedAt: disabledAt })
				.where('participant', 'in', theirs)
				.where('revokedAt', 'is', null)
				.execute();
			return trx
				.updateTable('seat')
				.set({ state: 'ended' })
				.where('participant', 'in', theirs)
				.where('state', '!=', 'ended')
				.returning('id')
				.execute();
		});
		for (const seat of seats) this.hub.evictSeat(seat.id, 'signedOut');
		await this.sessions.endAllOf(id);
		return true;
	}

	private async idOf(email: string): Promise<string | null> {
		const row = await this.store.db
			.selectFrom('staff')
			.select('id')
			.where('email', '=', email.trim().toLowerCase())
			.where('disabledAt', 'is', null)
			.executeTakeFirst();
		return row?.id ?? null;
	}
}

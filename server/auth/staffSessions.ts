// Sessions of people with an account, as Lucia's published design has them: token = id.secret, only the secret's
// SHA-256 stored, compared in constant time, sliding and absolute expiry. Seats taken in a session end with it.
import { constantTimeEqual } from '@oslojs/crypto/subtle';
import { hashSecret, randomId, randomSecret } from '../ids.ts';
import { failureKind, type Log } from '../log.ts';
import type { Store, Trx } from '../store/store.ts';
import type { Hub } from '../sync/hub.ts';

export interface StaffMember {
	id: string;
	email: string;
	name: string;
	role: 'admin' | 'coordinator';
}

const idleMillis = 8 * 60 * 60 * 1000;
const absoluteMillis = 12 * 60 * 60 * 1000;
const noteUseEveryMillis = 60 * 1000;
const watchEveryMillis = 1000;

/** The session's id in its cookie; it opens nothing by itself. */
export function sessionOf(cookie: string): string {
	return cookie.split('.')[0] ?? '';
}

export class StaffSessions {
	private readonly store: Store;
	private readonly hub: Hub;
	private readonly log: Log;
	private readonly nowMillis: () => number;

	constructor(store: Store, hub: Hub, log: Log, nowMillis: () => number) {
		this.store = store;
		this.hub = hub;
		this.log = log;
		this.nowMillis = nowMillis;
	}

	/** @returns the cookie's value */
	async start(staff: string): Promise<string> {
		const id = randomId();
		const secret = randomSecret();
		const at = this.nowMillis();
		await this.store.commit(async (trx) => {
			await trx
				.insertInto('staffSession')
				.values({ id, staff, secretHash: hashSecret(secret), createdAt: at, usedAt: at })
				.execute();
			await noteInAudit(trx, { at, actor: staff, action: 'staff.signIn' });
		});
		return `${id}.${secret}`;
	}

	/** Who is signed in with this cookie. Null for every other case alike. */
	async authenticate(cookie: string | undefined): Promise<StaffMember | null> {
		const [id, secret] = cookie?.split('.') ?? [];
		if (!id || !secret) return null;
		const row = await this.find(id);
		if (!row || !constantTimeEqual(hashSecret(secret), row.secretHash)) return null;
		if (this.isOver(row)) return null;
		await this.noteUse(id, row.usedAt);
		return { id: row.id, email: row.email, name: row.name, role: row.role };
	}

	/** Does this session still run? Asked for a seat that was taken in it, whose use is use of the session. */
	async isOn(id: string): Promise<boolean> {
		const row = await this.find(id);
		if (!row || this.isOver(row)) return false;
		await this.noteUse(id, row.usedAt);
		return true;
	}

	/** Signing out. Seats taken in the session end with it, on open sockets too (security.md H09, Z18). */
	async end(cookie: string | undefined): Promise<void> {
		if ((await this.authenticate(cookie)) === null) return;
		await this.endAll([sessionOf(cookie ?? '')], 'staff.signOut');
	}

	/** All sessions of an account: its password was changed. */
	async endAllOf(staff: string): Promise<void> {
		const rows = await this.store.db
			.selectFrom('staffSession')
			.select('id')
			.where('staff', '=', staff)
			.execute();
		await this.endAll(
			rows.map(({ id }) => id),
			'staff.sessionEnded'
		);
	}

	/** Ends what has run out by itself, and the sessions of accounts that were taken away. */
	async endOverdue(): Promise<void> {
		const now = this.nowMillis();
		const rows = await this.store.db
			.selectFrom('staffSession')
			.innerJoin('staff', 'staff.id', 'staffSession.staff')
			.select('staffSession.id')
			.where((e) =>
				e.or([
					e('usedAt', '<', now - idleMillis),
					e('staffSession.createdAt', '<', now - absoluteMillis),
					e('disabledAt', 'is not', null)
				])
			)
			.execute();
		if (rows.length === 0) return;
		await this.endAll(
			rows.map(({ id }) => id),
			'staff.sessionEnded'
		);
	}

	/** Looks every second, so that an open page closes when its session ends and not at the next request. */
	watch(): () => void {
		const timer = setInterval(() => {
			this.endOverdue().catch((error: unknown) => {
				this.log.error('sessions.failed', { kind: failureKind(error) });
			});
		}, watchEveryMillis);
		timer.unref();
		return () => {
			clearInterval(timer);
		};
	}

	private async endAll(ids: readonly string[], action: string): Promise<void> {
		if (ids.length === 0) return;
		const at = this.nowMillis();
		const seats = await this.store.commit(async (trx) => {
			const ended = await trx
				.deleteFrom('staffSession')
				.where('id', 'in', ids)
				.returning('staff')
				.execute();
			for (const { staff } of ended) await noteInAudit(trx, { at, actor: staff, action });
			return trx
				.updateTable('seat')
				.set({ state: 'ended' })
				.where('session', 'in', ids)
				.where('state', '!=', 'ended')
				.returning('id')
				.execute();
		});
		for (const { id } of seats) this.hub.evictSeat(id, 'signedOut');
	}

	private find(id: string) {
		return this.store.db
			.selectFrom('staffSession')
			.innerJoin('staff', 'staff.id', 'staffSession.staff')
			.select(['staff.id', 'email', 'name', 'role', 'disabledAt'])
			.select(['secretHash', 'staffSession.createdAt as since', 'usedAt'])
			.where('staffSession.id', '=', id)
			.executeTakeFirst();
	}

	private isOver(row: { since: number; usedAt: number; disabledAt: number | null }): boolean {
		const now = this.nowMillis();
		if (row.disabledAt !== null) return true;
		return now - row.usedAt > idleMillis || now - row.since > absoluteMillis;
	}

	private async noteUse(id: string, usedAt: number): Promise<void> {
		const now = this.nowMillis();
		if (now - usedAt <= noteUseEveryMillis) return;
		await this.store.commit(async (trx) => {
			await trx.updateTable('staffSession').set({ usedAt: now }).where('id', '=', id).execute();
		});
	}
}

/** What people with an account did, outside of any meeting. Ids only (security.md D10). */
async function noteInAudit(
	trx: Trx,
	line: { at: number; actor: string; action: string }
): Promise<void> {
	await trx
		.insertInto('audit')
		.values({ ...line, board: null, target: null })
		.execute();
}

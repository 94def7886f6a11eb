// Seats: the places people sit in, on one device each (design.md 6). A seat's cookie opens only its own path;
// its id is in addresses and opens nothing.
import { constantTimeEqual } from '@oslojs/crypto/subtle';
import type { Boards } from '../boards/boards.ts';
import type { Board } from '../boards/board.ts';
import { hashSecret, randomId, randomSecret } from '../ids.ts';
import type { Store, Trx } from '../store/store.ts';
import { sessionOf, type StaffSessions } from './staffSessions.ts';

export const seatCookie = 'kinboard';

export interface Seat {
	id: string;
	board: Board;
	/** Null while waiting to be let in. */
	participant: string | null;
	state: 'in' | 'locked' | 'waiting' | 'turnedAway' | 'ended';
}

/** Where a new seat comes from. */
export interface SeatOrigin {
	board: string;
	invite: string | null;
	/** Hash of the device's own secret. */
	device: Uint8Array | null;
	/** The session it is taken in, and ends with. */
	session?: string | null;
}

export interface NewSeat {
	id: string;
	/** For the cookie; stored only as a hash. */
	secret: string;
}

const seatIdPattern = /^[0-9a-z]{20}$/;
const usedEveryMillis = 60 * 60 * 1000;

export class Seats {
	private readonly store: Store;
	private readonly boards: Boards;
	private readonly sessions: StaffSessions;
	private readonly nowMillis: () => number;

	constructor(store: Store, boards: Boards, sessions: StaffSessions, nowMillis: () => number) {
		this.store = store;
		this.boards = boards;
		this.sessions = sessions;
		this.nowMillis = nowMillis;
	}

	/** The seat, if this cookie is its own. Null for every other case alike. */
	async authenticate(id: string, secret: string | undefined): Promise<Seat | null> {
		if (!seatIdPattern.test(id) || secret === undefined) return null;
		const row = await this.store.db
			.selectFrom('seat')
			.selectAll()
			.where('id', '=', id)
			.executeTakeFirst();
		if (!row || !constantTimeEqual(hashSecret(secret), row.secretHash)) return null;
		const board = await this.boards.get(row.board);
		if (!board) return null;
		if (row.participant !== null && board.people.get(row.participant)?.removed !== false)
			return null;
		if (row.session !== null && !(await this.sessions.isOn(row.session))) return null;
		if (this.nowMillis() - row.usedAt > usedEveryMillis) {
			await this.store.commit(async (trx) => {
				await trx
					.updateTable('seat')
					.set({ usedAt: this.nowMillis() })
					.where('id', '=', id)
					.execute();
			});
		}
		return { id, board, participant: row.participant, state: row.state };
	}

	/**
	 * Is this seat still taken? For a socket that was just opened: its seat may have ended while it was on its way,
	 * after whoever ended it looked for sockets to close.
	 */
	async isStillIn(id: string): Promise<boolean> {
		const row = await this.store.db
			.selectFrom('seat')
			.select('id')
			.where('id', '=', id)
			.where('state', '=', 'in')
			.executeTakeFirst();
		return row !== undefined;
	}

	/** A seat for somebody who is in. */
	async take(trx: Trx, from: SeatOrigin & { participant: string }): Promise<NewSeat> {
		return this.insert(trx, { ...from, state: 'in', claim: null });
	}

	/** A chair in the waiting room. @param claim what they typed, sealed */
	async wait(
		trx: Trx,
		from: SeatOrigin & { claim: (seat: string) => Uint8Array }
	): Promise<NewSeat> {
		return this.insert(trx, { ...from, participant: null, state: 'waiting' });
	}

	/** The same device comes back to its seat: the seat stays, its cookie is new. */
	async renew(trx: Trx, id: string): Promise<NewSeat> {
		const secret = randomSecret();
		await trx
			.updateTable('seat')
			.set({ secretHash: hashSecret(secret), usedAt: this.nowMillis() })
			.where('id', '=', id)
			.execute();
		return { id, secret };
	}

	async countWaiting(board: string): Promise<number> {
		const row = await this.store.db
			.selectFrom('seat')
			.select((e) => e.fn.countAll<number>().as('count'))
			.where('board', '=', board)
			.where('state', '=', 'waiting')
			.executeTakeFirstOrThrow();
		return row.count;
	}

	/** The seat is over: its cookie opens nothing any more. */
	async end(id: string): Promise<void> {
		await this.store.commit(async (trx) => {
			await trx.updateTable('seat').set({ state: 'ended' }).where('id', '=', id).execute();
		});
	}

	/**
	 * For somebody signed in with an account: the seat of their session at this board, the same one each time.
	 * @param cookie the session's cookie
	 */
	async takeInSession(board: Board, participant: string, cookie: string): Promise<NewSeat> {
		const device = hashSecret(cookie);
		const session = sessionOf(cookie);
		return this.store.commit(async (trx) => {
			const held = await trx
				.selectFrom('seat')
				.select('id')
				.where('board', '=', board.id)
				.where('participant', '=', participant)
				// The session's own browser: a phone it was carried on to has another.
				.where('device', '=', device)
				.where('session', '=', session)
				// A locked desk stays locked: signing in is no way round it.
				.where('state', 'in', ['in', 'locked'])
				.executeTakeFirst();
			if (held) return this.renew(trx, held.id);
			return this.take(trx, { board: board.id, participant, invite: null, device, session });
		});
	}

	private async insert(
		trx: Trx,
		from: SeatOrigin & {
			participant: string | null;
			state: Seat['state'];
			claim: ((seat: string) => Uint8Array) | null;
		}
	): Promise<NewSeat> {
		const id = randomId();
		const secret = randomSecret();
		const now = this.nowMillis();
		await trx
			.insertInto('seat')
			.values({
				...from,
				id,
				session: from.session ?? null,
				claim: from.claim?.(id) ?? null,
				secretHash: hashSecret(secret),
				createdAt: now,
				usedAt: now
			})
			.execute();
		return { id, secret };
	}
}

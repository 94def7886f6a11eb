// How people come in: by their own invite, or by the short code to the waiting room (design.md 6; security.md T1, V76).
import { devicesAllowed, runsMeeting } from '#lib/domain/roles.ts';
import { isClosed } from '#lib/domain/access.ts';
import type { Part } from '#lib/domain/rooms.ts';
import type { Board, BoardPerson } from '../boards/board.ts';
import type { BoardPart } from '../boards/boardPart.ts';
import type { Boards } from '../boards/boards.ts';
import { hashSecret, normalCode, randomSecret } from '../ids.ts';
import { keyedHash, openJson, sealJson } from '../store/seal.ts';
import type { Store, Trx } from '../store/store.ts';
import type { Hub } from '../sync/hub.ts';
import { inviteEndMillis } from './inviteEnd.ts';
import type { NewSeat, Seats } from './seats.ts';

export type JoinRefusal =
	'wrong' | 'expired' | 'revoked' | 'ended' | 'doorClosed' | 'full' | 'alreadyUsed';

export type Joined =
	| { ok: true; seat: NewSeat; board: Board; person: BoardPerson | null; device: string | null }
	| { ok: false; why: JoinRefusal };

export interface Claim {
	name: string;
	/** Set when somebody opened an invite that belongs to another phone. */
	invitee: string | null;
	/** Where they want to come in. */
	part: Part;
}

/** A seat somebody got: they are in, wait at the door, or have opened their own locked desk. */
export interface TakenSeat {
	seat: NewSeat;
	state: 'in' | 'locked' | 'waiting';
}

interface FoundInvite {
	id: string;
	board: Board;
	person: BoardPerson;
}

const inviteSecretPattern = /^[A-Za-z0-9_-]{43}$/;
/** More than any meeting has outside its door; whoever knows the code cannot bury the list under names. */
const waitingMax = 40;
/** Other phones that wait with one invite: whoever was handed it on cannot bury the list either. */
const waitingPerInviteMax = 3;
export const claimPlace = (seat: string) => `claim|${seat}`;
/** What somebody who waits said; those who waited before there were parts wait for the first. */
export function readClaim(board: Board, seat: string, sealed: Uint8Array | null): Claim {
	const nothing: Claim = { name: '', invitee: null, part: 'a' };
	return sealed === null
		? nothing
		: { ...nothing, ...(openJson(board.key, claimPlace(seat), sealed) as Partial<Claim>) };
}

export const codePurpose = { join: 'join code', screen: 'screen code' } as const;

export class Joining {
	private readonly store: Store;
	private readonly boards: Boards;
	private readonly seats: Seats;
	private readonly hub: Hub;
	private readonly masterKey: Uint8Array;
	private readonly nowMillis: () => number;

	constructor(parts: {
		store: Store;
		boards: Boards;
		seats: Seats;
		hub: Hub;
		masterKey: Uint8Array;
		nowMillis: () => number;
	}) {
		this.store = parts.store;
		this.boards = parts.boards;
		this.seats = parts.seats;
		this.hub = parts.hub;
		this.masterKey = parts.masterKey;
		this.nowMillis = parts.nowMillis;
	}

	/** Whose invite this is, so that the page can ask "Join as …". Binds nothing. */
	async lookAt(secret: string): Promise<FoundInvite | JoinRefusal> {
		if (!inviteSecretPattern.test(secret)) return 'wrong';
		const row = await this.store.db
			.selectFrom('invite')
			.selectAll()
			.where('secretHash', '=', hashSecret(secret))
			.executeTakeFirst();
		if (!row) return 'wrong';
		const board = await this.boards.get(row.board);
		const person = board?.people.get(row.participant);
		if (!board || !person) return 'wrong';
		if (row.revokedAt !== null || person.removed) return 'revoked';
		const part = board.at(person.part);
		if (isClosed(part)) return 'ended';
		if (inviteEndMillis(part.details.when, row) < this.nowMillis()) return 'expired';
		return { id: row.id, board, person };
	}

	/** @param device the device's own secret from its cookie, if it has one */
	async byInvite(secret: string, device: string | null): Promise<Joined> {
		const invite = await this.lookAt(secret);
		if (typeof invite === 'string') return { ok: false, why: invite };
		const known = device ?? randomSecret();
		const { board, person } = invite;
		// Looked up and taken in one commit: two phones that tap at once are not both the first.
		const taken = await this.store.commit((trx) =>
			this.takeByInvite(trx, invite, hashSecret(known))
		);
		if (typeof taken === 'string') return { ok: false, why: taken };
		this.hintDesks(board);
		const isIn = taken.state === 'in';
		if (taken.state === 'waiting') this.hub.hint(board.id, person.id, 'otherDevice');
		return { ok: true, seat: taken.seat, board, person: isIn ? person : null, device: known };
	}

	/** A code is not a person: it leads to the waiting room, and a named person lets in. */
	async byCode(typed: string, name: string): Promise<Joined> {
		const part = await this.partOfCode(typed);
		if (!part) return { ok: false, why: 'wrong' };
		const { board } = part;
		if (isClosed(part)) return { ok: false, why: 'ended' };
		if (part.isDoorClosed) return { ok: false, why: 'doorClosed' };
		if ((await this.seats.countWaiting(board.id)) >= waitingMax) return { ok: false, why: 'full' };
		const claim: Claim = { name, invitee: null, part: part.part };
		const seat = await this.store.commit((trx) =>
			this.seats.wait(trx, {
				board: board.id,
				invite: null,
				device: null,
				claim: (id) => sealJson(board.key, claimPlace(id), claim)
			})
		);
		this.hintDesks(board);
		return { ok: true, seat, board, person: null, device: null };
	}

	/** A shared screen comes in by the pairing code, once, within ten minutes. */
	async byScreenCode(typed: string): Promise<Joined> {
		const hash = keyedHash(this.masterKey, codePurpose.screen, normalCode(typed));
		const row = await this.store.db
			.selectFrom('code')
			.selectAll()
			.where('hash', '=', hash)
			.where('kind', '=', 'screen')
			.executeTakeFirst();
		const now = this.nowMillis();
		if (!row) return { ok: false, why: 'wrong' };
		if (row.expiresAt !== null && row.expiresAt < now) return { ok: false, why: 'expired' };
		const board = await this.boards.get(row.board);
		if (!board) return { ok: false, why: 'wrong' };
		if (isClosed(board.at(row.part as Part))) return { ok: false, why: 'ended' };
		const screen = [...board.people.values()].find(
			({ role, part }) => role === 'screen' && part === row.part
		);
		if (!screen) return { ok: false, why: 'wrong' };
		const seat = await this.store.commit(async (trx) => {
			const used = await trx
				.updateTable('code')
				.set({ usedAt: now })
				.where('hash', '=', hash)
				.where('usedAt', 'is', null)
				.executeTakeFirst();
			if (used.numUpdatedRows !== 1n) return null;
			return this.seats.take(trx, {
				board: board.id,
				participant: screen.id,
				invite: null,
				device: null
			});
		});
		if (!seat) return { ok: false, why: 'alreadyUsed' };
		return { ok: true, seat, board, person: screen, device: null };
	}

	/** Tells those who run the meeting that there is something new at the door. */
	hintDesks(board: Board): void {
		hintDesks(this.hub, board);
	}

	private async takeByInvite(
		trx: Trx,
		invite: FoundInvite,
		device: Uint8Array
	): Promise<TakenSeat | JoinRefusal> {
		const { board, person } = invite;
		const isStillGood = await trx
			.selectFrom('invite')
			.select('id')
			.where('id', '=', invite.id)
			.where('revokedAt', 'is', null)
			.executeTakeFirst();
		if (!isStillGood) return 'revoked';
		const held = await trx
			.selectFrom('seat')
			.select(['id', 'device', 'state'])
			.where('invite', '=', invite.id)
			.where('state', 'in', ['in', 'locked', 'waiting'])
			.execute();
		const waiting = held.filter(({ state }) => state === 'waiting');
		const seated = held.filter(({ state }) => state !== 'waiting');
		const same = seated.find((seat) => sameBytes(seat.device, device));
		// A locked desk stays locked: its own invite is no way round it.
		if (same && (!board.isDemo || same.state === 'locked')) {
			const state = same.state === 'locked' ? 'locked' : 'in';
			return { seat: await this.seats.renew(trx, same.id), state };
		}
		const from = { board: board.id, invite: invite.id, device };
		if (board.isDemo || countDevices(seated) < devicesAllowed(person.role)) {
			const seat = await this.seats.take(trx, { ...from, participant: person.id });
			return { seat, state: 'in' };
		}
		const known = waiting.find((seat) => sameBytes(seat.device, device));
		if (known) return { seat: await this.seats.renew(trx, known.id), state: 'waiting' };
		if (waiting.length >= waitingPerInviteMax) return 'full';
		const claim = anotherDeviceClaim(board, person);
		return { seat: await this.seats.wait(trx, { ...from, claim }), state: 'waiting' };
	}

	private async partOfCode(typed: string): Promise<BoardPart | null> {
		const row = await this.store.db
			.selectFrom('code')
			.select(['board', 'part'])
			.where('hash', '=', keyedHash(this.masterKey, codePurpose.join, normalCode(typed)))
			.where('kind', '=', 'join')
			.executeTakeFirst();
		const board = row ? await this.boards.get(row.board) : null;
		return row && board ? board.at(row.part as Part) : null;
	}
}

/** Tells those who run the meeting that there is something new at the door. */
export function hintDesks(hub: Hub, board: Board): void {
	for (const person of board.people.values()) {
		if (runsMeeting(person.role) || person.id === board.helper)
			hub.hint(board.id, person.id, 'desk');
	}
}

/** What is kept of somebody who waits with one device more than they may have. */
export function anotherDeviceClaim(
	board: Board,
	person: BoardPerson
): (seat: string) => Uint8Array {
	const claim: Claim = { name: person.name, invitee: person.id, part: person.part };
	return (seat) => sealJson(board.key, claimPlace(seat), claim);
}

/** How many devices sit in these seats. */
export function countDevices(seats: readonly { device: Uint8Array | null }[]): number {
	return new Set(seats.map(({ device }) => Buffer.from(device ?? []).toString('hex'))).size;
}

export function sameBytes(a: Uint8Array | null, b: Uint8Array): boolean {
	return a !== null && Buffer.from(a).equals(Buffer.from(b));
}

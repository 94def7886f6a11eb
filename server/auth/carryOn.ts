// Going on on one's phone: a one-time link that a signed-in seat makes for its own person (SPEC.md CR1–CR10).
// For people at work, who may use two devices. What a page then shows is the page's.
import { isClosed } from '#lib/domain/access.ts';
import { devicesAllowed, mayCarryOn } from '#lib/domain/roles.ts';
import type { Board, BoardPerson } from '../boards/board.ts';
import type { Boards } from '../boards/boards.ts';
import { hashSecret, randomSecret } from '../ids.ts';
import type { Store, Trx } from '../store/store.ts';
import type { Hub } from '../sync/hub.ts';
import {
	anotherDeviceClaim,
	countDevices,
	hintDesks,
	sameBytes,
	type Joined,
	type JoinRefusal,
	type TakenSeat
} from './joining.ts';
import type { Seat, Seats } from './seats.ts';

export const linkMillis = 10 * 60 * 1000;
const secretPattern = /^[A-Za-z0-9_-]{43}$/;

interface FoundLink {
	hash: Uint8Array;
	seat: string;
	board: Board;
	person: BoardPerson;
}

export class CarryOn {
	private readonly store: Store;
	private readonly boards: Boards;
	private readonly seats: Seats;
	private readonly hub: Hub;
	private readonly nowMillis: () => number;

	constructor(parts: {
		store: Store;
		boards: Boards;
		seats: Seats;
		hub: Hub;
		nowMillis: () => number;
	}) {
		this.store = parts.store;
		this.boards = parts.boards;
		this.seats = parts.seats;
		this.hub = parts.hub;
		this.nowMillis = parts.nowMillis;
	}

	/**
	 * A new link for the person of this seat, in place of any that was not used. Its secret is told now and never again.
	 * A phone that came in by a link makes none: so the seat it came from sees, and can end, all that came of it.
	 * @param seat one that is in
	 */
	async make(seat: Seat): Promise<{ secret: string; expiresAt: number } | 'forbidden' | 'ended'> {
		const person = personOf(seat);
		if (!person || !mayCarryOn(person.role)) return 'forbidden';
		if (isClosed(seat.board.at(person.part))) return 'ended';
		if (await this.cameByLink(seat.id)) return 'forbidden';
		const secret = randomSecret();
		const now = this.nowMillis();
		const expiresAt = now + linkMillis;
		await this.store.commit(async (trx) => {
			await dropUnused(trx, seat.id);
			await trx
				.insertInto('carryOn')
				.values({
					secretHash: hashSecret(secret),
					board: seat.board.id,
					participant: person.id,
					seat: seat.id,
					createdAt: now,
					expiresAt,
					usedAt: null,
					takenSeat: null
				})
				.execute();
			await this.note(trx, seat.board, person, 'carryOn.make');
		});
		return { secret, expiresAt };
	}

	/** Whose link this is, so that the page can ask "Join as …". Takes nothing. */
	async lookAt(secret: string): Promise<FoundLink | JoinRefusal> {
		if (!secretPattern.test(secret)) return 'wrong';
		const hash = hashSecret(secret);
		const row = await this.store.db
			.selectFrom('carryOn')
			.innerJoin('seat', 'seat.id', 'carryOn.seat')
			.select(['carryOn.board', 'carryOn.participant', 'carryOn.seat'])
			.select(['expiresAt', 'carryOn.usedAt', 'state'])
			.where('carryOn.secretHash', '=', hash)
			.executeTakeFirst();
		if (!row) return 'wrong';
		const board = await this.boards.get(row.board);
		const person = board?.people.get(row.participant);
		if (!board || !person) return 'wrong';
		if (row.usedAt !== null) return 'alreadyUsed';
		// It lives no longer than the seat it was made on: left, locked, removed or signed out, it is dead.
		if (person.removed || row.state !== 'in') return 'revoked';
		if (isClosed(board.at(person.part))) return 'ended';
		if (row.expiresAt < this.nowMillis()) return 'expired';
		return { hash, seat: row.seat, board, person };
	}

	/** @param device the device's own secret from its cookie, if it has one */
	async takeUp(secret: string, device: string | null): Promise<Joined> {
		const link = await this.lookAt(secret);
		if (typeof link === 'string') return { ok: false, why: link };
		const { board, person } = link;
		const known = device ?? randomSecret();
		// Used and taken in one commit: of two phones that tap at once, one gets a place.
		const taken = await this.store.commit(async (trx) => {
			const used = await trx
				.updateTable('carryOn')
				.set({ usedAt: this.nowMillis() })
				.where('secretHash', '=', link.hash)
				.where('usedAt', 'is', null)
				.executeTakeFirst();
			if (used.numUpdatedRows !== 1n) return 'alreadyUsed';
			return this.sitDown(trx, link, hashSecret(known));
		});
		if (typeof taken === 'string') return { ok: false, why: taken };
		hintDesks(this.hub, board);
		// Their other pages look again, and say that a phone is in; or that one waits outside.
		this.hub.hint(board.id, person.id, taken.state === 'waiting' ? 'otherDevice' : 'rooms');
		const isIn = taken.state === 'in';
		return { ok: true, seat: taken.seat, board, person: isIn ? person : null, device: known };
	}

	/** Is somebody in on a phone with a link that was made on this seat? */
	async isTakenUp(seat: Seat): Promise<boolean> {
		const person = personOf(seat);
		if (!person || !mayCarryOn(person.role)) return false;
		const row = await this.store.db
			.selectFrom('carryOn')
			.innerJoin('seat', 'seat.id', 'carryOn.takenSeat')
			.select('seat.id')
			.where('carryOn.seat', '=', seat.id)
			.where('seat.id', '!=', seat.id)
			.where('state', '=', 'in')
			.executeTakeFirst();
		return row !== undefined;
	}

	/** "Not you?": ends what was opened with this seat's links, on sockets too, and the link that was not used yet. */
	async stop(seat: Seat): Promise<void> {
		const person = personOf(seat);
		if (!person) return;
		const ended = await this.store.commit(async (trx) => {
			await dropUnused(trx, seat.id);
			await this.note(trx, seat.board, person, 'carryOn.stop');
			return endTaken(trx, seat.id, ['in', 'locked', 'waiting']);
		});
		for (const { id } of ended) this.hub.evictSeat(id, 'signedOut');
		hintDesks(this.hub, seat.board);
	}

	private async cameByLink(seat: string): Promise<boolean> {
		const row = await this.store.db
			.selectFrom('carryOn')
			.select('seat')
			.where('takenSeat', '=', seat)
			.where('seat', '!=', seat)
			.executeTakeFirst();
		return row !== undefined;
	}

	private async sitDown(
		trx: Trx,
		link: FoundLink,
		device: Uint8Array
	): Promise<TakenSeat | JoinRefusal> {
		const { hash, board, person } = link;
		const made = await trx
			.selectFrom('seat')
			.select(['invite', 'session'])
			.where('id', '=', link.seat)
			.where('state', '=', 'in')
			.executeTakeFirst();
		if (!made) return 'revoked';
		const held = await trx
			.selectFrom('seat')
			.select(['id', 'device', 'state'])
			.where('participant', '=', person.id)
			.where('state', 'in', ['in', 'locked'])
			.execute();
		const same = held.find((one) => sameBytes(one.device, device));
		const from = { board: board.id, invite: made.invite, session: made.session, device };
		let taken: TakenSeat;
		if (same) {
			const state = same.state === 'locked' ? 'locked' : 'in';
			taken = { seat: await this.seats.renew(trx, same.id), state };
		} else if (board.isDemo || countDevices(held) < devicesAllowed(person.role)) {
			const seat = await this.seats.take(trx, { ...from, participant: person.id });
			taken = { seat, state: 'in' };
		} else {
			// One at a time: the list at the door is not for filling.
			await endTaken(trx, link.seat, ['waiting']);
			const claim = anotherDeviceClaim(board, person);
			taken = { seat: await this.seats.wait(trx, { ...from, claim }), state: 'waiting' };
		}
		await trx
			.updateTable('carryOn')
			.set({ takenSeat: taken.seat.id })
			.where('secretHash', '=', hash)
			.execute();
		const action = taken.state === 'waiting' ? 'carryOn.wait' : 'carryOn.takeUp';
		await this.note(trx, board, person, action);
		return taken;
	}

	private async note(trx: Trx, board: Board, person: BoardPerson, action: string): Promise<void> {
		await trx
			.insertInto('audit')
			.values({
				board: board.id,
				at: this.nowMillis(),
				actor: person.id,
				action,
				target: person.id
			})
			.execute();
	}
}

function personOf({ board, participant }: Seat): BoardPerson | undefined {
	return participant === null ? undefined : board.people.get(participant);
}

async function dropUnused(trx: Trx, seat: string): Promise<void> {
	await trx.deleteFrom('carryOn').where('seat', '=', seat).where('usedAt', 'is', null).execute();
}

/** Ends the seats that came of this seat's links, of those in these states. @returns their ids */
function endTaken(trx: Trx, seat: string, states: Seat['state'][]): Promise<{ id: string }[]> {
	return trx
		.updateTable('seat')
		.set({ state: 'ended' })
		.where('id', 'in', (from) =>
			from.selectFrom('carryOn').select('takenSeat').where('seat', '=', seat)
		)
		.where('id', '!=', seat)
		.where('state', 'in', states)
		.returning('id')
		.execute();
}

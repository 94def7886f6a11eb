// Runs commands: one at a time on a board, each in one transaction with its hall update and audit line
// (design.md 5, commit rule 3). Before the commit nothing happened; after it, replaying the log gives the same.
import * as v from 'valibot';
import * as Y from 'yjs';
import { isClosed } from '#lib/domain/access.ts';
import { isDoneAfterClosing } from '#lib/domain/control.ts';
import type { Room } from '#lib/domain/rooms.ts';
import type { Board, BoardPerson } from '../boards/board.ts';
import { childRoomsAfter } from '../boards/childRooms.ts';
import { randomInt } from 'node:crypto';
import { serverOwner, type LiveRoom } from '../sync/liveRoom.ts';
import type { Append, Trx } from '../store/store.ts';
import type { Services } from '../services.ts';
import { isRejected, type Asking, type Command, type Effects, type Rejected } from './command.ts';

export type CommandAnswer =
	| { status: 200; body: Record<string, unknown> }
	| { status: Rejected['status']; body: { error: string; message: string } };

/** Stands in the audit where the name would tell what a sealed answer may not. */
const someone = 'someone';
const keyPattern = /^[0-9A-Za-z_-]{8,64}$/;

/** On whose behalf effects are carried out, for the audit and the rooms of their part. */
interface Doing {
	board: Board;
	actor: Pick<BoardPerson, 'id' | 'part'>;
	nowMillis: number;
}

interface RoomWrite {
	append: Append;
	update: Uint8Array;
	client: number;
	live: LiveRoom;
	apply: (update: Uint8Array) => void;
}

export class Executor {
	private readonly services: Services;
	private readonly commands: ReadonlyMap<string, Command>;
	private readonly locks = new Map<string, Promise<unknown>>();
	/** The server's own client id in each room, for as long as its writes succeed. */
	private readonly serverClients = new Map<string, number>();

	constructor(services: Services, commands: readonly Command[]) {
		this.services = services;
		this.commands = new Map(commands.map((one) => [one.type, one]));
	}

	/** A command as it arrives: untrusted. */
	async run(
		board: Board,
		participant: string,
		seat: string,
		body: unknown
	): Promise<CommandAnswer> {
		const parsed = v.safeParse(
			v.looseObject({ type: v.string(), key: v.optional(v.string()) }),
			body
		);
		if (!parsed.success) return rejected(400, 'type', 'A command needs a type.');
		const { type, key, ...input } = parsed.output;
		if (key !== undefined && !keyPattern.test(key)) {
			return rejected(400, 'key', 'A key has 8 to 64 letters and digits.');
		}
		const found = this.commands.get(type);
		if (!found) return rejected(400, 'type', 'There is no such command.');
		const checked = v.safeParse(found.input, input);
		if (!checked.success) {
			const issue = checked.issues[0];
			return rejected(400, v.getDotPath(issue) ?? 'input', issue.message);
		}
		return this.inTurn(board.id, async () => {
			const actor = board.people.get(participant);
			if (!actor || actor.removed)
				return rejected(403, 'forbidden', 'You are not in this meeting.');
			const before =
				key === undefined ? null : await this.earlierAnswer(board.id, participant, key);
			if (before) return before;
			const nowMillis = this.services.nowMillis();
			const asking: Asking = { board, actor, seat, services: this.services, nowMillis };
			const decision = await found.decide(asking, checked.output);
			if (isRejected(decision)) return rejected(decision.status, decision.error, decision.message);
			if (isClosed(board.at(actor.part)) && !isDoneAfterClosing(type)) {
				return rejected(409, 'notNow', 'This meeting is closed.');
			}
			return this.carryOut(asking, type, key, decision);
		});
	}

	/** Work that must not overlap with commands on the same board. */
	inTurn<Result>(board: string, work: () => Promise<Result>): Promise<Result> {
		const turn = (this.locks.get(board) ?? Promise.resolve()).then(work, work);
		this.locks.set(board, turn);
		void turn.then(
			() => this.locks.get(board) === turn && this.locks.delete(board),
			() => this.locks.get(board) === turn && this.locks.delete(board)
		);
		return turn;
	}

	/** Carries out effects, also such as nobody asked for (expiry/). Call inTurn. */
	async carryOut(
		asking: Doing,
		type: string,
		key: string | undefined,
		effects: Effects
	): Promise<CommandAnswer> {
		const body = { ...effects.result };
		effects.before?.();
		try {
			await this.writeRooms(asking, effects, async (trx) => {
				await effects.rows?.(trx);
				if (!effects.isUnrecorded) await this.note(trx, asking, type, key, effects, body);
			});
		} catch (error) {
			effects.undo?.();
			throw error;
		}
		effects.apply?.();
		effects.after?.();
		return { status: 200, body };
	}

	private async writeRooms(
		{ board, actor, nowMillis }: Doing,
		effects: Effects,
		alongside: (trx: Trx) => Promise<void>
	): Promise<void> {
		const wanted: [Room, (doc: Y.Doc) => void][] = [];
		if (effects.hall) wanted.push([board.room('hall', actor.part), effects.hall]);
		if (effects.table) wanted.push([board.room('table', actor.part), effects.table]);
		for (const { room, change } of effects.elsewhere ?? []) wanted.push([room, change]);
		const open = async (at: number, writes: RoomWrite[]): Promise<void> => {
			const next = wanted[at];
			if (!next) return this.commit(writes, alongside);
			const [room, change] = next;
			await this.services.hub.withRoom(room.id, (live, doc, apply) => {
				const write = this.fork(
					live,
					doc,
					(copy) => {
						change(copy);
						// What children under the child view are told of a hall goes along in the same commit.
						if (room.kind === 'hall') wanted.push(...childRoomsAfter(board, room.part, copy));
					},
					nowMillis,
					apply
				);
				return open(at + 1, write ? [...writes, write] : writes);
			});
		};
		await open(0, []);
	}

	private async commit(writes: RoomWrite[], alongside: (trx: Trx) => Promise<void>): Promise<void> {
		// A snapshot taken in between waits for what is committed and not yet in the room (commit rule 5).
		const applied: PromiseWithResolvers<void> = Promise.withResolvers();
		for (const { live } of writes) live.log.track(applied.promise);
		try {
			await this.services.store.commit(async (trx) => {
				if (writes.length > 0) {
					await this.services.store.appendAll(
						trx,
						writes.map(({ append }) => append)
					);
				}
				await alongside(trx);
			});
			for (const { live, client, update, apply } of writes) {
				live.bind(client, serverOwner);
				apply(update);
			}
		} catch (error) {
			// Whether it is on disk may be unclear: never use the same clocks again for other words.
			for (const { live } of writes) this.serverClients.delete(live.room.id);
			throw error;
		} finally {
			applied.resolve();
		}
	}

	/** The change worked out on a copy of the room, or null where it changes nothing. */
	private fork(
		live: LiveRoom,
		doc: Y.Doc,
		change: (doc: Y.Doc) => void,
		nowMillis: number,
		apply: (update: Uint8Array) => void
	): RoomWrite | null {
		const copy = new Y.Doc();
		Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
		const client = this.serverClients.get(live.room.id) ?? randomInt(1, 2 ** 31);
		this.serverClients.set(live.room.id, client);
		copy.clientID = client; // after the copy: Yjs changes an id that it sees used by another
		const updates: Uint8Array[] = [];
		copy.on('update', (update: Uint8Array) => updates.push(update));
		copy.transact(() => {
			change(copy);
		});
		copy.destroy();
		const update = updates[0];
		if (!update) return null;
		const isNewClient = live.ownerOf(client) === null;
		const append = live.log.prepare(serverOwner, update, isNewClient ? [client] : [], nowMillis);
		return { append, update, client, live, apply };
	}

	private async note(
		trx: Trx,
		{ board, actor, nowMillis }: Doing,
		type: string,
		key: string | undefined,
		effects: Effects,
		body: Record<string, unknown>
	): Promise<void> {
		await trx
			.insertInto('audit')
			.values({
				board: board.id,
				at: nowMillis,
				actor: effects.isAnonymous ? someone : actor.id,
				action: type,
				target: effects.target ?? null
			})
			.execute();
		// Who answered a sealed question stands nowhere; to answer twice alike changes nothing anyway.
		if (key === undefined || effects.isAnonymous) return;
		await trx
			.insertInto('commandDone')
			.values({
				board: board.id,
				participant: actor.id,
				key,
				result: JSON.stringify(withoutSecrets(body)),
				at: nowMillis
			})
			.execute();
	}

	private async earlierAnswer(
		board: string,
		participant: string,
		key: string
	): Promise<CommandAnswer | null> {
		const row = await this.services.store.db
			.selectFrom('commandDone')
			.select('result')
			.where('board', '=', board)
			.where('participant', '=', participant)
			.where('key', '=', key)
			.executeTakeFirst();
		return row ? { status: 200, body: JSON.parse(row.result) as Record<string, unknown> } : null;
	}
}

/** Invites and codes are answered once and never kept. */
function withoutSecrets(body: Record<string, unknown>): Record<string, unknown> {
	const { invite: _invite, code: _code, ...rest } = body;
	return rest;
}

function rejected(status: Rejected['status'], error: string, message: string): CommandAnswer {
	return { status, body: { error, message } };
}

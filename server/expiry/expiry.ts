// What practice says is deleted after some days goes: out of its room, its log and its snapshot (SPEC.md EP1–EP7). Days are
// counted from when the server first saw an item, since a browser's clock may be wrong or lie. The audit says that it was
// done, and nothing of what it was.
import { expiringIn, removeExpired, type ExpiringItem } from '#lib/board/expiring.ts';
import { practiceTools } from '#lib/domain/tools/practice/all.ts';
import type { Room } from '#lib/domain/rooms.ts';
import type { Board } from '../boards/board.ts';
import type { Boards } from '../boards/boards.ts';
import type { Executor } from '../commands/executor.ts';
import { failureKind, type Log } from '../log.ts';
import type { Store } from '../store/store.ts';
import type { Hub } from '../sync/hub.ts';
import { serverOwner } from '../sync/liveRoom.ts';
import { ExpiryRows } from './expiryRows.ts';
import type { UnusedPictures } from './unusedPictures.ts';

const sweepEveryMillis = 60 * 60 * 1000;
const dayMillis = 24 * 60 * 60 * 1000;

const tools = practiceTools.filter(({ lists }) =>
	Object.values(lists).some(({ expires }) => expires !== undefined)
);
const kinds = [...new Set(tools.flatMap(({ opens }) => Object.keys(opens)))];
const daysMin = Math.min(
	...tools.flatMap(({ lists }) =>
		Object.values(lists).flatMap(({ expires }) => expires?.afterDays ?? [])
	)
);

interface Parts {
	store: Store;
	boards: Boards;
	hub: Hub;
	log: Log;
	commands: () => Executor;
	/** Pictures that nothing shows any more. */
	unused: UnusedPictures;
	nowMillis: () => number;
}

export class Expiry {
	private readonly parts: Parts;
	private readonly rows: ExpiryRows;
	private running: Promise<void> | null = null;
	private isStopped = false;

	constructor(parts: Parts) {
		this.parts = parts;
		this.rows = new ExpiryRows(parts.store);
	}

	/** Looks now, and every hour. @returns ends it, after the room it is at */
	watch(): () => Promise<void> {
		const timer = setInterval(() => void this.sweep(), sweepEveryMillis);
		timer.unref();
		void this.sweep();
		return async () => {
			clearInterval(timer);
			this.isStopped = true;
			await this.running;
		};
	}

	/** All rooms that changed since the last time, or in which something is due. A second call joins the first. */
	sweep(): Promise<void> {
		this.running ??= this.sweepAll().finally(() => (this.running = null));
		return this.running;
	}

	private async sweepAll(): Promise<void> {
		const { boards, log, nowMillis } = this.parts;
		try {
			const dueBefore = nowMillis() - daysMin * dayMillis;
			for (const { board: id, room: roomId, seq } of await this.rows.toLookAt(kinds, dueBefore)) {
				if (this.isStopped) return;
				const board = await boards.get(id);
				const room = board?.rooms.get(roomId);
				if (board && room) await this.lookAt(board, room, seq);
			}
			await this.parts.unused.sweep(() => this.isStopped);
		} catch (error) {
			log.error('expiry.failed', { kind: failureKind(error) });
		}
	}

	/** One room that cannot be read, or written to just now, holds up no other. */
	private async lookAt(board: Board, room: Room, seq: number): Promise<void> {
		try {
			const items = await this.itemsIn(room);
			await this.rows.note(room.id, items, seq, this.parts.nowMillis());
			await this.remove(board, room, items);
			await this.forget(room);
		} catch (error) {
			this.parts.log.error('expiry.failed', { room: room.id, kind: failureKind(error) });
		}
	}

	private itemsIn(room: Room): Promise<ExpiringItem[]> {
		return this.parts.hub.withRoom(room.id, (_live, doc) =>
			Promise.resolve(expiringIn(doc, tools))
		);
	}

	private async remove(board: Board, room: Room, items: readonly ExpiringItem[]): Promise<void> {
		const { commands, nowMillis } = this.parts;
		const now = nowMillis();
		const days = new Map(items.map(({ root, afterDays }) => [root, afterDays]));
		const due = (await this.rows.waitingIn(room.id)).filter(
			({ root, seenAt }) => seenAt + (days.get(root) ?? Infinity) * dayMillis <= now
		);
		if (due.length === 0) return;
		const executor = commands();
		await executor.inTurn(board.id, () =>
			executor.carryOut(
				{ board, actor: { id: serverOwner, part: room.part }, nowMillis: now },
				'hypotheses.expire',
				undefined,
				{
					target: room.id,
					elsewhere: [
						{
							room,
							change: (doc) => {
								removeExpired(doc, tools, due);
							}
						}
					],
					rows: (trx) => this.rows.removed(trx, room.id, due, now)
				}
			)
		);
	}

	/** After a crash in between, too: until the log is rid of it, the rows say that it is not. */
	private async forget(room: Room): Promise<void> {
		if (!(await this.rows.hasRemoved(room.id))) return;
		await this.parts.hub.withRoom(room.id, (live, doc) => live.log.forget(doc));
		await this.rows.forgotten(room.id);
	}
}

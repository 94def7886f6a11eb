// A drawing board's own line: opened when somebody opens the board, closed with it, so that nobody else carries it. It asks
// for its room by the item it belongs to each time the line is lost, since rights may have changed meanwhile.
import { closeCodes } from '../domain/closeCodes.ts';
import type { Part } from '../domain/rooms.ts';
import { Line } from './line.ts';
import { post } from './post.ts';
import { Room } from './room.svelte.ts';

/**
 * noPlace: the meeting is open on as many pages as may be · notBegun: nobody has drawn yet, and one may only look ·
 * gone: it is not one's to see any more.
 */
export type DrawingState = 'connecting' | 'live' | 'lost' | 'noPlace' | 'notBegun' | 'gone';

export interface DrawingPlace {
	home: 'table' | 'own';
	item: string;
}

interface OpenAnswer {
	room?: string | null;
	part?: Part;
	access?: 'read' | 'write';
}

const firstPauseMillis = 1000;
const longestPauseMillis = 15_000;
const askAgainMillis = 3000;

export class DrawingLine {
	state = $state<DrawingState>('connecting');
	/** Another one after a refusal: what is drawn on must begin anew with it. */
	room = $state.raw<Room | null>(null);
	isStored = $state(true);
	/** Something that was drawn here was not taken, and is gone; `full`: the paper holds no more. */
	notTaken = $state<'refused' | 'full' | null>(null);
	private readonly base: string;
	private readonly place: DrawingPlace;
	private line: Line | null = null;
	private timer: ReturnType<typeof setTimeout> | undefined;
	private pauseMillis = firstPauseMillis;
	private isClosed = false;
	private isLeaving = false;

	/** @param base the seat's path, such as `/s/4k2…/` */
	constructor(base: string, place: DrawingPlace) {
		this.base = base;
		this.place = place;
		addEventListener('online', this.wake);
		void this.open();
	}

	/** Where my pen is, for the others; null where it is nowhere. */
	showAt(at: string | null): void {
		if (this.room) this.line?.showAt(this.room, at);
	}

	/** Ends at once, or as soon as all that was drawn is stored. */
	leave(): void {
		this.isLeaving = true;
		if (this.isStored || this.line === null) this.close();
	}

	private close(): void {
		if (this.isClosed) return;
		this.isClosed = true;
		removeEventListener('online', this.wake);
		clearTimeout(this.timer);
		this.line?.close();
		this.line = null;
		this.room?.destroy();
	}

	private readonly wake = () => {
		if (this.isClosed || this.line !== null) return;
		clearTimeout(this.timer);
		void this.open();
	};

	private async open(): Promise<void> {
		const { home, item } = this.place;
		const answer = await post<OpenAnswer>(`${this.base}commands`, {
			...{ type: 'drawing.open', home, item }
		});
		if (this.isClosed) return;
		const { room, part = 'a', access = 'read' } = answer.body;
		if ([400, 401, 403].includes(answer.status)) return this.rest();
		if (!answer.ok || room === undefined) return this.later('lost');
		// Somebody may begin at any moment.
		if (room === null) return this.later('notBegun');
		this.take(room, part, access);
		this.connect();
	}

	private take(id: string, part: Part, access: 'read' | 'write'): void {
		if (this.room?.id === id && this.room.access === access) return;
		this.room?.destroy();
		this.room = new Room({ id, kind: 'drawing', part, access });
	}

	private connect(): void {
		if (!this.room) return;
		const url = new URL(`${this.base}sync`, location.href);
		url.protocol = url.protocol.replace('http', 'ws');
		const line: Line = new Line(url.href, [this.room], {
			ready: () => {
				this.state = 'live';
				this.pauseMillis = firstPauseMillis;
			},
			stored: (isStored) => {
				this.isStored = isStored;
				if (isStored && this.isLeaving) this.close();
			},
			over: (code) => {
				if (line === this.line) this.over(code);
			},
			hint: () => undefined
		});
		this.line = line;
	}

	private over(code: number): void {
		this.line = null;
		if (this.isClosed) return;
		const isFull = code === closeCodes.paperFull;
		if (isFull || code === closeCodes.changeRefused || code === closeCodes.outOfStep) {
			// This document can never agree with the server again (design.md 5).
			this.notTaken = isFull ? 'full' : 'refused';
			this.isStored = true;
			this.room?.destroy();
			this.room = null;
		}
		if (code === closeCodes.accessChanged || this.room === null) {
			this.state = 'connecting';
			void this.open();
			return;
		}
		this.later(code === closeCodes.tooManyOpen ? 'noPlace' : 'lost');
	}

	private later(state: 'lost' | 'noPlace' | 'notBegun'): void {
		this.state = state;
		clearTimeout(this.timer);
		const millis = state === 'notBegun' ? askAgainMillis : this.pauseMillis;
		this.timer = setTimeout(() => void this.open(), millis * (0.7 + Math.random() * 0.6));
		if (state !== 'notBegun')
			this.pauseMillis = Math.min(longestPauseMillis, this.pauseMillis * 1.7);
	}

	private rest(): void {
		this.state = 'gone';
		this.room?.destroy();
		this.room = null;
	}
}

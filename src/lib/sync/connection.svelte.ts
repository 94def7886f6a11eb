// A seat's connection: which rooms it has now, whether the line is up, whether everything is stored.
// One path for every ending: drop the socket, ask for the rooms again, keep the documents that may be kept.
import { closeCodes } from '../domain/closeCodes.ts';
import type { RoomKind, RoomOffer } from '../domain/rooms.ts';
import { get } from './post.ts';
import { Line } from './line.ts';
import { Room } from './room.svelte.ts';
import { Unsaved } from './unsaved.ts';

export type LineState =
	'connecting' | 'live' | 'lost' | 'waiting' | 'locked' | 'turnedAway' | 'signedOut' | 'ended';

export type SavedState = 'saved' | 'saving' | 'notSaved';

interface RoomsAnswer {
	participant?: string;
	role?: string;
	rooms?: RoomOffer[];
	lobby?: boolean;
	locked?: boolean;
	ended?: boolean;
	carriedOn?: boolean;
}

const notSavedAfterMillis = 5000;
const lobbyMillis = 2500;
const firstPauseMillis = 1000;
const longestPauseMillis = 15_000;

export class Connection {
	state = $state<LineState>('connecting');
	saved = $state<SavedState>('saved');
	/** When the line was last up; for "not connected since". */
	lastLiveMillis = $state<number | null>(null);
	/** Did a socket ever open here? If not, the network may be blocking them. */
	hasBeenLive = $state(false);
	rooms = $state.raw<Room[]>([]);
	/** Words the server did not take, given back. */
	refused = $state.raw<string[]>([]);
	/** The same from a restricted part: shown in its own view alone. */
	refusedApart = $state.raw<string[]>([]);
	/** How often in a row there was no place for one more page: dead ones give theirs up within some tries. */
	noPlaceTimes = $state(0);
	/** Somebody opened this person's link on another phone. */
	isOpenedElsewhere = $state(false);
	/** This person is in on a phone too, with a link that was made on this page. */
	isCarriedOn = $state(false);
	/** What this person is in the meeting, as last answered. */
	role = $state<string | null>(null);
	/** Counts hints that there is something new for those who run the meeting. */
	deskNews = $state(0);
	/** Counts moments at which rooms or own answers may have changed. */
	news = $state(0);
	readonly unsaved = new Unsaved();
	private afterwards: (() => void)[] = [];
	private readonly base: string;
	private line: Line | null = null;
	private timer: ReturnType<typeof setTimeout> | undefined;
	private savingTimer: ReturnType<typeof setTimeout> | undefined;
	private pauseMillis = firstPauseMillis;
	private isClosed = false;
	private round = 0;

	/** @param seat the seat's path, such as `/s/4k2…/` */
	constructor(seat: string) {
		this.base = seat;
	}

	room(kind: RoomKind): Room | null {
		return this.rooms.find((room) => room.kind === kind) ?? null;
	}

	/** @param offers the rooms that came with the page, if any: the line is opened without asking again */
	start(offers: readonly RoomOffer[]): void {
		addEventListener('online', this.wake);
		document.addEventListener('visibilitychange', this.wake);
		addEventListener('pageshow', this.wake);
		if (offers.length === 0) {
			void this.open();
			return;
		}
		this.takeRooms(offers);
		this.connect();
	}

	/** Leaves for good: the line closes and the words are forgotten. */
	close(): void {
		this.isClosed = true;
		removeEventListener('online', this.wake);
		document.removeEventListener('visibilitychange', this.wake);
		removeEventListener('pageshow', this.wake);
		clearTimeout(this.timer);
		clearTimeout(this.savingTimer);
		this.line?.close();
		this.line = null;
		this.forgetRooms();
	}

	showAt(room: Room, at: string | null): void {
		this.line?.showAt(room, at);
	}

	/** Something was written in a room here; `read` gives the words back if they are refused. */
	wrote(room: RoomKind, field: string, read: () => string): void {
		this.unsaved.note(room, field, read);
		if (this.saved === 'saved') this.setStored(false);
	}

	/** Runs once everything written so far is stored; not at all if it is refused. */
	afterStored(run: () => void): void {
		this.afterwards.push(run);
	}

	/** A phone comes out of a pocket, or a network comes back: try at once. */
	private readonly wake = () => {
		if (this.isClosed || document.visibilityState === 'hidden') return;
		if (this.state !== 'lost' && this.state !== 'connecting') return;
		if (this.line !== null) return;
		this.pauseMillis = firstPauseMillis;
		clearTimeout(this.timer);
		void this.open();
	};

	private async open(): Promise<void> {
		this.round += 1;
		const round = this.round;
		const answer = await get<RoomsAnswer & { error?: string }>(`${this.base}rooms`);
		if (this.isClosed || round !== this.round) return;
		if (answer.status === 401) return this.finish('signedOut');
		if (answer.body.error === 'turnedAway') return this.finish('turnedAway');
		if (answer.body.ended === true) return this.finish('ended');
		if (answer.body.locked === true) return this.standBy('locked');
		if (answer.body.lobby === true) return this.standBy('waiting');
		if (!answer.ok || !answer.body.rooms) return this.later();
		this.isCarriedOn = answer.body.carriedOn === true;
		this.role = answer.body.role ?? null;
		this.takeRooms(answer.body.rooms);
		this.connect();
	}

	/** Keeps the documents of rooms that are as they were; whatever may no longer be held is forgotten (pitfalls 36). */
	private takeRooms(offers: readonly RoomOffer[]): void {
		const kept = new Map(this.rooms.map((room) => [`${room.id} ${room.access}`, room]));
		const now = offers.map((offer) => {
			const key = `${offer.id} ${offer.access}`;
			const room = kept.get(key) ?? new Room(offer);
			kept.delete(key);
			return room;
		});
		const isSame =
			now.length === this.rooms.length && now.every((room, i) => room === this.rooms[i]);
		if (!isSame) this.rooms = now;
		for (const room of kept.values()) {
			// Closed while we were away: what was not saved there is given back, never sent elsewhere.
			this.giveBackFrom(room.kind);
			room.destroy();
		}
	}

	private connect(): void {
		const url = new URL(`${this.base}sync`, location.href);
		url.protocol = url.protocol.replace('http', 'ws');
		const line: Line = new Line(url.href, this.rooms, {
			ready: () => {
				this.state = 'live';
				this.hasBeenLive = true;
				this.noPlaceTimes = 0;
				this.pauseMillis = firstPauseMillis;
				this.news += 1;
				// They may have changed after they were told and before this line could hear of it.
				void this.lookForRooms();
			},
			stored: (isStored) => {
				this.setStored(isStored);
			},
			over: (code) => {
				if (line === this.line) this.over(code);
			},
			hint: (what) => {
				this.hint(what);
			}
		});
		this.line = line;
	}

	private over(code: number): void {
		this.line = null;
		if (this.isClosed) return;
		if (this.state === 'live') this.lastLiveMillis = Date.now();
		if (!this.unsaved.isEmpty) this.saved = 'notSaved';
		this.noPlaceTimes = code === closeCodes.tooManyOpen ? this.noPlaceTimes + 1 : 0;
		if (code === closeCodes.changeRefused || code === closeCodes.outOfStep) this.giveBack();
		if (code === closeCodes.signedOut) return this.finish('signedOut');
		const isByUs = code === closeCodes.accessChanged || code === closeCodes.changeRefused;
		if (isByUs || code === closeCodes.outOfStep || code === closeCodes.restarting) {
			void this.open();
			return;
		}
		this.later();
	}

	/** After a refusal these documents can never agree with the server again (design.md 5): start anew. */
	private giveBack(): void {
		this.giveBackFrom('restricted');
		this.refused = [...this.refused, ...this.unsaved.take()];
		this.afterwards = [];
		this.forgetRooms();
		this.setStored(true);
	}

	private giveBackFrom(room: RoomKind): void {
		const words = this.unsaved.takeOf(room);
		if (words.length === 0) return;
		if (room === 'restricted') this.refusedApart = [...this.refusedApart, ...words];
		else this.refused = [...this.refused, ...words];
	}

	private later(): void {
		// Where there is no place the signal is not lost.
		this.state = this.noPlaceTimes > 0 ? 'connecting' : 'lost';
		clearTimeout(this.timer);
		const jitter = 0.7 + Math.random() * 0.6;
		// A screen before the day has nothing to listen to: it asks as somebody at the door does.
		const pauseMillis = this.rooms.length > 0 ? this.pauseMillis : lobbyMillis;
		this.timer = setTimeout(() => void this.open(), pauseMillis * jitter);
		this.pauseMillis = Math.min(longestPauseMillis, this.pauseMillis * 1.7);
	}

	private standBy(state: 'waiting' | 'locked'): void {
		this.state = state;
		this.forgetRooms();
		clearTimeout(this.timer);
		this.timer = setTimeout(() => void this.open(), lobbyMillis);
	}

	private finish(state: 'signedOut' | 'turnedAway' | 'ended'): void {
		this.unsaved.takeOf('restricted'); // nobody shows these outside of their own view
		this.refused = [...this.refused, ...this.unsaved.take()];
		this.close();
		this.state = state;
	}

	private forgetRooms(): void {
		const rooms = this.rooms;
		this.rooms = [];
		for (const room of rooms) room.destroy();
	}

	private setStored(isStored: boolean): void {
		clearTimeout(this.savingTimer);
		if (isStored) {
			this.unsaved.clear();
			this.saved = 'saved';
			for (const run of this.afterwards.splice(0)) run();
			return;
		}
		if (this.state !== 'live') {
			this.saved = 'notSaved';
			return;
		}
		if (this.saved === 'saved') this.saved = 'saving';
		this.savingTimer = setTimeout(() => {
			this.saved = 'notSaved';
		}, notSavedAfterMillis);
	}

	private hint(what: string): void {
		if (what === 'desk') this.deskNews += 1;
		if (what === 'otherDevice') this.isOpenedElsewhere = true;
		if (what !== 'rooms') return;
		this.news += 1;
		void this.lookForRooms();
	}

	/** Rights have grown: the same documents stay, a new line carries the new rooms too. */
	private async lookForRooms(): Promise<void> {
		const answer = await get<RoomsAnswer>(`${this.base}rooms`);
		if (this.isClosed || !answer.ok || !answer.body.rooms || this.line === null) return;
		this.isCarriedOn = answer.body.carriedOn === true;
		this.role = answer.body.role ?? null;
		const now = answer.body.rooms.map(({ id, access }) => `${id} ${access}`).join();
		if (now === this.rooms.map(({ id, access }) => `${id} ${access}`).join()) return;
		this.line.close();
		this.line = null;
		this.takeRooms(answer.body.rooms);
		this.connect();
	}
}

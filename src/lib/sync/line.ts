// One socket with its rooms, from opening to closing. It is never mended: what ends is thrown away and the
// connection makes a new one (security.md V18). Says what is stored from the durable acknowledgement alone.
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { Awareness } from 'y-protocols/awareness';
import type { Room } from './room.svelte.ts';

export interface LineEvents {
	/** Every room has been loaded. */
	ready(): void;
	/** All that was written here is on the server's disk, or something is not yet. */
	stored(isStored: boolean): void;
	/** The line is over. `code` is the socket's close code; 0 where a room was refused or never opened. */
	over(code: number): void;
	hint(what: string): void;
}

const openMillisMax = 5000;
/** The server is heard at least every twenty seconds; this long without a word is a dead line. */
const silenceMillisMax = 30_000;

export class Line {
	private readonly socket: HocuspocusProviderWebsocket;
	private readonly providers: { room: Room; provider: HocuspocusProvider; awareness: Awareness }[];
	private readonly events: LineEvents;
	private readonly openTimer: ReturnType<typeof setTimeout>;
	private readonly loaded = new Set<string>();
	private count = 0;
	private isOver = false;

	constructor(url: string, rooms: readonly Room[], events: LineEvents) {
		this.events = events;
		this.socket = new HocuspocusProviderWebsocket({
			url,
			maxAttempts: 1,
			messageReconnectTimeout: silenceMillisMax,
			onClose: ({ event }) => {
				this.end(event.code);
			},
			// After silence the library forces its end this way, without a close.
			onDisconnect: ({ event }) => {
				this.end(event.code);
			},
			onMaxAttemptsFailed: () => {
				this.end(0);
			}
		});
		this.openTimer = setTimeout(() => {
			if (this.loaded.size === 0) this.end(0);
		}, openMillisMax);
		this.providers = rooms.map((room) => this.attach(room));
	}

	/** Has everything written here been acknowledged as stored? */
	get isStored(): boolean {
		return this.providers.every(
			({ room, provider }) => this.loaded.has(room.id) && provider.unsyncedChanges === 0
		);
	}

	/** Tells others in a room where one is writing. Counts on, or a reconnect would not be seen (pitfalls 59). */
	showAt(room: Room, at: string | null): void {
		this.count += 1;
		const found = this.providers.find((one) => one.room === room);
		found?.awareness.setLocalState({ at, n: this.count });
	}

	close(): void {
		if (this.isOver) return;
		this.isOver = true;
		this.dispose();
	}

	private attach(room: Room): { room: Room; provider: HocuspocusProvider; awareness: Awareness } {
		const awareness = new Awareness(room.doc);
		awareness.setLocalState({ at: null, n: 0 });
		awareness.on('change', () => {
			room.states = new Map(awareness.getStates());
		});
		const provider = new HocuspocusProvider({
			websocketProvider: this.socket,
			name: room.id,
			document: room.doc,
			awareness,
			token: 'cookie',
			onSynced: () => {
				this.loaded.add(room.id);
				if (this.loaded.size === this.providers.length) this.events.ready();
				this.events.stored(this.isStored);
			},
			onUnsyncedChanges: () => {
				if (!this.isOver && this.loaded.has(room.id)) this.events.stored(this.isStored);
			},
			onAuthenticationFailed: () => {
				this.end(0);
			},
			onStateless: ({ payload }) => {
				this.events.hint(payload);
			}
		});
		provider.attach();
		return { room, provider, awareness };
	}

	private end(code: number): void {
		if (this.isOver) return;
		this.isOver = true;
		// The library would open another one by itself, after its end and with nobody to hear it.
		this.socket.shouldConnect = false;
		// Not from inside the library's own event.
		queueMicrotask(() => {
			this.dispose();
			this.events.over(code);
		});
	}

	private dispose(): void {
		clearTimeout(this.openTimer);
		for (const { provider, room } of this.providers) {
			provider.destroy();
			room.states = new Map();
		}
		this.socket.destroy();
	}
}

// The real provider of the sync library, as our pages use it, with a count of what is surely stored.
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { readReceived } from './frames.ts';
import type { Seat } from './people.ts';
import { until } from './until.ts';

export interface WriterOptions {
	/** Another port: a proxy's. */
	port?: number;
}

export class Writer {
	readonly doc: Y.Doc;
	readonly provider: HocuspocusProvider;
	/** How many updates and step 2s the server has acknowledged as stored. */
	acknowledged = 0;
	readonly closeCodes: number[] = [];
	private readonly socket: HocuspocusProviderWebsocket;

	constructor(seat: Seat, room: string, { port }: WriterOptions = {}, doc = new Y.Doc()) {
		const { server, cookie } = seat;
		const take = (data: Uint8Array) => {
			const frame = readReceived(data);
			if (frame.kind === 'ack' && frame.isStored) this.acknowledged += 1;
		};
		class SeatSocket extends WebSocket {
			constructor(url: string) {
				const headers = { Host: new URL(server.url).host, Origin: server.url, Cookie: cookie };
				super(url, { perMessageDeflate: false, headers });
				this.on('message', (data: ArrayBuffer) => {
					take(new Uint8Array(data));
				});
				this.on('error', () => undefined);
			}
		}
		this.doc = doc;
		this.socket = new HocuspocusProviderWebsocket({
			url: `ws://127.0.0.1:${String(port ?? server.port)}/s/${seat.seat}/sync`,
			WebSocketPolyfill: SeatSocket,
			delay: 100,
			minDelay: 50,
			maxDelay: 1000,
			// Not onClose: a line given up for its silence is never told there.
			onDisconnect: ({ event }) => this.closeCodes.push(event.code)
		});
		this.provider = new HocuspocusProvider({
			websocketProvider: this.socket,
			name: room,
			document: doc,
			token: 'cookie'
		});
		this.provider.attach();
	}

	get isSynced(): boolean {
		return this.provider.isSynced;
	}

	get isStored(): boolean {
		return this.provider.isSynced && this.provider.unsyncedChanges === 0;
	}

	synced(timeoutMillis?: number): Promise<boolean> {
		return until('the room', () => this.isSynced, timeoutMillis);
	}

	stored(timeoutMillis?: number): Promise<boolean> {
		return until('everything to be stored', () => this.isStored, timeoutMillis);
	}

	get purpose(): Y.Text {
		return this.doc.getMap('meeting').get('purpose') as Y.Text;
	}

	close(): void {
		this.provider.destroy();
		this.socket.destroy();
	}
}

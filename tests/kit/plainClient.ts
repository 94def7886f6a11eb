// The ecosystem's own y-websocket provider, on the plain path of a seat.
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import type { Seat } from './people.ts';

/** `room` becomes the last part of the path, as that provider does it. */
export function plainClient(seat: Seat, room: string, doc = new Y.Doc()): WebsocketProvider {
	const { server, cookie } = seat;
	class SeatSocket extends WebSocket {
		constructor(url: string, protocols: string[]) {
			const headers = { Host: new URL(server.url).host, Origin: server.url, Cookie: cookie };
			super(url, protocols, { perMessageDeflate: false, headers });
		}
	}
	return new WebsocketProvider(
		`ws://127.0.0.1:${String(server.port)}/s/${seat.seat}/yjs`,
		room,
		doc,
		{
			WebSocketPolyfill: SeatSocket as unknown as typeof globalThis.WebSocket,
			disableBc: true
		}
	);
}

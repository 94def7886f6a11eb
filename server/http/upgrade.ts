// A WebSocket begins: right host, our own page, a seat's cookie; else it never becomes a socket (security.md P01, P02).
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { isRoomId } from '#lib/domain/rooms.ts';
import { seatCookie } from '../auth/seats.ts';
import { failureKind } from '../log.ts';
import type { Services } from '../services.ts';
import { Outlet } from '../sync/outlet.ts';
import { plainYjsSocket } from '../sync/plainYjs.ts';
import { cookieName, readCookie } from './cookies.ts';
import { refusalText } from './headers.ts';
import type { Origins } from './origins.ts';

const frameBytesMax = 1024 * 1024;
const syncPath = /^\/s\/([0-9a-z]{20})\/(?:sync|yjs\/(z_[0-9a-z]{26}))$/;

/** @returns a handler for the HTTP server's `upgrade` event, and whether a path is ours at all */
export function upgradeHandler(services: () => Services, origins: () => Origins) {
	const server = new WebSocketServer({
		noServer: true,
		maxPayload: frameBytesMax,
		maxFragments: 64,
		perMessageDeflate: false
	});
	const isOurs = (request: IncomingMessage) => (request.url ?? '').startsWith('/s/');

	function refuse(socket: Duplex, status: string): void {
		socket.end(refusalText(status, origins().isHttps));
	}

	async function upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
		const found = syncPath.exec((request.url ?? '').split('?')[0] ?? '');
		const [, seatId, roomId] = found ?? [];
		if (seatId === undefined) return refuse(socket, '404 Not Found');
		if (!origins().isHost(request)) return refuse(socket, '421 Misdirected Request');
		const origin = request.headers.origin;
		if (origin === undefined || !origins().isOwnPage(request))
			return refuse(socket, '403 Forbidden');
		const cookie = readCookie(request.headers.cookie, cookieName(seatCookie, origins().isHttps));
		const seat = await services().seats.authenticate(seatId, cookie);
		if (seat?.state !== 'in' || seat.participant === null)
			return refuse(socket, '401 Unauthorized');
		const { board, participant } = seat;
		if (roomId !== undefined && !isRoomId(roomId)) return refuse(socket, '404 Not Found');
		server.handleUpgrade(request, socket, head, (ws) => {
			const transport = roomId === undefined ? ws : plainYjsSocket(ws, roomId);
			const outlet = roomId === undefined ? new Outlet(ws, socket) : transport;
			const asked = new Request(`http://localhost/s/${seatId}/sync`);
			services().hub.connect(transport, outlet, asked, board, participant, seatId);
			void endIfOver(seatId);
		});
	}

	/** Whoever ended the seat while it was on its way here found no socket to close (SPEC.md SA5). */
	async function endIfOver(seatId: string): Promise<void> {
		const isIn = await services()
			.seats.isStillIn(seatId)
			.catch(() => false);
		if (!isIn) services().hub.evictSeat(seatId, 'signedOut');
	}

	return {
		isOurs,
		handle(request: IncomingMessage, socket: Duplex, head: Buffer): void {
			socket.on('error', () => socket.destroy());
			upgrade(request, socket, head).catch((error: unknown) => {
				services().log.error('upgrade.failed', { kind: failureKind(error) });
				refuse(socket, '503 Service Unavailable');
			});
		}
	};
}

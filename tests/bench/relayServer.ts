// A server that only passes frames on: what the transport alone can carry. Nothing is checked, kept or merged.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer, type WebSocket } from 'ws';

const rooms = new Map<string, Set<WebSocket>>();
const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false });
const http = createServer();

http.on('upgrade', (request, tcp, head) => {
	sockets.handleUpgrade(request, tcp, head, (ws) => {
		const path = request.url ?? '';
		const room = rooms.get(path) ?? new Set();
		rooms.set(path, room.add(ws));
		ws.on('message', (data: Buffer) => {
			for (const other of room) if (other !== ws) other.send(data);
		});
		ws.on('error', () => undefined);
		ws.on('close', () => room.delete(ws));
	});
});
http.listen(0, '127.0.0.1', () => {
	console.log(`ready at ${String((http.address() as AddressInfo).port)}`);
});

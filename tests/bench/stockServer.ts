// The y-websocket server as it is published, on the same WebSocket library and settings as the others here.
// It keeps documents in memory and stores nothing.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import { setupWSConnection } from '@y/websocket-server/utils';

const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false });
const http = createServer();

http.on('upgrade', (request, tcp, head) => {
	sockets.handleUpgrade(request, tcp, head, (ws) => {
		setupWSConnection(ws, request);
	});
});
http.listen(0, '127.0.0.1', () => {
	console.log(`ready at ${String((http.address() as AddressInfo).port)}`);
});

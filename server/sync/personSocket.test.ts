// How the socket of somebody whose rights have ended goes, over a real connection to a reader who has stopped (SPEC.md PS1, PS2).
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { closeCodes, type CloseReason } from '#lib/domain/closeCodes.ts';
import type { Board } from '../boards/board.ts';
import { Outlet } from './outlet.ts';
import { PersonSocket } from './personSocket.ts';

const chunkBytes = 64 * 1024;
const ends: (() => void)[] = [];
afterEach(() => {
	for (const end of ends.splice(0)) end();
});

/** A phone and its socket on the server. */
async function connected() {
	const http = createServer().listen(0, '127.0.0.1');
	await once(http, 'listening');
	const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false });
	const made = new Promise<{ ws: WebSocket; person: PersonSocket }>((resolve) => {
		http.on('upgrade', (request, socket, head) => {
			sockets.handleUpgrade(request, socket, head, (ws) => {
				const outlet = new Outlet(ws, socket);
				const write = (data: Uint8Array) => {
					outlet.send(data);
				};
				const person = new PersonSocket(ws, write, {} as Board, 'grace', 'seat');
				ws.on('close', () => {
					person.ended();
				});
				resolve({ ws, person });
			});
		});
	});
	const { port } = http.address() as AddressInfo;
	const phone = new WebSocket(`ws://127.0.0.1:${String(port)}`);
	phone.on('error', () => undefined); // cut in the middle of a message
	let bytes = 0;
	phone.on('message', (data: Buffer) => (bytes += data.byteLength));
	const over = new Promise<number>((resolve) => phone.on('close', resolve));
	await once(phone, 'open');
	const { ws, person } = await made;
	ends.push(() => {
		ws.terminate();
		phone.terminate();
		http.close();
	});
	return { phone, ws, person, over, read: () => bytes };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

/** Words for a phone that reads none of them, until the system takes no more. */
async function fillUp({
	ws,
	person,
	phone
}: Awaited<ReturnType<typeof connected>>): Promise<number> {
	phone.pause();
	let bytes = 0;
	for (let full = 0; full < 3;) {
		person.send(new Uint8Array(chunkBytes));
		bytes += chunkBytes;
		await turn();
		full = ws.bufferedAmount > 4 * chunkBytes ? full + 1 : 0;
	}
	return bytes;
}

test.each<CloseReason>(['signedOut', 'accessChanged'])(
	'[PS1] %s: what a stopped reader has not been sent yet is never sent',
	async (reason) => {
		const line = await connected();
		const sent = await fillUp(line);
		line.person.close(reason);
		await turn(); // it reads on as soon as it can
		await turn();
		line.phone.resume();
		expect(await line.over).toBe(1006);
		expect(line.read()).toBeLessThan(sent);
	}
);

test.each<CloseReason>(['signedOut', 'accessChanged'])(
	'[PS2] %s: a line that is well is told why, after all that was said before',
	async (reason) => {
		const line = await connected();
		line.person.send(new Uint8Array(chunkBytes));
		line.person.close(reason);
		line.person.send(new Uint8Array(chunkBytes)); // too late
		expect(await line.over).toBe(closeCodes[reason]);
		expect(line.read()).toBe(chunkBytes);
	}
);

test('[PS2] at a restart nobody loses anything: a slow line gets all of it', async () => {
	const line = await connected();
	const sent = await fillUp(line);
	line.person.close('restarting');
	line.phone.resume();
	expect(await line.over).toBe(closeCodes.restarting);
	expect(line.read()).toBe(sent);
});

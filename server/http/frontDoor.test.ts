// What anybody may ask of the process without a cookie (security.md Z27): whether it is up, and nothing of what is in it.
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { makeMeeting, startServices } from '../../tests/kit/services.ts';
import { frontDoor } from './frontDoor.ts';
import { Origins } from './origins.ts';

test('[Z27] health names no meeting, room or person, and there is nothing to measure from outside', async () => {
	const { services, stop } = await startServices();
	const { board, id } = await makeMeeting(services);
	const origins = new Origins({ origin: null, host: '127.0.0.1' }, 0, 'http');
	const pagesAsked: string[] = [];
	const door = frontDoor(
		() => services,
		() => origins,
		(asked, response) => {
			pagesAsked.push(asked.url ?? '');
			response.statusCode = 404;
			response.end();
		}
	);
	const http = createServer(door);
	await new Promise<void>((done) => http.listen(0, '127.0.0.1', done));
	onTestFinished(() => {
		http.close();
	});
	const { port } = http.address() as AddressInfo;
	const get = (path: string) =>
		new Promise<{ status: number; text: string; head: string }>((resolve) => {
			request({ host: '127.0.0.1', port, path }, (response) => {
				let text = '';
				response.on('data', (part: Buffer) => (text += part.toString()));
				response.on('end', () => {
					const { statusCode: status = 0, headers } = response;
					resolve({ status, text, head: JSON.stringify(headers) });
				});
			}).end();
		});
	const secrets = [board.id, ...board.rooms.keys(), ...Object.values(id)];
	for (const [path, words] of [
		['/healthz', 'ok'],
		['/readyz', 'ready']
	] as const) {
		const { status, text, head } = await get(path);
		expect({ status, text }).toEqual({ status: 200, text: words });
		for (const secret of secrets) expect(head.includes(secret)).toBe(false);
	}
	expect((await get('/metrics')).status).not.toBe(200);
	expect(pagesAsked).not.toContain('/healthz');
	await stop();
	const down = await get('/readyz');
	expect(down.status).toBe(503);
	for (const secret of secrets) expect(down.text.includes(secret)).toBe(false);
});

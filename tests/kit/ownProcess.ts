// Services and their sockets in the test's own process, so that a test can put a fault anywhere in them. Pages are
// not there: only the WebSocket's way in, on a port of its own.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { Origins } from '#server/http/origins.ts';
import { upgradeHandler } from '#server/http/upgrade.ts';
import type { Services } from '#server/services.ts';
import type { Seat } from './people.ts';
import type { Server } from './server.ts';
import { makeMeeting, startServices, type Meeting } from './services.ts';

export interface OwnProcess {
	services: Services;
	dataDir: string;
	meeting: Meeting;
	/** Sits down by their invite, on a device of their own. */
	sit(name: string): Promise<Seat>;
}

/** A meeting in its welcome, where everybody may read the table and most may write. */
export async function startOwnProcess(): Promise<OwnProcess> {
	const { services, dataDir } = await startServices();
	const meeting = await makeMeeting(services, true);
	const { board, id, invite } = meeting;
	await services.commands.run(board, id['sam'] ?? '', 'seat', {
		type: 'phase.set',
		phase: 'welcome'
	});
	const http = createServer((_request, response) => response.end());
	await new Promise<void>((done) => http.listen(0, '127.0.0.1', done));
	const { port } = http.address() as AddressInfo;
	const url = `http://127.0.0.1:${String(port)}`;
	const origins = new Origins({ origin: url, host: '127.0.0.1' }, port, 'http');
	const upgrade = upgradeHandler(
		() => services,
		() => origins
	);
	http.on('upgrade', (request, socket, head) => {
		upgrade.handle(request, socket, head);
	});
	onTestFinished(() => {
		http.close();
		for (const socket of services.hub.sockets.all()) socket.close('restarting');
	});
	// What a raw client asks of a server: where it is.
	const server = { url, port, isRunning: true } as Server;
	return {
		services,
		dataDir,
		meeting,
		async sit(name) {
			const joined = await services.joining.byInvite(invite[name] ?? '', null);
			if (!joined.ok || !joined.person) throw new Error(`${name} is not in`);
			const { seat, person } = joined;
			const rooms = board
				.roomsOf(person.id, seat.id)
				.map(({ room, access }) => ({ id: room.id, kind: room.kind, part: room.part, access }));
			return {
				server,
				seat: seat.id,
				cookie: `kinboard=${seat.secret}`,
				device: null,
				board: board.id,
				participant: person.id,
				role: person.role,
				rooms,
				isWaiting: false
			};
		}
	};
}

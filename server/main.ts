// The process: settings, services, one HTTP server for pages and sockets, and an ordered stop.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readConfig, WrongSetting } from './config.ts';
import { failureKind, makeLog, quietConsole } from './log.ts';
import { makeServices } from './makeServices.ts';
import { addressHeader, frontDoor, schemeHeader, type PageHandler } from './http/frontDoor.ts';
import { refusalText } from './http/headers.ts';
import { Origins } from './http/origins.ts';
import { upgradeHandler } from './http/upgrade.ts';
import { servicesKey, type Services } from './services.ts';
import { openControlSocket } from './cli/controlSocket.ts';

const stopMillisMax = 8000;
const headersMillisMax = 10_000;
const requestMillisMax = 30_000;
const brokenRequests: Readonly<Record<string, string>> = {
	HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
	ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout'
};

/** Starts serving. @throws WrongSetting with one clear line for the operator */
export async function serve(environment: NodeJS.ProcessEnv): Promise<void> {
	const config = readConfig(environment);
	const log = makeLog(config.logLevel);
	quietConsole(log);
	let origins = new Origins(config, config.port, 'http');
	const services: Services = await makeServices(config, log, () => origins.main);
	Object.assign(globalThis, { [servicesKey]: services });

	const upgrade = upgradeHandler(
		() => services,
		() => origins
	);
	const server = createServer(
		{
			headersTimeout: headersMillisMax,
			requestTimeout: requestMillisMax,
			maxHeaderSize: 16 * 1024
		},
		frontDoor(
			() => services,
			() => origins,
			await loadPages()
		)
	);
	server.on('upgrade', (request, socket, head) => {
		upgrade.handle(request, socket, head);
	});
	// What is not even HTTP gets the same headers as everything else (H17).
	server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
		if (error.code === 'ECONNRESET' || !socket.writable) socket.destroy();
		else
			socket.end(
				refusalText(brokenRequests[error.code ?? ''] ?? '400 Bad Request', origins.isHttps)
			);
	});
	const closeControl = await openControlSocket(services);
	await new Promise<void>((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) => {
			reject(
				error.code === 'EADDRINUSE'
					? new WrongSetting(`Port ${String(config.port)} is taken. Set PORT to another number.`)
					: error
			);
		});
		server.listen(config.port, config.host, resolve);
	});
	origins = new Origins(config, (server.address() as AddressInfo).port, 'http');
	process.stdout.write(`Kinboard is ready at ${origins.main}\n`);
	if (!(await services.staff.hasAdministrator())) {
		const token = await services.staff.newSetUpToken();
		process.stdout.write(`Set up the first administrator: ${origins.main}/staff/setup#${token}\n`);
	}

	let isStopping = false;
	const stop = async (code: number) => {
		if (isStopping) return;
		isStopping = true;
		setTimeout(() => process.exit(1), stopMillisMax).unref();
		server.close();
		server.closeIdleConnections();
		closeControl();
		await services.hub.close();
		await services.store.close();
		process.exit(code);
	};
	const crash = (error: unknown) => {
		log.error('process.failed', { kind: failureKind(error) });
		stop(1).catch(() => process.exit(1));
	};
	process.on('SIGTERM', () => void stop(0).catch(crash));
	process.on('SIGINT', () => void stop(0).catch(crash));
	process.on('unhandledRejection', crash);
	process.on('uncaughtException', crash);
}

/** The built pages. adapter-node reads its settings when it is imported. */
async function loadPages(): Promise<PageHandler> {
	process.env['PROTOCOL_HEADER'] = schemeHeader;
	process.env['HOST_HEADER'] = 'host';
	process.env['ADDRESS_HEADER'] = addressHeader;
	process.env['BODY_SIZE_LIMIT'] = '512K';
	const built = new URL('../build/handler.js', import.meta.url).href;
	const { handler } = (await import(built)) as { handler: PageHandler };
	return handler;
}

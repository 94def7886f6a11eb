// The process: settings, services, one HTTP server for pages and sockets, and an ordered stop.
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { readConfig } from './config.ts';
import { WrongSetting } from './wrongSetting.ts';
import { failureKind, makeLog, outliveLog, quietConsole, type Log } from './log.ts';
import { lanCertificate, lanHost, qrText } from './lan.ts';
import { makeServices } from './makeServices.ts';
import { addressHeader, frontDoor, schemeHeader, type PageHandler } from './http/frontDoor.ts';
import { refusalText } from './http/headers.ts';
import { Origins } from './http/origins.ts';
import { upgradeHandler } from './http/upgrade.ts';
import { servicesKey, type Services } from './services.ts';
import { openControlSocket, takeFolderAlone } from './cli/controlSocket.ts';
import { refuseWrongKey } from './cli/masterKey.ts';

const stopMillisMax = 8000;
const headersMillisMax = 10_000;
const requestMillisMax = 30_000;
const brokenRequests: Readonly<Record<string, string>> = {
	HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
	ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout'
};

/**
 * Starts serving.
 * @param onLan on the local network, by https with a certificate of our own making
 * @throws WrongSetting with one clear line for the operator
 */
export async function serve(environment: NodeJS.ProcessEnv, onLan: boolean): Promise<void> {
	const settings = readConfig(environment);
	const lan = onLan ? lanHost() : null;
	const config = lan === null ? settings : { ...settings, host: '0.0.0.0', origin: null };
	const scheme = lan === null ? 'http' : 'https';
	const log = makeLog(config.logLevel);
	quietConsole(log);
	outliveLog();
	const namesAt = (port: number) =>
		new Origins(config, port, scheme, lan === null ? [] : [`https://${lan}:${String(port)}`]);
	let origins = namesAt(config.port);
	const giveFolderBack = await takeFolderAlone(config.dataDir);
	const services: Services = await makeServices(config, log, () => origins.main);
	await refuseWrongKey(services);
	Object.assign(globalThis, { [servicesKey]: services });

	const upgrade = upgradeHandler(
		() => services,
		() => origins
	);
	const limits = {
		headersTimeout: headersMillisMax,
		requestTimeout: requestMillisMax,
		maxHeaderSize: 16 * 1024
	};
	const door = frontDoor(
		() => services,
		() => origins,
		await loadPages()
	);
	const server =
		lan === null
			? createServer(limits, door)
			: createSecureServer({ ...limits, ...(await lanCertificate(config.dataDir, lan)) }, door);
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
	const stopWatching = services.sessions.watch();
	const stopExpiry = services.expiry.watch();
	stopOnSignals(log, async () => {
		server.close();
		server.closeIdleConnections();
		closeControl();
		stopWatching();
		await stopExpiry();
		await services.hub.close();
		await services.store.close();
		giveFolderBack();
	});
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
	origins = namesAt((server.address() as AddressInfo).port);
	process.stdout.write(`Kinboard is ready at ${origins.main}\n`);
	if (lan !== null) process.stdout.write(qrText(origins.main));
	if (!(await services.staff.hasAdministrator())) {
		const token = await services.staff.newSetUpToken();
		process.stdout.write(`Set up the first administrator: ${origins.main}/staff/setup#${token}\n`);
	}
}

/** From now on a signal, or a failure nobody caught, ends the process in order. */
function stopOnSignals(log: Log, closeAll: () => Promise<void>): void {
	let isStopping = false;
	const stop = (code: number) => {
		if (isStopping) return;
		isStopping = true;
		setTimeout(() => process.exit(1), stopMillisMax).unref();
		closeAll().then(() => process.exit(code), crash);
	};
	const crash = (error: unknown) => {
		log.error('process.failed', { kind: failureKind(error) });
		if (isStopping) process.exit(1);
		stop(1);
	};
	process.on('SIGTERM', () => {
		stop(0);
	});
	process.on('SIGINT', () => {
		stop(0);
	});
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

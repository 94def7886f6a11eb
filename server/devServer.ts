// Attaches Kinboard's services and sockets to a running Vite server. Vite's own socket (hot reload) is left alone.
import type { AddressInfo } from 'node:net';
import type { ViteDevServer } from 'vite';
import { readConfig } from './config.ts';
import { makeLog } from './log.ts';
import { makeServices } from './makeServices.ts';
import { Origins } from './http/origins.ts';
import { upgradeHandler } from './http/upgrade.ts';
import { servicesKey, type Services } from './services.ts';

export async function attach(vite: ViteDevServer): Promise<void> {
	const http = vite.httpServer;
	if (!http) return;
	const config = readConfig(process.env);
	const address = () => (http.address() as AddressInfo | null)?.port ?? config.port;
	const origins = () => new Origins(config, address(), 'http');
	const services: Services = await makeServices(
		config,
		makeLog(config.logLevel),
		() => origins().main
	);
	Object.assign(globalThis, { [servicesKey]: services });
	const upgrade = upgradeHandler(() => services, origins);
	http.on('upgrade', (request, socket, head) => {
		if (upgrade.isOurs(request)) upgrade.handle(request, socket, head);
	});
	const stopWatching = services.sessions.watch();
	const stopExpiry = services.expiry.watch();
	http.once('close', () => {
		stopWatching();
		void Promise.all([stopExpiry(), services.hub.close()]).then(() => services.store.close());
	});
	http.once('listening', () => {
		void printSetUp(services, origins().main);
	});
}

async function printSetUp(services: Services, main: string): Promise<void> {
	if (await services.staff.hasAdministrator()) return;
	const token = await services.staff.newSetUpToken();
	process.stdout.write(`Set up the first administrator: ${main}/staff/setup#${token}\n`);
}

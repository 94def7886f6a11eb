// Before protocol, fault and browser tests: one server is started and ends by itself, since that is when Node keeps the
// compiled code, with which every later start takes a third of the time.
import { Server } from './server.ts';

export default async function warmUp(): Promise<void> {
	const server = await Server.start();
	await server.stop();
	await server.close();
}

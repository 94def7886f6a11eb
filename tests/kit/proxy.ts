// A bad line between a client and the server: it can be slow, lose everything for a while, or be half open.
import { connect, createServer, type Server as TcpServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

interface Line {
	client: Socket;
	server: Socket;
}

export class Proxy {
	/** How long each piece takes in each direction. */
	delayMillis = 0;
	/** Nothing comes through, and nobody is told. */
	losesToServer = false;
	losesToClient = false;
	private readonly tcp: TcpServer;
	private readonly lines = new Set<Line>();

	private constructor(tcp: TcpServer) {
		this.tcp = tcp;
	}

	static async to(port: number): Promise<Proxy> {
		const tcp = createServer();
		const proxy = new Proxy(tcp);
		tcp.on('connection', (client) => {
			proxy.carry(client, connect(port, '127.0.0.1'));
		});
		await new Promise<void>((resolve) => tcp.listen(0, '127.0.0.1', resolve));
		return proxy;
	}

	get port(): number {
		return (this.tcp.address() as AddressInfo).port;
	}

	/** Loses everything in both directions until `heal`; connections stay open. */
	blackhole(): void {
		this.losesToServer = true;
		this.losesToClient = true;
	}

	heal(): void {
		this.losesToServer = false;
		this.losesToClient = false;
	}

	/** Ends every connection there is; new ones are welcome. */
	cut(): void {
		for (const { client, server } of this.lines) {
			client.destroy();
			server.destroy();
		}
	}

	async close(): Promise<void> {
		this.cut();
		await new Promise((resolve) => this.tcp.close(resolve));
	}

	private carry(client: Socket, server: Socket): void {
		const line = { client, server };
		this.lines.add(line);
		this.pipe(client, server, () => this.losesToServer);
		this.pipe(server, client, () => this.losesToClient);
		const over = () => {
			if (client.destroyed && server.destroyed) this.lines.delete(line);
		};
		client.on('close', over);
		server.on('close', over);
	}

	private pipe(from: Socket, to: Socket, isLost: () => boolean): void {
		// What was lost is lost for good on this connection: after a gap nothing may follow.
		let hasLost = false;
		const pass = (act: () => void) => {
			if (isLost()) hasLost = true;
			if (hasLost) return;
			if (this.delayMillis > 0) setTimeout(act, this.delayMillis);
			else act();
		};
		from.setNoDelay(true);
		from.on('data', (data) => {
			pass(() => to.write(data));
		});
		from.on('close', () => {
			pass(() => to.destroy());
		});
		from.on('error', () => undefined);
	}
}

// The built server as a process of its own, on a free port with a folder of its own.
import { spawn, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { newFolder } from './newFolder.ts';
import { within } from './until.ts';

export interface Ended {
	code: number | null;
	signal: NodeJS.Signals | null;
}

export interface ServerOptions {
	/** In place of the usual environment; undefined takes a variable away. */
	env?: Record<string, string | undefined>;
	/** An existing folder, which is then left alone; otherwise one is made and removed by `close`. */
	dataDir?: string;
}

const root = resolve(import.meta.dirname, '../..');
/** Where Node keeps the compiled code of servers and of the command line. */
export const compiledCode = { NODE_COMPILE_CACHE: resolve(root, 'node_modules/.cache/node') };
/** Against hanging alone: on a busy machine four that start at once take longer than fifteen seconds. */
export const startMillisMax = 45_000;
const readyLine = /^Kinboard is ready at (http\S+)$/m;

/** The address that a server says, on its standard output, once it answers. */
export function readyAt(stdout: Readable): Promise<string> {
	let said = '';
	return new Promise((done) => {
		stdout.on('data', (text) => {
			said += String(text);
			const url = readyLine.exec(said)?.[1];
			if (url !== undefined) done(url);
		});
	});
}

/** A port nobody listens on at the moment; for settings that must name it beforehand. */
export function freePort(): Promise<number> {
	const server = createServer();
	return new Promise((resolve) => {
		server.listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => {
				resolve(port);
			});
		});
	});
}

let sharedServer: Promise<Server> | null = null;

export class Server {
	readonly dataDir: string;
	/** As printed, such as `http://localhost:40123`: also the Origin and the Host of our own pages. */
	url = '';
	port = 0;
	/** All it ever printed, log lines included. */
	output = '';
	ended: Promise<Ended> = Promise.resolve({ code: null, signal: null });
	private readonly env: ServerOptions['env'];
	private readonly ownsFolder: boolean;
	private child: ChildProcess | null = null;
	private lastEnd = 'nothing yet';

	private constructor(options: ServerOptions) {
		this.env = options.env;
		this.ownsFolder = options.dataDir === undefined;
		this.dataDir = options.dataDir ?? newFolder('kinboard-test-');
	}

	/** @throws with what it printed where it does not come up */
	static async start(options: ServerOptions = {}): Promise<Server> {
		const server = new Server(options);
		await server.run();
		return server;
	}

	/**
	 * The usual server, for everything in this process that needs nothing special of it and is at home in meetings of its own:
	 * started once, and gone with the process.
	 */
	static shared(): Promise<Server> {
		sharedServer ??= Server.start().then((server) => {
			process.once('exit', () => {
				server.signal('SIGKILL');
				server.forget();
			});
			// Which is how a process of tests is ended.
			process.once('SIGTERM', () => process.exit());
			return server;
		});
		return sharedServer;
	}

	get isRunning(): boolean {
		return this.child !== null;
	}

	get pid(): number {
		return this.child?.pid ?? 0;
	}

	signal(name: NodeJS.Signals): void {
		this.child?.kill(name);
	}

	/** Ends it at once, as a power cut would end the process. */
	async kill(): Promise<void> {
		this.signal('SIGKILL');
		await this.ended;
	}

	/** Asks it to stop and waits for that. */
	async stop(): Promise<Ended> {
		this.signal('SIGTERM');
		return within('the server to stop', this.ended, 15_000);
	}

	/** The same folder, port and settings once more. */
	async restart(): Promise<void> {
		await this.kill();
		await this.run();
	}

	/** For the end of a test: nothing of it stays. */
	async close(): Promise<void> {
		await this.kill();
		this.forget();
	}

	private forget(): void {
		if (this.ownsFolder) rmSync(this.dataDir, { recursive: true, force: true });
	}

	/** An error that tells how the process ended and what it said last. */
	death(cause?: unknown): Error {
		return new Error(`the server ended with ${this.lastEnd}: ${this.output.slice(-1000)}`, {
			cause
		});
	}

	private async run(): Promise<void> {
		const child = spawn(process.execPath, ['server/start.ts'], {
			cwd: root,
			stdio: ['ignore', 'pipe', 'pipe'],
			env: this.environment()
		});
		this.child = child;
		const before = this.output.length;
		child.stdout.setEncoding('utf8').on('data', (text: string) => (this.output += text));
		child.stderr.setEncoding('utf8').on('data', (text: string) => (this.output += text));
		this.ended = new Promise((done) => {
			child.once('close', (code, signal) => {
				if (this.child === child) this.child = null;
				this.lastEnd = String(code ?? signal);
				done({ code, signal });
			});
		});
		const begun = within(
			'the server',
			Promise.race([readyAt(child.stdout), this.ended]),
			startMillisMax
		);
		const url = await begun.catch((error: unknown) => {
			child.kill('SIGKILL');
			throw error;
		});
		if (typeof url !== 'string') {
			throw new Error(`the server ended with ${String(url.code)}: ${this.output.slice(before)}`);
		}
		this.url = url;
		// ORIGIN may name another port, a proxy's: then PORT was set and stays.
		if (this.port === 0) this.port = Number(this.env?.['PORT'] ?? new URL(url).port);
	}

	private environment(): NodeJS.ProcessEnv {
		return {
			PATH: process.env['PATH'],
			...compiledCode,
			KINBOARD_BUILT: 'yes',
			KINBOARD_DEMO: 'on',
			LOG_LEVEL: 'debug',
			DATA_DIR: this.dataDir,
			PORT: String(this.port),
			...this.env
		};
	}
}

// Starts one of the servers that Kinboard is compared with, as a process of its own.
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { within } from '../kit/until.ts';

export class OtherServer {
	readonly port: number;
	private readonly child: ChildProcess;

	private constructor(child: ChildProcess, port: number) {
		this.child = child;
		this.port = port;
	}

	/** @param file such as `relayServer.ts`, beside this one */
	static async start(file: string): Promise<OtherServer> {
		const child = spawn(process.execPath, [join(import.meta.dirname, file)], {
			stdio: ['ignore', 'pipe', 'inherit']
		});
		const port = new Promise<number>((resolve) => {
			let output = '';
			child.stdout.on('data', (data: Buffer) => {
				output += data.toString();
				const found = /^ready at (\d+)$/m.exec(output)?.[1];
				if (found !== undefined) resolve(Number(found));
			});
		});
		return new OtherServer(child, await within(file, port));
	}

	get pid(): number {
		return this.child.pid ?? 0;
	}

	close(): void {
		this.child.kill('SIGKILL');
	}
}

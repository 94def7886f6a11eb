// The typists' processes, as many as there are cores beside the server's, driven as one.
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { percentile } from './statistics.ts';
import type { Protocol, Stretch, Table } from './typists.ts';
import type { Order, Report } from './typistsProcess.ts';

export interface Outcome {
	rate: number;
	p50: number;
	p99: number;
	/** Arrived within a second and a half of the last send. */
	arrivedShare: number;
	/** The busiest typists' process, of one core. */
	cpuShare: number;
	serverCpuMillis: number;
}

export class Crowd {
	private readonly children: ChildProcess[];

	private constructor(children: ChildProcess[]) {
		this.children = children;
	}

	static async join(tables: readonly Table[], protocol: Protocol): Promise<Crowd> {
		const count = Math.max(1, availableParallelism() - 1);
		const file = join(import.meta.dirname, 'typistsProcess.ts');
		const crowd = new Crowd(Array.from({ length: count }, () => fork(file)));
		await crowd.tell((i) => ({
			order: 'join',
			protocol,
			tables: tables.filter((_, at) => at % count === i)
		}));
		return crowd;
	}

	/**
	 * @throws where the server has closed a socket: then nothing measured means anything
	 * @param rate edits a second, by everybody together
	 * @param server its process, whose time is taken over the same stretch
	 */
	async type(seconds: number, rate: number, server = 0): Promise<Outcome> {
		const order: Order = { order: 'type', seconds, rate: rate / this.children.length, server };
		const stretches = (await this.tell(() => order)).filter((stretch) => stretch !== null);
		const cut = stretches.find(({ lost }) => lost > 0);
		if (cut) throw new Error(`the server closed ${String(cut.lost)} sockets: ${cut.why}`);
		const latencies = stretches.flatMap((stretch) => stretch.latencies);
		const total = (read: (stretch: Stretch) => number) =>
			stretches.reduce((sum, stretch) => sum + read(stretch), 0);
		return {
			rate: total(({ sent }) => sent) / seconds,
			p50: percentile(latencies, 0.5),
			p99: percentile(latencies, 0.99),
			arrivedShare: latencies.length / total(({ expected }) => expected),
			cpuShare: Math.max(...stretches.map(({ cpuShare }) => cpuShare)),
			serverCpuMillis: Math.max(...stretches.map(({ serverCpuMillis }) => serverCpuMillis))
		};
	}

	async leave(): Promise<void> {
		await this.tell(() => ({ order: 'leave' }));
		for (const child of this.children) child.kill();
	}

	private tell(orderFor: (child: number) => Order): Promise<(Stretch | null)[]> {
		return Promise.all(
			this.children.map(async (child, i) => {
				const answer = once(child, 'message') as Promise<[Report]>;
				child.send(orderFor(i));
				const [report] = await answer;
				if (!report.done) throw new Error(report.why);
				return report.stretch;
			})
		);
	}
}

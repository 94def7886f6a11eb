// All writes go through here, in order, on one connection (design.md 5, commit rules 1 and 2).
// Neighbouring appends share one commit; a command is a commit of its own.

export interface Committer<Append> {
	/** One transaction that stores all of them, or none. */
	commitAppends(appends: readonly Append[]): Promise<void>;
}

type Job<Append> =
	| { kind: 'append'; append: Append; done: Settle }
	| { kind: 'command'; run: () => Promise<void>; done: Settle };

interface Settle {
	resolve(): void;
	reject(error: unknown): void;
}

/** At most one commit in this time, the first after a pause at once: halves the work at light load. */
const commitEveryMillis = 5;
const appendsPerCommit = 500;

export class CommitQueue<Append> {
	private readonly committer: Committer<Append>;
	private readonly waiting: Job<Append>[] = [];
	private isRunning = false;
	private lastCommitMillis = 0;

	constructor(committer: Committer<Append>) {
		this.committer = committer;
	}

	/** Resolves once the append is on disk; rejects when it is not, and then nothing of it is. */
	append(append: Append): Promise<void> {
		return this.add((done) => ({ kind: 'append', append, done }));
	}

	/** Runs after all that is queued before it. `run` opens its own transaction. */
	command<Result>(run: () => Promise<Result>): Promise<Result> {
		let result: Result;
		const keep = async () => {
			result = await run();
		};
		return this.add((done) => ({ kind: 'command', run: keep, done })).then(() => result);
	}

	/** Resolves when everything queued so far is settled. */
	drained(): Promise<void> {
		return this.command(() => Promise.resolve());
	}

	private add(make: (done: Settle) => Job<Append>): Promise<void> {
		return new Promise((resolve, reject) => {
			this.waiting.push(make({ resolve, reject }));
			if (!this.isRunning) void this.run();
		});
	}

	private async run(): Promise<void> {
		this.isRunning = true;
		while (this.waiting.length > 0) {
			await this.pause();
			this.lastCommitMillis = performance.now();
			const job = this.waiting[0];
			if (job?.kind === 'command') {
				this.waiting.shift();
				await settle(job.run, [job.done]);
			} else {
				await this.commitNeighbours();
			}
		}
		this.isRunning = false;
	}

	private async commitNeighbours(): Promise<void> {
		let count = 0;
		while (count < appendsPerCommit && this.waiting[count]?.kind === 'append') count++;
		const jobs = this.waiting.splice(0, count).filter((job) => job.kind === 'append');
		const appends = jobs.map(({ append }) => append);
		await settle(
			() => this.committer.commitAppends(appends),
			jobs.map(({ done }) => done)
		);
	}

	private async pause(): Promise<void> {
		const waitMillis = this.lastCommitMillis + commitEveryMillis - performance.now();
		if (waitMillis > 0) await new Promise((resolve) => setTimeout(resolve, waitMillis));
	}
}

async function settle(run: () => Promise<void>, all: readonly Settle[]): Promise<void> {
	try {
		await run();
		for (const { resolve } of all) resolve();
	} catch (error) {
		for (const { reject } of all) reject(error);
	}
}

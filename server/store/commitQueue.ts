// All writes go through here, in order, on one connection (design.md 5, commit rules 1 and 2).
// Neighbouring appends share one commit; a command is a commit of its own.

export interface Committer<Append> {
	/** One transaction that stores all of them, or none. */
	commitAppends(appends: readonly Append[]): Promise<void>;
}

type Job<Append> =
	| { kind: 'append'; make: () => Append; done: Settle }
	| { kind: 'command'; run: () => Promise<void>; done: Settle };

interface Settle {
	resolve(): void;
	reject(error: unknown): void;
}

/**
 * At most one commit in this time, the first after a pause at once: halves the work at light load. With more in a
 * commit the next waits longer, so that under heavy load each room's updates meet in one row and one frame.
 */
const commitEveryMillis = 5;
const moreMillisPerAppend = 0.3;
const commitEveryMillisMax = 30;
const appendsPerCommit = 500;

export class CommitQueue<Append> {
	private readonly committer: Committer<Append>;
	private readonly waiting: Job<Append>[] = [];
	private isRunning = false;
	private nextCommitMillis = 0;

	constructor(committer: Committer<Append>) {
		this.committer = committer;
	}

	/** Resolves once the append is on disk; rejects when it is not, and then nothing of it is. */
	append(append: Append): Promise<void> {
		return this.appendLate(() => append);
	}

	/**
	 * The same, made only when its commit begins, so that it can hold all that has come by then. Where making it
	 * throws, it alone fails (commit rule 4).
	 */
	appendLate(make: () => Append): Promise<void> {
		return this.add((done) => ({ kind: 'append', make, done }));
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
			const begunMillis = performance.now();
			const job = this.waiting[0];
			let appended = 0;
			if (job?.kind === 'command') {
				this.waiting.shift();
				await settle(job.run, [job.done]);
			} else {
				appended = await this.commitNeighbours();
			}
			const gapMillis = commitEveryMillis + appended * moreMillisPerAppend;
			this.nextCommitMillis = begunMillis + Math.min(gapMillis, commitEveryMillisMax);
		}
		this.isRunning = false;
	}

	/** @returns how many it stored, or tried to */
	private async commitNeighbours(): Promise<number> {
		let count = 0;
		while (count < appendsPerCommit && this.waiting[count]?.kind === 'append') count++;
		const appends: Append[] = [];
		const waiting: Settle[] = [];
		for (const job of this.waiting.splice(0, count)) {
			if (job.kind !== 'append') continue;
			try {
				appends.push(job.make());
				waiting.push(job.done);
			} catch (error) {
				job.done.reject(error);
			}
		}
		await settle(() => this.committer.commitAppends(appends), waiting);
		return appends.length;
	}

	private async pause(): Promise<void> {
		const waitMillis = this.nextCommitMillis - performance.now();
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

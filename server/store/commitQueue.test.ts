// Order, shared commits and failures of the one queue (SPEC.md CQ1–CQ6).
import { expect, test } from 'vitest';
import { CommitQueue } from './commitQueue.ts';

function queueOf(fail: (appends: readonly string[]) => boolean = () => false) {
	const commits: string[][] = [];
	const queue = new CommitQueue<string>({
		commitAppends: (appends) => {
			if (fail(appends)) return Promise.reject(new Error('disk full'));
			commits.push([...appends]);
			return Promise.resolve();
		}
	});
	return { queue, commits };
}

test('[CQ1] neighbours share a commit, in their order', async () => {
	const { queue, commits } = queueOf();
	await Promise.all(['a', 'b', 'c'].map((one) => queue.append(one)));
	expect(commits.flat()).toEqual(['a', 'b', 'c']);
	expect(commits.length).toBeLessThan(3);
});

test('[CQ2] a command waits for what was asked before it, and holds up what comes after', async () => {
	const { queue, commits } = queueOf();
	const order: string[] = [];
	await Promise.all([
		queue.append('a').then(() => order.push('a')),
		queue.command(() => {
			order.push(`command after ${commits.flat().join('')}`);
			return Promise.resolve();
		}),
		queue.append('b').then(() => order.push('b'))
	]);
	expect(order).toEqual(['a', 'command after a', 'b']);
});

test('[CQ3] when a shared commit fails nobody in it is told that it is stored', async () => {
	const { queue, commits } = queueOf((appends) => appends.includes('bad'));
	const all = await Promise.allSettled([
		queue.append('first'),
		queue.append('bad'),
		queue.append('good')
	]);
	expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(commits.flat().length);
	expect(commits.flat()).not.toContain('bad');
	expect(all[1].status).toBe('rejected');
});

test('[CQ4] a failure of one does not stop the next', async () => {
	const { queue, commits } = queueOf((appends) => appends.includes('bad'));
	await expect(queue.append('bad')).rejects.toThrow('disk full');
	await expect(queue.command(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
	await queue.append('good');
	expect(commits).toEqual([['good']]);
});

test('[CQ5] a command gives its own answer', async () => {
	const { queue } = queueOf();
	const answers = await Promise.all([1, 2].map((one) => queue.command(() => Promise.resolve(one))));
	expect(answers).toEqual([1, 2]);
});

test('[CQ6] no commit is larger than it may be, and drained waits for all of them', async () => {
	const { queue, commits } = queueOf();
	const all = Array.from({ length: 1201 }, (_, i) => queue.append(String(i)));
	await queue.drained();
	expect(commits.flat()).toEqual(Array.from({ length: 1201 }, (_, i) => String(i)));
	expect(Math.max(...commits.map(({ length }) => length))).toBeLessThanOrEqual(500);
	await Promise.all(all);
});

test('[CQ7] what is made when its commit begins holds all by then; where that fails it fails alone', async () => {
	const { queue, commits } = queueOf();
	let late = 'early';
	const all = Promise.allSettled([
		queue.appendLate(() => late),
		queue.appendLate(() => {
			throw new Error('no key');
		}),
		queue.append('other board')
	]);
	late = 'late';
	expect((await all).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
	expect(commits.flat()).toEqual(['late', 'other board']);
});

// Runs everything that must hold before a change is kept, and sums it up in one line.
// `node tests/run.ts [part …]` runs only those parts; `check` means eslint, prettier and svelte-check.

import { spawn } from 'node:child_process';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { chromiumProblem } from './e2e/chromium.ts';

interface Counts {
	passed: number;
	failed: number;
	skipped: number;
	/** Of those that passed, how many only when tried again: each is a fault of the test or of ours, to be found. */
	unsteady: number;
}

interface Part {
	name: string;
	/** The script in node_modules and what it is called with. */
	command: string[];
	/** Where the part's test files are; a part without it counts as one test. */
	tests?: string;
	/** It runs the built server, and waits for the build where that is made anew. */
	needsBuild?: true;
	/** Beside how many others it may begin, where that is fewer than there is room for. */
	besideAtMost?: number;
	/** Reads the counts out of the report that the part wrote to `reportPath(name)`. */
	count?: (report: string) => Counts;
	/** Why the part cannot run on this machine, or undefined where it can. */
	problem?: () => Promise<string | undefined>;
}

interface Outcome extends Counts {
	name: string;
	seconds: number;
	remark: string;
}

const root = path.join(import.meta.dirname, '..');
const onCi = process.env.CI === 'true';
const nothing: Counts = { passed: 0, failed: 0, skipped: 0, unsteady: 0 };

const reportPath = (name: string) => path.join('test-results', `${name}.json`);

function countVitest(report: string): Counts {
	interface File {
		status: string;
		assertionResults: { status: string }[];
	}
	const { testResults } = JSON.parse(report) as { testResults: File[] };
	const tests = testResults.flatMap((file) => file.assertionResults);
	// A file that cannot be loaded has failed, though it holds no failed test.
	const brokenFiles = testResults.filter(
		(file) =>
			file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed')
	);
	const passed = tests.filter(({ status }) => status === 'passed').length;
	const failed = tests.filter(({ status }) => status === 'failed').length;
	return {
		passed,
		failed: failed + brokenFiles.length,
		skipped: tests.length - passed - failed,
		unsteady: 0
	};
}

function countPlaywright(report: string): Counts {
	const { stats, errors } = JSON.parse(report) as {
		stats: { expected: number; unexpected: number; flaky: number; skipped: number };
		errors: unknown[];
	};
	return {
		passed: stats.expected + stats.flaky,
		failed: stats.unexpected + errors.length,
		skipped: stats.skipped,
		unsteady: stats.flaky
	};
}

function vitest(name: string, tests: string, ...options: string[]): Part {
	const command = ['vitest/vitest.mjs', 'run', '--project', name, ...options];
	command.push('--reporter=default', '--reporter=json', `--outputFile.json=${reportPath(name)}`);
	return { name, command, tests, count: countVitest };
}

const eslint: Part = {
	name: 'eslint',
	command: ['eslint/bin/eslint.js', '--max-warnings', '0', '.']
};
const svelteCheck: Part = {
	name: 'svelte-check',
	command: ['svelte-check/bin/svelte-check', '--fail-on-warnings', '--output', 'human']
};
const prettier: Part = {
	name: 'prettier',
	command: ['prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.']
};
const checks = [eslint, svelteCheck, prettier];
const build: Part = { name: 'build', command: ['vite/bin/vite.js', 'build'] };

/** Each begins as soon as there is room for it; browsers come last, with the least beside them. */
const parts: Part[] = [
	build,
	vitest('unit', '{src,server}/**/*.test.ts'),
	eslint,
	{ ...vitest('protocol', 'tests/protocol/**/*.test.ts', '--maxWorkers=2'), needsBuild: true },
	svelteCheck,
	prettier,
	// Much of it is waiting, for servers that start and end: the browsers begin beside it.
	{ ...vitest('faults', 'tests/faults/**/*.test.ts'), needsBuild: true },
	{
		name: 'e2e',
		command: ['@playwright/test/cli.js', 'test', '--config=tests/e2e/playwright.config.ts'],
		tests: 'tests/e2e/**/*.e2e.ts',
		count: countPlaywright,
		needsBuild: true,
		besideAtMost: 1,
		problem: chromiumProblem
	}
];

/** How many parts run side by side: one more than there are cores, since each waits at times. */
const lanes = Math.min(3, availableParallelism() + 1);

/** Every part makes many short-lived objects: with more room for these, collecting them takes less time. */
const youngMegabytes = ['--min-semi-space-size=64', '--max-semi-space-size=128'];

/** Runs a script of node_modules on this Node. Resolves to its exit code and all it printed. */
function run([script, ...args]: string[]): Promise<{ code: number; output: string }> {
	return new Promise((resolve, reject) => {
		const file = path.join(root, 'node_modules', script ?? '');
		const child = spawn(process.execPath, [...youngMegabytes, file, ...args], { cwd: root });
		let output = '';
		child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
		child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
		child.on('error', reject);
		child.on('close', (code) => {
			resolve({ code: code ?? 1, output: stripVTControlCharacters(output) });
		});
	});
}

async function runPart(part: Part): Promise<Outcome> {
	const startMillis = performance.now();
	const outcome = (counts: Counts, remark = ''): Outcome => ({
		...counts,
		name: part.name,
		seconds: (performance.now() - startMillis) / 1000,
		remark
	});
	if (part.tests && globSync(part.tests, { cwd: root }).length === 0) {
		return outcome(nothing, 'no tests yet');
	}
	const problem = await part.problem?.();
	if (problem) return outcome({ ...nothing, failed: onCi ? 1 : 0 }, `cannot run here: ${problem}`);

	const report = path.join(root, reportPath(part.name));
	rmSync(report, { force: true });
	const { code, output } = await run(part.command);
	const counts = part.count
		? countReport(report, part.count)
		: { ...nothing, passed: code === 0 ? 1 : 0 };
	// Whatever the report says, a runner that ended badly has failed.
	if (code !== 0 && counts.failed === 0) counts.failed = 1;
	if (counts.failed + counts.unsteady > 0) console.log(`\n── ${part.name} ──\n${output.trim()}\n`);
	else for (const line of output.split('\n')) if (line.startsWith('note: ')) console.log(line);
	return outcome(counts);
}

function countReport(report: string, count: (report: string) => Counts): Counts {
	try {
		return count(readFileSync(report, 'utf8'));
	} catch {
		return { ...nothing, failed: 1 };
	}
}

function describe({ name, passed, failed, skipped, unsteady, seconds, remark }: Outcome): string {
	const mark = failed > 0 ? '✗' : remark ? '–' : '✓';
	const skippedToo = skipped > 0 ? `, ${skipped} skipped` : '';
	const again = unsteady > 0 ? ` (${unsteady} only when tried again)` : '';
	const what = remark || `${passed} passed${again}, ${failed} failed${skippedToo}`;
	return `${mark} ${name.padEnd(13)}${seconds.toFixed(1).padStart(6)} s  ${what}`;
}

/** Runs parts side by side, in their order but for those that have to wait. */
async function runAll(chosen: Part[]): Promise<Outcome[]> {
	const waiting = [...chosen];
	const running = new Map<Part, Promise<void>>();
	const outcomes: Outcome[] = [];
	const mayBegin = ({ needsBuild, besideAtMost = lanes - 1 }: Part) =>
		running.size <= besideAtMost && !(needsBuild && running.has(build));
	const begin = async (part: Part) => {
		const built = outcomes.find(({ name }) => name === build.name);
		const outcome =
			part.needsBuild && built && built.failed > 0
				? { ...nothing, name: part.name, seconds: 0, remark: 'not run: build failed' }
				: await runPart(part);
		console.log(describe(outcome));
		outcomes.push(outcome);
	};
	while (waiting.length > 0 || running.size > 0) {
		const at = waiting.findIndex(mayBegin);
		const [part] = at < 0 ? [] : waiting.splice(at, 1);
		if (part) {
			const ended = () => void running.delete(part);
			running.set(part, begin(part).then(ended));
		} else await Promise.race(running.values());
	}
	return chosen.flatMap((part) => outcomes.filter(({ name }) => name === part.name));
}

function selectParts(names: string[]): Part[] {
	if (names.length === 0) return parts;
	const known = parts.map(({ name }) => name);
	const wanted = names.flatMap((name) =>
		name === 'check' ? checks.map((check) => check.name) : name
	);
	const unknown = wanted.find((name) => !known.includes(name));
	if (unknown) throw new Error(`No part is called ${unknown}. Parts: check, ${known.join(', ')}`);
	return parts.filter(({ name }) => wanted.includes(name));
}

const selected = selectParts(process.argv.slice(2));

// The types that the checks, Vitest and the build all need; written once, before they run side by side.
const sync = await run(['@sveltejs/kit/svelte-kit.js', 'sync']);
if (sync.code !== 0) console.log(sync.output);

const outcomes = await runAll(selected);

const sum = (key: keyof Counts) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
console.log(`\nSummary\n${outcomes.map(describe).join('\n')}\n`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;

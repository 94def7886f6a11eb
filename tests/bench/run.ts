// `npm run bench`: measures what design.md 7 promises and prints one table.
// `node tests/bench/run.ts --only fanout,growth` runs some; `--short` makes capacity smaller and quicker.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromiumProblem } from '../e2e/chromium.ts';
import { Server } from '../kit/server.ts';
import { capacityFigures } from './capacity.ts';
import { drawingFigures } from './drawing.ts';
import { fanoutFigures } from './fanout.ts';
import { printTable, type Figure } from './figures.ts';
import { growthFigures } from './growth.ts';
import { layoutFigures } from './layout.ts';
import { loadFigures } from './load.ts';
import { phoneFigures } from './phone.ts';
import { phoneBytesFigures } from './phoneBytes.ts';

const { values } = parseArgs({
	options: { only: { type: 'string' }, short: { type: 'boolean', default: false } }
});
const root = join(import.meta.dirname, '../..');

/** A measurement on a server of its own that serves as it does in earnest. */
async function onServer(measure: (server: Server) => Promise<Figure[]>): Promise<Figure[]> {
	const server = await Server.start({ env: { LOG_LEVEL: 'warn' } });
	try {
		return await measure(server);
	} finally {
		await server.close();
	}
}

async function onPhone(measure: (server: Server) => Promise<Figure[]>): Promise<Figure[]> {
	const problem = await chromiumProblem();
	if (problem === undefined) return onServer(measure);
	return [{ what: 'phone', kinboard: `cannot run here: ${problem}`, target: '', isMet: null }];
}

const capacitySize = values.short ? { boards: 40, secondsPerRate: 2, rounds: 1 } : {};
const measurements: Record<string, () => Promise<Figure[]>> = {
	phoneBytes: () => onPhone(phoneBytesFigures),
	phone: () => onPhone(phoneFigures),
	fanout: () => onServer((server) => fanoutFigures(server)),
	growth: growthFigures,
	layout: layoutFigures,
	drawing: () => onPhone(drawingFigures),
	load: loadFigures,
	capacity: () => capacityFigures(capacitySize)
};

const names = values.only?.split(',') ?? Object.keys(measurements);
const unknown = names.find((name) => !(name in measurements));
if (unknown !== undefined) {
	console.error(`Nothing is called ${unknown}. There are: ${Object.keys(measurements).join(', ')}`);
	process.exit(1);
}

const vite = join(root, 'node_modules/vite/bin/vite.js');
const options = { cwd: root, encoding: 'utf8' } as const;
const build = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'error'], options);
if (build.status !== 0) throw new Error(`the pages could not be built:\n${build.stderr}`);

/** What one finds; what goes wrong in it, in its sockets and timers too, is a line of its own and ends no other. */
async function figuresOf(name: string): Promise<Figure[]> {
	const figures: Figure[] = [];
	const failures: string[] = [];
	const note = (error: unknown) => failures.push(String(error));
	process.on('uncaughtException', note);
	try {
		figures.push(...((await measurements[name]?.()) ?? []));
	} catch (error) {
		note(error);
	}
	process.off('uncaughtException', note);
	const [first] = failures;
	if (first === undefined) return figures;
	return [...figures, { what: name, kinboard: `failed: ${first}`, target: '', isMet: false }];
}

const figures: Figure[] = [];
for (const name of names) {
	console.log(`\n── ${name}`);
	figures.push(...(await figuresOf(name)));
}
console.log();
printTable(figures);
process.exitCode = figures.some(({ isMet }) => isMet === false) ? 1 : 0;

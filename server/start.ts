// `npm start`: builds the pages when they are missing or older than their sources, then serves.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { WrongSetting } from './wrongSetting.ts';
import { serve } from './main.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

function newestMillis(path: string): number {
	if (!statSync(path).isDirectory()) return statSync(path).mtimeMs;
	return Math.max(0, ...readdirSync(path).map((name) => newestMillis(`${path}/${name}`)));
}

function isBuilt(): boolean {
	const handler = `${root}build/handler.js`;
	if (!existsSync(handler)) return false;
	const sources = ['src', 'static', 'svelte.config.js', 'vite.config.ts', 'package-lock.json'];
	const newest = Math.max(...sources.map((name) => newestMillis(root + name)));
	return statSync(handler).mtimeMs >= newest;
}

function build(): void {
	process.stdout.write('Building the pages, about half a minute…\n');
	const done = spawnSync(
		process.execPath,
		[`${root}node_modules/vite/bin/vite.js`, 'build', '--logLevel', 'error'],
		{
			cwd: root,
			stdio: ['ignore', 'inherit', 'inherit']
		}
	);
	if (done.status !== 0) throw new WrongSetting('The pages could not be built. See above.');
}

try {
	if (process.env['KINBOARD_BUILT'] !== 'yes' && !isBuilt()) build();
	await serve(process.env, process.argv.includes('--lan'));
} catch (error) {
	if (!(error instanceof WrongSetting)) throw error;
	process.stderr.write(`${error.message}\n`);
	process.exitCode = 1;
}

// Old databases open (SPEC.md MG1–MG4; security.md S18): from a literal of each earlier version, and after a kill.
import Database from 'better-sqlite3';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Kysely, Migrator, SqliteDialect } from 'kysely';
import { describe, expect, test, vi } from 'vitest';
import { startServices, temporaryFolder } from '../../tests/kit/services.ts';
import { WrongSetting } from '../wrongSetting.ts';
import { migrations } from './migrations.ts';
import type { Tables } from './schema.ts';
import { Store } from './store.ts';

/** Each place at which a step may be killed is tried: more with every step. */
vi.setConfig({ testTimeout: 120_000 });

const firstVersion = readFileSync(
	resolve(import.meta.dirname, '../../tests/kit/databases/2026-11-first.sql'),
	'utf8'
);
/** The secrets of that database, as its people held them. */
const held = {
	board: 'usq6n4i8ee7q3qjla7qe',
	grace: 'eQexdzkQ6Tfe6CUCYJqw-ZJ6LaSGs_t9aj5chUZaoyo',
	maya: 'TFrsEEeuKIaIpH62aUAX-rpgZ2ZEFb2nvP2yfDlZn0c',
	code: 'S4V2C7',
	session: 'mi1mznn1jhr203dnx758.uHBVXQWHFn3IFVeK6SDsUVabjfgQlmxXaaIQP70UGcE',
	seatInSession: {
		id: 'gxaxh36hucyx0dw036h9',
		secret: 'hn35vf3ZmJLCFPSAFJm3hdQ7M-I51X6PvQk59cw476I'
	},
	password: 'a long enough password'
};

const pathIn = (folder: string) => join(folder, 'kinboard.db');

function folderOfFirstVersion(): string {
	const folder = temporaryFolder();
	const database = new Database(pathIn(folder));
	database.exec(firstVersion);
	database.close();
	return folder;
}

/** Tables, columns and indexes, as they are, without regard to how a statement was written. */
function shapeOf(path: string): unknown {
	const database = new Database(path, { readonly: true });
	const names = database
		.prepare(`select name from sqlite_master where type = 'table' order by name`)
		.pluck()
		.all() as string[];
	const shape = names.map((name) => ({
		name,
		columns: database.pragma(`table_info("${name}")`),
		indexes: database
			.prepare('select name from pragma_index_list(?) order by name')
			.pluck()
			.all(name),
		keys: database.pragma(`foreign_key_list("${name}")`)
	}));
	database.close();
	return shape;
}

async function freshShape(): Promise<unknown> {
	const folder = temporaryFolder();
	await (await Store.open(folder)).close();
	return shapeOf(pathIn(folder));
}

describe('[MG1] a database of the first version', () => {
	test('opens, has the shape of a new one, and its people come in', async () => {
		const folder = folderOfFirstVersion();
		const { services } = await startServices(folder);
		expect(shapeOf(pathIn(folder))).toEqual(await freshShape());
		const board = await services.boards.get(held.board);
		expect(board?.details.title).toBe('Reid family meeting');
		expect(await services.joining.byInvite(held.maya, null)).toMatchObject({
			ok: true,
			person: { name: 'maya' }
		});
		expect(await services.joining.byInvite(held.grace, null)).toMatchObject({ person: null });
		expect(await services.joining.byCode(held.code, 'Grace')).toMatchObject({ ok: true });
		const run = (body: unknown) =>
			services.commands.run(board!, [...board!.people.keys()][0] ?? '', 'seat', body);
		expect(await run({ type: 'phase.set', phase: 'welcome' })).toMatchObject({ status: 200 });
		expect(await services.staff.signIn('ada@example.org', held.password)).not.toBeNull();
	});

	test('whoever was signed in signs in once more: their seats were not tied to a session', async () => {
		const { services } = await startServices(folderOfFirstVersion());
		expect(await services.sessions.authenticate(held.session)).toBeNull();
		const { id, secret } = held.seatInSession;
		expect(await services.seats.authenticate(id, secret)).toMatchObject({ state: 'ended' });
		const states = await services.store.db.selectFrom('seat').select('state').execute();
		expect(states.map(({ state }) => state).sort()).toEqual(['ended', 'in', 'waiting']);
	});

	test('loses no row of anything else', async () => {
		const folder = folderOfFirstVersion();
		const count = (name: string) => {
			const database = new Database(pathIn(folder), { readonly: true });
			const found = database.prepare(`select count(*) from "${name}"`).pluck().get();
			database.close();
			return found;
		};
		const tables = ['staff', 'board', 'participant', 'invite', 'seat', 'code', 'room'];
		tables.push('update', 'client', 'audit');
		const before = tables.map(count);
		await (await Store.open(folder)).close();
		expect(tables.map(count)).toEqual(before);
	});
});

/** Runs the steps on a database that dies after so many statements. @returns whether it came to the end */
async function migrateUntil(path: string, statements: number): Promise<boolean> {
	const sqlite = new Database(path);
	let left = statements;
	const prepare = sqlite.prepare.bind(sqlite);
	sqlite.prepare = ((source: string) => {
		if (left <= 0) throw new Error('killed');
		left -= 1;
		return prepare(source);
	}) as typeof sqlite.prepare;
	const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: sqlite }) });
	const provider = { getMigrations: () => Promise.resolve(migrations) };
	const done = await new Migrator({ db, provider }).migrateToLatest().then(
		({ error }) => error === undefined,
		() => false
	);
	sqlite.close(); // as the end of the process does: what was not committed is gone
	return done;
}

describe('[MG2] killed in the middle of a step', () => {
	test.each([
		['of an old database', folderOfFirstVersion],
		['of a new one', temporaryFolder]
	])(
		'%s: the next start goes on from there, wherever it was',
		async (_name, makeFolder) => {
			const shape = await freshShape();
			for (let statements = 0; ; statements++) {
				const folder = makeFolder();
				const isDone = await migrateUntil(pathIn(folder), statements);
				await (await Store.open(folder)).close();
				expect(shapeOf(pathIn(folder)), String(statements)).toEqual(shape);
				if (!isDone) continue;
				expect(statements).toBeGreaterThan(10);
				return;
			}
		},
		120_000
	);
});

test('[MG3] a database of a later version is refused in one line, and nothing is changed', async () => {
	const folder = temporaryFolder();
	await (await Store.open(folder)).close();
	const database = new Database(pathIn(folder));
	database.prepare(`insert into kysely_migration values ('2099-later', '2099-01-01')`).run();
	database.close();
	const before = shapeOf(pathIn(folder));
	const error = await Store.open(folder).then(
		() => null,
		(reason: unknown) => reason
	);
	expect(error).toBeInstanceOf(WrongSetting);
	expect(String(error)).not.toContain('\n');
	expect(shapeOf(pathIn(folder))).toEqual(before);
});

test('[MG4] steps that have landed keep their names and their order', () => {
	expect(Object.keys(migrations).slice(0, 2)).toEqual(['2026-11-first', '2026-12-carryOn']);
	expect(Object.keys(migrations)).toEqual(Object.keys(migrations).sort());
});

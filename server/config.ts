// Settings from the environment (design.md 6). A wrong value stops the start with one clear line.
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { readCouncil } from './council/readCouncil.ts';
import type { CouncilSettings } from './council/settings.ts';
import { logLevels, type LogLevel } from './log.ts';
import { WrongSetting } from './wrongSetting.ts';

export interface Config {
	host: string;
	port: number;
	/** ORIGIN as set, such as `https://board.example.org`; null: this machine only, under its usual names. */
	origin: string | null;
	dataDir: string;
	masterKey: Uint8Array;
	/** Demo meetings from the first page: always, or only until there is an administrator. */
	demo: 'on' | 'untilAdministrator';
	/** May drawing boards be opened? Everything else works without them. */
	hasDrawing: boolean;
	/** Behind a proxy that sets X-Forwarded-For; otherwise the socket's own address counts. */
	trustProxy: boolean;
	logLevel: LogLevel;
	/** What the council decided, from its file (docs/council.md). */
	council: CouncilSettings;
}

export type Environment = Readonly<Record<string, string | undefined>>;

export function readConfig(environment: Environment): Config {
	if (environment['DATABASE_URL']) {
		throw new WrongSetting(
			'DATABASE_URL is set, but PostgreSQL is not supported yet. Unset it to use SQLite in DATA_DIR.'
		);
	}
	const host = environment['HOST'] || '127.0.0.1';
	const port = readPort(environment['PORT']);
	const dataDir = dataDirOf(environment);
	return {
		host,
		port,
		origin: readOrigin(environment['ORIGIN']),
		dataDir,
		masterKey: readMasterKey(environment['KINBOARD_KEY_FILE'], dataDir),
		demo: readDemo(environment['KINBOARD_DEMO']),
		hasDrawing: readSwitch('KINBOARD_DRAWING', environment['KINBOARD_DRAWING'] || 'on'),
		trustProxy: readSwitch('KINBOARD_TRUST_PROXY', environment['KINBOARD_TRUST_PROXY']),
		logLevel: readLogLevel(environment['LOG_LEVEL']),
		council: readCouncil(environment['COUNCIL_FILE'], dataDir)
	};
}

export function dataDirOf(environment: Environment): string {
	return resolve(environment['DATA_DIR'] || './data');
}

function readPort(value: string | undefined): number {
	if (value === undefined || value === '') return 3000;
	const port = Number(value);
	if (!/^\d{1,5}$/.test(value) || port > 65535) {
		throw new WrongSetting(`PORT must be a number from 0 to 65535, not "${value}".`);
	}
	return port;
}

function readOrigin(value: string | undefined): string | null {
	if (value === undefined || value === '') return null;
	const url = URL.canParse(value) ? new URL(value) : null;
	if (!url || !/^https?:$/.test(url.protocol) || url.origin !== value.replace(/\/$/, '')) {
		throw new WrongSetting(
			`ORIGIN must be an address like https://board.example.org, not "${value}".`
		);
	}
	return url.origin;
}

function readDemo(value: string | undefined): Config['demo'] {
	if (value === undefined || value === '') return 'untilAdministrator';
	if (value === 'on') return 'on';
	throw new WrongSetting(`KINBOARD_DEMO can be "on" or unset, not "${value}".`);
}

function readSwitch(name: string, value: string | undefined): boolean {
	if (value === undefined || value === '' || value === 'off') return false;
	if (value === 'on') return true;
	throw new WrongSetting(`${name} can be "on" or "off", not "${value}".`);
}

function readLogLevel(value: string | undefined): LogLevel {
	if (value === undefined || value === '') return 'warn';
	const level = logLevels.find((known) => known === value);
	if (!level) {
		throw new WrongSetting(`LOG_LEVEL must be one of ${logLevels.join(', ')}, not "${value}".`);
	}
	return level;
}

const keyBytes = 32;

/** Never over one that another process has just made: whatever that one seals must stay readable. */
function makeMasterKey(path: string): void {
	const key = `${randomBytes(keyBytes).toString('base64')}\n`;
	try {
		writeFileSync(path, key, { mode: 0o600, flag: 'wx' });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
	}
}

/** The key that wraps every board's own key: kept apart from the database and its backups. */
function readMasterKey(keyFile: string | undefined, dataDir: string): Uint8Array {
	mkdirSync(dataDir, { recursive: true, mode: 0o700 });
	const path = keyFile ? resolve(keyFile) : resolve(dataDir, 'master.key');
	if (!existsSync(path)) {
		if (keyFile) throw new WrongSetting(`KINBOARD_KEY_FILE: there is no file at ${path}.`);
		if (existsSync(resolve(dataDir, 'kinboard.db'))) {
			throw new WrongSetting(
				`There is a database in ${dataDir} but no master.key beside it. Put the key back, or set KINBOARD_KEY_FILE.`
			);
		}
		makeMasterKey(path);
	}
	if ((statSync(path).mode & 0o077) !== 0 && process.platform !== 'win32') {
		throw new WrongSetting(`${path} can be read by others. Run: chmod 600 ${path}`);
	}
	const key = Buffer.from(readFileSync(path, 'utf8').trim(), 'base64');
	if (key.length !== keyBytes) {
		throw new WrongSetting(`${path} does not hold a key of ${String(keyBytes)} bytes in base64.`);
	}
	return key;
}

// Settings (SPEC of the operator: design.md 6): what is wrong is said in one clear line.
import { chmodSync, existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../tests/kit/services.ts';
import { readConfig } from './config.ts';
import { WrongSetting } from './wrongSetting.ts';

function refusal(environment: Record<string, string>): string {
	try {
		readConfig({ DATA_DIR: temporaryFolder(), ...environment });
	} catch (error) {
		if (error instanceof WrongSetting) return error.message;
		throw error;
	}
	return '';
}

test('[CF1] without any setting: this machine only, port 3000, demo until there is an administrator', () => {
	const config = readConfig({ DATA_DIR: temporaryFolder() });
	expect(config).toMatchObject({
		host: '127.0.0.1',
		port: 3000,
		origin: null,
		demo: 'untilAdministrator'
	});
	expect(config).toMatchObject({ trustProxy: false, logLevel: 'warn' });
	expect(config.masterKey).toHaveLength(32);
});

test('[CF1] an empty value means the default', () => {
	const empty = {
		PORT: '',
		HOST: '',
		ORIGIN: '',
		KINBOARD_DEMO: '',
		LOG_LEVEL: '',
		DATABASE_URL: ''
	};
	expect(readConfig({ DATA_DIR: temporaryFolder(), ...empty })).toMatchObject({
		port: 3000,
		origin: null
	});
});

test.each([
	['PORT', '65536'],
	['PORT', '-1'],
	['PORT', '3000.5'],
	['PORT', 'http'],
	['PORT', '0x50'],
	['ORIGIN', 'board.example.org'],
	['ORIGIN', 'ftp://board.example.org'],
	['ORIGIN', 'https://board.example.org/path'],
	['ORIGIN', 'https://user:secret@board.example.org'],
	['ORIGIN', 'https://BOARD.example.org'],
	['KINBOARD_DEMO', 'yes'],
	['KINBOARD_TRUST_PROXY', 'true'],
	['LOG_LEVEL', 'verbose'],
	['DATABASE_URL', 'postgres://localhost/kinboard'],
	['KINBOARD_KEY_FILE', '/nowhere/master.key']
])('[CF2] %s=%s is refused with one line that names it', (name, value) => {
	const message = refusal({ [name]: value });
	expect(message).toContain(name);
	expect(message).not.toContain('\n');
	expect(message.endsWith('.')).toBe(true);
});

test.each([
	['ORIGIN', 'https://board.example.org/', { origin: 'https://board.example.org' }],
	['ORIGIN', 'http://localhost:3000', { origin: 'http://localhost:3000' }],
	['PORT', '0', { port: 0 }],
	['KINBOARD_DEMO', 'on', { demo: 'on' }],
	['KINBOARD_TRUST_PROXY', 'off', { trustProxy: false }],
	['LOG_LEVEL', 'silent', { logLevel: 'silent' }]
])('[CF3] %s=%s is taken', (name, value, expected) => {
	expect(readConfig({ DATA_DIR: temporaryFolder(), [name]: value })).toMatchObject(expected);
});

test('[CF4] the master key is made once, for its owner only, and stays', () => {
	const folder = temporaryFolder();
	const first = readConfig({ DATA_DIR: folder }).masterKey;
	expect(statSync(join(folder, 'master.key')).mode & 0o777).toBe(0o600);
	expect(readConfig({ DATA_DIR: folder }).masterKey).toEqual(first);
});

test('[CF5] a key others can read, a short key and a lost key each stop the start', () => {
	const folder = temporaryFolder();
	const path = join(folder, 'master.key');
	readConfig({ DATA_DIR: folder });
	chmodSync(path, 0o644);
	expect(refusal({ DATA_DIR: folder })).toBe(
		`${path} can be read by others. Run: chmod 600 ${path}`
	);
	writeFileSync(path, 'c2hvcnQ=');
	chmodSync(path, 0o600);
	expect(refusal({ DATA_DIR: folder })).toContain('does not hold a key of 32 bytes');
	const lost = temporaryFolder();
	writeFileSync(join(lost, 'kinboard.db'), '');
	expect(refusal({ DATA_DIR: lost })).toContain('no master.key beside it');
	expect(existsSync(join(lost, 'master.key'))).toBe(false);
});

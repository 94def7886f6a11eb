// Reads the council's file. What is wrong with it is said in one line: the file, the field, and what it must be.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { WrongSetting } from '../wrongSetting.ts';
import { councilFile } from './fileSchema.ts';
import { settingsFrom, usualSettings, type CouncilSettings } from './settings.ts';

export const councilFileName = 'council.json';
const fileBytesMax = 256 * 1024;

/**
 * @param named the file as it was set (COUNCIL_FILE): then it has to be there
 * @throws WrongSetting with one line
 */
export function readCouncil(named: string | undefined, dataDir: string): CouncilSettings {
	const path = named ? resolve(named) : resolve(dataDir, councilFileName);
	if (!existsSync(path)) {
		if (named) throw new WrongSetting(`COUNCIL_FILE: there is no file at ${path}.`);
		return usualSettings;
	}
	return readCouncilText(readText(path), path);
}

function readText(path: string): string {
	try {
		if (statSync(path).size > fileBytesMax) throw wrong(path, 'it is larger than 256 KB');
		return readFileSync(path, 'utf8');
	} catch (error) {
		if (error instanceof WrongSetting) throw error;
		throw wrong(
			path,
			`it cannot be read (${(error as NodeJS.ErrnoException).code ?? 'no reason'})`
		);
	}
}

/** @param path named in what is said of it */
export function readCouncilText(text: string, path: string): CouncilSettings {
	const read = v.safeParse(councilFile, parseJson(text, path), { abortEarly: true });
	if (read.success) return settingsFrom(read.output);
	const [issue] = read.issues;
	const place = placeOf(issue.path ?? []);
	throw wrong(path, place === '' ? `the file ${issue.message}` : `${place} ${issue.message}`);
}

function parseJson(text: string, path: string): unknown {
	try {
		// Some editors put a mark before the first character.
		return JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch (error) {
		const said = error instanceof Error ? error.message : '';
		const at = /\(line (\d+) column (\d+)\)/.exec(said);
		throw wrong(
			path,
			at ? `line ${at[1] ?? ''}, column ${at[2] ?? ''} is not JSON` : 'it is not JSON'
		);
	}
}

/** As one would write it: `levelsOfNeed[2].name.en`. What is strange in a key is left out. */
function placeOf(path: readonly { key?: unknown }[]): string {
	return path
		.map(({ key }) =>
			typeof key === 'number'
				? `[${String(key)}]`
				: `.${String(key)
						.replace(/[^\w-]/g, '?')
						.slice(0, 60)}`
		)
		.join('')
		.replace(/^\./, '');
}

function wrong(path: string, what: string): WrongSetting {
	return new WrongSetting(`${path}: ${what}.`);
}

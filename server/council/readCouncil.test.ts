// The council's file (server/SPEC.md CC1–CC7): usual settings without it, and one line for whatever is wrong in it.
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FluentResource } from '@fluent/bundle';
import { expect, test } from 'vitest';
import { usualCouncil } from '#lib/domain/council.ts';
import { thinkingStages } from '#lib/domain/councilTerms.ts';
import { teamThinking } from '#lib/domain/meetings/teamThinking.ts';
import { timingIds } from '#lib/domain/timings.ts';
import { temporaryFolder } from '../../tests/kit/services.ts';
import { checkCouncil } from '../cli/checkCouncil.ts';
import { readConfig } from '../config.ts';
import { WrongSetting } from '../wrongSetting.ts';
import { headingIds, licensedIds } from './licensedIds.ts';
import { readCouncil, readCouncilText } from './readCouncil.ts';
import { usualSettings } from './settings.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (file: unknown) => readCouncilText(JSON.stringify(file), '/data/council.json');

function lineOf(run: () => unknown): string {
	try {
		run();
	} catch (error) {
		if (error instanceof WrongSetting) return error.message;
		throw error;
	}
	return 'good';
}

test('[CC1] without a file, and with an empty one, the usual settings hold', () => {
	expect(readCouncil(undefined, temporaryFolder())).toEqual(usualSettings);
	expect(read({}).council).toEqual(usualCouncil);
	expect(Object.values(read({}).words)).toEqual([{}, {}]);
	expect(Object.values(read({}).askedWords)).toEqual([{}, {}]);
});

test('[CC1] the usual settings are those of the practice notes', () => {
	expect(usualCouncil).toMatchObject({
		startsWith: 'workingWell',
		decisionOrder: 'planFirst',
		categories: ['neglect', 'physical', 'sexual', 'emotional'],
		severalCategories: false,
		levelsOfNeed: 4,
		workbookModules: 0,
		quorum: null,
		reviewWeeks: 12
	});
	expect(new Set(Object.values(usualCouncil.map))).toEqual(new Set(['fourQuestions']));
	const minutes = thinkingStages.map((stage) => usualCouncil.thinkingMinutes[stage]);
	expect(minutes).toEqual([2, 5, 4, 5, 10, 3, 4, 2]);
	const national = timingIds.filter((id) => usualCouncil.timings[id]?.kind === 'national');
	expect(
		national.map(
			(id) => `${String(usualCouncil.timings[id]?.number)} ${usualCouncil.timings[id]?.unit ?? ''}`
		)
	).toEqual(['15 workingDays', '10 workingDays', '3 months', '6 months']);
});

test('[CC1] the steps with minutes are those of team thinking time', () => {
	const steps = teamThinking.phases.map(({ id }) => id);
	expect(steps).toEqual(['before', ...thinkingStages, 'closed']);
});

test('[CC2] council.json in the data folder is read, and COUNCIL_FILE points elsewhere', () => {
	const folder = temporaryFolder();
	const elsewhere = join(temporaryFolder(), 'ours.json');
	writeFileSync(join(folder, 'council.json'), '{ "quorum": 3 }');
	writeFileSync(elsewhere, '\uFEFF{ "quorum": 4 }');
	expect(readConfig({ DATA_DIR: folder }).council.council.quorum).toBe(3);
	expect(readConfig({ DATA_DIR: folder, COUNCIL_FILE: '' }).council.council.quorum).toBe(3);
	const pointed = readConfig({ DATA_DIR: folder, COUNCIL_FILE: elsewhere });
	expect(pointed.council.council.quorum).toBe(4);
	expect(lineOf(() => readConfig({ DATA_DIR: folder, COUNCIL_FILE: '/nowhere/x.json' }))).toBe(
		'COUNCIL_FILE: there is no file at /nowhere/x.json.'
	);
});

const tooLong = 'x'.repeat(61);
const level = { name: { en: 'a' }, about: { en: 'b' } };
const wrong: [string, unknown, string][] = [
	['an unknown field', { colour: 'red' }, 'colour is not a field here.'],
	['a field of every object', JSON.parse('{"__proto__":{}}'), '__proto__ is not a field here.'],
	['an unknown field further in', { map: { x: 'conference' } }, 'map.x is not a field here.'],
	['strange keys', { 'a\nb': 1 }, 'a?b is not a field here.'],
	['a list as the file', [], 'the file must be { … }, not a list.'],
	['null as the file', null, 'the file must be { … }, not null.'],
	['a list for an object', { map: ['x'] }, 'map must be { … }, not a list.'],
	[
		'an object for a list',
		{ workbookModules: {} },
		'workbookModules must be a list [ … ], not { … }.'
	],
	[
		'a map there is none of',
		{ map: { blank: 'x' } },
		'map.blank must be one of fourQuestions, conference, not another word.'
	],
	[
		'a start there is none of',
		{ startsWith: 1 },
		'startsWith must be one of workingWell, worried, not a number.'
	],
	[
		'an order there is none of',
		{ decisionOrder: null },
		'decisionOrder must be one of planFirst, viewsFirst, not null.'
	],
	['text for a number', { quorum: '3' }, 'quorum must be a whole number from 1 to 20, not text.'],
	[
		'a number out of range',
		{ reviewWeeks: 53 },
		'reviewWeeks must be a whole number from 1 to 52.'
	],
	[
		'part of a number',
		{ thinkingMinutes: { story: 2.5 } },
		'thinkingMinutes.story must be a whole number from 1 to 120.'
	],
	[
		'text for yes or no',
		{ severalCategories: 'yes' },
		'severalCategories must be true or false, not text.'
	],
	[
		'an empty sentence',
		{ headings: { worried: { en: ' \n ' } } },
		'headings.worried.en must not be empty.'
	],
	[
		'marks alone',
		{ headings: { worried: { en: '— …' } } },
		'headings.worried.en must have letters or digits in it.'
	],
	[
		'words turned round',
		{ headings: { worried: { en: 'a \u202e b' } } },
		'headings.worried.en has characters that cannot be shown.'
	],
	[
		'too long a heading',
		{ headings: { risk: { ar: tooLong } } },
		'headings.risk.ar must have 60 characters or fewer.'
	],
	[
		'a language there is none of',
		{ headings: { risk: { xx: 'a' } } },
		'headings.risk.xx is not a field here.'
	],
	[
		'no language',
		{ headings: { risk: {} } },
		'headings.risk must be said in one language: en, ar.'
	],
	[
		'text that is a number',
		{ headings: { risk: { en: 3 } } },
		'headings.risk.en must be text in "…", not a number.'
	],
	[
		'words that stay ours',
		{ licensedWording: { en: { 'help-999': 'x' } } },
		'licensedWording.en.help-999 is not a field here.'
	],
	[
		'too long a word',
		{ licensedWording: { en: { 'role-chair': tooLong } } },
		'licensedWording.en.role-chair must have 60 characters or fewer.'
	],
	[
		'one end without the other',
		{ scales: { safety: { anchor0: { en: 'a' } } } },
		'scales.safety.anchor10 is missing.'
	],
	[
		'too long an end',
		{ scales: { safety: { anchor0: { en: 'x'.repeat(301) } } } },
		'scales.safety.anchor0.en must have 300 characters or fewer.'
	],
	['no category', { categories: [] }, 'categories must have 1 to 12 entries.'],
	[
		'a category twice',
		{ categories: [{ id: 'neglect' }, { id: 'neglect' }] },
		'categories must name each category once.'
	],
	[
		'a category without words',
		{ categories: [{ id: 'neglect' }, { id: 'other' }] },
		'categories[1].name must be said in English, because we have no words for it.'
	],
	[
		'a category in another language alone',
		{ categories: [{ id: 'other', name: { ar: 'أذى' } }] },
		'categories[0].name must be said in English, because we have no words for it.'
	],
	[
		'a strange id',
		{ categories: [{ id: 'a b', name: { en: 'x' } }] },
		'categories[0].id must be one short word of letters a to z.'
	],
	[
		'seven levels',
		{ levelsOfNeed: Array(7).fill(level) },
		'levelsOfNeed must have 1 to 6 entries.'
	],
	[
		'a level without English',
		{ levelsOfNeed: [{ ...level, name: { ar: 'أ' } }] },
		'levelsOfNeed[0].name.en is missing.'
	],
	[
		'a level without its sentence',
		{ levelsOfNeed: [level, { name: { en: 'a' } }] },
		'levelsOfNeed[1].about is missing.'
	],
	[
		'nine parts',
		{ workbookModules: Array(9).fill({ en: 'a' }) },
		'workbookModules must have 0 to 8 entries.'
	],
	[
		'a national limit loosened',
		{ timings: { firstReview: { number: 4 } } },
		'timings.firstReview.number must be 3 or less: it is a national limit.'
	],
	[
		'a national limit in other units',
		{ timings: { initialConference: { number: 15, unit: 'months' } } },
		'timings.initialConference.unit must stay workingDays: it is a national limit.'
	],
	[
		'a national limit taken away',
		{ timings: { firstCoreGroup: null } },
		'timings.firstCoreGroup must be { … }, not null.'
	],
	[
		'what a limit counts from',
		{ timings: { record: { number: 3, from: 'referral' } } },
		'timings.record.from is not a field here.'
	]
];

test.each(wrong)('[CC3] %s is refused in one line with its place', (_name, file, line) => {
	expect(lineOf(() => read(file))).toBe(`/data/council.json: ${line}`);
});

test('[CC3] what is no JSON, too large or not readable is one line too', () => {
	const path = '/data/council.json';
	expect(lineOf(() => readCouncilText('{\n\t"quorum": 3,\n}', path))).toBe(
		`${path}: line 3, column 1 is not JSON.`
	);
	for (const text of ['', '{', 'quorum: 3']) {
		expect(lineOf(() => readCouncilText(text, path))).toMatch(/^[^\n]* is not JSON\.$/);
	}
	const folder = temporaryFolder();
	const file = join(folder, 'council.json');
	writeFileSync(file, ' '.repeat(256 * 1024 + 1));
	expect(lineOf(() => readCouncil(undefined, folder))).toBe(`${file}: it is larger than 256 KB.`);
	mkdirSync(join(folder, 'folder'));
	expect(lineOf(() => readCouncil(join(folder, 'folder'), folder))).toContain('cannot be read');
	if (process.getuid?.() === 0) return;
	writeFileSync(file, '{}');
	chmodSync(file, 0);
	expect(lineOf(() => readCouncil(undefined, folder))).toContain('cannot be read (EACCES)');
});

test('[CC4] a national limit can become shorter, a local one anything or nothing', () => {
	const { timings } = read({
		timings: {
			initialConference: { number: 10 },
			record: { number: 3, unit: 'weeks' },
			familyMeeting: null
		}
	}).council;
	const usual = usualCouncil.timings;
	expect(timings).toEqual({
		...usual,
		initialConference: { ...usual.initialConference, number: 10 },
		record: { ...usual.record, number: 3, unit: 'weeks' },
		familyMeeting: null
	});
});

test('[CC5] words by language: ours stay where a language has none, English stands in for what is the council’s alone', () => {
	const { words, askedWords } = read({
		headings: {
			worried: { en: ' Our \n worries ' },
			complicating: { ar: 'صعب' },
			risk: { en: 'Risk' }
		},
		licensedWording: { ar: { 'role-chair': 'رئيس' } },
		categories: [
			{ id: 'neglect', name: { en: 'not cared for' } },
			{ id: 'other', name: { en: 'other harm' } }
		],
		levelsOfNeed: [{ name: { en: 'One', ar: 'واحد' }, about: { en: 'About one.' } }],
		workbookModules: [{ en: 'First' }]
	});
	expect(words).toEqual({
		en: { 'field-risk': 'Risk', 'map-worried': 'Our worries' },
		ar: { 'field-complicating': 'صعب', 'role-chair': 'رئيس' }
	});
	expect(askedWords['en']).toEqual({
		'heading-risk': 'Risk',
		'category-neglect': 'not cared for',
		'category-other': 'other harm',
		'level-1': 'One',
		'level-1-about': 'About one.',
		'module-1': 'First'
	});
	expect(askedWords['ar']).toEqual({
		'heading-complicating': 'صعب',
		'category-other': 'other harm',
		'level-1': 'واحد',
		'level-1-about': 'About one.',
		'module-1': 'First'
	});
});

test('[CC6] only words that are there, and that have no parts put in while a page runs, can be replaced', () => {
	const areas = ['common', 'board', 'child', 'staff', 'tools', 'council'];
	const there = new Map(
		areas.flatMap((area) => {
			const text = readFileSync(join(root, `src/locales/en/${area}.ftl`), 'utf8');
			return new FluentResource(text).body.map(({ id, value }) => [id, value] as const);
		})
	);
	for (const id of [...licensedIds, ...Object.values(headingIds).flat()]) {
		expect(typeof there.get(id), id).toBe('string');
	}
});

test('[CC7] the example is good, and has every field once', () => {
	const path = join(root, 'docs/council.example.json');
	expect(checkCouncil(path, {})).toBe('good');
	const example = JSON.parse(readFileSync(path, 'utf8')) as object;
	const described = readFileSync(join(root, 'docs/council.md'), 'utf8');
	const fields = [
		...[
			'map',
			'startsWith',
			'headings',
			'licensedWording',
			'scales',
			'decisionOrder',
			'categories'
		],
		...['severalCategories', 'levelsOfNeed', 'workbookModules', 'thinkingMinutes', 'quorum'],
		...['timings', 'reviewWeeks']
	];
	expect(Object.keys(example).sort()).toEqual(fields.sort());
	for (const name of [...fields, ...timingIds]) expect(described, name).toContain(`\`${name}\``);
});

test('[CC7] checking a file makes nothing, and says the line of the start', () => {
	const folder = temporaryFolder();
	const nowhere = join(folder, 'none');
	expect(checkCouncil(undefined, { DATA_DIR: nowhere })).toBe('good');
	expect(lineOf(() => checkCouncil(join(nowhere, 'x.json'), {}))).toContain('there is no file at');
	const file = join(folder, 'council.json');
	writeFileSync(file, '{ "quorum": 0 }');
	const line = `${file}: quorum must be a whole number from 1 to 20.`;
	expect(lineOf(() => checkCouncil(undefined, { DATA_DIR: folder }))).toBe(line);
	expect(lineOf(() => checkCouncil(file, {}))).toBe(line);
});

// The Fluent catalogues: whole, the same in every language, and everything in them said by some page.
import { faceIds, treeHouse } from '../domain/family/childTree.ts';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { describe, expect, test } from 'vitest';
import { attendances } from '../domain/attendance.ts';
import { decisionOrders } from '../domain/council.ts';
import { usualCategories } from '../domain/councilTerms.ts';
import { conferenceHeadings } from '../domain/tools/conferenceMap.ts';
import { countedIds } from '../domain/dueDates.ts';
import { earlierDayIds, latestIds } from '../domain/latestDays.ts';
import { timingUnits } from '../domain/timings.ts';
import { councilWordIds } from '../domain/councilWords.ts';
import { familyCalls } from '../domain/familyTime.ts';
import { wordings } from '../domain/register.ts';
import { jargonKeys, shortFormKeys } from '../domain/glossary.ts';
import { holds } from '../domain/hold.ts';
import { meetingKinds } from '../domain/meetings/kinds.ts';
import { deckIds, questionCards } from '../domain/questionCards.ts';
import { roles } from '../domain/roles.ts';
import { shows, stepModes } from '../domain/step.ts';
import { teamParts } from '../domain/teamTurns.ts';
import { houseIds, pictureIds } from '../domain/tools/childWords.ts';
import { mapColumns, mapFields } from '../domain/tools/map.ts';
import { mapParts } from '../domain/tools/mapWhole.ts';
import { presetIds, presetOptions } from '../domain/tools/sealedPresets.ts';
import { audiences, promptCount, revealModes, scaleKinds } from '../domain/tools/scale.ts';
import { factKinds } from '../domain/protectedFact.ts';
import { shownToOneself } from '../domain/signals.ts';
import { practiceTools } from '../domain/tools/practice/all.ts';
import type { PracticeTool } from '../domain/tools/practiceTool.ts';
import { bases } from '../domain/tools/restrictedNotes.ts';
import { metStates } from '../domain/tools/mustHaves.ts';
import { childNows } from '../ui/child/nowForChild.ts';
import { problems } from '../ui/staff/problems.ts';
import { languages } from './languages.ts';

const root = path.resolve(import.meta.dirname, '../../..');
/** As whom people come to a team's thinking time. */
const thinking = ['socialWorker', 'manager', 'professional', 'observer'].map(
	(role) => `team-${role}`
);
const phases = meetingKinds().flatMap((kind) => kind.phases.map(({ id }) => id));
const invitable = roles.filter((role) => role !== 'admin');
const planFields = ['helpers', 'repeats', 'checkedBy', 'backUp', 'helpNeeded'];
const joinProblems = [
	'empty',
	'input',
	'wrong',
	'expired',
	'revoked',
	'alreadyUsed',
	'ended',
	'doorClosed',
	'full',
	'tooMany',
	'codesPaused',
	'no-signal'
];

const notSent = ['sending', 'unreadable', 'tooMany', 'refused', 'offline'];

/** Ids that a page puts together while it runs, `*` for the changing part, and everything that can stand there. */
const madeIds: Record<string, readonly string[]> = {
	'anchor-0-*': scaleKinds,
	'anchor-10-*': scaleKinds,
	'usual-question-*': scaleKinds,
	'category-*': usualCategories,
	'decision-*': decisionOrders,
	'draw-color-*': ['black', 'blue', 'light-blue', 'green', 'yellow', 'orange', 'red', 'violet'],
	'draw-size-*': ['m', 'l', 'xl'],
	'photo-*': notSent,
	'draw-picture-*': notSent,
	'draw-state-*': [...['connecting', 'saved', 'saving', 'lost', 'notBegun', 'gone', 'off']],
	'draw-tool-*': ['draw', 'highlight', 'eraser', 'select', 'hand', 'text', 'note'],
	'due-*': countedIds,
	'earlier-*': earlierDayIds,
	'earlier-*-hint': earlierDayIds,
	'latest-*': latestIds,
	'until-*': ['recordErrors'],
	'limit-*': timingUnits,
	'limit-from-*': earlierDayIds,
	'limit-of-*': ['national', 'local'],
	'heading-*': conferenceHeadings,
	'level-*': ['1', '2', '3', '4'],
	'level-*-about': ['1', '2', '3', '4'],
	'module-*': [], // the council's own alone (practice.md 2.24)
	'attendance-*': attendances,
	'audience-*': audiences,
	'demo-*': [
		...['parent', 'child', 'coordinator', 'family', 'socialWorker'],
		...['chair', 'professional', 'noteTaker', 'manager']
	],
	'demo-of-*': ['familyGroupConference', 'initialConference', 'teamThinking'],
	'door-*': ['waiting', 'turnedAway', 'locked', 'signedOut', 'ended'],
	'door-*-explained': ['waiting', 'turnedAway', 'locked', 'signedOut', 'ended'],
	'fact-*': factKinds,
	'field-*': mapFields,
	'field-*-hint': mapFields,
	'here-as-*': ['advocate', 'supporter', 'interpreter'],
	'card-*': questionCards.map(({ id }) => id),
	'deck-*': deckIds,
	'deck-*-hint': deckIds,
	'child-now-*': childNows,
	'child-tile-*': ['words', 'scale', 'plan', 'people', 'help'],
	'feeling-*': ['happy', 'unsure', 'sad', 'scared', 'cross', 'love'],
	'glossary-*': [...jargonKeys, ...shortFormKeys],
	'hold-*': holds,
	'wording-*': wordings,
	'work-*': [...mapFields.map((field) => `field-${field}`), ...['must-haves', 'part-mustHaves']],
	'face-*': faceIds,
	'house-*': [...houseIds, treeHouse],
	'house-*-hint': houseIds,
	'join-*': joinProblems,
	'join-*-help': joinProblems,
	'kind-*': meetingKinds().map(({ id }) => id),
	'map-*': mapColumns.map(({ id }) => id),
	'map-*-empty': mapColumns.map(({ id }) => id),
	'mode-*': stepModes,
	'own-*': councilWordIds,
	'page-*': ['wantToSay', 'need', 'notes'],
	'must-have-*': ['text', 'because', 'who', 'cannotBeMetBy', 'setBy'],
	'met-*': metStates,
	'part-*': ['map', 'mustHaves', 'plan', 'scale', 'purpose', 'tool'],
	'phase-*': phases,
	'phase-*-begin': phases,
	'phase-*-next': phases,
	'phase-*-opens': phases,
	'picture-*': pictureIds,
	'plan-*': ['planB', 'monitor', 'reviewOn', ...planFields],
	'problem-*': ['400', '401', '403', '409', '413', '429', '500'],
	'option-*': [
		...presetIds,
		...presetIds.flatMap((id) =>
			meetingKinds().flatMap((kind) =>
				(presetOptions(id, kind.id) ?? []).map((one) => `${id}-${one}`)
			)
		)
	],
	'option-*-explained': presetIds,
	'option-*-question': presetIds,
	'prompt-*': Array.from({ length: promptCount }, (_, i) => String(i)),
	'role-*': roles.filter((role) => role !== 'admin'),
	'belongs-to-*': ['danger', 'safetyGoals'],
	'scale-*': revealModes,
	'scale-kind-*': scaleKinds,
	'unnamed-*': audiences,
	'whole-*': mapParts,
	'whole-missing-*': ['safetyGoals', 'familyGoals'],
	'stage-part-*': teamParts,
	'start-*-can': [...invitable, ...thinking],
	'start-*-is': [...invitable, ...thinking],
	'start-alone-*': ['family', 'child', 'advocate', 'guest', 'others', 'familyAfter', 'othersAfter'],
	'staff-*': problems,
	'staff-*-help': problems,
	'state-*': ['saved', 'saving', 'not-saved', 'connecting', 'lost', 'lost-unsaved'],
	'step-*': shows,
	'tree-*': ['name', 'calls'],
	'tree-move-*': ['up', 'down', 'back', 'on'],
	'tool-*': practiceTools.map(({ id }) => id),
	'tell-*': shownToOneself,
	'told-*': shownToOneself,
	'tab-*': ['now', 'board', 'mine', 'help'],
	'who-sees-*': ['me', 'family', 'everyone'],
	'family-ask-*': familyCalls,
	'family-asked-*': familyCalls,
	'family-call-*': familyCalls,
	'bring-*': ['plan', 'notes'],
	'restricted-basis-*': bases
};

/** What is read at the table and at home. The desk and the staff pages are for people at work. */
const familyAreas = [
	'common',
	'join',
	'board',
	'phone',
	'family',
	'notices',
	'moments',
	'child',
	'screen',
	'print',
	'tools',
	'glossary',
	'council',
	'options',
	'stage'
];
const sentenceWordsMax = 15; // practice.md 5.4
const neverSaid = /\b(failed|refused|non-compliant|subject|perpetrator)\b/i; // practice.md 5.7 (d)

/** Ids with a sentence that has to be longer, and why. */
const mayBeLonger: Record<string, string> = {
	'houses-must-tell': 'the one condition, which must not be cut in two (practice.md 2.14)'
};

interface Message {
	id: string;
	area: string;
	variables: string[];
	/** Its other wordings, and what helps to fill it in. */
	others: string[];
	/** Everything it may say, one text for each plural form, a variable as one word. */
	texts: string[];
	/** The plural forms it tells apart, for each number it counts. */
	forms: string[][];
}

type Element =
	| string
	| { type: 'var' | 'term' | 'mesg' | 'str' | 'num'; name?: string; value?: unknown }
	| { type: 'func'; name: string; args: Element[] }
	| { type: 'select'; selector: Element; variants: { key: { value: unknown }; value: Pattern }[] };
type Pattern = string | Element[];

const fileOf = (language: string, area: string) =>
	path.join(root, 'src/locales', language, `${area}.ftl`);
const areasOf = (language: string) =>
	globSync('**/*.ftl', { cwd: path.join(root, 'src/locales', language) })
		.map((file) => file.replaceAll(path.sep, '/').replace('.ftl', ''))
		.sort();

function variablesIn(pattern: Pattern | null): string[] {
	if (pattern === null || typeof pattern === 'string') return [];
	return pattern.flatMap((element): string[] => {
		if (typeof element === 'string') return [];
		if (element.type === 'select') {
			const inside = element.variants.flatMap(({ value }) => variablesIn(value));
			return [...variablesIn([element.selector]), ...inside];
		}
		if (element.type === 'func') return variablesIn(element.args);
		return element.type === 'var' ? [element.name ?? ''] : [];
	});
}

function textsOf(pattern: Pattern | null): string[] {
	if (pattern === null) return [''];
	if (typeof pattern === 'string') return [pattern];
	return pattern.reduce<string[]>(
		(texts, element) => {
			const more =
				typeof element === 'string'
					? [element]
					: element.type === 'select'
						? element.variants.flatMap(({ value }) => textsOf(value))
						: ['Maya'];
			return texts.flatMap((text) => more.map((one) => text + one));
		},
		['']
	);
}

function formsOf(pattern: Pattern | null): string[][] {
	if (pattern === null || typeof pattern === 'string') return [];
	return pattern.flatMap((element) => {
		if (typeof element === 'string' || element.type !== 'select') return [];
		return [element.variants.map(({ key }) => String(key.value))];
	});
}

function messagesOf(language: string): Message[] {
	return areasOf(language).flatMap((area) => {
		const { body } = new FluentResource(readFileSync(fileOf(language, area), 'utf8'));
		return body.map(({ id, value, attributes }) => {
			const pattern = value as Pattern | null;
			const variables = [...new Set(variablesIn(pattern))].sort();
			const more = Object.entries(attributes as Record<string, Pattern>);
			const texts = [pattern, ...more.map(([, one]) => one)].flatMap(textsOf);
			const others = more.map(([name]) => name).sort();
			return { id, area, variables, others, texts, forms: formsOf(pattern) };
		});
	});
}

const english = messagesOf('en');
const ids = new Set(english.map(({ id }) => id));

/** The sources with words in them; tests may name what does not exist. */
const sources = globSync('src/**/*.{svelte,ts}', { cwd: root })
	.filter((file) => !file.endsWith('.test.ts'))
	.map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }));

/** The first argument of every call of `words`, as written. */
function asked(text: string): string[] {
	return [...text.matchAll(/\bwords\(/g)].map(({ index }) => {
		const start = index + 'words('.length;
		let depth = 0;
		for (let at = start; at < text.length; at++) {
			const char = text[at] ?? '';
			if ('([{'.includes(char)) depth += 1;
			if ((char === ',' && depth === 0) || (char === ')' && depth === 0))
				return text.slice(start, at);
			if (')]}'.includes(char)) depth -= 1;
		}
		return '';
	});
}

const literals = (code: string) =>
	[...code.replace(/[!=]==? *'[^']*'/g, '').matchAll(/'([^'\n]*)'/g)].map(([, text = '']) => text);
const templates = (code: string) =>
	[...code.matchAll(/`([^`\n]*)`/g)].map(([, text = '']) => text.replace(/\$\{[^}]*\}/g, '*'));
const calls = sources.flatMap(({ file, text }) => asked(text).map((code) => ({ file, code })));
const allMadeIds = Object.entries(madeIds).flatMap(([made, values]) =>
	values.map((value) => made.replace('*', value))
);

function sentencesOf(text: string): string[] {
	return text.split(/(?<=[.?!…])\s+|\n/u).filter((sentence) => sentence.trim() !== '');
}

describe('every language', () => {
	test.each(languages.map(({ code }) => code))('[CA1] %s has no line that is lost', (code) => {
		for (const area of areasOf(code)) {
			const text = readFileSync(fileOf(code, area), 'utf8');
			const started = [...text.matchAll(/^([a-zA-Z][\w-]*) *=/gm)].map(([, id]) => id);
			const bundle = new FluentBundle(code, { useIsolating: false });
			const resource = new FluentResource(text);
			expect(bundle.addResource(resource), `${code}/${area}: an id twice`).toEqual([]);
			expect(resource.body.map(({ id }) => id)).toEqual(started);
			const strange = text
				.split('\n')
				.filter((line) => !/^(#|\s|$|[a-zA-Z][\w-]* *=|\})/.test(line));
			expect(strange, `${code}/${area}`).toEqual([]);
			for (const { id, value } of resource.body) {
				const values = Object.fromEntries(
					variablesIn(value as Pattern | null).map((name) => [name, example(name)])
				);
				const errors: Error[] = [];
				const said = value === null ? '' : bundle.formatPattern(value, values, errors);
				expect(errors, `${code}: ${id}`).toEqual([]);
				expect(said.trim(), `${code}: ${id}`).not.toBe('');
			}
		}
	});

	test.each(languages.map(({ code }) => code))('[CA2] %s says what English says', (code) => {
		const shape = (messages: Message[]) =>
			messages
				.map(({ id, area, variables, others }) =>
					[`${area}:`, id, ...variables, ...others].join(' ')
				)
				.sort();
		expect(shape(messagesOf(code))).toEqual(shape(english));
	});

	test.each(languages.map(({ code }) => code))('[CA3] %s counts in all its forms', (code) => {
		const { pluralCategories } = new Intl.PluralRules(code).resolvedOptions();
		for (const { id, forms } of messagesOf(code)) {
			for (const told of forms) {
				const missing = pluralCategories.filter((form) => !told.includes(form));
				expect(missing, `${code}: ${id}`).toEqual([]);
			}
		}
	});

	test('[CA4] a language nobody has read yet says so in each of its files', () => {
		for (const { code, isReviewed } of languages) {
			for (const area of areasOf(code)) {
				const [first] = readFileSync(fileOf(code, area), 'utf8').split('\n');
				expect(first?.startsWith('### Not yet reviewed'), `${code}/${area}`).toBe(!isReviewed);
			}
		}
	});

	test('[CA5] an id stands in one catalogue only', () => {
		const twice = english.filter(({ id }, at) => english.findIndex((one) => one.id === id) !== at);
		expect(twice.map(({ id, area }) => `${area}: ${id}`)).toEqual([]);
	});
});

describe('what pages say', () => {
	test('[CA6] every id that is written out is there', () => {
		const missing = calls.flatMap(({ file, code }) =>
			literals(code)
				.filter((id) => /^[a-z][\w-]*$/i.test(id) && !ids.has(id))
				.map((id) => `${file}: ${id}`)
		);
		expect(missing).toEqual([]);
	});

	test('[CA7] every id that is put together is there, and named in the list above', () => {
		const made = calls.flatMap(({ code }) => templates(code));
		expect([...new Set(made)].filter((one) => !(one in madeIds))).toEqual([]);
		const everywhere = new Set(sources.flatMap(({ text }) => templates(text)));
		expect(Object.keys(madeIds).filter((one) => !everywhere.has(one))).toEqual([]);
		expect(allMadeIds.filter((id) => !ids.has(id))).toEqual([]);
	});

	test('[CA8] nothing is kept that no page says', () => {
		const quoted = new Set(
			sources.flatMap(({ text }) => [...text.matchAll(/['"]([\w-]+)['"]/g)].map(([, id]) => id))
		);
		const made = new Set(allMadeIds);
		const ids = english.filter(({ area }) => !area.startsWith('tools/')).map(({ id }) => id);
		expect(ids.filter((id) => !quoted.has(id) && !made.has(id))).toEqual([]);
	});
});

/** Of the map, which is a tool with code of its own: told by dangerStatement.test.ts. */
const ofTheMap = ['dangerStatement'];

/** Everything that the pages of a tool say by its definition. */
function wordsOfTool(tool: PracticeTool): string[] {
	const { id, lists, checks, itemChecks, prompts, terms, picture } = tool;
	const ofFields = Object.entries(lists).flatMap(([list, { fields }]) => [
		...[list, `${list}-add`, `${list}-empty`],
		...Object.entries(fields).flatMap(([name, field]) => [
			`${list}-${name}`,
			...('options' in field ? field.options.map((one) => `${list}-${name}-${one}`) : [])
		])
	]);
	const ofChecks = [...(checks ?? []), ...(itemChecks ?? [])].map((check) => `check-${check.id}`);
	const ofPrompts = (prompts ?? []).map((prompt) => `prompt-${prompt}`);
	const ofTerms = (terms ?? []).map((term) => `term-${term}`);
	const ofPicture = (picture?.says ?? []).map((word) => `picture-${word}`);
	const all = ['about', ...ofFields, ...ofChecks, ...ofPrompts, ...ofTerms, ...ofPicture];
	return [...new Set(all)].map((one) => `${id}-${one}`);
}

describe('what practice tools say', () => {
	test.each(practiceTools.map((tool) => [tool.id, tool] as const))(
		'[CA11] %s has all its words and no others',
		(id, tool) => {
			const there = english.filter(({ area }) => area === `tools/${id}`).map((one) => one.id);
			expect(there.sort()).toEqual(wordsOfTool(tool).sort());
		}
	);

	test('[CA11] there is no catalogue without its tool', () => {
		const areas = new Set(
			english.map(({ area }) => area).filter((one) => one.startsWith('tools/'))
		);
		const withTool = [...practiceTools.map(({ id }) => id), ...ofTheMap];
		expect([...areas].sort()).toEqual(withTool.map((id) => `tools/${id}`).sort());
	});
});

describe('English for families', () => {
	const forFamilies = english.filter(
		({ area }) => familyAreas.includes(area) || area.startsWith('tools/')
	);

	test(`[CA9] sentences have at most ${String(sentenceWordsMax)} words`, () => {
		const long = forFamilies.flatMap(({ id, texts }) =>
			texts
				.flatMap(sentencesOf)
				.filter((sentence) => sentence.split(/\s+/).length > sentenceWordsMax)
				.map((sentence) => ({ id, sentence }))
		);
		expect(long.filter(({ id }) => !(id in mayBeLonger))).toEqual([]);
		expect(Object.keys(mayBeLonger).filter((id) => !long.some((one) => one.id === id))).toEqual([]);
	});

	test('[CA10] nobody is called what hurts', () => {
		// The glossary names such words, to say what to put in their place.
		const others = english.filter(({ area }) => area !== 'glossary');
		const said = others.filter(({ texts }) => texts.some((text) => neverSaid.test(text)));
		expect(said.map(({ id }) => id)).toEqual([]);
	});
});

/** Something to put in place of a variable: days and times need a date, everything that is counted a number. */
function example(name: string): string | number | Date {
	if (name === 'day' || name === 'when') return new Date('2026-03-21T10:00');
	return ['count', 'ready', 'of', 'number', 'round', 'value'].includes(name) ? 3 : 'Maya';
}

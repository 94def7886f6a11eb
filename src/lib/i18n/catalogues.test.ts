// The Fluent catalogues: whole, the same in every language, and everything in them said by some page.
import { faceIds, treeHouse } from '../domain/family/childTree.ts';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { describe, expect, test } from 'vitest';
import {
	areasOf,
	english,
	fileOf,
	messagesOf,
	variablesIn,
	type Message,
	type Pattern
} from '../../../tests/kit/catalogues.ts';
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
	'draw-beyond-*': ['marks', 'words', 'others'],
	'draw-*': ['refused', 'full'],
	'draw-state-*': [
		...['connecting', 'saved', 'saving', 'lost', 'noSignal'],
		...['noPlace', 'notBegun', 'gone']
	],
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

/** Something to put in place of a variable: days and times need a date, everything that is counted a number. */
function example(name: string): string | number | Date {
	if (name === 'day' || name === 'when') return new Date('2026-03-21T10:00');
	return ['count', 'ready', 'of', 'number', 'round', 'value'].includes(name) ? 3 : 'Maya';
}

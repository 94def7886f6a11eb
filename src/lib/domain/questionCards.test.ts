// Questions at their moments (SPEC.md QC1–QC5).
import { describe, expect, test } from 'vitest';
import { meetingKinds } from './meetings/kinds.ts';
import { cardsFor, cardsOf, deckIds, decksFor, questionCards } from './questionCards.ts';
import { questionMoments } from './questionMoments.ts';
import { roles } from './roles.ts';

type Asked = Parameters<typeof cardsFor>;
const decksOf = (...asked: Asked) => [...new Set(cardsFor(...asked).map(({ deck }) => deck))];

test('[QC1] only those who run a meeting, or press for them, have any', () => {
	const withCards = roles.filter((role) => decksFor(role).length > 0);
	expect(withCards).toEqual(['coordinator', 'chair', 'noteTaker']);
	for (const role of [...roles, 'screen' as const].filter((one) => decksFor(one).length === 0)) {
		expect(deckIds.flatMap((deck) => cardsOf(deck, role))).toEqual([]);
		expect(cardsFor('initialConference', 'views', role)).toEqual([]);
	}
	expect(decksFor('noteTaker')).not.toContain('chairChecklist');
});

test('[QC2] a deck has six questions or more, each once', () => {
	for (const deck of deckIds) {
		expect(questionCards.filter((card) => card.deck === deck).length, deck).toBeGreaterThan(5);
	}
	const ids = questionCards.map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
});

describe.each(meetingKinds())('[QC3] $id', (kind) => {
	test('every phase is thought of, and there is no other', () => {
		const phases = kind.phases.map(({ id }) => id).sort();
		expect(Object.keys(questionMoments[kind.id]).sort()).toEqual(phases);
	});

	test('nothing is asked while the family is alone, nor when all is over', () => {
		for (const phase of [kind.alone, kind.closed].filter((one) => one !== null)) {
			expect(cardsFor(kind.id, phase, kind.runs)).toEqual([]);
			expect(cardsFor(kind.id, phase, kind.runs, 'scale')).toEqual([]);
		}
	});

	test('the last open phase closes', () => {
		const last = kind.phases.at(-2)?.id ?? '';
		expect(decksOf(kind.id, last, kind.runs)).toContain('closing');
	});
});

describe('[QC4] the right moment', () => {
	test.each<[string, Asked]>([
		['opening', ['familyGroupConference', 'welcome', 'coordinator']],
		['circular', ['familyGroupConference', 'information', 'coordinator']],
		['circular', ['initialConference', 'information', 'chair']],
		['childFirst', ['reviewConference', 'childsView', 'chair']],
		['safeUncertainty', ['initialConference', 'analysis', 'chair']],
		['safeUncertainty', ['reviewConference', 'views', 'chair']],
		['strengths', ['coreGroup', 'better', 'chair']],
		['afterReview', ['coreGroup', 'changes', 'chair']],
		['closing', ['familyGroupConference', 'copies', 'coordinator']],
		['closing', ['coreGroup', 'dates', 'chair']]
	])('%s comes first: %j', (deck, asked) => {
		expect(decksOf(...asked)[0]).toBe(deck);
	});

	test('every deck has a moment', () => {
		const withMoment = questionCards.filter(({ opens }) =>
			Object.values(opens).some((phases) => phases.length > 0)
		);
		expect(new Set(withMoment.map(({ deck }) => deck))).toEqual(new Set(deckIds));
	});
});

test('[QC5] what the step shows brings its own deck to the front', () => {
	const decks = decksOf('initialConference', 'information', 'chair', 'scale');
	expect(decks.slice(0, 2)).toEqual(['scaleFollowUp', 'circular']);
	const [first] = cardsFor('initialConference', 'scaling', 'chair', 'scale');
	expect(first?.id).toBe('scaleFollowUp-notLower'); // never first: why not ten
	expect(decksOf('blank', 'open', 'coordinator', 'uncertainty')[0]).toBe('safeUncertainty');
});

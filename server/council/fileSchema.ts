// The council's file, field by field (docs/council.md). Everything may be left out; nothing else may be in it.
import * as v from 'valibot';
import { councilWordCharsMax } from '#lib/domain/councilWords.ts';
import { decisionOrders, mapIds, mapStarts } from '#lib/domain/council.ts';
import {
	levelsOfNeedMax,
	thinkingStages,
	usualCategories,
	workbookModulesMax
} from '#lib/domain/councilTerms.ts';
import { languageCodes } from '#lib/domain/languageCodes.ts';
import { meetingKindIds } from '#lib/domain/meetings/meetingKind.ts';
import { sentenceCharsMax } from '#lib/domain/plainText.ts';
import { scaleKinds } from '#lib/domain/tools/scale.ts';
import { timingIds, timingUnits, usualTimings, type TimingId } from '#lib/domain/timings.ts';
import { headingIds, licensedIds } from './licensedIds.ts';
import { nameOf, object, said, saidInSome, text } from './said.ts';

const hintCharsMax = 120;
const categoriesMax = 12;
const minutesMax = 120;
const agenciesMax = 20;
const weeksMax = 52;
const timingMax = 400;

function oneOf<const Option extends string>(options: readonly Option[]) {
	return v.picklist(options, ({ input }) => {
		const given = typeof input === 'string' ? 'another word' : nameOf(input);
		return `must be one of ${options.join(', ')}, not ${given}`;
	});
}

function wholeNumber(least: number, most: number) {
	const range = `must be a whole number from ${String(least)} to ${String(most)}`;
	return v.pipe(
		v.number(({ input }) => `${range}, not ${nameOf(input)}`),
		v.check((number) => Number.isInteger(number) && number >= least && number <= most, range)
	);
}

const list = <const Item extends v.GenericSchema>(item: Item, least: number, most: number) =>
	v.pipe(
		v.array(item, ({ input }) => `must be a list [ … ], not ${nameOf(input)}`),
		v.check(
			({ length }) => length >= least && length <= most,
			`must have ${String(least)} to ${String(most)} entries`
		)
	);

const yesOrNo = v.boolean(({ input }) => `must be true or false, not ${nameOf(input)}`);

const categoryId = v.pipe(
	v.string(({ input }) => `must be text in "…", not ${nameOf(input)}`),
	v.regex(/^[a-z][a-zA-Z]{1,30}$/, 'must be one short word of letters a to z')
);

const category = v.pipe(
	object({ id: categoryId, name: v.optional(saidInSome(councilWordCharsMax)) }),
	v.forward(
		v.check(
			({ id, name }) => isUsual(id) || name?.en !== undefined,
			'must be said in English, because we have no words for it'
		),
		['name']
	)
);

function isUsual(id: string): boolean {
	return (usualCategories as readonly string[]).includes(id);
}

/** National limits keep their unit, and can only become shorter (practice.md 3.4). */
function timing(id: TimingId) {
	const { kind, number, unit } = usualTimings[id];
	if (kind === 'local') {
		const entries = { number: wholeNumber(1, timingMax), unit: v.optional(oneOf(timingUnits)) };
		return v.optional(v.nullable(object(entries)));
	}
	const shorter = v.pipe(
		wholeNumber(1, timingMax),
		v.maxValue(number, `must be ${String(number)} or less: it is a national limit`)
	);
	return v.optional(
		object({
			number: shorter,
			unit: v.optional(v.literal(unit, `must stay ${unit}: it is a national limit`))
		})
	);
}

const scaleWords = object({
	question: v.optional(saidInSome(sentenceCharsMax)),
	anchor0: saidInSome(sentenceCharsMax),
	anchor10: saidInSome(sentenceCharsMax)
});

const licensed = object(
	Object.fromEntries(
		licensedIds.map((id) => [
			id,
			v.optional(text(id.endsWith('-hint') ? hintCharsMax : councilWordCharsMax))
		])
	)
);

export const councilFile = object({
	map: v.optional(object(v.entriesFromList(meetingKindIds, v.optional(oneOf(mapIds))))),
	startsWith: v.optional(oneOf(mapStarts)),
	headings: v.optional(
		object(v.entriesFromList(Object.keys(headingIds), v.optional(saidInSome(councilWordCharsMax))))
	),
	licensedWording: v.optional(object(v.entriesFromList(languageCodes, v.optional(licensed)))),
	scales: v.optional(object(v.entriesFromList(scaleKinds, v.optional(scaleWords)))),
	decisionOrder: v.optional(oneOf(decisionOrders)),
	categories: v.optional(
		v.pipe(
			list(category, 1, categoriesMax),
			v.check(
				(all) => new Set(all.map(({ id }) => id)).size === all.length,
				'must name each category once'
			)
		)
	),
	severalCategories: v.optional(yesOrNo),
	levelsOfNeed: v.optional(
		list(
			object({ name: said(councilWordCharsMax), about: said(sentenceCharsMax) }),
			1,
			levelsOfNeedMax
		)
	),
	workbookModules: v.optional(list(said(councilWordCharsMax), 0, workbookModulesMax)),
	thinkingMinutes: v.optional(
		object(v.entriesFromList(thinkingStages, v.optional(wholeNumber(1, minutesMax))))
	),
	quorum: v.optional(v.nullable(wholeNumber(1, agenciesMax))),
	timings: v.optional(
		object(
			Object.fromEntries(timingIds.map((id) => [id, timing(id)])) as Record<
				TimingId,
				ReturnType<typeof timing>
			>
		)
	),
	reviewWeeks: v.optional(wholeNumber(1, weeksMax))
});

export type CouncilFile = v.InferOutput<typeof councilFile>;

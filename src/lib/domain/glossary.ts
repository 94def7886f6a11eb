// Words of people at work that a family should not meet alone (practice.md 5.3): their keys, and how they look in English.
// What to say instead is in the catalogue `glossary`. It suggests, to the writer alone, and never stands in the way.

export interface Jargon {
	key: string;
	/** Several words may mean the same thing. */
	pattern: string;
}

const said = [
	['childProtectionConference', 'child protection (?:case )?conferences?'],
	['strategyDiscussion', 'strategy (?:discussions?|meetings?)'],
	['section47', '(?:section|s\\.?) ?47(?: enquir(?:y|ies)| investigations?)?'],
	['coreGroup', 'core groups?'],
	['contingencyPlan', 'contingenc(?:y|ies)(?: plans?| planning)?'],
	['bottomLines', 'bottom lines?'],
	['protectiveFactor', 'protective factors?'],
	['riskFactor', 'risk factors?'],
	['complicatingFactors', 'complicating factors?'],
	['safeguarding', 'safeguarding|safeguarded'],
	['domesticAbuse', 'domestic (?:violence|abuse)|DVA?'],
	[
		'nonEngagement',
		[
			'non-?engagement|not engag(?:ing|ed)|(?:fail(?:ed|s|ure|ing)?|refus(?:ed|es|al|ing)) to',
			'(?:comply|engage|attend)|non-?complian(?:t|ce)'
		].join(' ')
	],
	['resistant', 'resistant|resistance|hard[- ]to[- ]reach'],
	['perpetrator', 'perpetrators?'],
	['victim', 'victims?'],
	[
		'contact',
		[
			'(?:supervised|direct|indirect|letterbox|sibling|family) contact',
			'contact (?:arrangements?|centres?|orders?|sessions?|visits?)'
		].join('|')
	],
	['birthParents', 'birth (?:parents?|mothers?|fathers?)'],
	['abscond', 'abscond(?:s|ed|ing)?'],
	['careLeaver', 'care leavers?'],
	['agency', '(?:partner )?agenc(?:y|ies)'],
	['multiAgency', 'multi-?agency|multi-?disciplinary'],
	['intervention', 'interventions?'],
	['services', '(?:support |children’s |specialist )?services'],
	['assessment', 'assessments?|assessed'],
	['network', '(?:family |support |safety )networks?'],
	['genogram', 'genograms?'],
	['ecomap', 'eco-?maps?'],
	['wishesAndFeelings', 'wishes and feelings'],
	['stepDown', 'step(?:ped|ping)?[- ]down|clos(?:e|ed|ing) the case|case closure'],
	['significantHarm', 'significant harm'],
	['threshold', 'thresholds?'],
	['category', 'categor(?:y|ies) of (?:harm|abuse|risk|the plan)|under the category'],
	['disclosure', 'disclos(?:ed|es|ure|ures|ing)'],
	['presentingIssue', 'presenting (?:issues?|problems?|needs?)'],
	['neglect', 'neglect(?:ed|ful|ing)?'],
	['substanceMisuse', '(?:substance|alcohol|drug) (?:misuse|abuse)'],
	['parentalResponsibility', 'parental responsibility'],
	['placement', 'placements?|placed with'],
	['siblings', 'siblings?'],
	['challengingBehaviour', 'challenging behaviours?'],
	['carePlan', 'care plans?'],
	['respite', 'respite(?: care)?'],
	['outcome', 'outcomes?'],
	['dissent', 'dissent(?:s|ed|ing)?'],
	['livedExperience', 'lived experiences?'],
	['advocate', 'advoca(?:tes?|cy)'],
	['timescales', 'time-?scales?|timeframes?'],
	[
		'minutes',
		'(?:the|our|draft|take|taking|these) minutes(?! (?:ago|late|early|walk|later))|minutes of the'
	],
	['exclusion', 'exclu(?:ded?|des|ding|sions?)(?! from school)']
] as const satisfies readonly (readonly [string, string])[];

/** Short forms, which are spelled out on first use. */
const shortForms = [
	['lac', 'LAC'],
	['cla', 'CLA'],
	['cin', 'C[Ii]N'],
	['cp', 'CP'],
	['sgo', 'SGO'],
	['icpc', 'ICPC'],
	['rcpc', 'RCPC'],
	['iro', 'IRO'],
	['dsl', 'DSL'],
	['mash', 'MASH'],
	['fgc', 'FGC'],
	['pr', 'PR']
] as const satisfies readonly (readonly [string, string])[];

export const jargonKeys = said.map(([key]) => key);

export const shortFormKeys = shortForms.map(([key]) => key);

export type GlossaryKey = (typeof jargonKeys)[number] | (typeof shortFormKeys)[number];

/** The words of the catalogue for a key: for the family, and its `.professional` and `.child`. */
export function glossaryId(key: GlossaryKey): string {
	return `glossary-${key}`;
}

export interface Found {
	key: GlossaryKey;
	/** As it stands in the text, and where. */
	words: string;
	start: number;
}

const wholeWord = (pattern: string) => `(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`;
const patterns = said.map(([key, pattern]) => ({
	key,
	find: new RegExp(wholeWord(pattern), 'giu')
}));

/** Words that a family may not know, in the order in which they stand; the longer one where two overlap. */
export function jargonIn(text: string): Found[] {
	const all = patterns.flatMap(({ key, find }) =>
		[...text.matchAll(find)].map(({ 0: words, index: start }) => ({ key, words, start }))
	);
	const longestFirst = all.sort((a, b) => b.words.length - a.words.length || a.start - b.start);
	const kept: Found[] = [];
	for (const one of longestFirst) {
		const isFree = kept.every(
			({ start, words }) =>
				one.start >= start + words.length || start >= one.start + one.words.length
		);
		if (isFree) kept.push(one);
	}
	return kept.sort((a, b) => a.start - b.start);
}

export interface FoundShortForm {
	/** Null for one that the glossary does not know: only its writer does. */
	key: GlossaryKey | null;
	words: string;
	start: number;
}

/** Everybody reads these. */
const known = /^(?:UK|TV|OK|PE|NHS|GP|PC|AM|PM|ID|DVD|USA|BBC|SMS|A|I)$/u;

/** Short forms at their first use, but for those that stand behind their own words, in brackets. */
export function acronymsIn(text: string): FoundShortForm[] {
	if (!/\p{Ll}/u.test(text)) return []; // all of it in capitals: nothing tells a short form from a word
	const found: FoundShortForm[] = [];
	const seen = new Set<string>();
	for (const { 0: words, index: start } of text.matchAll(
		/(?<![\p{L}\p{N}.’'-])(?:\p{Lu}{2,6}|CiN)(?=s?(?![\p{L}\p{N}-]))/gu
	)) {
		const isSpelledOut = text[start - 1] === '(' && text[start + words.length] === ')';
		const isNew = !seen.has(words) && !known.test(words);
		seen.add(words);
		if (isNew && !isSpelledOut) found.push({ key: keyOfShortForm(words), words, start });
	}
	return found;
}

function keyOfShortForm(words: string): GlossaryKey | null {
	const found = shortForms.find(([, pattern]) => new RegExp(`^${pattern}$`, 'u').test(words));
	return found?.[0] ?? null;
}

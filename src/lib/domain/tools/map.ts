// The four-question map (practice.md 2.1): what's working well, what we are worried about, what needs to happen.
import { cardChars, type Collection, type Field } from './tool.ts';

/** One heading of the map with the kinds of card that stand under it, in the order they are shown. */
export interface MapColumn {
	id: 'workingWell' | 'worried' | 'needsToHappen';
	fields: readonly MapField[];
	/** Stand here too where somebody wrote them under a conference's headings (conferenceMap.ts), and are not asked for. */
	also?: readonly MapField[];
}

export const mapFields = [
	'strengths',
	'existingSafety',
	'harm',
	'danger',
	'complicating',
	'safetyGoals',
	'familyGoals',
	'nextSteps',
	'risk',
	'contingency',
	'whatIfNoChange',
	'requiredSafety'
] as const;

export type MapField = (typeof mapFields)[number];

/** What's working well stands first, unless the council has it otherwise, and as large as the worries (look.md 5). */
export const mapColumns: readonly MapColumn[] = [
	{ id: 'workingWell', fields: ['strengths', 'existingSafety'] },
	{
		id: 'worried',
		fields: ['harm', 'danger', 'complicating'],
		also: ['risk', 'whatIfNoChange']
	},
	{
		id: 'needsToHappen',
		fields: ['safetyGoals', 'familyGoals', 'nextSteps'],
		also: ['requiredSafety', 'contingency']
	}
];

/** The headings in the order that a council begins with: what works well, or the worries (practice.md 2.1). */
export function columnsFrom(first: MapColumn['id']): readonly MapColumn[] {
	const isFirst = ({ id }: MapColumn) => id === first;
	return [...mapColumns.filter(isFirst), ...mapColumns.filter((column) => !isFirst(column))];
}

/** Fields whose first draft belongs to the local authority (practice.md 2.0.3, 2.2, 2.3). */
export const localAuthorityFields: readonly MapField[] = ['danger', 'safetyGoals', 'risk'];

/** What a danger says besides what happened, which is its text (practice.md 2.3). */
export const dangerParts = ['whoIsWorried', 'couldHappen', 'impact'] as const;

/** What a safety goal says besides what the parents will be doing, which is its text. */
export const goalParts = ['childWillBe', 'weWillSee', 'howLong'] as const;

export const cardParts = [...dangerParts, ...goalParts] as const;

export type CardPart = (typeof cardParts)[number];

const partChars = 500;
const part: Field = { kind: 'text', writers: 'authorOrSpeaker', maxChars: partChars };

/** The parts that a card of this kind is made with. */
export function partsOfCard(field: MapField): readonly CardPart[] {
	if (field === 'danger') return dangerParts;
	return field === 'safetyGoals' ? goalParts : [];
}

/** Whose words and how they came here (practice.md 2.26 `Voice`). */
export const voices = ['own', 'summary', 'report', 'scribed'] as const;

export type Voice = (typeof voices)[number];

export const cards: Collection = {
	tool: 'map',
	create: 'everyone',
	deletable: false,
	maxItems: 600,
	fields: {
		field: { kind: 'choice', writers: 'authorSpeakerOrRunsMeeting', options: mapFields },
		text: { kind: 'text', writers: 'authorOrSpeaker', maxChars: cardChars },
		childRef: { kind: 'children', writers: 'authorOrSpeaker' },
		/** For a safety goal: the danger it belongs to (practice.md 2.3). */
		pairedDanger: { kind: 'item', writers: 'authorSpeakerOrRunsMeeting' },
		...(Object.fromEntries(cardParts.map((name) => [name, part])) as Record<CardPart, Field>),
		author: { kind: 'self', writers: 'atCreation' },
		speaker: { kind: 'participant', writers: 'atCreation' },
		voice: { kind: 'choice', writers: 'atCreation', options: voices },
		at: { kind: 'time', writers: 'atCreation' },
		order: { kind: 'order', writers: 'runsMeeting' },
		hidden: { kind: 'flag', writers: 'runsMeeting' },
		withdrawn: { kind: 'flag', writers: 'authorOrSpeaker' }
	}
};

export const besideKinds = ['differently', 'meToo'] as const;

export type BesideKind = (typeof besideKinds)[number];

/** What somebody puts beside another's words: it names its target and never changes it (design.md 2). */
export const beside: Collection = {
	tool: 'map',
	isBeside: true,
	create: 'everyone',
	deletable: false,
	maxItems: 600,
	fields: {
		target: { kind: 'item', writers: 'atCreation' },
		kind: { kind: 'choice', writers: 'atCreation', options: besideKinds },
		text: { kind: 'text', writers: 'authorOrSpeaker', maxChars: cardChars },
		author: { kind: 'self', writers: 'atCreation' },
		speaker: { kind: 'participant', writers: 'atCreation' },
		at: { kind: 'time', writers: 'atCreation' },
		withdrawn: { kind: 'flag', writers: 'authorOrSpeaker' }
	}
};

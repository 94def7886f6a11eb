// A practice tool as data: one file in practice/ says what it asks, who writes it, where it is kept, when it is open, what
// makes it whole and what is hinted at. The engine stores it, guards it, shows it on every face and prints it.
import type { CouncilChoiceId } from '../councilChoices.ts';
import type { MeetingKindId } from '../meetings/meetingKind.ts';
import type { Role } from '../roles.ts';
import type { TimingId } from '../timings.ts';
import type { PresetId } from './sealedPresets.ts';
import { cardChars, oneLineChars, type PracticeToolKey, type Writers } from './tool.ts';

/**
 * What a field holds. `of` names the list whose items it points to: of the same tool, or `cards`, `plan`, `mustHaves`. With
 * `names` it may be the root of another tool's list at the table.
 */
export type FieldShape =
	| { kind: 'text'; maxChars: number }
	/** `council`: the usual options, in place of which a council may have its own (councilChoices.ts). */
	| { kind: 'choice'; options: readonly string[]; council?: CouncilChoiceId }
	| { kind: 'choices'; options: readonly string[]; most: number; council?: CouncilChoiceId }
	| { kind: 'participant' }
	| { kind: 'participants' }
	| { kind: 'item'; of: string; names?: Naming }
	| { kind: 'items'; of: string }
	/** `until`: a time limit that begins with this day, and is told beside it. */
	| { kind: 'date'; timing?: DateTiming; until?: DateTiming }
	| { kind: 'flag' };

/**
 * Who of another list somebody is (SPEC.md OP1–OP5): chosen beside their name, and never asked about by itself.
 */
export interface Naming {
	/** The field of words that says that one's name, while nothing of its own is written there. */
	field: string;
	/** The field of words in that list which is the name. */
	from: string;
	/** Only where this field says one of these, or nothing: then it says the first of them from then on. */
	where?: { field: string; isOneOf: readonly string[] };
	/** Lists (by their roots) in which people have names of their own: those are offered as words, without a link. */
	alsoOffers?: readonly string[];
	/** Everybody has a view of their own in this list. */
	isOwnView?: true;
	/** The field that says that it is the same once more. */
	again?: string;
	/** Whoever stands in that list is put into this one in one tap. */
	takesFrom?: true;
}

/** The time limits a day is counted by: the first that this meeting has, or the one that another field's choice names. */
export type DateTiming =
	readonly TimingId[] | { by: string; of: Readonly<Record<string, TimingId>> };

export type ToolField = FieldShape & {
	/** Who changes it later; left out: its author, or whose words they are. */
	writers?: Writers;
	/** Hinted at while it is empty; never demanded (practice.md 2.0.5). */
	isNeeded?: true;
	/** Where it stands in the picture: moved by hand there, never asked about, and said by the picture alone. */
	isPlace?: true;
	/**
	 * For those in the room alone: on no shared screen, whatever that shows (practice.md 2.13, 2.25); or only where
	 * another field says one of these, and never before it does.
	 */
	onScreen?: false | { where: string; isOneOf: readonly string[] };
};

export type ToolFields = Readonly<Record<string, ToolField>>;

/**
 * Where an item ends up. Every item begins on its writer's own page (design.md 2).
 * table: put up whole, for everybody there · own: it stays theirs, no way out of it · record: for whoever runs the
 * meeting and the note taker.
 */
export type Home = 'table' | 'own' | 'record';

/** Things of one kind, such as events or people: each an item with these fields. The first text field is its main one. */
export interface ToolList {
	home: Home;
	/** Who may put one up; left out: everyone who may write at the table. */
	create?: Writers;
	maxItems?: number;
	/** Of the phases in which the tool is open, only these: what belongs to one stage waits for it. */
	phases?: readonly string[];
	/** Written alone before it is time: in these phases it is begun on one's own page, and cannot be put up yet. */
	beginsIn?: readonly string[];
	/** Deleted by the server after so many days, with what stands beside it, unless this flag is set (server/expiry/). */
	expires?: { afterDays: number; unless: string };
	/** To whom of those the tool is offered to; left out: all of them. What they may read is the room's to say, not this. */
	offeredTo?: readonly Role[];
	/** Each names the children it is about (practice.md 2.0.1; every child is considered separately). */
	isPerChild?: true;
	/** The tool is not whole without one. */
	isPart?: true;
	/** Each is one statement out of a text that somebody pastes; the server puts it up (reportLines.ts). */
	isPasted?: true;
	/** The order is part of what is said: first this, then that. */
	isOrdered?: true;
	/** Answers and views: open also to those who in a phase only put words beside those of others (practice.md 3.2). */
	isBeside?: true;
	/**
	 * False: for those in the room alone, all of it. `sign`: the picture shows that there is something, by those of its fields
	 * that are not for the room alone; the list itself is not there.
	 */
	onScreen?: false | 'sign';
	/** What people at work wrote in it can be told in the other parts of a split conference, each item chosen (SP5). */
	isCarried?: true;
	fields: ToolFields;
}

/** The pictures a tool can be drawn as (ui/tools/faces). */
export const pictureIds = [
	...(['circles', 'cycle', 'dayStrip', 'fourCorners', 'staircase'] as const),
	...(['strip', 'triangle', 'uncertainty', 'weights'] as const),
	...(['ecomap', 'familyMap', 'lanes'] as const)
];

export type PictureId = (typeof pictureIds)[number];

/** A tool drawn. Lists stay beside it: for writing, for reading aloud, for where it would be too small. */
export interface Picture {
	id: PictureId;
	/** The lists it draws; once something stands in one, the picture has the wall to itself. */
	of: readonly string[];
	/** What it says besides, `<tool>-picture-<word>`. */
	says?: readonly string[];
}

/** A field that links to another list's item, and what it names by it. */
export interface NamingField {
	name: string;
	of: string;
	names: Naming;
}

export function namingIn({ fields }: Pick<ToolList, 'fields'>): NamingField[] {
	return Object.entries(fields).flatMap(([name, field]) =>
		field.kind === 'item' && field.names ? [{ name, of: field.of, names: field.names }] : []
	);
}

/** Is it a question of the form? What is moved in the picture, or chosen beside a name, is none. */
export function isAsked(field: ToolField): boolean {
	return !field.isPlace && !(field.kind === 'item' && field.names);
}

export type ToolValue = string | boolean | readonly string[] | null;

/** One item as the checks, paper and export see it. */
export interface ToolItem {
	id: string;
	author: string | null;
	/** Whose words they are, where somebody else wrote them down. */
	speaker: string | null;
	voice: string;
	at: number;
	order: string;
	hidden: boolean;
	childRef: readonly string[];
	values: Readonly<Record<string, ToolValue>>;
	/** Whoever it has its name from, where nothing of its own is written (SPEC.md OP1). */
	namedBy?: { id: string; hidden: boolean };
}

/** All that stands in a tool, list by list. */
export type ToolContent = Readonly<Record<string, readonly ToolItem[]>>;

/** A hint about one item, shown to its writer alone and never in the way. */
export interface ItemCheck {
	id: string;
	list: string;
	/** Is there something to hint at? */
	isMet: (item: Pick<ToolItem, 'values' | 'childRef'>) => boolean;
}

/** What of the meeting a check may look at. */
export interface CheckedMeeting {
	/** Every child it is about. */
	children: readonly string[];
}

/** A hint about the whole tool, for whoever runs the meeting. */
export interface ToolCheck {
	id: string;
	isMet: (content: ToolContent, meeting: CheckedMeeting) => boolean;
}

/** The phases of each kind of meeting in which it can be written; elsewhere in that meeting it is read. */
export type Opens = Readonly<Partial<Record<MeetingKindId, readonly string[]>>>;

export interface PracticeTool {
	id: string;
	/** Its section of the practice notes, such as `2.13`. */
	section: string;
	opens: Opens;
	/** To whom it is offered; left out: everybody. What they may read is the room's to say, not this. */
	offeredTo?: readonly Role[];
	lists: Readonly<Record<string, ToolList>>;
	itemChecks?: readonly ItemCheck[];
	checks?: readonly ToolCheck[];
	/** Questions that help to begin, by their ids. */
	prompts?: readonly string[];
	/** Words that it needs besides, `<id>-term-<term>`: the names of stages, places and the like. */
	terms?: readonly string[];
	/** Whoever runs the meeting is reminded of the council's order (docs/council.md). */
	remindsOf?: 'decisionOrder';
	/** Nothing of it on the shared screen; else all but what is marked as for the room. */
	screenShows?: 'all' | 'nothing';
	/** In these phases the shared screen keeps to these lists, also while they are empty. */
	onScreenIn?: Readonly<Record<string, readonly string[]>>;
	picture?: Picture;
	/** The list whose items are each a drawing board besides. */
	draws?: string;
	/** A question that each answers alone: about all of it, or about each item of a list. */
	asks?: { preset: PresetId; list?: string };
	/** Kinds of meeting in which it is no tool of the table: only what it keeps in the record is offered there. */
	inRecordOf?: readonly MeetingKindId[];
}

export function keyOf({ id }: Pick<PracticeTool, 'id'>): PracticeToolKey {
	return `tool.${id}`;
}

/** The root of a list's items in a room's document. */
export function rootOf(tool: Pick<PracticeTool, 'id'>, list: string): string {
	return `${tool.id}.${list}`;
}

/** Words beside those of others, in the same tool. */
export const besideList = 'beside';

type More = Partial<Pick<ToolField, 'writers' | 'isNeeded' | 'onScreen'>>;

export const text = (more: More = {}): ToolField => ({
	...{ kind: 'text', maxChars: cardChars },
	...more
});

export const line = (more: More = {}): ToolField => ({
	...{ kind: 'text', maxChars: oneLineChars },
	...more
});

export const choice = (options: readonly string[], more: More = {}): ToolField => ({
	...{ kind: 'choice', options },
	...more
});

/** One or several of what the council says there is; with the usual options, for which there are words. */
export const councilChoice = (
	council: CouncilChoiceId,
	options: readonly string[],
	more: Partial<Pick<ToolField, 'writers' | 'isNeeded'>> = {}
): ToolField => ({ ...choice(options, more), ...{ kind: 'choice', options, council } });

/** The first text field of a list: what an item says, before anything else about it. */
export function mainField({ fields }: ToolList): string {
	const main = Object.entries(fields).find(([, { kind }]) => kind === 'text');
	return main?.[0] ?? Object.keys(fields)[0] ?? '';
}

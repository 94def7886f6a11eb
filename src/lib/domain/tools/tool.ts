// What a practice tool is, as data: where its words live in a room and who writes each field.
// The guard (mayChange) reads these; so will the pages, print and export.
import type { CouncilChoiceId } from '../councilChoices.ts';

/** Those with code of their own. */
export type CoreToolId =
	| 'ownPage'
	| 'purpose'
	| 'map'
	| 'plan'
	| 'scale'
	| 'familyTime'
	| 'mustHaves'
	| 'restrictedPart'
	| 'record';

/** A tool of the engine (practiceTool.ts), by its id. */
export type PracticeToolKey = `tool.${string}`;

export type ToolId = CoreToolId | PracticeToolKey;

export function isPracticeToolKey(tool: string): tool is PracticeToolKey {
	return tool.startsWith('tool.');
}

/**
 * Who may write something:
 * everyone who may write in the room · the family network · those who run the meeting · the maker, once, with
 * the new item · social work and those who run the meeting · people who work with the family and those who run it · the maker or the named speaker · a child, or who may write one's words down · the family network, or the coordinator for a named relative (in other meetings: whose job it is) ·
 * the server.
 */
export type Writers =
	| 'everyone'
	| 'familyNetwork'
	| 'familyOrRunsMeeting'
	| 'runsMeeting'
	| 'atCreation'
	| 'localAuthority'
	| 'peopleAtWork'
	| 'authorOrSpeaker'
	| 'authorSpeakerOrRunsMeeting'
	| 'childOrScribe'
	| 'planWriter'
	| 'server';

export type Field =
	| { kind: 'text'; writers: Writers; maxChars: number }
	/** `of`: what the council has in place of the usual options (councilChoices.ts). */
	| { kind: 'choice'; writers: Writers; options: readonly string[]; of?: CouncilChoiceId }
	/** Several of these, each once; `most` of them. */
	| {
			kind: 'choices';
			writers: Writers;
			options: readonly string[];
			most: number;
			of?: CouncilChoiceId;
	  }
	| { kind: 'participant'; writers: Writers }
	| { kind: 'participants'; writers: Writers }
	/** Which of the meeting's children it is about, by their ids; none: all of them. */
	| { kind: 'children'; writers: Writers }
	/** Whoever makes the item, by the guard's own check: an authorship nobody can forge. */
	| { kind: 'self'; writers: 'atCreation' }
	/** `in`: it must be an item of the list with this root, in the same room (SPEC.md OP2). */
	| { kind: 'item'; writers: Writers; in?: string }
	| { kind: 'items'; writers: Writers }
	| { kind: 'date'; writers: Writers }
	| { kind: 'flag'; writers: Writers }
	| { kind: 'order'; writers: Writers }
	| { kind: 'time'; writers: Writers }
	| { kind: 'record'; writers: 'server' };

export type Fields = Readonly<Record<string, Field>>;

/** A root map whose keys are item ids and whose values are maps of these fields. */
export interface Collection {
	tool: ToolId;
	/** Of the phases in which its tool is open, only these; left out: all of them. */
	phases?: readonly string[];
	/** Who may put a new item in. */
	create: Writers;
	/** May the maker take an item out again altogether? Elsewhere removal is a command (design.md 2). */
	deletable: boolean;
	maxItems: number;
	/** Words put beside those of others: open also to those who may write nothing else in a phase. */
	isBeside?: boolean;
	fields: Fields;
}

/** A root map with a fixed set of shared fields, its skeleton written once by the server. */
export interface FixedMap {
	fields: Readonly<Record<string, Field & { tool: ToolId }>>;
}

/** Everything a room of one kind may hold. */
export interface RoomSchema {
	collections: Readonly<Record<string, Collection>>;
	fixed: Readonly<Record<string, FixedMap>>;
}

export const oneLineChars = 200;
export const cardChars = 2000;
export const pageChars = 20000;
export const childrenMax = 12;
/** People or items that one field may name. */
export const namedMax = 30;

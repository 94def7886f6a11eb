// May this person make this change in a room they may write in? (SPEC.md MC1–MC22; design.md 2)
// Pure and without Yjs: changesOf() has already worked out where the change lands and whose words it touches.
import type { Meeting, Person } from './access.ts';
import { cellOf, phaseOf } from './meetings/meetingKind.ts';
import { localAuthorityFields } from './tools/map.ts';
import { isFamilyNetwork, isProfessional, runsMeeting } from './roles.ts';
import type { Room } from './rooms.ts';
import {
	isPracticeToolKey,
	type Collection,
	type Field,
	type RoomSchema,
	type ToolId,
	type Writers
} from './tools/tool.ts';
import { isFieldValue, isItemId, type PeopleOnBoard } from './fieldValue.ts';

/** The item (card, line, draft) a change lies in. */
export interface ChangedItem {
	id: string;
	/** Participant who made it; `server` for server-written ones. */
	owner: string | null;
	/** Made by this very update. */
	fresh: boolean;
	/** Participant whose words it claims to be, or null. */
	speaker: string | null;
	/** Its kind of card, where it has one. */
	field: string | null;
	/** A child's words that were read back to them: they stay as they are. */
	isReadBack?: boolean;
}

export interface Change {
	/** Names from the root: `['cards', '4k2…', 'text']`. */
	path: readonly string[];
	/**
	 * set: a key of a map gets a value · unset: a key loses it · insert, delete: inside a text ·
	 * gone: written and taken back before it was sent; only its place is left.
	 */
	op: 'set' | 'unset' | 'insert' | 'delete' | 'gone';
	/** For `set`: the plain value, or which shared type was put there. */
	value: { plain: unknown } | { type: 'text' | 'map' | 'other' } | null;
	/** Does a `set` take the place of an earlier value? */
	overwrites: boolean;
	/** A `set` after which another value counts: of somebody else at the same time, or a later one of the same update. */
	loses?: true;
	item: ChangedItem | null;
	/** For a `set` of a whole item: how many keys its collection already has. */
	siblings: number;
	/** Length of the text after the change, in UTF-16 units, where the path ends in a text. */
	charsAfter: number;
}

export type Refusal = 'schema' | 'phase' | 'role' | 'notYours' | 'value' | 'tooLong' | 'tooMany';

export interface MeetingOfPeople extends Meeting, PeopleOnBoard {
	/** The people whom this participant is here for (actsFor.ts). */
	actsFor(helper: string): readonly string[];
}

/**
 * By a schema that is at hand: a phone has the table's alone, and mayChange.ts knows all of them.
 * @returns null when the change may happen, else why not. Never throws.
 */
export function mayChangeBy(
	schema: RoomSchema,
	person: Person,
	meeting: MeetingOfPeople,
	room: Room,
	change: Change
): Refusal | null {
	const [root, key, fieldName, ...deeper] = change.path;
	if (root === undefined || key === undefined || deeper.length > 0) return 'schema';

	const fixed = Object.hasOwn(schema.fixed, root) ? schema.fixed[root] : undefined;
	if (fixed) {
		const field = Object.hasOwn(fixed.fields, key) ? fixed.fields[key] : undefined;
		if (!field || fieldName !== undefined) return 'schema';
		if (change.op === 'gone') return null;
		if (!isOpen(meeting, field.tool)) return 'phase';
		if (writesOnlyBeside(person, meeting, room)) return 'role';
		return judgeField(person, meeting, field, change);
	}

	const collection = Object.hasOwn(schema.collections, root) ? schema.collections[root] : undefined;
	if (!collection) return 'schema';
	const field =
		fieldName !== undefined && Object.hasOwn(collection.fields, fieldName)
			? collection.fields[fieldName]
			: undefined;
	if (fieldName === undefined ? !isItemId(key) : !field) return 'schema';
	if (change.op === 'gone') return null;
	if (!isOpen(meeting, collection.tool)) return 'phase';
	if (collection.phases && !collection.phases.includes(meeting.phase)) return 'phase';
	if (!collection.isBeside && writesOnlyBeside(person, meeting, room)) return 'role';
	return field
		? judgeField(person, meeting, field, change)
		: judgeItem(person, meeting, collection, change, room.owner);
}

function isOpen(meeting: Meeting, tool: ToolId): boolean {
	if (tool === 'restrictedPart' || tool === 'record') return true; // access() alone says when it is
	return phaseOf(meeting.kind, meeting.phase)?.tools.includes(tool) ?? false;
}

function writesOnlyBeside({ role }: Person, { kind, phase }: Meeting, room: Room): boolean {
	return room.kind === 'table' && cellOf(kind, phase, role) === 'beside';
}

/** A whole item comes or goes. */
function judgeItem(
	person: Person,
	meeting: MeetingOfPeople,
	collection: Collection,
	change: Change,
	/** Whose room it is, where it is somebody's: they take out what others put in. */
	roomOwner: string | null
): Refusal | null {
	if (change.op === 'unset') {
		const isTheirs = change.item?.owner === person.id || roomOwner === person.id;
		return collection.deletable && isTheirs ? null : 'notYours';
	}
	if (change.op !== 'set' || change.overwrites) return 'notYours';
	if (change.value === null || !('type' in change.value) || change.value.type !== 'map') {
		return 'schema';
	}
	if (change.siblings >= collection.maxItems) return 'tooMany';
	const item = change.item;
	if (!item) return 'schema';
	if (!isWriter(collection.create, person, meeting, item)) return 'role';
	if (!mayWriteFor(person, meeting, collection, item.speaker)) return 'role';
	if (isLocalAuthorityCard(item) && !writesForLocalAuthority(person)) return 'role';
	return null;
}

/** Those who run the meeting type for anybody; an advocate puts up cards with the child they act for, as its words. */
function mayWriteFor(
	person: Person,
	meeting: MeetingOfPeople,
	{ tool }: Collection,
	speaker: string | null
): boolean {
	if (speaker === null || speaker === person.id || runsMeeting(person.role)) return true;
	return (
		person.role === 'advocate' &&
		(tool === 'map' || isPracticeToolKey(tool)) &&
		meeting.roleOf(speaker) === 'child' &&
		meeting.actsFor(person.id).includes(speaker)
	);
}

function judgeField(
	person: Person,
	meeting: MeetingOfPeople,
	field: Field,
	change: Change
): Refusal | null {
	const item = change.item;
	const firstFill = item?.fresh === true && item.owner === person.id;
	// What was made and withdrawn without signal arrives as one update: later rights hold in a new item too.
	const mayFill = firstFill && mayFillFirst(field);
	if (!mayFill && !isWriter(field.writers, person, meeting, item)) {
		return field.writers === 'runsMeeting' ? 'role' : 'notYours';
	}
	if (field.kind === 'text') return judgeText(change, field.maxChars, firstFill);
	if (change.op !== 'set') return 'schema';
	if (change.value === null || !('plain' in change.value)) return 'schema';
	if (!isFieldValue(field, change.value.plain, person.id, meeting)) return 'value';
	if (change.path[2] === 'voice' && !isHonestVoice(person, item, change.value.plain))
		return 'value';
	if (
		change.path[2] === 'field' &&
		(localAuthorityFields as readonly unknown[]).includes(change.value.plain) &&
		!writesForLocalAuthority(person)
	) {
		return 'role';
	}
	return null;
}

function judgeText(change: Change, maxChars: number, firstFill: boolean): Refusal | null {
	if (change.op === 'set') {
		// The text itself is put there once, with its item; nobody swaps it for another.
		if (!firstFill || change.overwrites) return 'schema';
		return change.value !== null && 'type' in change.value && change.value.type === 'text'
			? null
			: 'schema';
	}
	if (change.op === 'unset') return 'notYours';
	return change.op === 'insert' && change.charsAfter > maxChars ? 'tooLong' : null;
}

/** What an advocate puts up as a child's words says that somebody wrote it down. */
function isHonestVoice({ id, role }: Person, item: ChangedItem | null, voice: unknown): boolean {
	const isForAnother = item !== null && item.speaker !== null && item.speaker !== id;
	return role !== 'advocate' || !isForAnother || voice === 'scribed';
}

/** The maker fills in a new item's fields, but not those that belong to somebody else's hand. */
function mayFillFirst(field: Field): boolean {
	return field.writers !== 'server' && field.kind !== 'flag';
}

function isWriter(
	writers: Writers,
	person: Person,
	meeting: MeetingOfPeople,
	item: ChangedItem | null
): boolean {
	const isAuthor = item?.owner === person.id;
	const isSpeaker = item?.speaker === person.id;
	switch (writers) {
		case 'everyone':
			return true;
		case 'familyNetwork':
			return isFamilyNetwork(person.role);
		case 'familyOrRunsMeeting':
			return isFamilyNetwork(person.role) || runsMeeting(person.role);
		case 'runsMeeting':
			return runsMeeting(person.role);
		case 'localAuthority':
			return writesForLocalAuthority(person);
		case 'peopleAtWork':
			return isProfessional(person.role) || runsMeeting(person.role);
		case 'atCreation':
			return false;
		case 'authorOrSpeaker':
			return isAuthor || isSpeaker;
		case 'authorSpeakerOrRunsMeeting':
			return isAuthor || isSpeaker || runsMeeting(person.role);
		case 'childOrScribe':
			return isChildOrScribe(person, meeting, item);
		case 'planWriter':
			return meeting.kind.planOf === 'everyone'
				? writesOwnJob(person, item)
				: isFamilyNetwork(person.role) || writesPlanForFamily(person, meeting, item);
		case 'server':
			return false;
	}
}

/** Who may name a child as the speaker was asked before (mayWriteFor): here it is enough that one is named. */
function isChildOrScribe(
	{ role }: Person,
	meeting: MeetingOfPeople,
	item: ChangedItem | null
): boolean {
	return role === 'child' || (item?.speaker != null && meeting.roleOf(item.speaker) === 'child');
}

/** Where the plan is everybody's jobs, each is in the hand of who wrote or said it, and of who runs the meeting. */
function writesOwnJob(person: Person, item: ChangedItem | null): boolean {
	if (runsMeeting(person.role)) return true;
	return item?.owner === person.id || item?.speaker === person.id;
}

/** The coordinator may type a line for a named relative (practice.md 2.7; the family holds the pen). */
function writesPlanForFamily(
	person: Person,
	meeting: MeetingOfPeople,
	item: ChangedItem | null
): boolean {
	if (!runsMeeting(person.role) || item?.owner !== person.id) return false;
	if (item.speaker === null) return false;
	const role = meeting.roleOf(item.speaker);
	return role !== null && isFamilyNetwork(role);
}

function isLocalAuthorityCard(item: ChangedItem): boolean {
	return (localAuthorityFields as readonly unknown[]).includes(item.field);
}

/** Social work drafts these; who runs the meeting may type or move them. School and health suggest beside. */
function writesForLocalAuthority({ role }: Person): boolean {
	return role === 'socialWorker' || role === 'manager' || runsMeeting(role);
}

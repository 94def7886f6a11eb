// May this person make this change on a drawing board they may write on? (SPEC.md DB2–DB5) Pure: where the change lands and
// whose mark it touches has been worked out (board/changesOf.ts).
import type { Meeting, Person } from '../access.ts';
import type { Change, Refusal } from '../mayChangeBy.ts';
import { isItemId } from '../fieldValue.ts';
import { cellOf, phaseOf } from '../meetings/meetingKind.ts';
import { runsMeeting, type Role } from '../roles.ts';
import type { Room } from '../rooms.ts';
import { drawing } from '../tools/practice/drawings.ts';
import { keyOf } from '../tools/practiceTool.ts';
import {
	isShapeId,
	shapeFields,
	shapeKinds,
	shapesMax,
	strokeCharsMax,
	wordsCharsMax
} from './shapes.ts';
import { unpackStroke } from './stroke.ts';

/** The one root of a drawing board: its marks by their ids. */
export const shapesRoot = 'shapes';

/** @returns null when the change may happen, else why not. Never throws. */
export function mayDraw(
	person: Person,
	meeting: Meeting,
	room: Room,
	change: Change
): Refusal | null {
	const [root, id, field, ...deeper] = change.path;
	if (root !== shapesRoot || deeper.length > 0 || !isShapeId(id)) return 'schema';
	if (change.op === 'gone') return null;
	const isOwn = room.owner !== null;
	const hindrance = whyNoDrawing(meeting, person.role, isOwn);
	if (hindrance) return hindrance;
	return field === undefined ? judgeMark(person, isOwn, change) : judgeField(person, field, change);
}

const key = keyOf(drawing);

/**
 * Why drawings are only looked at now: the table's where they are not open in this phase, or to whoever only puts words beside
 * those of others in it (practice.md 3.2); one's own on a server without drawing boards. Else null.
 */
export function whyNoDrawing(
	{ kind, phase }: Meeting,
	role: Role,
	isOwn: boolean
): 'phase' | 'role' | null {
	if (isOwn) return kind.phases.some(({ tools }) => tools.includes(key)) ? null : 'phase';
	if (!phaseOf(kind, phase)?.tools.includes(key)) return 'phase';
	return cellOf(kind, phase, role) === 'beside' ? 'role' : null;
}

/** A whole mark comes, or is rubbed out: by who drew it, by whoever runs the meeting, on one's own page by those who write there. */
function judgeMark(person: Person, isOwn: boolean, change: Change): Refusal | null {
	if (change.op === 'unset') {
		const isTheirs = change.item?.owner === person.id;
		return isTheirs || isOwn || runsMeeting(person.role) ? null : 'notYours';
	}
	if (change.op !== 'set' || change.overwrites) return 'notYours';
	if (change.value === null || !('type' in change.value) || change.value.type !== 'map')
		return 'schema';
	return change.siblings >= shapesMax ? 'tooMany' : null;
}

/** What a mark has from the start and keeps. */
const fixedFields = new Map<string, (plain: unknown, person: Person) => boolean>([
	['kind', (plain) => (shapeKinds as readonly unknown[]).includes(plain)],
	['by', (plain, person) => plain === person.id],
	['picture', isItemId]
]);

function judgeField(person: Person, field: string, change: Change): Refusal | null {
	const isNew = change.item?.fresh === true;
	if (field === 'words') return judgeWords(isNew, change);
	if (change.op !== 'set' || change.value === null || !('plain' in change.value)) return 'schema';
	const { plain } = change.value;
	const isFixed = fixedFields.get(field);
	if (isFixed) {
		if (!isNew || change.overwrites) return 'notYours';
		return isFixed(plain, person) ? null : 'value';
	}
	if (field === 'stroke') {
		const isGood =
			typeof plain === 'string' && plain.length <= strokeCharsMax && unpackStroke(plain);
		return isGood ? null : 'value';
	}
	if (!Object.hasOwn(shapeFields, field)) return 'schema';
	return shapeFields[field as keyof typeof shapeFields](plain) ? null : 'value';
}

function judgeWords(isNew: boolean, change: Change): Refusal | null {
	if (change.op === 'set') {
		const isText = change.value !== null && 'type' in change.value && change.value.type === 'text';
		return isNew && !change.overwrites && isText ? null : 'schema';
	}
	if (change.op === 'unset') return 'notYours';
	return change.op === 'insert' && change.charsAfter > wordsCharsMax ? 'tooLong' : null;
}

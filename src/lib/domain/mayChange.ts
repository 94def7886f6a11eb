// May this person make this change in this room? What each kind of room may hold, and what holds on an own page besides.
// A file of its own: phones judge by the schemas they have (mayChangeBy.ts) and carry none of the others.
import type { Person } from './access.ts';
import type { CouncilChoices } from './councilChoices.ts';
import { mayDraw } from './drawing/mayDraw.ts';
import { mayChangeBy, type Change, type MeetingOfPeople, type Refusal } from './mayChangeBy.ts';
import type { Room, RoomKind } from './rooms.ts';
import { ownPageRefusal } from './tools/childWords.ts';
import { roomSchema } from './tools/roomSchemas.ts';
import { withChoices } from './tools/withChoices.ts';
import type { RoomSchema } from './tools/tool.ts';

export interface MeetingOfCouncil extends MeetingOfPeople {
	/** What the council says there is to choose from; left out: the usual. */
	readonly choices?: CouncilChoices;
}

/** Is there such an item in the list with this root, in the room that is changed, or does the same update bring it? */
export type HasItem = (root: string, id: string) => boolean;

/**
 * @param hasItem left out: nobody can be linked to
 * @returns null when the change may happen, else why not. Never throws.
 */
export function mayChange(
	person: Person,
	meeting: MeetingOfCouncil,
	room: Room,
	change: Change,
	hasItem: HasItem = () => false
): Refusal | null {
	if (room.kind === 'drawing') return mayDraw(person, meeting, room, change);
	const ofOwnPage = room.kind === 'own' ? ownPageRefusal(person, meeting, room, change) : null;
	const schema = schemaOf(room.kind, meeting.choices);
	return (
		ofOwnPage ??
		mayChangeBy(schema, person, meeting, room, change) ??
		linkRefusal(schema, change, hasItem)
	);
}

/** Who somebody is, is one of those who stand there (SPEC.md OP2). Of a value that its field may hold. */
function linkRefusal(
	{ collections }: RoomSchema,
	{ path, op, value }: Change,
	hasItem: HasItem
): Refusal | null {
	const [root = '', , name = ''] = path;
	const field = collections[root]?.fields[name];
	if (op !== 'set' || field?.kind !== 'item' || field.in === undefined) return null;
	const id = value !== null && 'plain' in value ? value.plain : null;
	return typeof id === 'string' && !hasItem(field.in, id) ? 'value' : null;
}

/** Worked out once for each council, of which a server has one. */
const ofCouncils = new WeakMap<CouncilChoices, Map<RoomKind, RoomSchema>>();

function schemaOf(kind: RoomKind, choices: CouncilChoices | undefined): RoomSchema {
	if (!choices) return roomSchema(kind);
	const schemas = ofCouncils.get(choices) ?? new Map<RoomKind, RoomSchema>();
	ofCouncils.set(choices, schemas);
	const known = schemas.get(kind);
	if (known) return known;
	const made = withChoices(roomSchema(kind), choices);
	schemas.set(kind, made);
	return made;
}

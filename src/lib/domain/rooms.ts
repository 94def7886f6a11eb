// The kinds of room a board is made of (design.md 2) and the shape of a room's opaque name.

export const roomKinds = [
	'hall',
	'table',
	'family',
	'restricted',
	'record',
	'own',
	'child',
	'drawing'
] as const;

export type RoomKind = (typeof roomKinds)[number];

export const parts = ['a', 'b', 'c'] as const;

/** A meeting has one part, `a`; a split conference has more. Nothing crosses between them. */
export type Part = (typeof parts)[number];

export interface Room {
	id: string;
	kind: RoomKind;
	part: Part;
	/** The participant an `own` or `child` room belongs to. */
	owner: string | null;
	/** Of a drawing board: where it belongs. */
	drawnIn?: DrawnIn;
}

/** A drawing board belongs to an item of another room, and has that room's rights. */
export interface DrawnIn {
	room: string;
	item: string;
}

/** A room as the browser of somebody who may enter it is told of it. */
export interface RoomOffer {
	id: string;
	kind: RoomKind;
	part: Part;
	access: 'read' | 'write';
	/** Whose page it is, where it is somebody else's. */
	owner?: string;
}

const roomIdPattern = /^z_[0-9a-z]{26}$/;

/** Room names carry no meaning (security.md V08): they are looked up, never parsed. */
export function isRoomId(value: unknown): value is string {
	return typeof value === 'string' && roomIdPattern.test(value);
}

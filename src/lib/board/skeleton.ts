// The empty shape of a room, written once by the server so that two browsers never make it twice (pitfalls 20, 67).
import * as Y from 'yjs';
import { roomSchema } from '../domain/tools/roomSchemas.ts';
import type { RoomKind } from '../domain/rooms.ts';

/** Puts every shared text of this kind of room in its place. Does nothing to one that is there. */
export function writeSkeleton(doc: Y.Doc, kind: RoomKind): void {
	const { fixed, collections } = roomSchema(kind);
	for (const [root, { fields }] of Object.entries(fixed)) {
		const map = doc.getMap(root);
		for (const [name, field] of Object.entries(fields)) {
			if (field.kind === 'text' && !map.has(name)) map.set(name, new Y.Text());
		}
	}
	for (const root of Object.keys(collections)) doc.getMap(root);
}

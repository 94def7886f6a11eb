// Putting something new on the page of a restricted part.
import { addRestrictedNote } from '../../board/restrictedNotes.ts';
import type { Room } from '../../sync/room.svelte.ts';
import { here, newId, type Face } from '../face.svelte.ts';

/** @returns the new note's id */
export function addNoteApart(face: Face, room: Room): string {
	const id = newId();
	face.connection.wrote(room.kind, `notes/${id}`, () => '');
	addRestrictedNote(room.doc, { id, author: face.me.participant, at: Date.now() }, here);
	return id;
}

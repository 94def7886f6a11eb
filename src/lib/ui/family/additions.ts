// Putting something new on the family's paper.
import { addNote } from '../../board/familyPaper.ts';
import { addPlanLine } from '../../board/planLines.ts';
import type { Room } from '../../sync/room.svelte.ts';
import { here, newId, type Face } from '../face.svelte.ts';

/** @returns the new line's id */
export function addFamilyLine(face: Face, room: Room, question: string | null): string {
	const id = newId();
	face.connection.wrote('family', `plan/${id}`, () => '');
	const author = face.me.participant;
	addPlanLine(room.doc, { id, question, author, speaker: null, at: Date.now() }, here);
	return id;
}

/** @returns the new note's id */
export function addFamilyNote(face: Face, room: Room): string {
	const id = newId();
	face.connection.wrote('family', `notes/${id}`, () => '');
	addNote(room.doc, { id, author: face.me.participant, at: Date.now() }, here);
	return id;
}

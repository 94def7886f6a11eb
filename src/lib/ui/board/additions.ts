// Putting something new on the board, in one's own name or, for whoever runs the meeting, typed for somebody.
import { addBeside, addCard } from '../../board/cards.ts';
import { addPlanLine } from '../../board/planLines.ts';
import type { MapField } from '../../domain/tools/map.ts';
import { here, newId, type Face } from '../face.svelte.ts';

/**
 * @param speaker whose words they are, if not one's own
 * @param childRef which children it is about; none: all of them
 */
export function addWords(
	face: Face,
	field: MapField,
	text: string,
	speaker: string | null,
	childRef: readonly string[] = []
): string | null {
	const { table, connection, me } = face;
	const words = text.trim();
	if (!table || words === '') return null;
	const id = newId();
	const isForAnother = speaker !== null && speaker !== me.participant;
	// A child who is not on the list any more cannot be named.
	const about = childRef.filter((child) => face.children.some((one) => one.id === child));
	connection.wrote('table', `card/${id}`, () => words);
	addCard(
		table.doc,
		{
			id,
			field,
			text: words,
			...(about.length > 0 ? { childRef: about } : {}),
			author: me.participant,
			speaker: isForAnother ? speaker : null,
			voice: isForAnother ? 'scribed' : 'own',
			at: Date.now()
		},
		here
	);
	return id;
}

export function addMeToo(face: Face, target: string, speaker: string | null = null): void {
	addNextTo(face, target, 'meToo', '', speaker);
}

export function addDifferently(
	face: Face,
	target: string,
	text: string,
	speaker: string | null
): void {
	const said = text.trim();
	if (said !== '') face.putUp(said, () => addNextTo(face, target, 'differently', said, speaker));
}

function addNextTo(
	face: Face,
	target: string,
	kind: 'differently' | 'meToo',
	text: string,
	speaker: string | null
): string | null {
	const { table, connection, me } = face;
	if (!table) return null;
	const id = newId();
	connection.wrote('table', `beside/${id}`, () => text);
	const author = me.participant;
	addBeside(table.doc, { id, target, kind, text, author, speaker, at: Date.now() }, here);
	return id;
}

/** @returns the new line's id */
export function addLine(
	face: Face,
	question: string | null,
	speaker: string | null
): string | null {
	const { table, connection, me } = face;
	if (!table) return null;
	const id = newId();
	connection.wrote('table', `plan/${id}`, () => '');
	const author = me.participant;
	addPlanLine(table.doc, { id, question, author, speaker, at: Date.now(), owner: speaker }, here);
	return id;
}

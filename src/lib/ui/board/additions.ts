// Putting something new on the board, in one's own name or, for whoever runs the meeting, typed for somebody.
import { addBeside, addCard, allWordsOf, type Card } from '../../board/cards.ts';
import type { MapField } from '../../domain/tools/map.ts';
import { here, newId, type Face } from '../face.svelte.ts';

/**
 * @param speaker whose words they are, if not one's own
 * @param childRef which children it is about; none: all of them
 * @param parts of a danger or a safety goal that is written in parts
 */
export function addWords(
	face: Face,
	field: MapField,
	text: string,
	speaker: string | null,
	childRef: readonly string[] = [],
	parts: Card['parts'] = {}
): string | null {
	const { table, connection, me } = face;
	const words = allWordsOf({ text: text.trim(), parts }).trim();
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
			text: text.trim(),
			parts,
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

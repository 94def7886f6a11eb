// A new line in the plan, under one of its questions or none: apart from additions.ts, so that it comes with the plan.
import { addPlanLine } from '../../board/planLines.ts';
import { here, newId, type Face } from '../face.svelte.ts';

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

// Running notes in the room of the record: one shared text for each step. One file knows where they stand.
import * as Y from 'yjs';

/** Null where this meeting has no such step, or before the room has come. */
export function runningNote(record: Y.Doc, phase: string): Y.Text | null {
	const text = record.getMap('running').get(phase);
	return text instanceof Y.Text ? text : null;
}

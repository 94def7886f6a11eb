// The note taker's running notes (practice.md 3.1, 3.11): one text for each step of the meeting, in the room of the record.
import { meetingKinds } from '../meetings/kinds.ts';
import { pageChars, type FixedMap } from './tool.ts';

/** Every phase of a minuted meeting in which something is said. */
function notedPhases(): string[] {
	const phases = meetingKinds()
		.filter(({ hasRecord }) => hasRecord === true)
		.flatMap(({ before, closed, phases }) =>
			phases.map(({ id }) => id).filter((id) => id !== before && id !== closed)
		);
	return [...new Set(phases)];
}

export const runningNotes: FixedMap = {
	fields: Object.fromEntries(
		notedPhases().map((phase) => [
			phase,
			{ tool: 'record', kind: 'text', writers: 'everyone', maxChars: pageChars }
		])
	)
};

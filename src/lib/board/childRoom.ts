// A child's version of the meeting (room `child`): who is there, what happens now, the questions put to this child and
// the lines of the plan that are theirs to know. Only the server writes it; one file knows its names.
import type * as Y from 'yjs';
import type { Role } from '../domain/roles.ts';
import type { ScaleView } from '../domain/tools/scale.ts';
import { readMeeting, readPeople, readScales } from './hall.ts';
import { readNotices } from './restrictedNotices.ts';

export interface ChildMeeting {
	title: string;
	when: string;
	place: string;
	phase: string;
	/** Whoever runs it is talking with some people alone: told to children as well, without the reason. */
	isRestricted: boolean;
}

export interface ChildPerson {
	id: string;
	name: string;
	relation: string;
	role: Role;
	rank: number;
}

/** A question as the child is asked it: nobody's answers, and nothing of how many are ready. */
export type ChildScale = Pick<
	ScaleView,
	'id' | 'question' | 'anchor0' | 'anchor10' | 'step' | 'state' | 'round'
>;

export interface ChildLine {
	id: string;
	what: string;
	owner: string | null;
	byWhen: string | null;
	at: number;
}

/** Everything of the hall that this child is told. */
export interface ChildShare {
	meeting: ChildMeeting | null;
	people: ChildPerson[];
	scales: ChildScale[];
}

/** @param put the questions that were put to this child */
export function shareOf(hall: Y.Doc, put: readonly string[]): ChildShare {
	const meeting = readMeeting(hall);
	return {
		meeting: meeting && {
			title: meeting.title,
			when: meeting.when,
			place: meeting.place,
			phase: meeting.phase,
			isRestricted: readNotices(hall).some(({ untilMillis }) => untilMillis === null)
		},
		people: readPeople(hall)
			.filter(({ isRemoved }) => isRemoved !== true)
			.map(({ id, name, relation, role, rank }) => ({ id, name, relation, role, rank })),
		scales: readScales(hall)
			.filter(({ id }) => put.includes(id))
			.map(({ id, question, anchor0, anchor10, step, state, round }) => ({
				...{ id, question, anchor0, anchor10, step, state, round }
			}))
	};
}

/** Brings the child's room up to date; what did not change is not written again. */
export function writeShare(child: Y.Doc, { meeting, people, scales }: ChildShare): void {
	if (meeting) setAll(child.getMap('meeting'), Object.entries(meeting));
	setAll(
		child.getMap('people'),
		people.map(({ id, ...person }) => [id, person])
	);
	setAll(
		child.getMap('scales'),
		scales.map(({ id, ...scale }) => [id, scale])
	);
}

function setAll(map: Y.Map<unknown>, entries: readonly (readonly [string, unknown])[]): void {
	const wanted = new Map(entries);
	for (const key of [...map.keys()]) if (!wanted.has(key)) map.delete(key);
	for (const [key, value] of wanted) {
		if (JSON.stringify(map.get(key)) !== JSON.stringify(value)) map.set(key, value);
	}
}

export function writeChildLine(child: Y.Doc, { id, ...line }: ChildLine): void {
	child.getMap('lines').set(id, line);
}

export function removeChildLine(child: Y.Doc, id: string): void {
	child.getMap('lines').delete(id);
}

export function readChildMeeting(child: Y.Doc): ChildMeeting | null {
	const map = child.getMap('meeting');
	return map.has('phase') ? (Object.fromEntries(map.entries()) as unknown as ChildMeeting) : null;
}

export function readChildPeople(child: Y.Doc): ChildPerson[] {
	return listOf<ChildPerson>(child, 'people').sort((a, b) => a.rank - b.rank);
}

export function readChildScales(child: Y.Doc): ChildScale[] {
	return listOf<ChildScale>(child, 'scales');
}

export function readChildLines(child: Y.Doc): ChildLine[] {
	return listOf<ChildLine>(child, 'lines').sort((a, b) => a.at - b.at);
}

function listOf<Kind>(doc: Y.Doc, root: string): Kind[] {
	return [...doc.getMap(root)].map(([id, value]) => ({ id, ...(value as object) }) as Kind);
}

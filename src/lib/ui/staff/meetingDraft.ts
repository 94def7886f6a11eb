// What the form for a new meeting holds while it is filled in, and what is sent of it.
import { rolesActedFor } from '../../domain/actsFor.ts';
import { hasPlaceIn, type MeetingKind } from '../../domain/meetings/meetingKind.ts';
import type { Role } from '../../domain/roles.ts';

export interface QuestionRow {
	key: number;
	text: string;
}

export interface PersonRow {
	key: number;
	name: string;
	relation: string;
	role: Role;
	/** Those they are here for, by their rows. */
	actsFor: number[];
}

export const questionsMax = 6;

/** Family first. */
const inOrder: readonly Role[] = [
	'parent',
	'child',
	'family',
	'advocate',
	'supporter',
	'interpreter',
	'socialWorker',
	'professional',
	'manager',
	'noteTaker',
	'observer'
];

/** What somebody can come to this kind of meeting as. The one who runs it is whoever makes it. */
export function roleChoices(kind: MeetingKind): Role[] {
	return inOrder.filter((role) => hasPlaceIn(kind, role));
}

let lastKey = 0;

export function newQuestion(): QuestionRow {
	return { key: (lastKey += 1), text: '' };
}

export function newPerson(role: Role): PersonRow {
	return { key: (lastKey += 1), name: '', relation: '', role, actsFor: [] };
}

/** Rows that were left empty are as good as not there. */
export function writtenPeople(rows: readonly PersonRow[]): PersonRow[] {
	return rows.filter(({ name, relation }) => name.trim() !== '' || relation.trim() !== '');
}

/** The other rows that somebody in this row can be here for. */
export function rowsHelped(rows: readonly PersonRow[], { key, role }: PersonRow): PersonRow[] {
	const helpable = rolesActedFor(role);
	return rows.filter(
		(other) => other.key !== key && other.name.trim() !== '' && helpable.includes(other.role)
	);
}

/** What is sent: whom somebody is here for is said by their places on the list. */
export function peopleToSend(rows: readonly PersonRow[]) {
	const written = writtenPeople(rows);
	return written.map((row) => {
		const { name, relation, role } = row;
		const helped = rowsHelped(written, row).filter(({ key }) => row.actsFor.includes(key));
		return { name, relation, role, actsFor: helped.map((other) => written.indexOf(other)) };
	});
}

export function writtenQuestions(rows: readonly QuestionRow[]): string[] {
	return rows.map(({ text }) => text.trim()).filter((text) => text !== '');
}

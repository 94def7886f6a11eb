// What the form for a new meeting holds while it is filled in, and what is sent of it.
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
}

export const questionsMax = 6;

/** Family first. Those left out have no part in a meeting that is not minuted and has one person who runs it. */
export const roleChoices: readonly Role[] = [
	'parent',
	'child',
	'family',
	'advocate',
	'supporter',
	'interpreter',
	'socialWorker',
	'professional',
	'manager',
	'observer',
	'coordinator'
];

let lastKey = 0;

export function newQuestion(): QuestionRow {
	return { key: (lastKey += 1), text: '' };
}

export function newPerson(role: Role): PersonRow {
	return { key: (lastKey += 1), name: '', relation: '', role };
}

/** Rows that were left empty are as good as not there. */
export function writtenPeople(rows: readonly PersonRow[]): PersonRow[] {
	return rows.filter(({ name, relation }) => name.trim() !== '' || relation.trim() !== '');
}

export function writtenQuestions(rows: readonly QuestionRow[]): string[] {
	return rows.map(({ text }) => text.trim()).filter((text) => text !== '');
}

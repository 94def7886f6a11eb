// The children a meeting is about: those on the list of people as a child, whether they come or not.
import type { Role } from './roles.ts';

export function childrenAmong<Someone extends { role: Role }>(
	people: readonly Someone[]
): Someone[] {
	return people.filter(({ role }) => role === 'child');
}

/** "…" in a question stands for the child's name, so that one question can be asked about each of them. */
export function questionAbout(question: string, childName: string): string {
	return question.replace(/…|\.\.\./gu, () => childName);
}

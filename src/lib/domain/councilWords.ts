// Words that a council may put in place of ours: what it calls the people who work with families.
// Everything else keeps its words, so that no page can be made to say what it does not do.

export const councilWordIds = [
	'role-chair',
	'role-coordinator',
	'role-socialWorker',
	'role-leadPractitioner',
	'role-noteTaker'
] as const;

export type CouncilWordId = (typeof councilWordIds)[number];

export const councilWordCharsMax = 60;

export function isCouncilWordId(value: unknown): value is CouncilWordId {
	return (councilWordIds as readonly unknown[]).includes(value);
}

/** Something that can be read aloud: marks and signs alone would leave a person without a word. */
export function canBeRead(words: string): boolean {
	return /[\p{L}\p{N}]/u.test(words);
}

// What somebody tells the person running the meeting, and nobody else: a word, without having to say it aloud
// (practice.md 2.0.4, 3.6 rule 7).

/** I want to speak · I need a break · I can't talk freely. */
export const signals = ['speak', 'break', 'cannotTalk'] as const;

export type Signal = (typeof signals)[number];

/** Shown again on one's own phone. That one cannot talk freely is not: somebody may be looking over the shoulder. */
export const shownToOneself: readonly Signal[] = ['speak', 'break'];

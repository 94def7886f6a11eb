// What a council's settings are about, by name and number (council.ts). A file of its own: pages need these without the rest.

/** The kinds of harm that there are words for (practice.md 2.8, England); a council may name others. */
export const usualCategories = ['neglect', 'physical', 'sexual', 'emotional'] as const;

/** The steps of team thinking time (practice.md 2.22) that take a number of minutes. */
export const thinkingStages = [
	...(['frame', 'story', 'clarify', 'alone'] as const),
	...(['reveal', 'childsChair', 'responds', 'close'] as const)
] as const;

export type ThinkingStage = (typeof thinkingStages)[number];

export const levelsOfNeedMax = 6;
export const workbookModulesMax = 8;

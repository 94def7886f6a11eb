// What can be chosen where the council says what there is (practice.md 2.8, 2.23, 2.24; SPEC.md CN1–CN3): the server takes
// these and nothing else, and pages offer the same.
import type { Council } from './council.ts';
import { workbookModulesMax } from './councilTerms.ts';

export const councilChoiceIds = [
	...(['category', 'moreCategories', 'level', 'module'] as const)
] as const;

export type CouncilChoiceId = (typeof councilChoiceIds)[number];

export interface CouncilChoice {
	options: readonly string[];
	/** How many at once, where several can be chosen. */
	most: number;
}

export type CouncilChoices = Readonly<Record<CouncilChoiceId, CouncilChoice>>;

const upTo = (count: number) => Array.from({ length: count }, (_, i) => String(i + 1));

export function choicesOf(council: Council): CouncilChoices {
	const { categories, severalCategories, levelsOfNeed, workbookModules } = council;
	const others = severalCategories ? Math.max(1, categories.length - 1) : 1;
	return {
		category: { options: categories, most: 1 },
		moreCategories: { options: categories, most: others },
		level: { options: upTo(levelsOfNeed).map((one) => `level${one}`), most: 1 },
		// Without titles of its own it is the programme's eight.
		module: { options: upTo(workbookModules || workbookModulesMax), most: 1 }
	};
}

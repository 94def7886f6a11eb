// What a council decides about its meetings, apart from words: which map, what comes first, numbers and days.
// The usual settings hold for whatever its file (docs/council.md) leaves out.
import { meetingKindIds, type MeetingKindId } from './meetings/meetingKind.ts';
import { usualCategories, type ThinkingStage } from './councilTerms.ts';
import { usualTimings, type Timings } from './timings.ts';

/** The four-question map (practice.md 2.1), or the conference map on the same cards (2.2). */
export const mapIds = ['fourQuestions', 'conference'] as const;

export type MapId = (typeof mapIds)[number];

/** Which heading of the four-question map stands first. */
export const mapStarts = ['workingWell', 'worried'] as const;

export type MapStart = (typeof mapStarts)[number];

/** The plan is written before anybody says which kind of plan, or after. The board reminds, and never locks. */
export const decisionOrders = ['planFirst', 'viewsFirst'] as const;

export type DecisionOrder = (typeof decisionOrders)[number];

export interface Council {
	map: Readonly<Record<MeetingKindId, MapId>>;
	startsWith: MapStart;
	decisionOrder: DecisionOrder;
	/** Ids, in the order they are offered. */
	categories: readonly string[];
	/** May several be named for one child, or one main one and one beside it? */
	severalCategories: boolean;
	/** How many levels of need there are, from the lightest. */
	levelsOfNeed: number;
	/** How many parts the family's workbook has; none: it is not used. */
	workbookModules: number;
	thinkingMinutes: Readonly<Record<ThinkingStage, number>>;
	/** How many agencies a conference needs; null: nothing is said about it. */
	quorum: number | null;
	timings: Timings;
	/** The family's plan is looked at again after so many weeks (practice.md 2.7). */
	reviewWeeks: number;
}

export const usualCouncil: Council = {
	map: Object.fromEntries(meetingKindIds.map((id) => [id, 'fourQuestions'])) as Council['map'],
	startsWith: 'workingWell',
	decisionOrder: 'planFirst',
	categories: usualCategories,
	severalCategories: false,
	levelsOfNeed: 4,
	workbookModules: 0,
	thinkingMinutes: {
		...{ frame: 2, story: 5, clarify: 4, alone: 5 },
		...{ reveal: 10, childsChair: 3, responds: 4, close: 2 }
	},
	quorum: null,
	timings: usualTimings,
	reviewWeeks: 12
};

/** The settings as a page asks for them, with the council's words in its language for the catalogue `council`. */
export interface CouncilAnswer {
	council: Council;
	words: Readonly<Record<string, string>>;
}

/** What every page of a meeting needs before anything else is asked for. */
export interface MapHere {
	id: MapId;
	startsWith: MapStart;
}

/** @param kind null for somebody who may not know it yet */
export function mapFor({ map, startsWith }: Council, kind: MeetingKindId | null): MapHere {
	return { id: kind === null ? 'fourQuestions' : map[kind], startsWith };
}

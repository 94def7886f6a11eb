// What the meeting is doing now: where everybody looks, and what phones are for (issue: three faces of one board).

import type { ConferenceHeading } from './tools/conferenceMap.ts';

export const stepModes = ['listen', 'write', 'answer'] as const;

/** listen: phones down · write: add to the board · answer: the open scaling question. */
export type StepMode = (typeof stepModes)[number];

export const shows = [
	'welcome',
	'purpose',
	'childsWords',
	'map',
	'workingWell',
	'worried',
	'needsToHappen',
	'mustHaves',
	'plan',
	'scale',
	'tool'
] as const;

/** The part of the board the step is about; also what the shared screen shows. */
export type Show = (typeof shows)[number];

export interface Step {
	mode: StepMode;
	show: Show;
	/** For `scale`: which one. */
	scale: string | null;
	/** For `tool`: which one. */
	tool?: string | null;
	/** For `tool`, where it is drawn one part at a time: which part; null or left out: the usual one. */
	view?: string | null;
	/** For `map` under a conference's headings: the one that is read in full, or null for all. */
	heading?: ConferenceHeading | null;
	/** One card or line that fills the whole board, or null. */
	spotlight: string | null;
	/** The page of the shared screen that somebody turned to, from one; absent or null: nobody did. */
	page?: number | null;
	/** The coordinator's own words for this step; empty: the usual ones. */
	title: string;
}

/** Of a part: a list, a person or an item by id, never a name. */
const viewPattern = /^[0-9A-Za-z]{1,40}(?:\/[0-9A-Za-z]{0,40}){0,2}$/;

export function isView(view: string): boolean {
	return viewPattern.test(view);
}

export const firstStep: Step = {
	mode: 'listen',
	show: 'welcome',
	scale: null,
	spotlight: null,
	title: ''
};

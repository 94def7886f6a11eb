// The same map under the headings of a Strengthening Families conference (practice.md 2.2). The cards are those of the
// four-question map and keep their kind: only order and headings change.
import type { MapField } from './map.ts';

export const conferenceHeadings = [
	'dangerHarm',
	'risk',
	'complicating',
	'safety',
	'strengths',
	'greyAreas',
	'nextSteps',
	'contingency',
	'whatIfNoChange',
	'requiredSafety',
	'safetyJudgement'
] as const;

export type ConferenceHeading = (typeof conferenceHeadings)[number];

export interface ConferenceColumn {
	id: ConferenceHeading;
	/** The kinds of card that stand under it; a new one is of the first kind. */
	fields: readonly MapField[];
	/** What stands here is not a card: the grey areas of their own tool, or the scaling questions. */
	holds: 'cards' | 'greyAreas' | 'scales';
}

/** In the order in which they are gone through. */
export const conferenceColumns: readonly ConferenceColumn[] = [
	{ id: 'dangerHarm', fields: ['harm', 'danger'], holds: 'cards' },
	{ id: 'risk', fields: ['risk'], holds: 'cards' },
	{ id: 'complicating', fields: ['complicating'], holds: 'cards' },
	{ id: 'safety', fields: ['existingSafety'], holds: 'cards' },
	{ id: 'strengths', fields: ['strengths'], holds: 'cards' },
	{ id: 'greyAreas', fields: [], holds: 'greyAreas' },
	{ id: 'nextSteps', fields: ['nextSteps', 'familyGoals'], holds: 'cards' },
	{ id: 'contingency', fields: ['contingency'], holds: 'cards' },
	{ id: 'whatIfNoChange', fields: ['whatIfNoChange'], holds: 'cards' },
	{ id: 'requiredSafety', fields: ['requiredSafety', 'safetyGoals'], holds: 'cards' },
	{ id: 'safetyJudgement', fields: [], holds: 'scales' }
];

/** The heading under which a card of this kind stands in a conference. */
export function headingOf(field: MapField): ConferenceHeading {
	return conferenceColumns.find(({ fields }) => fields.includes(field))?.id ?? 'nextSteps';
}

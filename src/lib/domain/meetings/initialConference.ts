// Initial child protection conference (practice.md 2.8, 3.2 (b), 3.3).
import { tellingWhatIs } from './beginsWith.ts';
import * as phases from './conferencePhases.ts';
import type { MeetingKind } from './meetingKind.ts';

export const initialConference: MeetingKind = {
	id: 'initialConference',
	runs: 'chair',
	planOf: 'everyone',
	before: 'before',
	alone: null,
	afterAlone: [],
	decision: { views: 'views', telling: 'telling' },
	hasRestrictedPart: true,
	hasRecord: true,
	closed: 'closed',
	phases: [
		phases.before,
		phases.opening,
		phases.childsView,
		phases.everybodyTells('information', tellingWhatIs),
		phases.scaling('scaling'),
		phases.analysis,
		phases.outlinePlan,
		phases.views,
		phases.telling,
		phases.dates,
		phases.after,
		phases.closed
	]
};

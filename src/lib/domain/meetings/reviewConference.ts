// Review child protection conference (practice.md 2.8, 3.3): what is better first, then the child, the goals, the plan.
import { tellingWhatIsBetter } from './beginsWith.ts';
import * as phases from './conferencePhases.ts';
import type { MeetingKind } from './meetingKind.ts';

export const reviewConference: MeetingKind = {
	id: 'reviewConference',
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
		phases.everybodyTells('better', tellingWhatIsBetter),
		phases.childsView,
		phases.scaling('goals'),
		phases.outlinePlan,
		phases.views,
		phases.telling,
		phases.dates,
		phases.after,
		phases.closed
	]
};

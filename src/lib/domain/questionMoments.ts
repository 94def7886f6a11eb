// Which decks of questions come at which moment of a meeting, the one that fits best first. An empty list: ask nothing.
import type { MeetingKindId } from './meetings/meetingKind.ts';
import type { DeckId } from './questionCards.ts';

type Moments = Readonly<Record<string, readonly DeckId[]>>;

const easy = 'parentsWithLearningDisability';

const ofFamily: Moments = {
	preparation: ['strengths', 'culture', easy, 'motivational'],
	welcome: ['opening', 'solutionFocused', 'culture', easy],
	information: ['circular', 'strengths', 'childFirst', 'neglect', 'motivational', easy],
	familyTime: [],
	agreeing: ['solutionFocused', 'scaleFollowUp', 'motivational', 'closing', easy],
	copies: ['closing', easy],
	closed: []
};

/** From the plan on, initial and review conferences are alike. */
const endOfConference: Moments = {
	views: ['safeUncertainty', 'chairChecklist', 'scaleFollowUp'],
	telling: ['closing', easy],
	dates: ['closing', 'chairChecklist', easy],
	after: ['closing'],
	closed: []
};

const beginningOfConference: Moments = {
	before: ['chairChecklist', 'culture', easy],
	opening: ['opening', 'culture', easy],
	childsView: ['childFirst']
};

export const questionMoments: Readonly<Record<MeetingKindId, Moments>> = {
	familyGroupConference: ofFamily,
	familyNetworkMeeting: ofFamily,
	initialConference: {
		...beginningOfConference,
		information: ['circular', 'strengths', 'neglect', 'motivational', 'childFirst', easy],
		scaling: ['scaleFollowUp'],
		analysis: ['safeUncertainty', 'chairChecklist', 'circular'],
		outlinePlan: ['solutionFocused', 'safeUncertainty', 'chairChecklist', 'motivational', easy],
		...endOfConference
	},
	reviewConference: {
		...beginningOfConference,
		better: ['strengths', 'afterReview', 'circular', 'neglect', easy],
		goals: ['scaleFollowUp', 'afterReview'],
		outlinePlan: ['afterReview', 'safeUncertainty', 'solutionFocused', 'chairChecklist', easy],
		...endOfConference
	},
	coreGroup: {
		before: ['culture', easy],
		better: ['strengths', 'afterReview', 'circular', easy],
		childsWords: ['childFirst'],
		goals: ['scaleFollowUp', 'afterReview'],
		actions: ['solutionFocused', 'motivational', 'neglect', easy],
		changes: ['afterReview', 'safeUncertainty'],
		dates: ['closing', easy],
		closed: []
	},
	teamThinking: {
		before: ['safeUncertainty'],
		frame: ['safeUncertainty', 'chairChecklist'],
		story: [],
		clarify: ['circular', 'neglect'],
		alone: [],
		reveal: ['safeUncertainty', 'circular', 'strengths', 'culture', 'afterReview'],
		childsChair: ['childFirst'],
		responds: [],
		close: ['closing', 'chairChecklist'],
		closed: []
	},
	blank: {
		before: ['opening', 'culture', easy],
		open: [
			...['opening', 'solutionFocused', 'circular', 'strengths', 'childFirst'],
			...['motivational', 'safeUncertainty', 'closing', easy]
		] as DeckId[],
		closed: []
	}
};

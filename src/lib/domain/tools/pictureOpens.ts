// When pictures of people and of what is round them are drawn and put right: while getting ready, while hearing what there is
// to hear, and while the plan is made. A tool that also has its place elsewhere adds that.
import type { Opens } from './practiceTool.ts';

const withFamily = ['preparation', 'welcome', 'information', 'agreeing'];

export const pictureOpens: Opens = {
	familyGroupConference: withFamily,
	familyNetworkMeeting: withFamily,
	initialConference: ['before', 'opening', 'childsView', 'information', 'outlinePlan'],
	reviewConference: ['before', 'opening', 'childsView', 'better', 'outlinePlan'],
	coreGroup: ['before', 'better', 'childsWords', 'actions', 'changes'],
	blank: ['before', 'open']
};

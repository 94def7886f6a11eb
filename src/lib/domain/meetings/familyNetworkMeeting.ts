// Family network meeting (practice.md 3.5): the same meeting, where time alone is offered and may be left out.
import { familyGroupConference } from './familyGroupConference.ts';
import type { MeetingKind } from './meetingKind.ts';

export const familyNetworkMeeting: MeetingKind = {
	...familyGroupConference,
	id: 'familyNetworkMeeting',
	afterAlone: []
};

// Family group conference (practice.md 2.7, 3.2 (a)): the family's own meeting.
import { professionalRoles } from '../roles.ts';
import type { MeetingKind } from './meetingKind.ts';

export const familyGroupConference: MeetingKind = {
	id: 'familyGroupConference',
	before: 'preparation',
	alone: 'familyTime',
	closed: 'closed',
	phases: [
		{ id: 'preparation', tools: ['ownPage', 'purpose', 'map', 'mustHaves'] },
		{
			id: 'welcome',
			tools: ['ownPage', 'purpose', 'map', 'mustHaves'],
			onlyRead: professionalRoles
		},
		{ id: 'information', tools: ['ownPage', 'purpose', 'map', 'scale', 'mustHaves'] },
		{ id: 'familyTime', tools: ['ownPage', 'familyTime'] },
		{ id: 'agreeing', tools: ['ownPage', 'purpose', 'map', 'plan', 'scale', 'familyTime'] },
		{
			id: 'copies',
			tools: ['ownPage', 'purpose', 'map', 'plan', 'scale', 'familyTime'],
			onlyRead: [...professionalRoles, 'child', 'advocate', 'supporter'],
			notThere: ['observer']
		},
		{ id: 'closed', tools: [] }
	]
};

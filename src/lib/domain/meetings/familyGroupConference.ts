// Family group conference (practice.md 2.7, 3.2 (a)): the family's own meeting, with time alone as a family.
import { familyNetworkRoles, professionalRoles, socialWorkRoles } from '../roles.ts';
import { arriving, planning, tellingWhatIs } from './beginsWith.ts';
import type { MeetingKind } from './meetingKind.ts';

const withFamily = ['advocate', 'supporter'] as const;
const familyAndBeside = [...familyNetworkRoles, ...withFamily] as const;
const onlookers = ['interpreter', 'screen'] as const;

export const familyGroupConference: MeetingKind = {
	id: 'familyGroupConference',
	runs: 'coordinator',
	planOf: 'family',
	before: 'preparation',
	alone: 'familyTime',
	afterAlone: ['agreeing', 'copies'],
	decision: null,
	closed: 'closed',
	phases: [
		{
			id: 'preparation',
			tools: ['ownPage', 'purpose', 'map', 'mustHaves'],
			rights: { write: ['coordinator'] }
		},
		{
			id: 'welcome',
			tools: ['ownPage', 'purpose', 'map', 'mustHaves'],
			rights: {
				write: ['coordinator', ...familyAndBeside],
				read: [...professionalRoles, 'observer', ...onlookers]
			},
			begins: arriving
		},
		{
			id: 'information',
			tools: ['ownPage', 'purpose', 'map', 'scale', 'mustHaves'],
			rights: {
				write: ['coordinator', ...professionalRoles, ...familyAndBeside],
				read: ['observer', ...onlookers]
			},
			begins: tellingWhatIs
		},
		{
			id: 'familyTime',
			tools: ['ownPage', 'familyTime'],
			rights: {
				read: familyNetworkRoles,
				wait: ['coordinator', ...professionalRoles, ...withFamily, 'observer', ...onlookers]
			}
		},
		{
			id: 'agreeing',
			tools: ['ownPage', 'purpose', 'map', 'plan', 'scale', 'familyTime'],
			rights: {
				write: ['coordinator', 'professional', ...familyAndBeside],
				beside: socialWorkRoles,
				read: ['observer', ...onlookers]
			},
			begins: planning
		},
		{
			id: 'copies',
			tools: ['ownPage', 'purpose', 'map', 'plan', 'scale', 'familyTime'],
			rights: {
				write: ['coordinator', 'parent', 'family'],
				read: ['child', ...withFamily, ...professionalRoles, ...onlookers]
			},
			begins: planning
		},
		{ id: 'closed', tools: [], rights: { read: ['coordinator'] } }
	]
};

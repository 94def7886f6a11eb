// A meeting without an order of its own: one phase in which everybody writes.
import { familyNetworkRoles, professionalRoles } from '../roles.ts';
import type { MeetingKind } from './meetingKind.ts';

export const blank: MeetingKind = {
	id: 'blank',
	runs: 'coordinator',
	planOf: 'everyone',
	before: 'before',
	alone: null,
	afterAlone: [],
	decision: null,
	hasRecord: true,
	closed: 'closed',
	phases: [
		{
			id: 'before',
			tools: ['ownPage', 'purpose', 'map', 'mustHaves'],
			rights: { write: ['coordinator'] }
		},
		{
			id: 'open',
			tools: ['ownPage', 'purpose', 'map', 'scale', 'plan', 'mustHaves'],
			rights: {
				write: [
					'coordinator',
					...familyNetworkRoles,
					'advocate',
					'supporter',
					...professionalRoles
				],
				read: ['interpreter', 'noteTaker', 'observer', 'screen']
			},
			begins: { show: 'map', mode: 'write' }
		},
		{ id: 'closed', tools: [], rights: { read: ['coordinator'] } }
	]
};

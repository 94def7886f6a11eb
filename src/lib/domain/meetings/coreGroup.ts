// Core group (practice.md 2.9, 3.2 (c)): the small group who make the plan work. Its lead social worker runs it.
import { hearingTheChild, planning, tellingWhatIsBetter } from './beginsWith.ts';
import type { MeetingKind } from './meetingKind.ts';

const workers = ['socialWorker', 'professional'] as const;
const parents = ['parent', 'supporter'] as const;
const child = ['child', 'advocate'] as const;
const onlookers = ['interpreter', 'screen'] as const;
const everybody = ['chair', ...workers, ...parents, ...child, 'family'] as const;

export const coreGroup: MeetingKind = {
	id: 'coreGroup',
	runs: 'chair',
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
			rights: { write: ['chair'] }
		},
		{
			id: 'better',
			tools: ['ownPage', 'purpose', 'map'],
			rights: { write: everybody, read: ['manager', ...onlookers] },
			begins: tellingWhatIsBetter
		},
		{
			id: 'childsWords',
			tools: ['ownPage', 'map'],
			rights: {
				write: ['chair', ...workers, ...child],
				read: [...parents, 'family', 'manager', ...onlookers]
			},
			begins: hearingTheChild
		},
		{
			id: 'goals',
			tools: ['ownPage', 'scale'],
			rights: { write: everybody, read: onlookers, wait: ['manager'] }
		},
		{
			id: 'actions',
			tools: ['ownPage', 'map', 'plan'],
			rights: { write: everybody, read: ['manager', ...onlookers] },
			begins: planning
		},
		{
			id: 'changes',
			tools: ['ownPage', 'map', 'plan', 'mustHaves'],
			rights: { write: everybody, beside: ['manager'], read: onlookers },
			begins: planning
		},
		{
			id: 'dates',
			tools: ['ownPage', 'map', 'plan'],
			rights: {
				write: ['chair'],
				beside: [...workers, ...parents, ...child, 'manager'],
				read: onlookers,
				wait: ['family']
			},
			begins: planning
		},
		{ id: 'closed', tools: [], rights: { read: ['chair'] } }
	]
};

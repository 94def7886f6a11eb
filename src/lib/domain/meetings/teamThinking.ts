// Team thinking time (practice.md 2.22): a team thinks together in steps; only people who work there.
import type { MeetingKind, Phase } from './meetingKind.ts';

const team = ['socialWorker', 'manager', 'professional'] as const;
const onlookers = ['noteTaker', 'observer', 'screen'] as const;

/** Whoever brings the case is a social worker: only they and the facilitator write while the others listen. */
function telling(id: string): Phase {
	return {
		id,
		tools: ['ownPage', 'purpose', 'map'],
		rights: { write: ['chair', 'socialWorker'], read: ['manager', 'professional', ...onlookers] }
	};
}

function together(id: string, tools: Phase['tools']): Phase {
	return { id, tools, rights: { write: ['chair', ...team], read: onlookers } };
}

export const teamThinking: MeetingKind = {
	id: 'teamThinking',
	runs: 'chair',
	planOf: 'everyone',
	before: 'before',
	alone: null,
	afterAlone: [],
	decision: null,
	hasRecord: true,
	closed: 'closed',
	phases: [
		{ id: 'before', tools: ['ownPage', 'purpose', 'map'], rights: { write: ['chair'] } },
		telling('frame'),
		telling('story'),
		together('clarify', ['ownPage', 'map']),
		together('alone', ['ownPage', 'scale']),
		together('reveal', ['ownPage', 'map', 'scale']),
		together('childsChair', ['ownPage', 'map']),
		telling('responds'),
		together('close', ['ownPage', 'map', 'plan']),
		{ id: 'closed', tools: [], rights: { read: ['chair'] } }
	]
};

// Team thinking time (practice.md 2.22): a team thinks together in steps; only people who work there.
import type { MeetingKind, Phase, PhaseStep } from './meetingKind.ts';

const team = ['socialWorker', 'manager', 'professional'] as const;
const onlookers = ['noteTaker', 'observer', 'screen'] as const;

/** The screen goes along with the stages: what the team works on, and phones are for writing in it. */
const working: PhaseStep = { show: 'tool', mode: 'write', tools: ['thinking'] };
/** One tells, nobody writes: the family map is in sight if there is one, else the question. */
const listening: PhaseStep = { show: 'tool', mode: 'listen', tools: ['familyMap', 'thinking'] };

/** Whoever brings the case is a social worker: only they and the facilitator write while the others listen. */
function telling(id: string, begins: PhaseStep): Phase {
	return {
		id,
		tools: ['ownPage', 'purpose', 'map'],
		rights: { write: ['chair', 'socialWorker'], read: ['manager', 'professional', ...onlookers] },
		begins
	};
}

function together(id: string, tools: Phase['tools']): Phase {
	return { id, tools, rights: { write: ['chair', ...team], read: onlookers }, begins: working };
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
		telling('frame', working),
		telling('story', listening),
		together('clarify', ['ownPage', 'map']),
		together('alone', ['ownPage', 'scale']),
		together('reveal', ['ownPage', 'map', 'scale']),
		together('childsChair', ['ownPage', 'map']),
		telling('responds', working),
		together('close', ['ownPage', 'map', 'plan']),
		{ id: 'closed', tools: [], rights: { read: ['chair'] } }
	]
};

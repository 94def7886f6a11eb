// What initial and review conferences share (practice.md 2.8, 3.2 (b)). A cell that says "as allowed", "own version" or
// "told after" is held to the stricter reading: what is released to somebody reaches them on a page of their own.
import { professionalRoles, socialWorkRoles } from '../roles.ts';
import * as begins from './beginsWith.ts';
import type { Phase, PhaseStep } from './meetingKind.ts';

const parents = ['parent', 'supporter'] as const;
const child = ['child', 'advocate'] as const;
const onlookers = ['interpreter', 'screen'] as const;

/** Reports are written and shared beforehand; everybody else has the invitation and a page of their own. */
export const before: Phase = {
	id: 'before',
	tools: ['ownPage', 'purpose', 'map', 'mustHaves'],
	rights: { write: ['chair', ...socialWorkRoles] }
};

export const opening: Phase = {
	id: 'opening',
	tools: ['ownPage', 'purpose', 'map', 'mustHaves'],
	rights: {
		write: ['chair', ...parents, ...child],
		read: [...professionalRoles, 'family', 'noteTaker', 'observer', ...onlookers]
	},
	begins: begins.arriving
};

export const childsView: Phase = {
	id: 'childsView',
	tools: ['ownPage', 'map'],
	rights: {
		write: ['chair', ...child],
		read: [...professionalRoles, ...parents, 'family', 'noteTaker', 'observer', ...onlookers]
	},
	begins: begins.hearingTheChild
};

/** Heading by heading; the family answers each before the next. */
export function everybodyTells(id: string, whatFirst: PhaseStep): Phase {
	return {
		id,
		tools: ['ownPage', 'purpose', 'map', 'mustHaves'],
		rights: {
			write: ['chair', ...professionalRoles, ...parents, ...child, 'family'],
			read: ['noteTaker', 'observer', ...onlookers]
		},
		begins: whatFirst
	};
}

/** Alone first, then shown: neither note taker nor observer is there. */
export function scaling(id: string): Phase {
	return {
		id,
		tools: ['ownPage', 'scale'],
		rights: {
			write: ['chair', ...professionalRoles, ...parents, ...child, 'family'],
			read: onlookers,
			wait: ['noteTaker']
		}
	};
}

export const analysis: Phase = {
	id: 'analysis',
	tools: ['ownPage', 'map', 'mustHaves'],
	rights: {
		write: ['chair', ...professionalRoles, ...parents],
		read: ['family', 'noteTaker', 'observer', ...onlookers],
		wait: child
	}
};

export const outlinePlan: Phase = {
	id: 'outlinePlan',
	tools: ['ownPage', 'map', 'plan', 'mustHaves'],
	rights: {
		write: ['chair', ...professionalRoles, ...parents, 'family'],
		read: [...child, 'noteTaker', 'observer', ...onlookers]
	},
	begins: begins.planning
};

/** Each gives a view; the decision is the chair's, and the child hears of it gently afterwards. */
export const views: Phase = {
	id: 'views',
	tools: ['ownPage', 'scale', 'map'],
	rights: {
		write: ['chair', ...professionalRoles, ...parents],
		read: ['family', 'noteTaker', 'observer', ...onlookers],
		wait: child
	}
};

export const telling: Phase = {
	id: 'telling',
	tools: ['ownPage'],
	rights: {
		write: ['chair'],
		read: [...socialWorkRoles, ...parents, 'interpreter'],
		wait: ['professional', ...child, 'family', 'noteTaker', 'screen']
	}
};

export const dates: Phase = {
	id: 'dates',
	tools: ['ownPage', 'plan', 'map'],
	rights: {
		write: ['chair', ...socialWorkRoles],
		read: ['professional', ...parents, ...child, 'family', 'noteTaker', 'observer', ...onlookers]
	},
	begins: begins.planning
};

export const after: Phase = {
	id: 'after',
	tools: ['ownPage', 'plan'],
	rights: {
		write: ['chair'],
		read: [...socialWorkRoles, ...parents, 'interpreter', 'noteTaker'],
		wait: ['professional', ...child, 'family', 'screen']
	}
};

export const closed: Phase = { id: 'closed', tools: [], rights: { read: ['chair'] } };

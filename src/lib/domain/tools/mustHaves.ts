// Must-haves, bottom lines (practice.md 2.4): the few things a plan has to meet. Each says what must be so, never how.
// The local authority sets them before the family is alone; how the plan meets each is said beside it, by anybody.
import { cardChars, oneLineChars, type Collection } from './tool.ts';

export const mustHaves: Collection = {
	tool: 'mustHaves',
	create: 'localAuthority',
	deletable: false,
	maxItems: 20,
	fields: {
		text: { kind: 'text', writers: 'localAuthority', maxChars: cardChars },
		because: { kind: 'text', writers: 'localAuthority', maxChars: cardChars },
		/** The danger on the map that it answers. */
		linkedDanger: { kind: 'item', writers: 'localAuthority' },
		/** Whom it binds. */
		who: { kind: 'text', writers: 'localAuthority', maxChars: oneLineChars },
		agreedOn: { kind: 'date', writers: 'localAuthority' },
		/** Such as a person who cannot be the one who is there. */
		cannotBeMetBy: { kind: 'text', writers: 'localAuthority', maxChars: oneLineChars },
		/** The manager who agreed to it, by name: often not somebody who is in the meeting. */
		setBy: { kind: 'text', writers: 'localAuthority', maxChars: oneLineChars },
		author: { kind: 'self', writers: 'atCreation' },
		at: { kind: 'time', writers: 'atCreation' },
		order: { kind: 'order', writers: 'runsMeeting' },
		withdrawn: { kind: 'flag', writers: 'localAuthority' }
	}
};

export const metStates = ['yes', 'partly', 'no'] as const;

export type Met = (typeof metStates)[number];

/** How the plan meets a must-have, or not yet: said beside it, by whoever sees it so. */
export const mustHavesMet: Collection = {
	tool: 'plan',
	isBeside: true,
	create: 'everyone',
	deletable: false,
	maxItems: 200,
	fields: {
		target: { kind: 'item', writers: 'atCreation' },
		met: { kind: 'choice', writers: 'atCreation', options: metStates },
		how: { kind: 'text', writers: 'authorOrSpeaker', maxChars: cardChars },
		/** The lines of the plan that meet it. */
		lines: { kind: 'items', writers: 'authorOrSpeaker' },
		author: { kind: 'self', writers: 'atCreation' },
		speaker: { kind: 'participant', writers: 'atCreation' },
		at: { kind: 'time', writers: 'atCreation' },
		withdrawn: { kind: 'flag', writers: 'authorOrSpeaker' }
	}
};

/** More than this is hard to meet: a quiet hint, never a limit (practice.md 2.4). */
export const mustHavesHint = 5;

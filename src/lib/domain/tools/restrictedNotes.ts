// What was said in a restricted part (practice.md 3.6 rule 8): whose it is, where it comes from, who may know it.
// Each writes their own notes; nothing of it leaves unless its author puts a copy at the table.
import { cardChars, oneLineChars, type Collection } from './tool.ts';

export const bases = ['police', 'health', 'school', 'other'] as const;

export type Basis = (typeof bases)[number];

export const restrictedNotes: Collection = {
	tool: 'restrictedPart',
	create: 'everyone',
	deletable: false,
	maxItems: 300,
	fields: {
		text: { kind: 'text', writers: 'authorOrSpeaker', maxChars: cardChars },
		/** Where it comes from. */
		basis: { kind: 'choice', writers: 'authorOrSpeaker', options: bases },
		/** Who may know it, in words. */
		sharedWith: { kind: 'text', writers: 'authorOrSpeaker', maxChars: oneLineChars },
		/** When to look again whether it must stay restricted. */
		reviewOn: { kind: 'date', writers: 'authorOrSpeaker' },
		author: { kind: 'self', writers: 'atCreation' },
		at: { kind: 'time', writers: 'atCreation' },
		withdrawn: { kind: 'flag', writers: 'authorOrSpeaker' }
	}
};

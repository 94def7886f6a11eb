// What the family writes while it is alone (practice.md 2.7 stage 4): notes, and the plan as a draft.
// In this room everybody holds the pen; nothing of it leaves unless somebody of the family brings it to the table.
import { plan } from './plan.ts';
import { cardChars, type Collection, type Field } from './tool.ts';

export const familyNotes: Collection = {
	tool: 'familyTime',
	create: 'everyone',
	deletable: false,
	maxItems: 300,
	fields: {
		text: { kind: 'text', writers: 'everyone', maxChars: cardChars },
		author: { kind: 'self', writers: 'atCreation' },
		at: { kind: 'time', writers: 'atCreation' },
		order: { kind: 'order', writers: 'everyone' },
		withdrawn: { kind: 'flag', writers: 'everyone' },
		brought: { kind: 'flag', writers: 'everyone' }
	}
};

/** The same lines as at the table, in everybody's hand; nobody accepts anything here. */
export const draftPlan: Collection = {
	...plan,
	tool: 'familyTime',
	create: 'everyone',
	fields: {
		...Object.fromEntries(
			Object.entries(plan.fields).map(([name, field]) => [name, inEverybodysHand(field)])
		),
		brought: { kind: 'flag', writers: 'everyone' }
	}
};

function inEverybodysHand(field: Field): Field {
	if (field.writers === 'server' || field.writers === 'atCreation') return field;
	return { ...field, writers: 'everyone' };
}

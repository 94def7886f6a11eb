// Sam's own notes on getting ready (practice.md 2.7).
import type { DemoItem } from './demoItem.ts';

export const fgcPreparationDemo: DemoItem[] = [
	{
		list: 'invitees',
		by: 'sam',
		values: {
			who: 'Grace',
			invitedBy: 'Chantelle',
			status: 'coming',
			howAttending: 'inTheRoom',
			needs: 'A chair with arms. She has no phone with her.'
		}
	},
	{
		list: 'invitees',
		by: 'sam',
		values: {
			who: 'Lúcia',
			invitedBy: 'Maya',
			status: 'coming',
			howAttending: 'inTheRoom',
			needs: 'Inês interprets.',
			language: 'Portuguese'
		}
	},
	{
		list: 'invitees',
		by: 'sam',
		values: { who: 'Andre', invitedBy: 'Maya', status: 'notSure', howAttending: 'byPhone' }
	},
	{
		list: 'childsPart',
		by: 'sam',
		about: ['maya'],
		values: {
			how: 'Maya comes with Tola and opens the meeting with her words.',
			advocate: 'Tola',
			whatTheyWantSaid: 'Who can I ring at night?'
		}
	},
	{
		list: 'childsPart',
		by: 'sam',
		about: ['theo'],
		values: { how: 'Theo stays at Lúcia’s. His drawing stands on the table.' }
	},
	{
		list: 'notInvited',
		by: 'sam',
		values: {
			who: 'Darren',
			reason: 'The police conditions, and Chantelle would not be free to speak.',
			howHeard: 'He told Sam what he thinks. Sam says it at the start.'
		}
	},
	{
		list: 'arrangements',
		by: 'sam',
		values: { what: 'Westmere church hall', kind: 'place', chosenBy: 'Grace' }
	},
	{
		list: 'arrangements',
		by: 'sam',
		values: { what: 'Jollof rice and a cake', kind: 'food', chosenBy: 'Jerome' }
	}
];

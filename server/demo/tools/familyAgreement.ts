// Who agrees with the Reid family's plan, and its Plan B (practice.md 2.7).
import type { DemoItem } from './demoItem.ts';

export const familyAgreementDemo: DemoItem[] = [
	{ list: 'agreements', by: 'chantelle', values: { answer: 'yes', words: 'I can do this.' } },
	{ list: 'agreements', by: 'jerome', values: { answer: 'yes' } },
	{
		list: 'agreements',
		by: 'sam',
		speaker: 'grace',
		values: { answer: 'yes', words: 'As long as somebody rings me.' }
	},
	{
		list: 'agreements',
		by: 'maya',
		values: { answer: 'partly', words: 'I want to choose the Fridays at Nan’s myself.' }
	},
	{
		list: 'planB',
		by: 'chantelle',
		values: { who: 'Nan', forWhat: 'Both children, as long as it takes' }
	},
	{
		list: 'planB',
		by: 'chantelle',
		about: ['maya'],
		values: { who: 'Andre', forWhat: 'Maya, if Nan cannot' }
	}
];

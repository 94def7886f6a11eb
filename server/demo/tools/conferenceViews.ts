// How the Reid family sees it, and Helen's summary (practice.md 2.8).
import type { DemoItem } from './demoItem.ts';

export const conferenceViewsDemo: DemoItem[] = [
	{
		list: 'familyViews',
		by: 'chantelle',
		values: {
			view: 'I was ashamed and told nobody. I want the evenings to be calm.',
			whatWouldHelp: 'Somebody I can ring at night.'
		}
	},
	{
		list: 'familyViews',
		by: 'andre',
		about: ['maya'],
		values: {
			view: 'Maya can ring me any time. I live far away.',
			whatWouldHelp: 'To hear how school goes.'
		}
	},
	{
		list: 'networkViews',
		by: 'helen',
		speaker: 'grace',
		values: {
			view: 'My daughter is a good mum when she is not alone with it.',
			whatWeCanDo: 'I take the children any night.'
		}
	},
	{
		list: 'chairSummary',
		by: 'helen',
		values: {
			what: 'Things were thrown when Darren was angry, and Theo was hurt.',
			kind: 'riskFactor',
			source: 'Police report'
		}
	},
	{
		list: 'chairSummary',
		by: 'helen',
		values: {
			what: 'Grace took both children when she heard shouting.',
			kind: 'protectiveFactor',
			source: 'Grace'
		}
	}
];

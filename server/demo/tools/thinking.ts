// Team thinking time (practice.md 2.22). In the demo family's words.
import type { DemoItem } from './demoItem.ts';

export const thinkingDemo: DemoItem[] = [
	{
		list: 'frame',
		by: 'priya',
		values: {
			question: 'Are we too sure it’s the drink?',
			whatWouldHelp: 'Other ways to see the evenings.',
			whoItIsAbout: 'M.R., T.R-P.'
		}
	},
	{
		list: 'hypotheses',
		by: 'ruth',
		values: { iWonder: 'I wonder what the evenings are like when nobody is afraid.' }
	},
	{
		list: 'greyAreas',
		by: 'bev',
		values: { what: 'What happens on good Fridays?', whoFindsOut: '@priya', byWhen: '2026-03-06' }
	},
	{ list: 'ideas', by: 'lind', values: { idea: 'Ask the children about good Fridays.' } },
	{
		list: 'childsChair',
		by: 'bev',
		about: ['maya'],
		values: { words: '“Ask me what I do when I hear the key.”' }
	},
	{
		list: 'presenterResponds',
		by: 'priya',
		values: {
			whatHelped: 'That nobody gave me answers.',
			whatNext: 'Ask the children about good Fridays.'
		}
	},
	{
		list: 'actions',
		by: 'priya',
		values: {
			what: 'Ask the children about good Fridays.',
			owner: '@priya',
			date: '2026-03-06',
			managerPresent: true
		}
	},
	{
		list: 'recordSummary',
		by: 'priya',
		values: {
			summary:
				'We looked at whether drinking explains the evenings. Next: ask the children about good Fridays.'
		}
	}
];

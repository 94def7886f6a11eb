// What will be better for Theo and Maya (practice.md 2.9).
import type { DemoItem } from './demoItem.ts';

export const outcomesDemo: DemoItem[] = [
	{
		list: 'outcomes',
		by: 'priya',
		about: ['theo'],
		key: 'theoSleeps',
		values: {
			outcome: 'Theo sleeps at home without being woken by shouting.',
			whatNeedsToChange: 'Evenings are calm, and Darren has no way in.',
			whatWeWillSee: 'Theo says so. The neighbour hears none. Six weeks.',
			riskNow: 'The key was not returned.',
			howManaged: 'Grace holds the spare. Housing changes the locks.',
			contingency: 'The children stay at Grace’s, and the next legal step is decided.',
			contingencyDecider: 'Priya’s manager',
			state: 'gettingThere'
		}
	},
	{
		list: 'outcomes',
		by: 'priya',
		about: ['maya'],
		key: 'mayaIsChild',
		values: {
			outcome: 'Maya goes to bed knowing who looks after Theo.',
			whatNeedsToChange: 'A sober adult is there every evening.',
			whatWeWillSee: 'Maya says she slept. Mr Lind sees her rested on Mondays.',
			riskNow: 'Some evenings nobody is named.',
			howManaged: 'Grace rings at 8.',
			contingency: 'Both children sleep at Grace’s.',
			contingencyDecider: 'Chantelle with Priya',
			linkedDanger: '@leftAlone',
			linkedGoal: '@soberAdult',
			state: 'notStarted'
		}
	}
];

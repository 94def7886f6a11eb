// Short reports to the Reid conference (practice.md 2.8).
import type { DemoItem } from './demoItem.ts';

export const reportsDemo: DemoItem[] = [
	{
		list: 'reportCards',
		by: 'lind',
		about: ['maya'],
		values: {
			agency: 'Westmere school',
			roleWithChild: 'Head of year',
			lastSeen: '2026-02-12',
			seenAlone: true,
			strengths: 'In school every day, on time. She likes maths.',
			worries: 'On 26 January she cried and said she had not slept.',
			effectOnChild: 'She looks after Theo and is tired on Mondays.',
			viewOnRisk: 'She is mostly at her Nan’s, and talks to me.',
			recommendation: 'A plan for extra help for Maya.',
			receivedOn: '2026-02-13',
			sharedWithParentsOn: '2026-02-16',
			sharedWithChildOn: '2026-02-17'
		}
	},
	{
		list: 'reportCards',
		by: 'bev',
		about: ['theo'],
		values: {
			agency: 'School nursing',
			roleWithChild: 'School nurse',
			lastSeen: '2026-02-10',
			seenAlone: true,
			strengths: 'He is growing well, and Mum came to both checks.',
			worries: 'His foot was cut on 9 January and needed 3 stitches.',
			effectOnChild: 'He asks whether Daddy is cross.',
			viewOnRisk: 'He could be hurt again if plates are thrown.',
			recommendation: 'A child protection plan for Theo.',
			receivedOn: '2026-02-13',
			sharedWithParentsOn: '2026-02-16',
			notYetChecked: true
		}
	}
];

// Why the Reid family was asked to meet (practice.md 2.7).
import type { DemoItem } from './demoItem.ts';

export const fgcReferralDemo: DemoItem[] = [
	{
		list: 'referral',
		by: 'sam',
		values: {
			reason: 'The family has people who help. Together they can plan the evenings and weekends.',
			whatIsShared: 'What happened on 9 and 23 January, and the plan of the conference.',
			consentBy: 'Chantelle',
			consentOn: '2026-02-24',
			requiredBy: '2026-05-14'
		}
	},
	{
		list: 'resources',
		by: 'priya',
		values: {
			what: 'Taxis for the children on Fridays',
			agency: 'Social care',
			until: '2026-06-20'
		}
	}
];

// Asking for a family group conference (practice.md 2.7 stage 1): who said yes to it, why, what is shared and what help is
// offered. The questions and the must-haves have pages of their own. It is voluntary: a yes can be taken back.
import { wordsIn } from '../itemValues.ts';
import { line, text, type PracticeTool } from '../practiceTool.ts';

export const fgcReferral: PracticeTool = {
	id: 'fgcReferral',
	section: '2.7',
	opens: {
		familyGroupConference: ['preparation', 'welcome', 'information'],
		familyNetworkMeeting: ['preparation', 'welcome', 'information']
	},
	lists: {
		referral: {
			home: 'table',
			create: 'localAuthority',
			isPart: true,
			isPerChild: true,
			fields: {
				reason: text({ isNeeded: true, writers: 'localAuthority' }),
				whatIsShared: text({ isNeeded: true, writers: 'localAuthority' }),
				consentBy: line({ isNeeded: true, writers: 'localAuthority' }),
				consentOn: { kind: 'date', isNeeded: true, writers: 'localAuthority' },
				consentTakenBackOn: { kind: 'date', writers: 'familyOrRunsMeeting' },
				/** Such as a day in court. */
				requiredBy: { kind: 'date', writers: 'localAuthority' }
			}
		},
		resources: {
			home: 'table',
			create: 'peopleAtWork',
			fields: { what: text({ isNeeded: true }), agency: line(), until: { kind: 'date' } }
		}
	},
	checks: [
		{
			id: 'noConsent',
			isMet: ({ referral = [] }) =>
				!referral.some(
					(item) => wordsIn(item, 'consentBy') !== '' && wordsIn(item, 'consentOn') !== ''
				)
		},
		{
			id: 'consentTakenBack',
			isMet: ({ referral = [] }) =>
				referral.some((item) => wordsIn(item, 'consentTakenBackOn') !== '')
		}
	]
};

// What happens after a conference (practice.md 2.8): who tells the child, who is in the small group that makes the plan work and
// leads it, who gets a copy, and what everybody was told about their rights.
import { isTicked, wordsIn } from '../itemValues.ts';
import { choice, line, text, type PracticeTool, type ToolContent } from '../practiceTool.ts';

/** Each child is told by somebody, in some way, by a day. */
export function childrenNotTold(
	{ tellsChild = [] }: ToolContent,
	children: readonly string[]
): string[] {
	const planned = tellsChild.filter(
		(one) => wordsIn(one, 'who') !== '' && wordsIn(one, 'byWhen') !== ''
	);
	return children.filter(
		(child) => !planned.some(({ childRef }) => childRef.length === 0 || childRef.includes(child))
	);
}

export const afterConference: PracticeTool = {
	id: 'afterConference',
	section: '2.8',
	opens: {
		initialConference: ['outlinePlan', 'dates', 'after'],
		reviewConference: ['outlinePlan', 'dates', 'after']
	},
	lists: {
		tellsChild: {
			home: 'table',
			create: 'localAuthority',
			isPerChild: true,
			isPart: true,
			fields: {
				who: line({ isNeeded: true }),
				how: text({ isNeeded: true }),
				byWhen: { kind: 'date', isNeeded: true }
			}
		},
		groupMembers: {
			home: 'table',
			create: 'localAuthority',
			isPart: true,
			fields: {
				name: line({ isNeeded: true }),
				person: { kind: 'participant' },
				role: line({ isNeeded: true }),
				isLead: { kind: 'flag', writers: 'localAuthority' }
			}
		},
		copies: {
			home: 'table',
			create: 'localAuthority',
			isPart: true,
			fields: {
				who: line({ isNeeded: true }),
				what: choice(['letter', 'outlinePlan', 'ownVersion', 'childLetter'], { isNeeded: true }),
				byWhen: {
					kind: 'date',
					timing: { by: 'what', of: { letter: 'decisionLetter', ownVersion: 'record' } }
				},
				receivedOn: {
					kind: 'date',
					writers: 'localAuthority',
					until: { by: 'what', of: { ownVersion: 'recordErrors' } }
				}
			}
		},
		rights: {
			home: 'table',
			create: 'localAuthority',
			isPart: true,
			fields: {
				toWhom: line({ isNeeded: true }),
				howToComplain: { kind: 'flag' },
				howToCorrect: { kind: 'flag' },
				whoCanHelp: { kind: 'flag' },
				explainedOn: { kind: 'date' }
			}
		}
	},
	checks: [
		{
			id: 'nobodyTellsChild',
			isMet: (content, { children }) => childrenNotTold(content, children).length > 0
		},
		{
			id: 'notOneLead',
			isMet: ({ groupMembers = [] }) =>
				groupMembers.filter((member) => isTicked(member, 'isLead')).length !== 1
		},
		{
			id: 'rightsNotExplained',
			isMet: ({ rights = [] }) => !rights.some((one) => isTicked(one, 'howToComplain'))
		}
	]
};

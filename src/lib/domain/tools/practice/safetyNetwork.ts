// Our people (practice.md 2.6): those around the children who know the worry and what they can do. How they are reached
// is kept outside the board (protectedFact.ts).
import { looksLikeContact } from '../../contactWords.ts';
import { allWordsIn, isTicked } from '../itemValues.ts';
import { choice, line, text, type PracticeTool, type ToolItem } from '../practiceTool.ts';
import { planPhases } from './safetyPlan.ts';

/**
 * Agreed counts only by each one's own tap, or where somebody heard them say yes (practice.md 2.6): nobody is signed up by
 * others.
 */
export function hasAgreed({
	author,
	speaker,
	values
}: Pick<ToolItem, 'author' | 'speaker' | 'values'>): boolean {
	if (values['agreed'] !== true) return false;
	const { person } = values;
	const isOwnTap = typeof person === 'string' && (speaker ?? author) === person;
	return isOwnTap || values['agreedHow'] === 'heard';
}

/** As many people as a plan should rest on (practice.md 2.6). */
export const networkAim = 3;

export const safetyNetwork: PracticeTool = {
	id: 'safetyNetwork',
	section: '2.6',
	opens: planPhases,
	lists: {
		members: {
			home: 'table',
			isPart: true,
			fields: {
				name: line({ isNeeded: true }),
				person: { kind: 'participant' },
				relation: line(),
				canDo: text({ isNeeded: true }),
				/** The worry and the goal: what the plan is for. */
				knowsTheWorry: { kind: 'flag', writers: 'authorSpeakerOrRunsMeeting' },
				agreed: { kind: 'flag' },
				agreedHow: choice(['ownTap', 'heard']),
				agreedOn: { kind: 'date' }
			}
		}
	},
	itemChecks: [
		{
			id: 'saysWhere',
			list: 'members',
			isMet: (member) => allWordsIn(member, ['name', 'canDo', 'relation']).some(looksLikeContact)
		}
	],
	checks: [
		{
			id: 'fewPeople',
			isMet: ({ members = [] }) => members.length < networkAim
		},
		{
			id: 'nobodyTold',
			isMet: ({ members = [] }) =>
				members.length > 0 && members.every((member) => !isTicked(member, 'knowsTheWorry'))
		},
		{
			id: 'someNotTold',
			isMet: ({ members = [] }) => {
				const told = members.filter((member) => isTicked(member, 'knowsTheWorry'));
				return told.length > 0 && told.length < members.length;
			}
		},
		{
			id: 'notAllAgreed',
			isMet: ({ members = [] }) => members.some((member) => !hasAgreed(member))
		}
	],
	prompts: ['whoComes', 'whoDoTheyRing', 'whoElse']
};

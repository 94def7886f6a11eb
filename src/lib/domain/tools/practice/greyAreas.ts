// What we don't know yet (practice.md 2.2): unclear, disputed or not known. Somebody finds out by a day; until then it
// stays open and goes along to the next meeting.
import { isTicked, wordsIn } from '../itemValues.ts';
import { choice, line, text, type PracticeTool, type ToolItem } from '../practiceTool.ts';

type Values = Pick<ToolItem, 'values'>;

/** May it be closed? Only when it was said who finds out and by when. */
export function mayClose(item: Values): boolean {
	return wordsIn(item, 'whoFindsOut') !== '' && wordsIn(item, 'byWhen') !== '';
}

/** Closed counts only where it may be: whoever ticks it too early has closed nothing. */
export function isClosedGrey(item: Values): boolean {
	return isTicked(item, 'isClosed') && mayClose(item);
}

/** Those that go along to the next meeting. */
export function openGreyAreas<Item extends Values>(items: readonly Item[]): Item[] {
	return items.filter((item) => !isClosedGrey(item));
}

export const greyAreas: PracticeTool = {
	id: 'greyAreas',
	section: '2.2',
	opens: {
		familyGroupConference: ['information', 'agreeing'],
		familyNetworkMeeting: ['information', 'agreeing'],
		initialConference: ['before', 'information', 'analysis', 'outlinePlan', 'dates'],
		reviewConference: ['before', 'better', 'outlinePlan', 'dates'],
		coreGroup: ['before', 'better', 'actions', 'changes', 'dates'],
		teamThinking: ['clarify', 'reveal', 'close'],
		blank: ['before', 'open']
	},
	lists: {
		questions: {
			home: 'table',
			isPerChild: true,
			isPart: true,
			isCarried: true,
			fields: {
				what: text({ isNeeded: true }),
				why: choice(['unclear', 'disputed', 'notKnown'], { writers: 'authorSpeakerOrRunsMeeting' }),
				whoFindsOut: line({ isNeeded: true, writers: 'authorSpeakerOrRunsMeeting' }),
				byWhen: { kind: 'date', isNeeded: true, writers: 'authorSpeakerOrRunsMeeting' },
				answered: text({ writers: 'authorSpeakerOrRunsMeeting' }),
				isClosed: { kind: 'flag', writers: 'authorSpeakerOrRunsMeeting' }
			}
		}
	},
	itemChecks: [
		{
			id: 'closedTooSoon',
			list: 'questions',
			isMet: (item) => isTicked(item, 'isClosed') && !mayClose(item)
		},
		{
			id: 'closedUnanswered',
			list: 'questions',
			isMet: (item) => isTicked(item, 'isClosed') && wordsIn(item, 'answered') === ''
		}
	],
	checks: [
		{
			id: 'nobodyFindsOut',
			isMet: ({ questions = [] }) => questions.some((item) => !mayClose(item))
		}
	],
	prompts: ['notSure', 'seenDifferently', 'whoKnows']
};

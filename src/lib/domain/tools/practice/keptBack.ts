// Who is not let in and what is left out of a report, with the reason and who decided (practice.md 2.8): in the record alone.
// Whoever is kept out is still heard, in another way, and only for as short as it must be.
import { wordsIn } from '../itemValues.ts';
import { choice, line, text, type PracticeTool } from '../practiceTool.ts';

export const keptBack: PracticeTool = {
	id: 'keptBack',
	section: '2.8',
	opens: {
		initialConference: ['before', 'opening', 'views', 'dates'],
		reviewConference: ['before', 'opening', 'views', 'dates']
	},
	offeredTo: ['chair', 'noteTaker'],
	lists: {
		exclusions: {
			home: 'record',
			fields: {
				ground: text({ isNeeded: true }),
				who: line({ isNeeded: true }),
				howLong: choice(['part', 'whole'], { isNeeded: true }),
				decidedBy: line({ isNeeded: true }),
				toldOn: { kind: 'date', isNeeded: true },
				howHeard: choice(['statement', 'advocate', 'byPhone', 'ownPart', 'metChair'], {
					isNeeded: true
				})
			}
		},
		redactions: {
			home: 'record',
			fields: {
				reason: text({ isNeeded: true }),
				report: line({ isNeeded: true }),
				agreedBy: line({ isNeeded: true })
			}
		},
		quorum: {
			home: 'record',
			fields: {
				note: text(),
				whoIsMissing: line(),
				isEnough: choice(['yes', 'goesOnAnyway', 'no'], { isNeeded: true })
			}
		}
	},
	itemChecks: [
		{
			id: 'stillHeard',
			list: 'exclusions',
			isMet: (item) => wordsIn(item, 'howHeard') === ''
		},
		{
			id: 'onlyAPart',
			list: 'exclusions',
			isMet: (item) => wordsIn(item, 'howLong') === 'whole'
		},
		{
			id: 'whyGoOn',
			list: 'quorum',
			isMet: (item) => wordsIn(item, 'isEnough') === 'goesOnAnyway' && wordsIn(item, 'note') === ''
		}
	]
};

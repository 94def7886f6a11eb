// Our circle (practice.md 2.12): who helps and what makes it hard, one map for each point of view. A child's is a list of its
// own. Of places the shared screen says only what kind they are: their names may tell where somebody lives.
import { looksLikeContact } from '../../contactWords.ts';
import { allWordsIn, wordsIn } from '../itemValues.ts';
import { personOfMap } from '../knownPeople.ts';
import { pictureOpens } from '../pictureOpens.ts';
import {
	choice,
	line,
	text,
	type PracticeTool,
	type ToolFields,
	type ToolItem
} from '../practiceTool.ts';

export const ecomapLists = ['systems', 'childsSystems'] as const;
export type EcomapList = (typeof ecomapLists)[number];

/** People can be named on the wall; everything else is a place, or leads to one. */
export const peopleTypes = ['family', 'friend', 'neighbour'] as const;

export const systemTypes = [
	...peopleTypes,
	...(['school', 'health', 'work', 'money', 'housing', 'faith'] as const),
	...(['club', 'police', 'online', 'service', 'other'] as const)
];
export const strengths = ['strong', 'ok', 'weak'] as const;
export const qualities = ['helpful', 'stressful', 'mixed', 'brokenOff'] as const;
export const flows = ['toFamily', 'fromFamily', 'both'] as const;

/** The same line again is an item of its own: both days stay to be seen. */
const fieldsOf = (list: EcomapList): ToolFields => ({
	name: line({ isNeeded: true, onScreen: { where: 'type', isOneOf: peopleTypes } }),
	/** Who of the family map it is, where it is somebody. */
	person: personOfMap({
		where: { field: 'type', isOneOf: peopleTypes },
		...{ isOwnView: true, again: 'again' },
		...(list === 'systems' ? { alsoOffers: ['network.people'] } : {})
	}),
	type: choice(systemTypes, { isNeeded: true }),
	strength: choice(strengths, { isNeeded: true }),
	quality: choice(qualities, { isNeeded: true }),
	flow: choice(flows),
	words: text({ onScreen: false }),
	on: { kind: 'date', isNeeded: true },
	again: { kind: 'item', of: list }
});

const hasContact = (item: Pick<ToolItem, 'values'>) =>
	allWordsIn(item, ['name', 'words']).some(looksLikeContact);

export const ecomap: PracticeTool = {
	id: 'ecomap',
	section: '2.12',
	opens: pictureOpens,
	lists: {
		systems: { home: 'table', isPart: true, isPerChild: true, fields: fieldsOf('systems') },
		childsSystems: { home: 'table', create: 'childOrScribe', fields: fieldsOf('childsSystems') }
	},
	itemChecks: ecomapLists.flatMap((list) => [
		{ id: 'contact', list, isMet: hasContact },
		{
			/** What is hard is said with what it is about, so that somebody can do something. */
			id: 'whatIsHard',
			list,
			isMet: (item) =>
				['stressful', 'brokenOff'].includes(wordsIn(item, 'quality')) &&
				wordsIn(item, 'words') === ''
		}
	]),
	checks: [
		{
			id: 'nothingHelps',
			isMet: ({ systems = [] }) =>
				systems.length > 2 && systems.every((item) => wordsIn(item, 'quality') !== 'helpful')
		}
	],
	prompts: ['whoHelps', 'whatMakesItHard', 'whoWasThere', 'whatWouldYouChange'],
	picture: {
		...{ id: 'ecomap', of: ecomapLists },
		says: [
			'home',
			'map',
			'asOf',
			'before',
			'legend',
			'days',
			'now',
			'nothingThen',
			'notSaid',
			'part'
		]
	}
};

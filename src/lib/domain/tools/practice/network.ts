// Our people (practice.md 2.15): who can stay around the child, who knows what, and who asks them. A child's own circle is
// apart from everybody else's. Whether somebody is safe to involve never stands at the table.
import { looksLikeContact } from '../../contactWords.ts';
import { personOfMap } from '../knownPeople.ts';
import { pictureOpens } from '../pictureOpens.ts';
import { choice, line, text, type PracticeTool, type ToolItem } from '../practiceTool.ts';

/** From the middle outwards: who knows all of it, some of it, nothing yet. */
export const rings = ['knowsAll', 'knowsSome', 'notYet'] as const;

export const closeness = ['veryClose', 'close', 'notSoClose'] as const;

const wordsIn = ({ values }: Pick<ToolItem, 'values'>) =>
	Object.values(values).filter((value) => typeof value === 'string');
const hasContact = (item: Pick<ToolItem, 'values'>) => wordsIn(item).some(looksLikeContact);

export const network: PracticeTool = {
	id: 'network',
	section: '2.15',
	opens: pictureOpens,
	lists: {
		people: {
			home: 'table',
			isPart: true,
			isPerChild: true,
			fields: {
				name: line({ isNeeded: true }),
				/** Who of the family map they are. */
				person: personOfMap({ alsoOffers: ['ecomap.systems'], takesFrom: true }),
				relation: line({ isNeeded: true, onScreen: false }),
				/** How they came to mind: who was at birthdays, who used to be there. */
				foundThrough: line({ onScreen: false }),
				ring: choice(rings, { isNeeded: true }),
				closeness: choice(closeness, { onScreen: false }),
				canOffer: {
					onScreen: false,
					kind: 'choices',
					options: ['listen', 'sleepover', 'lift', 'money', 'checkIn', 'home'],
					most: 6
				},
				contactStatus: choice(['notAsked', 'asked', 'saidYes', 'saidNotNow'], { onScreen: false }),
				/** Nobody is asked without the yes of a parent or the child. */
				whoSaidYes: { kind: 'participant', onScreen: false },
				whoAsks: { kind: 'participant', onScreen: false },
				byWhen: { kind: 'date', onScreen: false }
			}
		},
		childsCircle: {
			home: 'table',
			create: 'childOrScribe',
			fields: {
				name: line({ isNeeded: true }),
				person: personOfMap({ isOwnView: true }),
				whoTheyAre: line({ onScreen: false }),
				closeness: choice(closeness),
				what: text({ onScreen: false })
			}
		},
		/** With the reason for a no: for whoever runs the meeting and the note taker alone. */
		safeToInvolve: {
			home: 'record',
			fields: {
				name: line({ isNeeded: true }),
				person: { kind: 'item', of: 'people' },
				isSafe: choice(['yes', 'notChecked', 'no'], { isNeeded: true }),
				reason: text()
			}
		}
	},
	itemChecks: [
		{ id: 'contact', list: 'people', isMet: hasContact },
		{ id: 'contactChild', list: 'childsCircle', isMet: hasContact },
		{
			id: 'nobodySaidYes',
			list: 'people',
			isMet: ({ values }) =>
				(values['whoAsks'] != null || values['contactStatus'] === 'asked') &&
				values['whoSaidYes'] == null
		},
		{
			id: 'nobodyAsks',
			list: 'people',
			isMet: ({ values }) =>
				values['ring'] === 'notYet' &&
				(values['contactStatus'] ?? 'notAsked') === 'notAsked' &&
				(values['whoAsks'] == null || values['byWhen'] == null)
		},
		{
			id: 'noReason',
			list: 'safeToInvolve',
			isMet: ({ values }) => values['isSafe'] === 'no' && (values['reason'] ?? '') === ''
		}
	],
	checks: [
		{
			/** Somebody could move one ring in, and nobody asks them. */
			id: 'nobodyMovesIn',
			isMet: ({ people = [] }) =>
				people.length > 0 &&
				people.some(({ values }) => values['ring'] !== 'knowsAll') &&
				people.every(({ values }) => values['whoAsks'] == null)
		}
	],
	prompts: [
		...['lovesChild', 'childLoves', 'mayLove', 'mightLearnTo'],
		...['alsoWorried', 'hasHelped', 'birthdays', 'usedToBe', 'oneRingIn']
	],
	picture: {
		id: 'circles',
		of: ['people', 'childsCircle'],
		says: ['nobody', 'noRing', 'asOf', 'legend', 'of']
	}
};

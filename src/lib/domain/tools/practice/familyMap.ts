// Family map (practice.md 2.10): who is in the family, over three generations, checked by the family. Facts stand at the table;
// how people are with each other stays with whoever wrote it. There is no field for an address.
import { looksLikeContact } from '../../contactWords.ts';
import { betweenKinds } from '../../family/betweenKinds.ts';
import { asides, hands } from '../../family/aside.ts';
import { yearIn } from '../../family/familyOf.ts';
import { pictureOpens } from '../pictureOpens.ts';
import { choice, line, text, type PracticeTool } from '../practiceTool.ts';

/** Everybody at the table puts right what they know; who changed what stays on record. */
const byAll = { writers: 'everyone' } as const;

export const familyMap: PracticeTool = {
	id: 'familyMap',
	section: '2.10',
	/** Facts: done with once the plan is made. */
	opens: {
		...pictureOpens,
		initialConference: ['before', 'opening', 'childsView', 'information'],
		reviewConference: ['before', 'opening', 'childsView', 'better'],
		coreGroup: ['before', 'better', 'actions', 'changes'],
		teamThinking: ['before', 'story', 'clarify']
	},
	lists: {
		people: {
			home: 'table',
			isPart: true,
			fields: {
				name: line({ ...byAll, isNeeded: true }),
				whoToChild: line({ ...byAll, isNeeded: true }),
				parents: { ...byAll, kind: 'items', of: 'people' },
				birthYear: line(byAll),
				drawnAs: choice(['square', 'circle', 'other'], byAll),
				livesWhere: choice(['household', 'nearby', 'far', 'notKnown'], byAll),
				/** Said by one of them is enough (family/homes.ts). No address, no place. */
				livesWith: { ...byAll, kind: 'items', of: 'people' },
				/** Two who both live with them do not live together for that. */
				hasTwoHomes: { ...byAll, kind: 'flag' },
				isAtCentre: { ...byAll, kind: 'flag' },
				hasDied: { ...byAll, kind: 'flag' },
				diedIn: line(byAll),
				broughtUpBy: { ...byAll, kind: 'items', of: 'people' },
				broughtUp: choice(['adopted', 'foster', 'kinship'], byAll),
				bornWith: { ...byAll, kind: 'items', of: 'people' },
				isIdentical: { ...byAll, kind: 'flag' },
				isExpected: { ...byAll, kind: 'flag' },
				/** Not known here yet who: a gap with a question, never left out. */
				isUnknown: { ...byAll, kind: 'flag' },
				/** How far along their row from where they are laid out. */
				aside: { ...choice(asides, byAll), isPlace: true },
				/** On which side of their partners. */
				standsOn: { ...choice(hands, byAll), isPlace: true },
				hasResponsibility: { ...byAll, kind: 'flag', onScreen: false }
			}
		},
		couples: {
			home: 'table',
			fields: {
				one: { ...byAll, kind: 'item', of: 'people', isNeeded: true },
				other: { ...byAll, kind: 'item', of: 'people', isNeeded: true },
				kind: choice(['married', 'together', 'separated', 'divorced', 'other'], byAll),
				/** As people say it: "since 2009, apart since January". */
				since: line(byAll)
			}
		},
		/** What is not agreed, such as who somebody's father is: said, never decided by whoever writes last. */
		notAgreed: {
			home: 'table',
			onScreen: 'sign',
			fields: {
				what: { ...text({ isNeeded: true }), onScreen: false },
				about: { kind: 'items', of: 'people' }
			}
		},
		/** Closeness, conflict, illness, harm: with whoever wrote it, and nowhere else. */
		betweenPeople: {
			home: 'own',
			fields: {
				what: text(),
				one: { kind: 'item', of: 'people' },
				other: { kind: 'item', of: 'people' },
				kind: choice(betweenKinds)
			}
		}
	},
	itemChecks: [
		{
			id: 'contact',
			list: 'people',
			isMet: ({ values }) =>
				[values['name'], values['whoToChild']].some(
					(value) => typeof value === 'string' && looksLikeContact(value)
				)
		},
		{
			id: 'noYear',
			list: 'people',
			isMet: ({ values }) => {
				const said = values['birthYear'];
				return typeof said === 'string' && said.trim() !== '' && yearIn(said) === null;
			}
		},
		{
			id: 'threeParents',
			list: 'people',
			isMet: ({ values }) => Array.isArray(values['parents']) && values['parents'].length > 2
		},
		{
			id: 'sameTwice',
			list: 'couples',
			isMet: ({ values }) => values['one'] != null && values['one'] === values['other']
		}
	],
	checks: [
		{
			id: 'nobodyAtCentre',
			isMet: ({ people = [] }) =>
				people.length > 1 && people.every(({ values }) => values['isAtCentre'] !== true)
		},
		{
			/** Somebody stands alone on the map. */
			id: 'notJoined',
			isMet: ({ people = [], couples = [] }) => {
				const named = new Set(
					[...people, ...couples].flatMap(({ values }) =>
						[values['parents'], values['broughtUpBy'], values['one'], values['other']].flat()
					)
				);
				const hasParents = (ids: unknown) => Array.isArray(ids) && ids.length > 0;
				return (
					people.length > 1 &&
					people.some(
						({ id, values }) =>
							!named.has(id) && !hasParents(values['parents']) && !hasParents(values['broughtUpBy'])
					)
				);
			}
		},
		{
			/** Drawn as two homes; whether it is one is theirs to say. */
			id: 'twoHomes',
			isMet: ({ people = [] }) =>
				people.some(({ id, values }) => {
					const { livesWhere, livesWith, hasTwoHomes } = values;
					const isAtHome = livesWhere === 'household';
					return people.some(
						(other) =>
							isAtHome !== (other.values['livesWhere'] === 'household') &&
							(isAtHome ? hasTwoHomes : other.values['hasTwoHomes']) !== true &&
							Array.isArray(livesWith) &&
							other.id !== id &&
							livesWith.includes(other.id)
					);
				})
		}
	],
	prompts: ['whoElse', 'whoUsedToBe', 'otherSide', 'notTalkedAbout'],
	picture: {
		id: 'familyMap',
		of: ['people'],
		says: [
			...[
				'label',
				'move',
				'legend',
				'asOf',
				'age',
				'square',
				'circle',
				'other',
				'expected',
				'died'
			],
			...[
				'unknown',
				'centre',
				'household',
				'notAgreed',
				'notAgreedShort',
				'notAgreedAbout',
				'married',
				'together',
				'separated'
			],
			...['whole', 'side', 'part', 'others', 'zoom', 'nearer', 'further', 'all', 'about', 'atHome'],
			...['liveTogether', 'inTwoHomes', 'homeSigns', 'homeSign', 'inHome'],
			...[
				'moveBegin',
				'moveDone',
				'moveHint',
				'moveHintTouch',
				'moveHintAll',
				'moveWho',
				'moveLeft',
				'moveRight',
				'moveNone'
			],
			...['moveSwap', 'moveSwapWho', 'moveSwapNot', 'moveSideKept'],
			...['moveIsLeft', 'moveIsRight', 'moveBack', 'moveUndo', 'moveAllBack'],
			...['betweenShow', 'betweenNotSaid', 'betweenClose', 'betweenDistant', 'betweenConflict'],
			...['betweenCloseAndConflict', 'betweenFused', 'betweenCutOff', 'betweenRepaired'],
			...['betweenTakesCareOf', 'betweenIllness', 'betweenHarm'],
			...[
				'divorced',
				'otherCouple',
				'noCouple',
				'adopted',
				'foster',
				'kinship',
				'bornTogether',
				'twins',
				'who'
			]
		]
	}
};

// The people and couples of a family map (tools/practice/familyMap.ts), as the pictures take them.
import type { ToolContent, ToolItem } from '../tools/practiceTool.ts';
import { columnsOf, hands } from './aside.ts';
import type { BroughtUp, Couple, CoupleKind, DrawnAs, Family, FamilyPerson } from './family.ts';
import { otherHomesOf } from './homes.ts';

/** The year in what somebody wrote, such as "about 1967", in European or Arabic digits; null where there is none. */
export function yearIn(said: string): number | null {
	const western = said.replace(/[٠-٩]/gu, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)));
	const year = /(?<!\d)(1[89]\d\d|20\d\d)(?!\d)/u.exec(western)?.[1];
	return year === undefined ? null : Number(year);
}

const textOf = ({ values }: ToolItem, field: string): string => {
	const value = values[field];
	return typeof value === 'string' ? value.trim() : '';
};
const idsOf = ({ values }: ToolItem, field: string): readonly string[] => {
	const value = values[field];
	return Array.isArray(value) ? (value as readonly string[]) : [];
};
const oneOf = <T extends string>(item: ToolItem, field: string, all: readonly T[]): T | null =>
	all.find((one) => one === item.values[field]) ?? null;

const drawnAs: readonly DrawnAs[] = ['square', 'circle', 'other'];
const broughtUp: readonly BroughtUp[] = ['adopted', 'foster', 'kinship'];
const coupleKinds: readonly CoupleKind[] = [
	...(['married', 'together', 'separated', 'divorced', 'other'] as const)
];

/** Those of these people about whom somebody said that something is not agreed. */
export function notAgreedIn(
	{ notAgreed = [] }: ToolContent,
	people: readonly { id: string }[]
): ReadonlySet<string> {
	const about = new Set(notAgreed.flatMap((item) => idsOf(item, 'about')));
	return new Set(people.flatMap(({ id }) => (about.has(id) ? [id] : [])));
}

const isTrue = ({ values }: ToolItem, field: string) => values[field] === true;
/** Whoever has died lives nowhere any more, whatever still stands there. */
const livesInHousehold = (item: ToolItem) =>
	item.values['livesWhere'] === 'household' && !isTrue(item, 'hasDied');

/** Everybody on the map and how they belong together; a couple of whom nobody said what they are is another couple. */
export function familyOf({ people = [], couples = [] }: ToolContent): Family {
	const pairs = couples.map((item): Couple => {
		const partners = [textOf(item, 'one'), textOf(item, 'other')] as const;
		return {
			id: item.id,
			partners: [...partners],
			kind: oneOf(item, 'kind', coupleKinds) ?? 'other'
		};
	});
	const otherHomes = otherHomesOf(
		people.map((item) => ({
			id: item.id,
			livesInHousehold: livesInHousehold(item),
			hasDied: isTrue(item, 'hasDied'),
			livesWith: idsOf(item, 'livesWith'),
			hasTwoHomes: isTrue(item, 'hasTwoHomes')
		})),
		pairs
	);
	return {
		people: people.map((item): FamilyPerson => ({
			id: item.id,
			name: textOf(item, 'name'),
			drawnAs: oneOf(item, 'drawnAs', drawnAs) ?? 'other',
			birthYear: yearIn(textOf(item, 'birthYear')),
			hasDied: isTrue(item, 'hasDied'),
			isUnknown: isTrue(item, 'isUnknown'),
			isAtCentre: isTrue(item, 'isAtCentre'),
			isExpected: isTrue(item, 'isExpected'),
			livesInHousehold: livesInHousehold(item),
			otherHomes: otherHomes.get(item.id) ?? [],
			parents: idsOf(item, 'parents'),
			broughtUpBy: idsOf(item, 'broughtUpBy'),
			broughtUp: oneOf(item, 'broughtUp', broughtUp),
			bornWith: idsOf(item, 'bornWith'),
			isIdentical: isTrue(item, 'isIdentical'),
			aside: columnsOf(item.values['aside']),
			standsOn: oneOf(item, 'standsOn', hands)
		})),
		couples: pairs
	};
}

// A family as its map's items say it, for tests of what is drawn from a table.
import type { Family, FamilyPerson } from '#lib/domain/family/family.ts';
import type { ToolContent, ToolValue } from '#lib/domain/tools/practiceTool.ts';
import { toolItem } from './toolItem.ts';

/** @param notAgreed about whom something is not agreed */
export function contentOf(family: Family, notAgreed: readonly string[] = []): ToolContent {
	const about = notAgreed.length === 0 ? [] : [toolItem({ about: notAgreed })];
	return {
		people: family.people.map((one) => toolItem(factsOf(one, family), { id: one.id })),
		couples: family.couples.map(({ id, partners: [one = '', other = ''], kind }) =>
			toolItem({ one, other, kind }, { id })
		),
		notAgreed: about
	};
}

function factsOf(one: FamilyPerson, { people }: Family): Record<string, ToolValue> {
	const { name, drawnAs, parents, broughtUpBy, bornWith, otherHomes } = one;
	const { hasDied, isUnknown, isAtCentre, isExpected, isIdentical } = one;
	const isHousemate = (other: FamilyPerson) =>
		other.id !== one.id && other.otherHomes.some((home) => otherHomes.includes(home));
	return {
		...{ name, drawnAs, parents, broughtUpBy, bornWith },
		...{ hasDied, isUnknown, isAtCentre, isExpected, isIdentical },
		birthYear: one.birthYear === null ? '' : String(one.birthYear),
		broughtUp: one.broughtUp ?? '',
		livesWhere: one.livesInHousehold ? 'household' : 'far',
		livesWith: people.filter(isHousemate).map(({ id }) => id),
		hasTwoHomes: otherHomes.length > 1
	};
}

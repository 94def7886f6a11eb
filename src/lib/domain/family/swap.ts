// Partners who change sides by hand on the family map (SPEC.md FM12): with whom somebody can, and what is kept of it.
import type { DrawnPerson, FamilyDrawing } from './drawing.ts';
import { unionsOf, type Family, type Hand } from './family.ts';
import { drawFamily } from './genogram.ts';

export interface Swap {
	/** Whom they stand beside now. */
	partner: string;
	/** To which side of them. */
	to: Hand;
	/** False where lines would come across each other, or younger siblings before older ones. */
	isPossible: boolean;
	/** On which side each is kept then. */
	puts: readonly { id: string; standsOn: Hand | null }[];
}

/** Null for whoever stands beside no partner, or in the middle of several. */
export function swapOf(family: Family, drawing: FamilyDrawing, id: string): Swap | null {
	const row = besideEachOther(family, drawing, id);
	const at = row.findIndex((one) => one.id === id);
	const middle = (row.length - 1) / 2;
	if (at === middle) return null;
	const to: Hand = at < middle ? 'right' : 'left';
	const partner = row[at + (to === 'right' ? 1 : -1)]?.id ?? id;
	const puts = row.map((one) => ({ id: one.id, standsOn: one.id === id ? to : null }));
	const after = drawFamily(swapped(family, puts));
	const x = (who: string) => after.people.find((one) => one.id === who)?.x ?? 0;
	return { partner, to, isPossible: x(id) > x(partner) === (to === 'right'), puts };
}

export function swapped({ people, couples }: Family, puts: Swap['puts']): Family {
	const sides = new Map(puts.map(({ id, standsOn }) => [id, standsOn]));
	return {
		people: people.map((one) => {
			const standsOn = sides.get(one.id);
			return standsOn === undefined ? one : { ...one, standsOn };
		}),
		couples
	};
}

/** Somebody and those who stand in one line with them as partners, from the left. */
function besideEachOther(
	family: Family,
	{ people }: FamilyDrawing,
	id: string
): readonly DrawnPerson[] {
	const unions = unionsOf(family);
	const isPartner = (a: string, b: string) =>
		unions.some(({ partners }) => partners.includes(a) && partners.includes(b));
	const all = new Set([id]);
	const y = people.find((one) => one.id === id)?.y;
	for (const one of all) {
		for (const other of people) if (other.y === y && isPartner(one, other.id)) all.add(other.id);
	}
	return people.filter((one) => all.has(one.id)).toSorted((a, b) => a.x - b.x);
}

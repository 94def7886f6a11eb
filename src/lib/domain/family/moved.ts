// People moved by hand along their row (SPEC.md FM12): each is where they were put, and the others make room. Who is left of
// whom, and in which row, stays: it says who is older and who belongs together, and no hand changes that by the way.
import type { FamilyPerson } from './family.ts';
import type { Rows } from './rows.ts';
import { gap } from './places.ts';
import { pooled } from './pooled.ts';

/** Beside those who only make room. */
const weightOfMoved = 1e6;

/** @param at where everybody is laid out, in columns */
export function movedPlaces(
	rows: Rows,
	at: ReadonlyMap<string, number>,
	people: ReadonlyMap<string, FamilyPerson>
): ReadonlyMap<string, number> {
	const places = new Map(at);
	for (const blocks of rows) {
		const asideOf = (id: string) => people.get(id)?.aside ?? null;
		if (blocks.flat().every((id) => asideOf(id) === null)) continue;
		// As near as they are laid out, and no nearer: without these distances they have only to be in order.
		let offset = 0;
		const all = blocks.flatMap((block, index) =>
			block.map((id, within) => {
				if (within > 0) offset += 1;
				else if (index > 0) offset += 1 + gap;
				return { id, offset };
			})
		);
		const found = pooled(
			all.map(({ id, offset }) => ({
				want: (at.get(id) ?? 0) + (asideOf(id) ?? 0) - offset,
				weight: asideOf(id) === null ? 1 : weightOfMoved
			}))
		);
		all.forEach(({ id, offset }, index) => places.set(id, (found[index] ?? 0) + offset));
	}
	return places;
}

// People of one row who stand side by side as partners: a block is never broken up.
import type { FamilyPerson, Union } from './family.ts';

/** From left to right. */
export type Block = readonly string[];

/** The blocks of one row. Within each, partners stand beside each other wherever a line of people allows it. */
export function blocksOf(row: readonly FamilyPerson[], unions: readonly Union[]): Block[] {
	const inRow = new Map(row.map((person) => [person.id, person]));
	const partnersOf = new Map<string, string[]>();
	for (const { partners } of unions) {
		const [a, b] = partners;
		if (a === undefined || b === undefined || !inRow.has(a) || !inRow.has(b)) continue;
		partnersOf.set(a, [...(partnersOf.get(a) ?? []), b]);
		partnersOf.set(b, [...(partnersOf.get(b) ?? []), a]);
	}
	const count = (id: string) => partnersOf.get(id)?.length ?? 0;
	const placed = new Set<string>();
	const blocks: Block[] = [];
	// Whoever has most partners stands in the middle of theirs.
	for (const { id } of row.toSorted((a, b) => count(b.id) - count(a.id))) {
		if (placed.has(id)) continue;
		placed.add(id);
		const partners = (partnersOf.get(id) ?? []).filter((one) => !placed.has(one));
		for (const one of partners) placed.add(one);
		// Half of them on each side, so that as few as can be stand between them and somebody else; the first furthest left.
		const left = partners.slice(0, Math.floor(partners.length / 2)).toReversed();
		const right = partners.slice(left.length);
		const outwards = (starts: readonly string[]) =>
			starts.flatMap((one) => [one, ...chain(one, partnersOf, placed)]);
		blocks.push([...outwards(left).toReversed(), id, ...outwards(right)]);
	}
	const place = new Map(row.map(({ id }, index) => [id, index]));
	const first = (block: Block) => Math.min(...block.map((id) => place.get(id) ?? 0));
	return blocks
		.map((block) => (isTurned(block, inRow) ? block.toReversed() : block))
		.toSorted((a, b) => first(a) - first(b));
}

/** Partners' other partners, and theirs, outwards. */
function chain(
	id: string,
	partnersOf: ReadonlyMap<string, readonly string[]>,
	placed: Set<string>
): string[] {
	return (partnersOf.get(id) ?? []).flatMap((next) => {
		if (placed.has(next)) return [];
		placed.add(next);
		return [next, ...chain(next, partnersOf, placed)];
	});
}

/** Was it put the other way round by hand? Not where that would put a younger sibling before an older one. */
export function isUnasked(
	block: Block,
	people: ReadonlyMap<string, FamilyPerson>,
	unions: readonly Union[]
): boolean {
	const middle = (block.length - 1) / 2;
	const asked = block.reduce((sum, id, index) => {
		const side = people.get(id)?.standsOn ?? null;
		if (side === null || index === middle) return sum;
		return sum + ((side === 'left') === index < middle ? 1 : -1);
	}, 0);
	return asked < 0 && !hasSiblings(block, unions);
}

const hasSiblings = (block: Block, unions: readonly Union[]) =>
	unions.some(({ children }) => children.filter((child) => block.includes(child)).length > 1);

/** A couple with the woman on the left: usually it is the man (practice.md 2.10). */
export function isTurned(block: Block, people: ReadonlyMap<string, FamilyPerson>): boolean {
	const [first, second] = block.map((id) => people.get(id)?.drawnAs);
	return block.length === 2 && first === 'circle' && second === 'square';
}

// Who stands left of whom: siblings by birth, and otherwise with as few lines across each other as can be found.
import { blocksOf, isUnasked, type Block } from './blocks.ts';
import type { Family, Union } from './family.ts';
import { Measure } from './measure.ts';
import { mean, placesIn, type Rows } from './rows.ts';

const sweeps = 4;
/** Of families with lines upon lines, less is tried: their map is as right, and less tidy. */
export const lookedMost = 100_000;

/** @param row the row of each person */
export function orderedRows(
	{ people }: Family,
	unions: readonly Union[],
	row: ReadonlyMap<string, number>
): Rows {
	const count = Math.max(-1, ...row.values()) + 1;
	const start = Array.from({ length: count }, (_, index) =>
		blocksOf(
			people.filter(({ id }) => row.get(id) === index),
			unions
		)
	);
	const laidOut = searched(start, unions, new Measure(people, unions, row, false));
	const known = new Map(people.map((person) => [person.id, person]));
	if (people.every(({ standsOn }) => standsOn === null)) return laidOut;
	// As somebody put them, where no line comes across another by it.
	const asked = start.map((blocks) =>
		blocks.map((block) => (isUnasked(block, known, unions) ? block.toReversed() : block))
	);
	const byHand = new Measure(people, unions, row, true);
	const moved = searched(asked, unions, byHand);
	return byHand.crossings(moved) <= byHand.crossings(laidOut) ? moved : laidOut;
}

function searched(start: Rows, unions: readonly Union[], measure: Measure): Rows {
	let best: Rows = start.map((blocks) => inBirthOrder(blocks, unions, () => 0));
	let rows = best;
	for (let sweep = 0; sweep < sweeps; sweep++) {
		for (const towards of [byChildren, byParents]) {
			rows = swept(rows, unions, towards);
			if (measure.of(rows) < measure.of(best)) best = rows;
		}
	}
	return exchanged(best, unions, measure);
}

type Pull = (unions: readonly Union[], at: ReadonlyMap<string, number>) => Map<string, number[]>;

/** Where the parents of each stand. */
const byParents: Pull = (unions, at) => {
	const pulls = new Map<string, number[]>();
	for (const { partners, children, broughtUp } of unions) {
		const places = partners.map((id) => at.get(id) ?? 0);
		for (const child of [...children, ...broughtUp]) {
			pulls.set(child, [...(pulls.get(child) ?? []), ...places]);
		}
	}
	return pulls;
};

/** Where the children of each stand. */
const byChildren: Pull = (unions, at) => {
	const pulls = new Map<string, number[]>();
	for (const { partners, children, broughtUp } of unions) {
		const places = [...children, ...broughtUp].map((id) => at.get(id) ?? 0);
		for (const parent of partners) pulls.set(parent, [...(pulls.get(parent) ?? []), ...places]);
	}
	return pulls;
};

/** Each row once more, from the one that pulls: by children from the youngest up, by parents from the oldest down. */
function swept(rows: Rows, unions: readonly Union[], pull: Pull): Rows {
	const next = [...rows];
	const order = rows.map((_, index) => index);
	for (const index of pull === byChildren ? order.toReversed() : order) {
		const blocks = next[index] ?? [];
		const pulls = pull(unions, placesIn(next));
		const at = placesIn(next);
		const wants = (block: Block) => {
			const places = block.flatMap((id) => pulls.get(id) ?? []);
			return places.length > 0 ? mean(places) : mean(block.map((id) => at.get(id) ?? 0));
		};
		next[index] = inBirthOrder(blocks, unions, wants);
	}
	return next;
}

/** Blocks sorted by `wants`, but never a younger sibling's before an older one's. */
function inBirthOrder(
	blocks: readonly Block[],
	unions: readonly Union[],
	wants: (block: Block) => number
): Block[] {
	const before = earlierIn(blocks, unions);
	const waiting = blocks.map((block, index) => ({ block, index, wants: wants(block) }));
	const order: Block[] = [];
	while (waiting.length > 0) {
		const isFree = ({ block }: { block: Block }) =>
			!waiting.some((other) => other.block !== block && before.get(block)?.has(other.block));
		const free = waiting.filter(isFree);
		// Where brothers married sisters the other way round, one of the two orders has to give.
		const [next] = (free.length > 0 ? free : waiting).toSorted(
			(a, b) => a.wants - b.wants || a.index - b.index
		);
		if (!next) break;
		order.push(next.block);
		waiting.splice(waiting.indexOf(next), 1);
	}
	return order;
}

/** For each block, those with an older sibling of somebody in it. */
function earlierIn(blocks: readonly Block[], unions: readonly Union[]): Map<Block, Set<Block>> {
	const blockOf = new Map(blocks.flatMap((block) => block.map((id) => [id, block] as const)));
	const before = new Map<Block, Set<Block>>();
	for (const { children } of unions) {
		children.forEach((child, index) => {
			const block = blockOf.get(child);
			for (const older of children.slice(0, index)) {
				const olderBlock = blockOf.get(older);
				if (!block || !olderBlock || block === olderBlock) continue;
				before.set(block, (before.get(block) ?? new Set()).add(olderBlock));
			}
		});
	}
	return before;
}

/** Neighbours exchanged and blocks turned round, for as long as that makes it better. */
function exchanged(rows: Rows, unions: readonly Union[], measure: Measure): Rows {
	let best = rows;
	for (let isBetter = true; isBetter && measure.looked < lookedMost;) {
		isBetter = false;
		for (const row of rows.keys()) {
			const cost = measure.around(best, row);
			const next = neighboursOf(best, row, unions).find(
				(other) => measure.looked < lookedMost && measure.around(other, row) < cost
			);
			if (next) [best, isBetter] = [next, true];
		}
	}
	return best;
}

function neighboursOf(rows: Rows, row: number, unions: readonly Union[]): Rows[] {
	const blocks = rows[row] ?? [];
	const before = earlierIn(blocks, unions);
	return blocks.flatMap((block, at) => {
		const next = blocks[at + 1];
		const isFree = next && !before.get(next)?.has(block);
		const changed = isFree ? [[...blocks.slice(0, at), next, block, ...blocks.slice(at + 2)]] : [];
		const turned = block.length > 1 ? [blocks.with(at, block.toReversed())] : [];
		return [...changed, ...turned].map((order) => rows.with(row, order));
	});
}

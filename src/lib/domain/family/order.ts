// Who stands left of whom: siblings by birth, and otherwise with as few lines across each other as can be found.
import { blocksOf, isTurned, type Block } from './blocks.ts';
import type { Family, FamilyPerson, Union } from './family.ts';

/** Rows from the oldest; each from left to right. */
export type Rows = readonly (readonly Block[])[];

const sweeps = 4;
const crossingCost = 1000;
/** A woman on the left of a man: worth a longer line, and not worth two lines across each other. */
const turnedCost = 4;

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
	const measure = new Measure(people, unions, row);
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

const mean = (numbers: readonly number[]) =>
	numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

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

/** Places by number, each row in the middle of the widest. */
function placesIn(rows: Rows): Map<string, number> {
	const widest = Math.max(0, ...rows.map((blocks) => blocks.flat().length));
	return new Map(
		rows.flatMap((blocks) => {
			const ids = blocks.flat();
			const from = (widest - ids.length) / 2;
			return ids.map((id, index) => [id, from + index] as const);
		})
	);
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
	for (let isBetter = true; isBetter;) {
		isBetter = false;
		for (const row of rows.keys()) {
			const cost = measure.around(best, row);
			const next = neighboursOf(best, row, unions).find(
				(other) => measure.around(other, row) < cost
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

/** How good an order is: lines across each other first, then how far lines go. Less is better. */
class Measure {
	/** Row by row of the children. */
	private readonly lines: readonly (readonly { partners: readonly string[]; child: string }[])[];
	private readonly people: ReadonlyMap<string, FamilyPerson>;
	/** The rows whose lines change with a row: its own, and those of its people's children. */
	private readonly touched: readonly ReadonlySet<number>[];

	constructor(
		people: readonly FamilyPerson[],
		unions: readonly Union[],
		row: ReadonlyMap<string, number>
	) {
		this.people = new Map(people.map((person) => [person.id, person]));
		const all = unions.flatMap(({ partners, children, broughtUp }) =>
			[...children, ...broughtUp].map((child) => ({ partners, child }))
		);
		const rows = Array.from({ length: Math.max(-1, ...row.values()) + 1 }, (_, index) => index);
		this.lines = rows.map((index) => all.filter(({ child }) => row.get(child) === index));
		this.touched = rows.map((index) => {
			const below = all.filter(({ partners }) => partners.some((id) => row.get(id) === index));
			return new Set([index, ...below.map(({ child }) => row.get(child) ?? 0)]);
		});
	}

	of(rows: Rows): number {
		const at = placesIn(rows);
		return rows.reduce((sum, _, row) => sum + this.inRow(rows, row, at), 0);
	}

	/** What of it changes when one row does. */
	around(rows: Rows, row: number): number {
		const at = placesIn(rows);
		let sum = 0;
		for (const touched of this.touched[row] ?? []) sum += this.inRow(rows, touched, at);
		return sum;
	}

	private inRow(rows: Rows, row: number, at: ReadonlyMap<string, number>): number {
		const turned = (rows[row] ?? []).filter((block) => isTurned(block, this.people));
		const lines = (this.lines[row] ?? []).map(({ partners, child }) => ({
			from: mean(partners.map((id) => at.get(id) ?? 0)),
			to: at.get(child) ?? 0
		}));
		let cost = turned.length * turnedCost;
		for (const [index, line] of lines.entries()) {
			cost += Math.abs(line.from - line.to);
			for (let next = index + 1; next < lines.length; next++) {
				const other = lines[next] ?? line;
				if ((line.from - other.from) * (line.to - other.to) < 0) cost += crossingCost;
			}
		}
		return cost;
	}
}

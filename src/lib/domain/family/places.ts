// Where everybody stands, in units of one person's width: children under their parents, nobody on top of anybody.
import type { Block } from './blocks.ts';
import type { Union } from './family.ts';
import type { Rows } from './order.ts';

/** Between two blocks, besides the width of a person. */
const gap = 0.35;
const rounds = 80;

/** The middle of each person, from 0 at the left. */
export function placesOf(rows: Rows, unions: readonly Union[]): ReadonlyMap<string, number> {
	let starts = new Map<Block, number>();
	for (const blocks of rows) {
		let at = 0;
		for (const block of blocks) {
			starts.set(block, at);
			at += block.length + gap;
		}
	}
	for (let round = 0; round < rounds; round++) {
		// From above and from below in turn, so that neither always has the last word; from below at the end.
		const order = round % 2 === 0 ? rows : rows.toReversed();
		for (const blocks of order) {
			const at = centresOf(rows, starts);
			const wants = blocks.map((block) => wantedStart(block, starts.get(block) ?? 0, unions, at));
			starts = new Map([...starts, ...apart(blocks, wants)]);
		}
	}
	const at = centresOf(rows, starts);
	const left = Math.min(...at.values(), Infinity) - 0.5;
	return new Map([...at].map(([id, x]) => [id, x - left]));
}

function centresOf(rows: Rows, starts: ReadonlyMap<Block, number>): Map<string, number> {
	const of = (block: Block) => starts.get(block) ?? 0;
	return new Map(
		rows.flat().flatMap((block) => block.map((id, index) => [id, of(block) + index + 0.5] as const))
	);
}

const mean = (numbers: readonly number[]) =>
	numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/**
 * From where the line to the children of a union goes down: between two who stand side by side, else beside the one further
 * right; under whoever is alone.
 */
export function dropOf(
	{ partners }: Pick<Union, 'partners'>,
	at: ReadonlyMap<string, number>
): number {
	const [first = 0, second = first] = partners.map((id) => at.get(id) ?? 0);
	if (Math.abs(first - second) <= 1 + gap + 1e-6) return (first + second) / 2;
	return Math.max(first, second) - 0.5;
}

/** Where a block would like to begin: its own children under it, itself among the children of those above. */
function wantedStart(
	block: Block,
	start: number,
	unions: readonly Union[],
	at: ReadonlyMap<string, number>
): number {
	const x = (id: string) => at.get(id) ?? 0;
	const shifts: number[] = [];
	for (const union of unions) {
		const all = union.children.length > 0 ? union.children : union.broughtUp;
		if (all.length === 0) continue;
		const shift = dropOf(union, at) - mean(all.map(x));
		if (all.some((child) => block.includes(child))) shifts.push(shift);
		else if (union.partners.some((partner) => block.includes(partner))) shifts.push(-shift);
	}
	return shifts.length > 0 ? start + mean(shifts) : start;
}

/** The starts nearest to what is wanted (least squares) that keep the order and never overlap. */
function apart(blocks: readonly Block[], wants: readonly number[]): [Block, number][] {
	const offsets: number[] = [];
	let offset = 0;
	for (const block of blocks) {
		offsets.push(offset);
		offset += block.length + gap;
	}
	// Without their widths, the starts have only to be in order: neighbours that are not are pooled.
	const pools: { sum: number; count: number }[] = [];
	for (const [index, want] of wants.entries()) {
		let pool = { sum: want - (offsets[index] ?? 0), count: 1 };
		for (let last = pools.at(-1); last; last = pools.at(-1)) {
			if (last.sum / last.count <= pool.sum / pool.count) break;
			pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
			pools.pop();
		}
		pools.push(pool);
	}
	const levels = pools.flatMap(({ sum, count }) => Array<number>(count).fill(sum / count));
	return blocks.map((block, index) => [block, (levels[index] ?? 0) + (offsets[index] ?? 0)]);
}

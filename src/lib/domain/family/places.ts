// Where everybody stands, in units of one person's width: children under their parents, nobody on top of anybody.
import type { Block } from './blocks.ts';
import type { Union } from './family.ts';
import type { Rows } from './rows.ts';
import { pooled } from './pooled.ts';

/** Between two blocks, besides the width of a person. */
export const gap = 0.35;
const rounds = 80;

/** The middle of each person, from 0 at the left. */
export function placesOf(rows: Rows, unions: readonly Union[]): ReadonlyMap<string, number> {
	const isBeside = besideIn(rows);
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
			const wants = blocks.map((block) =>
				wantedStart(block, starts.get(block) ?? 0, unions, { at, isBeside })
			);
			starts = new Map([...starts, ...apart(blocks, wants)]);
		}
	}
	return fromTheLeft(centresOf(rows, starts));
}

/** The same places, so that nobody is left of 0. */
export function fromTheLeft(at: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
	const left = Math.min(...at.values(), Infinity) - 0.5;
	return new Map([...at].map(([id, x]) => [id, x - left]));
}

/** Do two stand in one row with nobody between them? */
export type Beside = (one: string, other: string) => boolean;

export function besideIn(rows: Rows): Beside {
	const places = new Map(
		rows.flatMap((blocks, row) => blocks.flat().map((id, index) => [id, { row, index }] as const))
	);
	return (one, other) => {
		const [a, b] = [places.get(one), places.get(other)];
		return a?.row === b?.row && Math.abs((a?.index ?? 0) - (b?.index ?? 0)) === 1;
	};
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
	at: ReadonlyMap<string, number>,
	isBeside: Beside
): number {
	const [first = 0, second = first] = partners.map((id) => at.get(id) ?? 0);
	const [a = '', b = a] = partners;
	const isNear = Math.abs(first - second) <= 1 + gap + 1e-6;
	if (isNear || isBeside(a, b)) return (first + second) / 2;
	return Math.max(first, second) - 0.5;
}

/** Where a block would like to begin: its own children under it, itself among the children of those above. */
function wantedStart(
	block: Block,
	start: number,
	unions: readonly Union[],
	{ at, isBeside }: { at: ReadonlyMap<string, number>; isBeside: Beside }
): number {
	const x = (id: string) => at.get(id) ?? 0;
	const shifts: number[] = [];
	for (const union of unions) {
		const all = union.children.length > 0 ? union.children : union.broughtUp;
		if (all.length === 0) continue;
		const shift = dropOf(union, at, isBeside) - mean(all.map(x));
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
	// Without their widths, the starts have only to be in order.
	const levels = pooled(
		wants.map((want, index) => ({ want: want - (offsets[index] ?? 0), weight: 1 }))
	);
	return blocks.map((block, index) => [block, (levels[index] ?? 0) + (offsets[index] ?? 0)]);
}

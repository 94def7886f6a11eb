// Where everybody stands, in units of one person's width: children under their parents, nobody on top of anybody.
import type { Block } from './blocks.ts';
import type { Hand, Union } from './family.ts';
import type { Rows } from './rows.ts';
import { pooled } from './pooled.ts';

/** Between two blocks, besides the width of a person. */
export const gap = 0.35;
const rounds = 80;

/** The middle of each person, from 0 at the left. */
export function placesOf(rows: Rows, unions: readonly Union[]): ReadonlyMap<string, number> {
	const standing = standingIn(rows, unions);
	const pulling = pullsOf(rows, unions);
	const starts = new Map<Block, number>();
	for (const blocks of rows) {
		let at = 0;
		for (const block of blocks) {
			starts.set(block, at);
			at += block.length + gap;
		}
	}
	const at = centresOf(rows, starts);
	for (let round = 0; round < rounds; round++) {
		// From above and from below in turn, so that neither always has the last word; from below at the end.
		const order = round % 2 === 0 ? rows : rows.toReversed();
		for (const blocks of order) {
			const wants = blocks.map((block) =>
				wantedStart(starts.get(block) ?? 0, pulling.get(block) ?? [], { at, standing })
			);
			for (const [block, start] of apart(blocks, wants)) {
				starts.set(block, start);
				for (const [index, id] of block.entries()) at.set(id, start + index + 0.5);
			}
		}
	}
	return fromTheLeft(at);
}

/** The same places, so that nobody is left of 0. */
export function fromTheLeft(at: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
	const left = Math.min(...at.values(), Infinity) - 0.5;
	return new Map([...at].map(([id, x]) => [id, x - left]));
}

/** Who stands beside whom. */
export interface Standing {
	/** Do two stand in one row with nobody between them? */
	isBeside: (one: string, other: string) => boolean;
	/** Is whoever stands on that side of somebody a partner of theirs? */
	hasPartnerOn: (side: Hand, id: string) => boolean;
}

export function standingIn(rows: Rows, unions: readonly Union[]): Standing {
	const places = new Map(
		rows.flatMap((blocks, row) => blocks.flat().map((id, index) => [id, { row, index }] as const))
	);
	/** How many places to the right; null: in another row. */
	const stepsTo = (one: string, other: string) => {
		const [a, b] = [places.get(one), places.get(other)];
		return a !== undefined && a.row === b?.row ? b.index - a.index : null;
	};
	const hasPartnerOn = (side: Hand, id: string) =>
		unions.some(
			({ partners }) =>
				partners.includes(id) &&
				partners.some((other) => stepsTo(id, other) === (side === 'left' ? -1 : 1))
		);
	return { isBeside: (one, other) => Math.abs(stepsTo(one, other) ?? 0) === 1, hasPartnerOn };
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
 * right, or the one further left where there a line goes down from another couple; under whoever is alone.
 */
export function dropOf(
	{ partners }: Pick<Union, 'partners'>,
	at: ReadonlyMap<string, number>,
	{ isBeside, hasPartnerOn }: Standing
): number {
	const x = (id: string) => at.get(id) ?? 0;
	const [one = '', other = one] = partners;
	const [left, right] = x(one) < x(other) ? [one, other] : [other, one];
	const isNear = x(right) - x(left) <= 1 + gap + 1e-6;
	if (isNear || isBeside(left, right)) return (x(left) + x(right)) / 2;
	const isTaken = hasPartnerOn('left', right) && !hasPartnerOn('right', left);
	return isTaken ? x(left) + 0.5 : x(right) - 0.5;
}

/** A union that a block would like to stand near to. */
interface Pull {
	union: Union;
	all: readonly string[];
	/** Is the block below it, or of it? */
	isBelow: boolean;
}

/** For each block, by what it is pulled: only these are looked at in each round. */
function pullsOf(rows: Rows, unions: readonly Union[]): ReadonlyMap<Block, readonly Pull[]> {
	const blockOf = new Map(rows.flat().flatMap((block) => block.map((id) => [id, block] as const)));
	const pulls = new Map<Block, Pull[]>(rows.flat().map((block) => [block, []]));
	const blocksWith = (ids: readonly string[]) =>
		new Set(ids.map((id) => blockOf.get(id)).filter((block) => block !== undefined));
	for (const union of unions) {
		const all = union.children.length > 0 ? union.children : union.broughtUp;
		if (all.length === 0) continue;
		const below = blocksWith(all);
		const above = [...blocksWith(union.partners)].filter((block) => !below.has(block));
		for (const block of below) pulls.get(block)?.push({ union, all, isBelow: true });
		for (const block of above) pulls.get(block)?.push({ union, all, isBelow: false });
	}
	return pulls;
}

/** Where a block would like to begin: its own children under it, itself among the children of those above. */
function wantedStart(
	start: number,
	pulls: readonly Pull[],
	{ at, standing }: { at: ReadonlyMap<string, number>; standing: Standing }
): number {
	const x = (id: string) => at.get(id) ?? 0;
	const shifts = pulls.map(({ union, all, isBelow }) => {
		const shift = dropOf(union, at, standing) - mean(all.map(x));
		return isBelow ? shift : -shift;
	});
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

// How good an order of the people on a family map is: lines across each other first, then how far lines go.
import { isTurned, isUnasked } from './blocks.ts';
import type { FamilyPerson, Union } from './family.ts';
import { homesIn } from './homes.ts';
import { mean, placesIn, type Rows } from './rows.ts';

const crossingCost = 1000;
/** A woman on the left of a man: worth a longer line, and not worth two lines across each other. */
const turnedCost = 4;
/** Partners who stand as nobody put them: less than two lines across each other, more than any line. */
const unaskedCost = 300;

/** Somebody else among those who live together: worth a longer line, and not worth two lines across each other. */
const apartCost = 12;

/** Less is better. */
export class Measure {
	/** How many people and pairs of lines were looked at: what it costs to look for a better order. */
	looked = 0;
	/** Row by row of the children. */
	private readonly lines: readonly (readonly { partners: readonly string[]; child: string }[])[];
	private readonly people: ReadonlyMap<string, FamilyPerson>;
	/** The rows whose lines change with a row: its own, and those of its people's children. */
	private readonly touched: readonly ReadonlySet<number>[];
	private readonly unions: readonly Union[];
	/** Row by row, of each home those who live there. */
	private readonly homes: readonly (readonly ReadonlySet<string>[])[];
	private readonly isByHand: boolean;

	constructor(
		people: readonly FamilyPerson[],
		unions: readonly Union[],
		row: ReadonlyMap<string, number>,
		isByHand: boolean
	) {
		this.unions = unions;
		this.isByHand = isByHand;
		this.people = new Map(people.map((person) => [person.id, person]));
		const all = unions.flatMap(({ partners, children, broughtUp }) =>
			[...children, ...broughtUp].map((child) => ({ partners, child }))
		);
		const rows = Array.from({ length: Math.max(-1, ...row.values()) + 1 }, (_, index) => index);
		this.lines = rows.map((index) => all.filter(({ child }) => row.get(child) === index));
		const homes = homesIn(people);
		this.homes = rows.map((index) =>
			homes
				.map((home) => home.people.filter(({ id }) => row.get(id) === index))
				.filter((here) => here.length > 1)
				.map((here) => new Set(here.map(({ id }) => id)))
		);
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
		this.looked += at.size;
		for (const touched of this.touched[row] ?? []) sum += this.inRow(rows, touched, at);
		return sum;
	}

	private inRow(rows: Rows, row: number, at: ReadonlyMap<string, number>): number {
		const blocks = rows[row] ?? [];
		const turned = blocks.filter((block) => isTurned(block, this.people));
		const unasked = this.isByHand
			? blocks.filter((block) => isUnasked(block, this.people, this.unions))
			: [];
		const lines = this.linesIn(row, at);
		let cost = turned.length * turnedCost + unasked.length * unaskedCost;
		for (const { from, to } of lines) cost += Math.abs(from - to);
		for (const home of this.homes[row] ?? []) cost += apartCost * (runsOf(home, blocks.flat()) - 1);
		this.looked += (lines.length * (lines.length - 1)) / 2;
		return cost + crossingCost * acrossIn(lines);
	}

	/** How many lines are across each other. */
	crossings(rows: Rows): number {
		const at = placesIn(rows);
		return rows.reduce((sum, _, row) => sum + acrossIn(this.linesIn(row, at)), 0);
	}

	private linesIn(row: number, at: ReadonlyMap<string, number>): Line[] {
		return (this.lines[row] ?? []).map(({ partners, child }) => ({
			from: mean(partners.map((id) => at.get(id) ?? 0)),
			to: at.get(child) ?? 0
		}));
	}
}

/** In how many places they stand. */
function runsOf(home: ReadonlySet<string>, ids: readonly string[]): number {
	return ids.filter((id, at) => home.has(id) && !home.has(ids[at - 1] ?? '')).length;
}

interface Line {
	from: number;
	to: number;
}

function acrossIn(lines: readonly Line[]): number {
	return lines.reduce(
		(sum, line, index) =>
			sum +
			lines.slice(index + 1).filter((other) => (line.from - other.from) * (line.to - other.to) < 0)
				.length,
		0
	);
}

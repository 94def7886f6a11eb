// In which generation everybody stands: partners and siblings side by side, children one row below their parents.
import type { Family, Union } from './family.ts';

/** People who stand in one row, whatever else: an id that any of them can be asked for. */
class Levels {
	private readonly above = new Map<string, string>();

	of(id: string): string {
		const next = this.above.get(id);
		return next === undefined ? id : this.of(next);
	}

	join(a: string, b: string): void {
		const [one, other] = [this.of(a), this.of(b)];
		if (one !== other) this.above.set(other, one);
	}
}

type Links = ReadonlyMap<string, ReadonlySet<string>>;

/** Who is above whom, level by level. */
function linksOf(pairs: readonly (readonly [string, string])[], levels: Levels): Links {
	const links = new Map<string, Set<string>>();
	for (const [parent, child] of pairs) {
		const from = levels.of(parent);
		links.set(from, (links.get(from) ?? new Set()).add(levels.of(child)));
	}
	return links;
}

function reaches(links: Links, from: string, to: string): boolean {
	const seen = new Set<string>();
	const waiting = [from];
	for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
		for (const next of links.get(at) ?? []) {
			if (next === to) return true;
			if (!seen.has(next)) waiting.push(next);
			seen.add(next);
		}
	}
	return false;
}

export interface Generations {
	/** The row of each person, from 0 for the oldest. */
	row: ReadonlyMap<string, number>;
	/** Parent and child, without what would make somebody their own ancestor. */
	pairs: readonly (readonly [string, string])[];
}

/** Rows for all: a link that cannot be (somebody above themselves) counts for nothing here. */
export function generationsOf({ people }: Family, unions: readonly Union[]): Generations {
	const levels = new Levels();
	const pairs: (readonly [string, string])[] = [];
	const add = (parent: string, child: string) => {
		const links = linksOf(pairs, levels);
		if (parent === child || reaches(links, child, parent)) return;
		pairs.push([parent, child]);
	};
	for (const { partners, children } of unions) {
		for (const child of children) for (const parent of partners) add(parent, child);
	}
	for (const { partners, broughtUp } of unions) {
		for (const child of broughtUp) for (const parent of partners) add(parent, child);
	}
	// Side by side, where that makes nobody their own ancestor.
	const joinAll = ([first, ...others]: readonly string[]) => {
		for (const other of first === undefined ? [] : others) {
			const links = linksOf(pairs, levels);
			const [a, b] = [levels.of(first ?? other), levels.of(other)];
			if (!reaches(links, a, b) && !reaches(links, b, a)) levels.join(a, b);
		}
	};
	for (const { partners } of unions) joinAll(partners);
	for (const { children } of unions) joinAll(children);
	return { row: rowsOf(people, pairs, levels), pairs };
}

function rowsOf(
	people: Family['people'],
	pairs: Generations['pairs'],
	levels: Levels
): ReadonlyMap<string, number> {
	const links = linksOf(pairs, levels);
	const all = [...new Set(people.map(({ id }) => levels.of(id)))];
	const order = sorted(all, links);
	const row = new Map(order.map((level) => [level, 0]));
	const rowAt = (level: string) => row.get(level) ?? 0;
	for (const level of order) {
		for (const below of links.get(level) ?? []) {
			row.set(below, Math.max(rowAt(below), rowAt(level) + 1));
		}
	}
	// Parents come down to their children.
	for (const level of order.toReversed()) {
		const below = [...(links.get(level) ?? [])].map(rowAt);
		if (below.length > 0) row.set(level, Math.min(...below) - 1);
	}
	return new Map(people.map(({ id }) => [id, rowAt(levels.of(id))]));
}

/** Parents before their children. */
function sorted(levels: readonly string[], links: Links): string[] {
	const done = new Set<string>();
	const order: string[] = [];
	const visit = (level: string) => {
		if (done.has(level)) return;
		done.add(level);
		for (const below of links.get(level) ?? []) visit(below);
		order.unshift(level);
	};
	for (const level of levels.toReversed()) visit(level);
	return order;
}

// The lines round everybody who lives together (SPEC.md FM7): round all of a home and nobody else.
import type { HomeDrawn, Point, Sizes } from './drawing.ts';
import { signsIn } from './homeSigns.ts';
import type { Home } from './homes.ts';

/** From the edge of a column, where lines to children go down. */
const inset = 6;
/** Between the lines of two homes of the same person, over and under them, and at their sides. */
const nested = 5;
const aside = 4;
/** Further in they would touch the shapes. */
const asideMost = 5;
/** In columns: what is narrower looks like a line. */
const sharedLeast = 0.5;

/** People of one home who stand side by side. */
interface Run {
	row: number;
	first: string;
	last: string;
	/** All of them, from left to right. */
	ids: readonly string[];
}

interface Planned {
	home: Home;
	/** Of which each goes round those runs in one. */
	pieces: readonly (readonly Run[])[];
	/** How far inside of the lines of others. */
	level: number;
}

/** What they need of the rows, before it is known where those are. */
export interface OutlinesPlan {
	homes: readonly Planned[];
	/** Over and under each row. */
	room: number;
}

/**
 * @param rows ids from left to right, from the oldest row
 * @param at the middle of each person, in columns
 */
export function plannedOutlines(
	homes: readonly Home[],
	rows: readonly (readonly string[])[],
	at: ReadonlyMap<string, number>
): OutlinesPlan {
	const planned: Planned[] = [];
	for (const home of homes) {
		const level = firstFree(
			planned.filter((other) => sharePeople(home, other.home)),
			'level'
		);
		planned.push({ home, level, pieces: piecesOf(runsOf(home, rows), at) });
	}
	return { homes: planned, room: nested * Math.max(0, ...planned.map(({ level }) => level)) };
}

const sharePeople = (one: Home, other: Home) =>
	one.people.some((person) => other.people.includes(person));

function firstFree<Key extends string>(
	others: readonly Readonly<Record<Key, number>>[],
	key: Key
): number {
	const taken = others.map((other) => other[key]);
	return [...taken.keys(), taken.length].find((one) => !taken.includes(one)) ?? 0;
}

function runsOf({ people }: Home, rows: readonly (readonly string[])[]): Run[] {
	const ids = new Set(people.map(({ id }) => id));
	return rows.flatMap((row, index) => {
		const runs: Run[] = [];
		row.forEach((id, at) => {
			const last = runs.at(-1);
			if (!ids.has(id)) return;
			if (last && row[at - 1] === last.last) runs[runs.length - 1] = withLast(last, id);
			else runs.push({ row: index, first: id, last: id, ids: [id] });
		});
		return runs;
	});
}

const withLast = (run: Run, id: string): Run => ({ ...run, last: id, ids: [...run.ids, id] });

/** In one from row to row where each has one run, one under the other. */
function piecesOf(runs: readonly Run[], at: ReadonlyMap<string, number>): Run[][] {
	const x = (id: string) => at.get(id) ?? 0;
	const isAlone = ({ row }: Run) => runs.filter((run) => run.row === row).length === 1;
	const pieces: Run[][] = [];
	for (const run of runs) {
		const piece = pieces.at(-1);
		const above = piece?.at(-1);
		const shared = (over: Run) =>
			Math.min(x(over.last), x(run.last)) - Math.max(x(over.first), x(run.first)) + 1;
		const isBelow = above?.row === run.row - 1 && isAlone(above) && isAlone(run);
		if (piece && above && isBelow && shared(above) >= sharedLeast) piece.push(run);
		else pieces.push([run]);
	}
	return pieces;
}

/** Of a person, and of a row. */
interface Places {
	x: (id: string) => number;
	/** The middle of its shapes. */
	y: (row: number) => number;
	/** Where its words begin. */
	labelY: (row: number) => number;
	size: Sizes;
}

export function drawnOutlines({ homes, room }: OutlinesPlan, places: Places): HomeDrawn[] {
	const { x, y, labelY, size } = places;
	const top = (row: number, level = 0) => y(row) - size.symbol / 2 - 6 - room + nested * level;
	const bottom = (row: number, level = 0) =>
		labelY(row) + (size.labelLines - 0.6) * size.lineOfText + room - nested * level;
	const left = (id: string, side: number) => x(id) - size.column / 2 + inset + aside * side;
	const right = (id: string, side: number) => x(id) + size.column / 2 - inset - aside * side;
	const turns = turnsIn(homes, x, size.column / 2);
	const sides = sidesOf(homes, turns);
	const turnAfter = (piece: readonly Run[], row: number) => {
		const inGap = turns.filter((turn) => turn.row === row);
		const lane = inGap.find((turn) => turn.piece === piece)?.lane ?? 0;
		const of = Math.max(0, ...inGap.map((turn) => turn.lane)) + 1;
		return bottom(row) + ((top(row + 1) - bottom(row)) * (lane + 1)) / (of + 1);
	};
	const hasSigns = homes.flatMap(({ pieces }) => pieces).length > 1;
	const signsOf = signsIn({ ...places, top, left, right });
	return homes.map(({ home, pieces, level }, index) => ({
		...{ id: home.id, isChildrens: home.isChildrens, people: home.people.map(({ id }) => id) },
		outlines: pieces.map((piece) =>
			roundAll(
				piece.map(({ row, first, last }, at) => ({
					...{ left: left(first, sides[index] ?? 0), right: right(last, sides[index] ?? 0) },
					from: at === 0 ? top(row, level) : turnAfter(piece, row - 1),
					to: at === piece.length - 1 ? bottom(row, level) : turnAfter(piece, row)
				}))
			)
		),
		signs: hasSigns
			? pieces.flatMap((piece) => signsOf(piece, { side: sides[index] ?? 0, level }))
			: []
	}));
}

interface Side {
	left: number;
	right: number;
	from: number;
	to: number;
}

/** Down the right side and up the left one. */
function roundAll(sides: readonly Side[]): Point[] {
	return [
		...sides.flatMap(({ right, from, to }) => [
			{ x: right, y: from },
			{ x: right, y: to }
		]),
		...sides.toReversed().flatMap(({ left, from, to }) => [
			{ x: left, y: to },
			{ x: left, y: from }
		])
	];
}

/** Where an outline goes from one row to the next: those that would lie on each other turn one below the other. */
interface Turn {
	home: Home;
	piece: readonly Run[];
	/** The upper one. */
	row: number;
	from: number;
	to: number;
	lane: number;
}

const areTogether = (one: Omit<Turn, 'lane'>, other: Turn) =>
	one.row === other.row && one.from <= other.to && other.from <= one.to;

function turnsIn(homes: readonly Planned[], x: (id: string) => number, half: number): Turn[] {
	const turns: Turn[] = [];
	for (const { home, pieces } of homes) {
		for (const piece of pieces) {
			for (const [index, below] of piece.slice(1).entries()) {
				const above = piece[index] ?? below;
				const turn = {
					...{ home, piece, row: above.row },
					from: Math.min(x(above.first), x(below.first)) - half,
					to: Math.max(x(above.last), x(below.last)) + half
				};
				const lane = firstFree(
					turns.filter((other) => areTogether(turn, other)),
					'lane'
				);
				turns.push({ ...turn, lane });
			}
		}
	}
	return turns;
}

/** How far in at its sides each is: not as far as those of the same people, or that turn where it does. */
function sidesOf(homes: readonly Planned[], turns: readonly Turn[]): number[] {
	const placed: { home: Home; side: number }[] = [];
	for (const { home } of homes) {
		const own = turns.filter((turn) => turn.home === home);
		const near = placed.filter(
			(other) =>
				sharePeople(home, other.home) ||
				turns.some((turn) => turn.home === other.home && own.some((one) => areTogether(one, turn)))
		);
		placed.push({ home, side: Math.min(asideMost, firstFree(near, 'side')) });
	}
	return placed.map(({ side }) => side);
}

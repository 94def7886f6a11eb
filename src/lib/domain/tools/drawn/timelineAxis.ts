// Where what has happened stands on the one axis of the timeline (practice.md 2.13): by its day; by its year, where only
// that is said; else apart. Nothing is guessed from words, and a gap is whole years of which nobody has said anything.
import { isDay } from '../../fieldValue.ts';
import { isFamilyNetwork, type Role } from '../../roles.ts';

export type Lane = 'family' | 'work';

export interface Dated {
	id: string;
	lane: Lane;
	/** `YYYY-MM-DD`, where it is known. */
	on: string | null;
	/** As people say it. */
	when: string;
}

/** What happened on one day, or some time in one year (`day: null`); side by side in its lanes. */
export interface Moment {
	day: string | null;
	events: readonly Dated[];
}

export interface Year {
	year: number;
	/** In order; what has no day comes last. */
	moments: readonly Moment[];
}

/** Years in between, from the first to the last, of which nobody said anything. */
export interface Gap {
	from: number;
	to: number;
}

export type Stretch = { kind: 'year'; year: Year } | { kind: 'gap'; gap: Gap };

export interface Axis {
	stretches: readonly Stretch[];
	/** Those of which no year is said. */
	apart: readonly Dated[];
}

/** The family's own lane: what those who belong to it, or came with them, say. */
export function laneOf(role: Role | null): Lane {
	return role !== null && (isFamilyNetwork(role) || role === 'supporter') ? 'family' : 'work';
}

/** Years that a text names, in any figures: `2021`, `٢٠٢١`. */
export function yearsIn(text: string): number[] {
	const figures = text.replace(/\p{Nd}/gu, (one) => String(figureOf(one)));
	return [...figures.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu)].map(([year]) => Number(year));
}

/** Figures of every script stand in tens, one after the other. */
function figureOf(one: string): number {
	const code = one.codePointAt(0) ?? 0;
	let zero = code;
	while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
	return code - zero;
}

interface Span {
	from: number;
	to: number;
}

function spanOf({ on, when }: Dated): Span | null {
	const said = yearsIn(when);
	const from = isDay(on) ? Number(on.slice(0, 4)) : Math.min(...said);
	if (!Number.isFinite(from)) return null;
	return { from, to: Math.max(from, ...said) };
}

export function axisOf(events: readonly Dated[]): Axis {
	const placed = events.flatMap((event) => {
		const span = spanOf(event);
		return span ? [{ event, span }] : [];
	});
	const years = [...new Set(placed.map(({ span }) => span.from))].sort((a, b) => a - b);
	let until = Infinity;
	const stretches = years.flatMap((year): Stretch[] => {
		const here = placed.filter(({ span }) => span.from === year);
		const gap = { from: until + 1, to: year - 1 };
		until = Math.max(until === Infinity ? year : until, ...here.map(({ span }) => span.to));
		const moments = momentsOf(here.map(({ event }) => event));
		const own: Stretch = { kind: 'year', year: { year, moments } };
		return gap.from <= gap.to ? [{ kind: 'gap', gap }, own] : [own];
	});
	return { stretches, apart: events.filter((event) => spanOf(event) === null) };
}

function momentsOf(events: readonly Dated[]): Moment[] {
	const days = [...new Set(events.map(({ on }) => (isDay(on) ? on : '')))];
	const inOrder = days.sort((a, b) => (a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1));
	return inOrder.map((day) => ({
		day: day === '' ? null : day,
		events: events.filter(({ on }) => (isDay(on) ? on : '') === day)
	}));
}

/** One column of the drawn axis; `apart`: beyond its end, without a year. */
export type Column =
	| { kind: 'moment'; year: number; moment: Moment }
	| { kind: 'gap'; gap: Gap }
	| { kind: 'apart'; moment: Moment };

/** @param eventsMost of one lane in one column; more of the same day go on in the next */
export function columnsOf({ stretches, apart }: Axis, eventsMost = Infinity): Column[] {
	return [
		...stretches.flatMap((one): Column[] =>
			one.kind === 'gap'
				? [one]
				: one.year.moments.flatMap((moment) =>
						inPieces(moment, eventsMost).map((piece) => ({
							...{ kind: 'moment', year: one.year.year, moment: piece }
						}))
					)
		),
		...inPieces({ day: null, events: apart }, 1).map(
			(moment) => ({ kind: 'apart', moment }) as const
		)
	];
}

function inPieces({ day, events }: Moment, eventsMost: number): Moment[] {
	const lanes = (['family', 'work'] as const).map((lane) =>
		events.filter((event) => event.lane === lane)
	);
	const most = Math.max(...lanes.map(({ length }) => length));
	if (most <= eventsMost) return most === 0 ? [] : [{ day, events }];
	return Array.from({ length: Math.ceil(most / eventsMost) }, (_, i) => ({
		day,
		events: lanes.flatMap((lane) => lane.slice(i * eventsMost, (i + 1) * eventsMost))
	}));
}

/** Columns in rows of so many, about as long as each other, each going on where the last one ended. */
export function inRows(columns: readonly Column[], columnsMost: number): Column[][] {
	if (columns.length === 0) return [];
	const rows = Math.max(1, Math.ceil(columns.length / Math.max(1, columnsMost)));
	const each = Math.ceil(columns.length / rows);
	return Array.from({ length: rows }, (_, i) => columns.slice(i * each, (i + 1) * each)).filter(
		(row) => row.length > 0
	);
}

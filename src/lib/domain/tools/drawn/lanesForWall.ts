// The timeline in as few parts as a wall can show one at a time, and a file can hold, so that it is read from across a room
// (SPEC.md TL7): each part goes on where the last one ended.
import type { LaneLabel, LaneSizes, LaneWords } from './laneRow.ts';
import { layOutLanes, type Lanes } from './lanes.ts';
import { em } from './spokes.ts';
import { columnsOf, inRows, type Axis, type Column } from './timelineAxis.ts';

export interface LanesRoom {
	width: number;
	height: number;
}

/** What a wall has, and a file on it beside title and legend, in em of words that are read from across a room. */
export const wallRoom: LanesRoom = { width: 62, height: 22 };
export const fileRoom: LanesRoom = { width: 48, height: 22 };
const columnLeast = 8.5;
const columnMost = 24;
/** Of one lane in one column. */
const eventsMost = 1;
const whole = { title: Infinity, says: Infinity };
/** What no part of the wall would hold otherwise is cut; the list beside it says all of it. */
const cut = { title: 3, says: 1 };

type Label = (id: string) => LaneLabel;

export const wallColumns = (axis: Axis): Column[] => columnsOf(axis, eventsMost);

/** The columns of each part. */
export function partsOf(axis: Axis, labelOf: Label, words: LaneWords, room: LanesRoom): Column[][] {
	const all = wallColumns(axis);
	const parts: Column[][] = [];
	let from = 0;
	while (from < all.length) {
		let most = 1;
		while (
			from + most < all.length &&
			fitting(all.slice(from, from + most + 1), labelOf, words, room)
		)
			most += 1;
		parts.push(all.slice(from, from + most));
		from += most;
	}
	return parts;
}

/** One part, laid out for where it is seen. */
export function layOutPart(
	columns: readonly Column[],
	labelOf: Label,
	words: LaneWords,
	room: LanesRoom,
	isMirrored = false
): Lanes {
	const { perRow, sizes } = fitting(columns, labelOf, words, room) ?? asCut;
	return layOutLanes(inRows(columns, perRow), labelOf, words, sizes, isMirrored);
}

function sizesOf(linesMost: LaneSizes['linesMost'], width: number): LaneSizes {
	return { width, columnMost, says: 1, linesMost };
}

/** In how many columns a row. */
interface Fitting {
	perRow: number;
	sizes: LaneSizes;
}

const asCut: Fitting = { perRow: 1, sizes: sizesOf(cut, columnMost) };

/** The fewest rows that fit; null where none do. */
function fitting(
	columns: readonly Column[],
	labelOf: Label,
	words: LaneWords,
	room: LanesRoom
): Fitting | null {
	const most = Math.min(columns.length, Math.floor(room.width / columnLeast));
	for (let perRow = most; perRow >= 1; perRow--) {
		const sizes = sizesOf(whole, room.width);
		const { height } = layOutLanes(inRows(columns, perRow), labelOf, words, sizes);
		if (height <= room.height * em) return { perRow, sizes };
	}
	return null;
}

// Where everything stands on the drawn timeline (practice.md 2.13): the family's lane on the axis, the one of people at work
// under it, in rows that go on where the last one ended. In units of a sixteenth of an em, as the other pictures (spokes.ts).
import {
	boldWider,
	layOutRow,
	lineHeight,
	type AxisPiece,
	type LaneLabel,
	type LaneSizes,
	type LaneText,
	type LaneWords,
	type PlacedEvent
} from './laneRow.ts';
import type { Point } from './lineStyle.ts';
import { em, type Box } from './spokes.ts';
import type { Column } from './timelineAxis.ts';
import { widthEm } from './wrapWords.ts';

export interface Lanes {
	width: number;
	height: number;
	/** The axis of each row, from the top. */
	axes: readonly number[];
	laneNames: readonly LaneText[];
	pieces: readonly AxisPiece[];
	events: readonly PlacedEvent[];
	/** Some words did not find room. */
	isCut: boolean;
}

const rowGap = 1.2 * em;

/**
 * @param rows the columns of each
 * @param labelOf what stands at an event
 */
export function layOutLanes(
	rows: readonly (readonly Column[])[],
	labelOf: (id: string) => LaneLabel,
	words: LaneWords,
	sizes: LaneSizes,
	isMirrored = false
): Lanes {
	const longest = Math.max(1, ...rows.map(({ length }) => length));
	const column = Math.min(sizes.columnMost, sizes.width / longest) * em;
	const width = longest * column;
	let y = 0;
	const all = rows.map((columns, i) => {
		if (i > 0) y += rowGap;
		const row = layOutRow(columns, { y, column }, labelOf, words, sizes);
		y += row.height;
		return row;
	});
	const drawn: Lanes = {
		...{ width, height: y },
		axes: all.map(({ axis }) => axis),
		laneNames: all.flatMap(({ laneNames }) => laneNames),
		pieces: all.flatMap(({ pieces }) => pieces),
		events: all.flatMap(({ events }) => events),
		isCut: all.some(({ isCut }) => isCut)
	};
	return isMirrored ? mirrored(drawn) : drawn;
}

/** How far words reach, for whoever checks that none stand over others. */
export function textBox({ text, x, y, size, isBold }: LaneText, isMirrored = false): Box {
	const width = widthEm(text) * size * em * (isBold ? boldWider : 1);
	const height = size * lineHeight * em;
	return { x: isMirrored ? x - width : x, y: y - 0.9 * size * em, width, height };
}

function mirrored(drawn: Lanes): Lanes {
	const turned = ({ x, y }: Point) => ({ x: drawn.width - x, y });
	const words = (lines: readonly LaneText[]) => lines.map((line) => ({ ...line, ...turned(line) }));
	return {
		...drawn,
		laneNames: words(drawn.laneNames),
		pieces: drawn.pieces.map(({ from, to, stem, ...piece }) => ({
			...{ ...piece, from: turned(from), to: turned(to), lines: words(piece.lines) },
			stem: stem && { from: turned(stem.from), to: turned(stem.to) }
		})),
		events: drawn.events.map(({ box, lines, ...event }) => ({
			...{ ...event, lines: words(lines) },
			box: { ...box, x: drawn.width - box.x - box.width }
		}))
	};
}

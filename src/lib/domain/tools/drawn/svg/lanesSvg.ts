// The timeline as a file (practice.md 2.13): a few words for each thing that happened, when it was and who says it, as on the
// wall; in words the same, in the order of days.
import {
	dotRadius,
	laneBar,
	yearsSaid,
	type AxisPiece,
	type LaneLabel,
	type LaneText,
	type LaneWords
} from '../laneRow.ts';
import { layOutLanes, type Lanes } from '../lanes.ts';
import { fileRoom, layOutPart, partsOf, wallColumns } from '../lanesForWall.ts';
import type { Point } from '../lineStyle.ts';
import { em } from '../spokes.ts';
import { inRows, type Axis, type Column, type Lane } from '../timelineAxis.ts';
import { largest } from '../wallRoom.ts';
import { svgFile, type DrawnFile, type LegendLine } from './svgFile.ts';
import { element, textAt } from './svgText.ts';

export interface LanesSvgWords extends LaneWords {
	title: string;
	day: string;
}

/** All of it in one picture: how many columns to a row, and how wide each, in em. */
const perRows = [3, 4, 5, 6, 8, 10, 12];
const columnEm = 9.5;

/**
 * @param part which of the parts that are read from across a room; null: all of it
 * @returns null where there is no such part
 */
export function lanesSvg(
	axis: Axis,
	labelOf: (id: string) => LaneLabel,
	words: LanesSvgWords,
	part: number | null,
	isMirrored = false
): DrawnFile | null {
	const columns = part === null ? wallColumns(axis) : partsOf(axis, labelOf, words, fileRoom)[part];
	if (!columns || columns.length === 0) return null;
	const laid =
		part === null
			? layOutWhole(columns, labelOf, words, isMirrored)
			: layOutPart(columns, labelOf, words, fileRoom, isMirrored);
	const text = ({ text: says, x, y, size, isBold }: LaneText) =>
		textAt(says, {
			...{ x, y, 'font-size': size * em, 'font-weight': isBold ? 700 : 400 },
			...{ 'text-anchor': 'start', direction: isMirrored ? 'rtl' : 'ltr' }
		});
	const inside = [
		...laid.pieces.map(axisSvg),
		...laid.events.flatMap(({ box, lane, lines }) => [
			element('rect', { ...box, fill: 'white', stroke: 'black', 'stroke-width': 1 }),
			barSvg(lane, isMirrored ? box.x + box.width - laneBar : box.x, box),
			...lines.map(text)
		]),
		...[...laid.laneNames, ...laid.pieces.flatMap(({ lines }) => lines)].map(text)
	];
	return svgFile({
		...{ width: laid.width, height: laid.height, text: em },
		...{ title: words.title, day: words.day, isMirrored },
		desc: columns.map((column) => said(column, labelOf, words)).join(' '),
		legend: legendOf(laid, words),
		inside: inside.join('')
	});
}

function layOutWhole(
	columns: readonly Column[],
	labelOf: (id: string) => LaneLabel,
	words: LaneWords,
	isMirrored: boolean
): Lanes {
	const linesMost = { title: Infinity, says: Infinity };
	return largest(
		perRows.map((perRow) => {
			const rows = inRows(columns, perRow);
			const sizes = { width: perRow * columnEm, columnMost: columnEm, says: 1, linesMost };
			return layOutLanes(rows, labelOf, words, sizes, isMirrored);
		})
	);
}

/** The family's lane has a thick bar, the one of people at work two thin ones: told apart without colour. */
function barSvg(lane: Lane, x: number, { y, height }: { y: number; height: number }): string {
	const bar = (from: number, width: number) =>
		element('rect', { x: from, y, width, height, fill: 'black' });
	return lane === 'family' ? bar(x, laneBar) : bar(x, 1.5) + bar(x + laneBar - 1.5, 1.5);
}

function axisSvg({ kind, from, to, stem }: AxisPiece): string {
	const lines = lineSvg(kind, from, to);
	if (!stem) return lines;
	return [
		lines,
		element('line', { ...ends(stem.from, stem.to), stroke: 'black', 'stroke-width': 1.5 }),
		element('circle', {
			...{ cx: stem.from.x, cy: from.y, r: dotRadius },
			...{ fill: kind === 'day' ? 'black' : 'white', stroke: 'black', 'stroke-width': 1.5 }
		})
	].join('');
}

function lineSvg(kind: AxisPiece['kind'], from: Point, to: Point): string {
	const stroke = { stroke: 'black', 'stroke-width': kind === 'gap' ? 2 : 4 };
	if (kind === 'apart') return '';
	return element('line', {
		...{ ...ends(from, to), ...stroke },
		'stroke-dasharray': kind === 'gap' ? '2 8' : null
	});
}

const ends = (from: Point, to: Point) => ({ x1: from.x, y1: from.y, x2: to.x, y2: to.y });

/** The signs that are on it. */
function legendOf({ events, pieces }: Lanes, words: LaneWords): LegendLine[] {
	const has = (kind: AxisPiece['kind']) => pieces.some((piece) => piece.kind === kind);
	const lane = (one: Lane) => ({
		sample: [
			element('rect', {
				...{ x: 6, y: 3, width: 32, height: 22 },
				...{ fill: 'white', stroke: 'black', 'stroke-width': 1 }
			}),
			barSvg(one, 6, { y: 3, height: 22 })
		].join(''),
		says: words.lanes[one]
	});
	const [from, to] = [
		{ x: 2, y: 14 },
		{ x: 42, y: 14 }
	];
	const stem = { from: { x: 22, y: 14 }, to: { x: 22, y: 14 } };
	return [
		...(['family', 'work'] as const)
			.filter((one) => events.some((event) => event.lane === one))
			.map(lane),
		...(has('year')
			? [{ sample: axisSvg({ kind: 'year', from, to, stem, lines: [] }), says: words.someTime }]
			: []),
		...(has('gap') ? [{ sample: lineSvg('gap', from, to), says: words.nothing }] : [])
	];
}

/** One column in words. */
function said(column: Column, labelOf: (id: string) => LaneLabel, words: LaneWords): string {
	if (column.kind === 'gap')
		return `${yearsSaid(column.gap.from, column.gap.to)}: ${words.nothing}.`;
	const when = column.kind === 'apart' ? words.apart : String(column.year);
	return column.moment.events
		.map(({ id, lane }) => {
			const { title, says } = labelOf(id);
			return `${when}: ${[title, ...says].filter(Boolean).join(', ')} (${words.lanes[lane]}).`;
		})
		.join(' ');
}

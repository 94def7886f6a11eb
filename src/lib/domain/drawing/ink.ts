// How a hand's line looks: as the drawing library draws it, so that picture and board are alike.
import { getStroke } from 'perfect-freehand';
import type { Color, Shape, Size } from './shapes.ts';
import type { Stroke, StrokePoint } from './stroke.ts';

/** In points of the paper. */
export const lineWidths: Readonly<Record<Size, number>> = { s: 2, m: 3.5, l: 5, xl: 10 };

export const colorLines: Readonly<Record<Color, string>> = {
	black: '#1d1d1d',
	grey: '#9fa8b2',
	'light-violet': '#e085f4',
	violet: '#ae3ec9',
	blue: '#4465e9',
	'light-blue': '#4ba1f1',
	yellow: '#f1ac4b',
	orange: '#e16919',
	green: '#099268',
	'light-green': '#4cb05e',
	'light-red': '#f87777',
	red: '#e03131',
	white: '#ffffff'
};

/** Of what is filled, and of notes. */
export const colorFills: Readonly<Record<Color, string>> = {
	black: '#e8e8e8',
	grey: '#eceef0',
	'light-violet': '#f5eafa',
	violet: '#ecdcf2',
	blue: '#dce1f8',
	'light-blue': '#ddedfa',
	yellow: '#fed49a',
	orange: '#f8e2d4',
	green: '#d3e9e3',
	'light-green': '#dbf0e0',
	'light-red': '#f4dadb',
	red: '#f4dadb',
	white: '#ffffff'
};

/** The outline of a stroke, to be filled. */
export function inkPath(stroke: Stroke, shape: Pick<Shape, 'kind' | 'size' | 'dash'>): string {
	const points = stroke.parts.flatMap(({ points: some, isStraight }) =>
		isStraight ? alongRuler(some) : some
	);
	const outline = getStroke([...points], inkOptions(stroke, shape));
	return smoothed(outline as [number, number][]);
}

/** A highlighter is so many times as broad. */
export const highlightTimes = 9;

function inkOptions(
	{ isPen }: Stroke,
	{ kind, size, dash }: Pick<Shape, 'kind' | 'size' | 'dash'>
) {
	const width = lineWidths[size];
	if (kind === 'highlight') {
		return {
			size: width * highlightTimes,
			thinning: 0,
			streamline: 0.5,
			smoothing: 0.5,
			last: true
		};
	}
	if (isPen) {
		return {
			size: 1 + width * 1.2,
			thinning: 0.62,
			streamline: 0.62,
			last: true,
			simulatePressure: false
		};
	}
	const isEven = dash !== 'draw';
	return {
		...{ size: width, thinning: isEven ? 0 : 0.5, streamline: 0.64, smoothing: 0.62 },
		...{ simulatePressure: !isEven, last: true }
	};
}

const stepsOfRuler = 12;

/** A line of two points is too short for the hand's own curve: it gets more, and each end twice. */
function alongRuler(points: readonly StrokePoint[]): StrokePoint[] {
	const [from, to] = [points[0], points.at(-1)];
	if (!from || !to) return [];
	return Array.from({ length: stepsOfRuler + 1 }, (_, i) => {
		const part = i / stepsOfRuler;
		return {
			x: from.x + (to.x - from.x) * part,
			y: from.y + (to.y - from.y) * part,
			pressure: from.pressure
		};
	});
}

/** Through the middles of its sides, so that no corner shows. */
function smoothed(outline: readonly [number, number][]): string {
	const [first] = outline;
	if (!first) return '';
	const middles = outline.map(([x, y], i) => {
		const [nextX, nextY] = outline[(i + 1) % outline.length] ?? first;
		return `${short(x)} ${short(y)} ${short((x + nextX) / 2)} ${short((y + nextY) / 2)}`;
	});
	return `M${short(first[0])} ${short(first[1])}Q${middles.join(' ')}Z`;
}

function short(value: number): string {
	return String(Math.round(value * 10) / 10);
}

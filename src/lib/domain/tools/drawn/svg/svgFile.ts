// A picture as a file of its own: a title with its day, the drawing, and a legend where it leaves the drawing largest on a wall.
import { largest, wallScale, type Extent } from '../wallRoom.ts';
import { wrapWords } from '../wrapWords.ts';
import { element, escaped, rounded, textAt } from './svgText.ts';

/** One line of a legend: a small drawing, and what it means. */
export interface LegendLine {
	/** Within 44 by 28 units. */
	sample: string;
	says: string;
}

export interface Picture {
	width: number;
	height: number;
	/** How large its words are, which those of the legend are as well. */
	text: number;
	/** What it is, in a few words, and in sentences what stands on it. */
	title: string;
	desc: string;
	/** The day it shows, as people write it. */
	day: string;
	legend: readonly LegendLine[];
	/** The drawing itself. */
	inside: string;
	isMirrored?: boolean;
}

/** A picture as a file, and what it says for somebody who cannot see it. */
export interface DrawnFile {
	svg: string;
	says: string;
	/** How large its words are on a wall of 1920 by 1080, in pixels of the page. */
	textOnWall: number;
}

const margin = 16;
/** Above and below everything. */
const pad = 8;
const narrowest = 360;
const sampleWidth = 44;
const sampleHeight = 28;
const saysLinesMost = 3;
const titleLinesMost = 3;
/** How wide a column of the legend is, in em of its words. */
const columnEm = 11.5;

/** The whole file: title, day and legend stand beside the drawing, or over and under it. */
export function svgFile(picture: Picture): DrawnFile {
	const { title, desc, day, legend, inside, text, isMirrored = false } = picture;
	const drawn = { width: Math.max(picture.width, narrowest), height: picture.height };
	const column = columnEm * text;
	const under = Math.max(1, Math.floor((drawn.width + margin) / (column + margin)));
	const ways = [
		{ isBeside: true, columns: 1 },
		{ isBeside: true, columns: 2 },
		{ isBeside: false, columns: under }
	];
	const laid = largest(
		ways.map(({ isBeside, columns }) => {
			const signs = legendOf(legend, text, columns, isMirrored);
			const width = isBeside ? signs.width : drawn.width;
			const head = headOf(title, day, { text, width, isMirrored });
			const signsTop = isBeside ? pad + head.height : pad + head.height + drawn.height + margin;
			const isTaller = isBeside && head.height + signs.height < drawn.height;
			const bottom = isTaller ? pad + drawn.height : signsTop + signs.height;
			return {
				...{ head, signs, signsTop, signsWidth: width },
				drawnTop: isBeside ? pad : pad + head.height,
				sideLeft: isBeside ? drawn.width + 2 * margin : margin,
				width: drawn.width + 2 * margin + (isBeside ? width + margin : 0),
				height: bottom + pad
			};
		})
	);
	const { width, height } = laid;
	const from = (x: number, wideness: number) => (isMirrored ? width - x - wideness : x);
	const middle = from(margin + (drawn.width - picture.width) / 2, picture.width);
	const side = from(laid.sideLeft, laid.signsWidth);
	const svg = [
		'<?xml version="1.0" encoding="UTF-8"?>\n',
		element(
			'svg',
			{
				xmlns: 'http://www.w3.org/2000/svg',
				viewBox: `0 0 ${rounded(width)} ${rounded(height)}`,
				...{ width, height, role: 'img', 'aria-labelledby': 'title desc' },
				'font-family': 'sans-serif'
			},
			[
				element('title', { id: 'title' }, escaped(`${title}, ${day}`)),
				element('desc', { id: 'desc' }, escaped(desc)),
				element('rect', { width, height, fill: 'white' }),
				placed(side, pad, laid.head.svg),
				placed(middle, laid.drawnTop, inside),
				placed(from(laid.sideLeft, laid.signs.width), laid.signsTop, laid.signs.svg)
			].join('')
		),
		'\n'
	].join('');
	return { svg, says: desc, textOnWall: wallScale(laid) * text };
}

const placed = (x: number, y: number, inside: string) =>
	inside === ''
		? ''
		: element('g', { transform: `translate(${rounded(x)} ${rounded(y)})` }, inside);

/** What it is, and of which day. */
function headOf(
	title: string,
	day: string,
	{ text, width, isMirrored }: { text: number; width: number; isMirrored: boolean }
): { height: number; svg: string } {
	const line = 1.3 * text;
	const lines = [
		...wrapWords(title, width / text / 1.05, titleLinesMost).map((says) => ({ says, weight: 700 })),
		...wrapWords(day, width / text, titleLinesMost).map((says) => ({ says, weight: 400 }))
	];
	const svg = lines.map(({ says, weight }, index) =>
		textAt(says, {
			...{ x: isMirrored ? width : 0, y: (index + 0.8) * line, 'font-size': text },
			...{ 'font-weight': weight, 'text-anchor': 'start' },
			direction: isMirrored ? 'rtl' : 'ltr'
		})
	);
	return { height: (lines.length + 0.4) * line, svg: svg.join('') };
}

/** In so many columns, filled one after the other. */
function legendOf(
	legend: readonly LegendLine[],
	text: number,
	columns: number,
	isMirrored: boolean
): Extent & { svg: string } {
	const line = 1.15 * text;
	const scale = Math.max(1, text / 20);
	const sample = sampleWidth * scale;
	const gap = 0.4 * text;
	const column = columnEm * text;
	const most = (column - sample - gap) / text;
	const rows = legend.map((one) => {
		const says = wrapWords(one.says, most, saysLinesMost);
		return { ...one, says, height: Math.max(sampleHeight * scale, says.length * line) + gap / 2 };
	});
	const inColumn = Math.ceil(rows.length / columns);
	const width = columns * column + (columns - 1) * margin;
	let height = 0;
	const svg = rows.map((row, index) => {
		const at = Math.floor(index / inColumn);
		const above = rows.slice(at * inColumn, index).reduce((sum, one) => sum + one.height, 0);
		height = Math.max(height, above + row.height);
		const left = at * (column + margin);
		const middle = above + (row.height - gap / 2) / 2;
		const x = isMirrored ? width - left - sample : left;
		const textX = isMirrored ? width - left - sample - gap : left + sample + gap;
		return [
			element(
				'g',
				{
					transform: `translate(${rounded(x)} ${rounded(middle - (sampleHeight * scale) / 2)}) scale(${rounded(scale)})`
				},
				row.sample
			),
			...row.says.map((words, n) =>
				textAt(words, {
					...{ x: textX, y: middle + (n - (row.says.length - 1) / 2) * line + 0.35 * text },
					...{ 'font-size': text, 'text-anchor': 'start' },
					direction: isMirrored ? 'rtl' : 'ltr'
				})
			)
		].join('');
	});
	return { width, height, svg: svg.join('') };
}

// A drawing as a file of its own: SVG as text, black on white, with its alternative text inside. Made without a browser, so
// that a server can put it into a record. Words are data here: whatever they say, they stay words.
import { wrapWords } from '../wrapWords.ts';

const namedEntities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

/** What XML has no place for: control characters, and halves of a character. */
const noPlaceInXml =
	/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

export function escaped(words: string): string {
	return words.replace(noPlaceInXml, '').replace(/[&<>"']/g, (one) => namedEntities[one] ?? '');
}

type Attributes = Readonly<Record<string, string | number | null>>;

/** @param inside already SVG */
export function element(name: string, attributes: Attributes, inside = ''): string {
	const all = Object.entries(attributes)
		.filter(([, value]) => value !== null)
		.map(
			([key, value]) =>
				` ${key}="${typeof value === 'number' ? rounded(value) : escaped(value ?? '')}"`
		)
		.join('');
	return inside === '' ? `<${name}${all}/>` : `<${name}${all}>${inside}</${name}>`;
}

/** Numbers of a drawing need no more than two decimals. */
function rounded(value: number): string {
	return String(Math.round(value * 100) / 100);
}

export function textAt(words: string, attributes: Attributes): string {
	return element('text', { ...attributes, 'unicode-bidi': 'plaintext' }, escaped(words));
}

/** One line of a legend: a small drawing, and what it means. */
export interface LegendLine {
	/** Within 44 by 28 units. */
	sample: string;
	says: string;
}

export interface Picture {
	width: number;
	height: number;
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

const legendText = 14;
const legendRow = 32;
const sampleWidth = 56;
const margin = 16;
const headHeight = 56;
const narrowest = 360;
/** Beside a drawing up to so wide stands its legend, else under it: so that a wall shows it large. */
const besideUpTo = 720;
const legendWidth = 260;
const sampleRoom = 44;

/** A picture as a file, and what it says for somebody who cannot see it. */
export interface DrawnFile {
	svg: string;
	says: string;
}

/** The whole file: a title with its day, the drawing, and beside or under it what its signs mean. */
export function svgFile(picture: Picture): DrawnFile {
	const { title, desc, day, legend, inside, isMirrored = false } = picture;
	const isBeside = picture.width <= besideUpTo && legend.length > 0;
	const drawingWidth = Math.max(picture.width, narrowest);
	const besideWidth = isBeside ? legendWidth + margin : 0;
	const width = drawingWidth + besideWidth + 2 * margin;
	const most = ((isBeside ? legendWidth : drawingWidth) - sampleWidth) / legendText;
	const lines = legend.map(({ sample, says }) => ({ sample, says: wrapWords(says, most, 2) }));
	const legendHeight = lines.length * legendRow;
	const height =
		headHeight +
		(isBeside ? Math.max(picture.height, legendHeight) : picture.height + margin + legendHeight) +
		margin;
	const start = isMirrored ? width - margin : margin;
	// In a drawing that reads from the right, "start" is the right side.
	const anchor = { 'text-anchor': 'start', direction: isMirrored ? 'rtl' : 'ltr' };
	const head = [
		textAt(title, { x: start, y: 24, 'font-size': 18, 'font-weight': 700, ...anchor }),
		textAt(day, { x: start, y: 44, 'font-size': legendText, ...anchor })
	];
	const legendTop = isBeside ? headHeight : headHeight + picture.height + margin;
	const legendEdge = isBeside ? drawingWidth + 2 * margin : margin;
	const rows = lines.map(({ sample, says }, i) => {
		const y = legendTop + i * legendRow;
		const x = isMirrored ? width - legendEdge - sampleRoom : legendEdge;
		const textX = isMirrored ? width - legendEdge - sampleWidth : legendEdge + sampleWidth;
		const first = y + 14 + legendText * (says.length > 1 ? -0.2 : 0.35);
		return [
			element('g', { transform: `translate(${rounded(x)} ${rounded(y)})` }, sample),
			...says.map((line, n) =>
				textAt(line, {
					x: textX,
					y: first + n * legendText * 1.1,
					'font-size': legendText,
					...anchor
				})
			)
		].join('');
	});
	const middle = margin + (isMirrored ? besideWidth : 0) + (drawingWidth - picture.width) / 2;
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
				...head,
				element('g', { transform: `translate(${rounded(middle)} ${String(headHeight)})` }, inside),
				...rows
			].join('')
		),
		'\n'
	].join('');
	return { svg, says: desc };
}

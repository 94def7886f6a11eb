// An ecomap as a file (practice.md 2.12): one point of view, words at every line, a legend of the lines that are on it.
import { drawLine, type LineKind, type Point } from '../lineStyle.ts';
import { em, layOutSpokes, saysSize, type Label, type TextLine } from '../spokes.ts';
import { largest } from '../wallRoom.ts';
import { svgFile, type DrawnFile } from './svgFile.ts';
import { element, textAt } from './svgText.ts';

/** One line: who or what, what is said of it, and how it is drawn. */
export interface EcomapLine extends Label {
	kind: LineKind;
}

export interface EcomapSvgWords {
	title: string;
	day: string;
	/** What the lines that are on it mean. */
	legend: readonly { kind: LineKind; says: string }[];
}

/** How wide it may be, in em: whichever leaves its words largest on a wall. */
const widthsEm = [36, 42, 48, 54, 60, 70];

export function ecomapSvg(
	lines: readonly EcomapLine[],
	middle: readonly string[],
	words: EcomapSvgWords,
	isMirrored = false
): DrawnFile {
	const laid = largest(widthsEm.map((room) => layOutSpokes(lines, middle, room, isMirrored)));
	const kinds = new Map(lines.map(({ id, kind }) => [id, kind]));
	const text = (line: TextLine) =>
		textAt(line.text, {
			...{ x: line.x, y: line.y, 'text-anchor': 'middle' },
			...{ 'font-size': line.isName ? em : em * saysSize, 'font-weight': line.isName ? 700 : 400 }
		});
	const inside = [
		...laid.placed.flatMap(({ id, from, to, box, lines: said }) => [
			lineSvg(from, to, kinds.get(id) ?? { strength: null, quality: null, flow: null }),
			element('rect', { ...box, rx: 8, fill: 'white', stroke: 'black', 'stroke-width': 1 }),
			...said.map(text)
		]),
		element('ellipse', {
			...{ cx: laid.middle.x + laid.middle.width / 2, cy: laid.middle.y + laid.middle.height / 2 },
			...{ rx: laid.middle.width / 2, ry: laid.middle.height / 2 },
			...{ fill: 'white', stroke: 'black', 'stroke-width': 3 }
		}),
		...laid.middleLines.map(text)
	];
	return svgFile({
		...{ width: laid.width, height: laid.height, text: em * saysSize },
		...{ title: words.title, day: words.day, isMirrored },
		desc: lines
			.map(({ name, says }) => `${[name, ...says.map((one) => one.text)].join(', ')}.`)
			.join(' '),
		legend: words.legend.map(({ kind, says }) => ({
			sample: lineSvg({ x: 2, y: 14 }, { x: 42, y: 14 }, kind),
			says
		})),
		inside: inside.join('')
	});
}

function lineSvg(from: Point, to: Point, kind: LineKind): string {
	const { d, bars, heads, width, dash } = drawLine(from, to, kind);
	const stroke = { fill: 'none', stroke: 'black' };
	return [
		element('path', {
			d,
			...stroke,
			'stroke-width': width,
			'stroke-dasharray': dash,
			'stroke-linejoin': 'round'
		}),
		bars === '' ? '' : element('path', { d: bars, ...stroke, 'stroke-width': 2.5 }),
		heads === '' ? '' : element('path', { d: heads })
	].join('');
}

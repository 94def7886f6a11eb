// A circle of people as a file (practice.md 2.15): names alone, as on the wall.
import { em } from '../spokes.ts';
import { dotRadius, layOutRings, type RingName } from '../rings.ts';
import { largest, svgFile, type DrawnFile } from './svgFile.ts';
import { element, textAt } from './svgText.ts';

export interface RingsSvgWords {
	title: string;
	day: string;
	/** What each ring means, from the middle outwards. */
	rings: readonly string[];
	nobody: string;
}

/** How wide it may be, in em, flat as a wall is: whichever leaves its names largest there. */
const widthsEm = [22, 28, 36, 44, 52];
const flat = 0.42;
const strokes = [
	{ 'stroke-width': 4, 'stroke-dasharray': null },
	{ 'stroke-width': 2, 'stroke-dasharray': null },
	{ 'stroke-width': 2, 'stroke-dasharray': '8 6' }
];
const strokeOf = (ring: number) => ({
	...{ fill: 'white', stroke: 'black' },
	...(strokes[ring] ?? strokes[strokes.length - 1])
});

export function ringsSvg(
	rings: readonly (readonly RingName[])[],
	middle: string,
	words: RingsSvgWords,
	isMirrored = false
): DrawnFile {
	const laid = largest(
		widthsEm.map((width) => layOutRings(rings, middle, { width, tall: width * flat }, isMirrored))
	);
	const centre = { cx: laid.width / 2, cy: laid.height / 2 };
	const text = (line: { text: string; x: number; y: number }) =>
		textAt(line.text, {
			x: line.x,
			y: line.y,
			'font-size': em,
			'font-weight': 600,
			'text-anchor': 'middle'
		});
	const inside = [
		...laid.ovals
			.map(({ rx, ry }, i) =>
				element('ellipse', { ...centre, rx: rx - 2, ry: ry - 2, ...strokeOf(i) })
			)
			.toReversed(),
		element('ellipse', {
			...centre,
			...laid.middle,
			fill: 'white',
			stroke: 'black',
			'stroke-width': 1
		}),
		...laid.middleLines.map(text),
		...laid.placed.flatMap(({ dot, lines }) => [
			element('circle', { cx: dot.x, cy: dot.y, r: dotRadius }),
			...lines.map(text)
		])
	];
	return svgFile({
		...{ width: laid.width, height: laid.height, text: em },
		...{ title: words.title, day: words.day, isMirrored },
		desc: rings
			.map(
				(names, i) =>
					`${words.rings[i] ?? ''}: ${names.map(({ name }) => name).join(', ') || words.nobody}.`
			)
			.join(' '),
		legend: words.rings.map((says, i) => ({
			sample: element('ellipse', { cx: 22, cy: 14, rx: 19, ry: 11, ...strokeOf(i) }),
			says
		})),
		inside: inside.join('')
	});
}

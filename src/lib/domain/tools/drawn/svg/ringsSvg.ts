// A circle of people as a file (practice.md 2.15): names alone, as on the wall. Of whom nobody said on which ring they are,
// they stand under it.
import { em } from '../spokes.ts';
import { dotRadius, layOutRings, type RingName } from '../rings.ts';
import { wrapWords } from '../wrapWords.ts';
import { largest } from '../wallRoom.ts';
import { svgFile, type DrawnFile } from './svgFile.ts';
import { element, textAt } from './svgText.ts';

export interface RingsSvgWords {
	title: string;
	day: string;
	/** What each ring means, from the middle outwards. */
	rings: readonly string[];
	nobody: string;
	/** Of whom nobody said it. */
	noRing: string;
}

interface Names {
	rings: readonly (readonly RingName[])[];
	/** On none of them. */
	others: readonly RingName[];
}

/** How wide it may be, in em, flat as a wall is: whichever leaves its names largest there. */
const widthsEm = [22, 28, 36, 44, 52];
const flat = 0.42;
const lineHeight = 1.3 * em;
const strokes = [
	{ 'stroke-width': 4, 'stroke-dasharray': null },
	{ 'stroke-width': 2, 'stroke-dasharray': null },
	{ 'stroke-width': 2, 'stroke-dasharray': '8 6' }
];
const strokeOf = (ring: number) => ({
	...{ fill: 'white', stroke: 'black' },
	...(strokes[ring] ?? strokes[strokes.length - 1])
});

const nameOf = ({ name }: RingName) => name;

export function ringsSvg(
	{ rings, others }: Names,
	middle: string,
	words: RingsSvgWords,
	isMirrored = false
): DrawnFile {
	const under = others.length === 0 ? '' : `${words.noRing}: ${others.map(nameOf).join(', ')}`;
	const laid = largest(
		widthsEm.map((width) => {
			const circles = layOutRings(rings, middle, { width, tall: width * flat }, isMirrored);
			const lines = wrapWords(under, circles.width / em, Infinity);
			const height = circles.height + lines.length * lineHeight;
			return { ...circles, lines, height, centreY: circles.height / 2 };
		})
	);
	const centre = { cx: laid.width / 2, cy: laid.centreY };
	const underTop = 2 * laid.centreY;
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
		]),
		...laid.lines.map((line, i) =>
			text({ text: line, x: centre.cx, y: underTop + (i + 0.9) * lineHeight })
		)
	];
	return svgFile({
		...{ width: laid.width, height: laid.height, text: em },
		...{ title: words.title, day: words.day, isMirrored },
		desc: [
			...rings.map(
				(names, i) => `${words.rings[i] ?? ''}: ${names.map(nameOf).join(', ') || words.nobody}.`
			),
			...(under === '' ? [] : [`${under}.`])
		].join(' '),
		legend: words.rings.map((says, i) => ({
			sample: element('ellipse', { cx: 22, cy: 14, rx: 19, ry: 11, ...strokeOf(i) }),
			says
		})),
		inside: inside.join('')
	});
}

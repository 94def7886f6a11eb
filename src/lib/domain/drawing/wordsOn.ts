// Words on a drawing, in lines that fit: without a browser there is nobody to measure letters, so they are counted.
import { escaped } from './escaped.ts';
import { colorLines } from './ink.ts';
import type { Shape, Size } from './shapes.ts';

const textSizes: Readonly<Record<Size, number>> = { s: 18, m: 24, l: 36, xl: 44 };
const labelSizes: Readonly<Record<Size, number>> = { s: 18, m: 22, l: 26, xl: 32 };
const lineHeight = 1.35;
/** How wide a letter is, of how high it is; a little more than most. */
const letterWidth = 0.56;
const padding = 16;

export function textMarkup(shape: Shape): string {
	const { words = '', size, scale, w, color } = shape;
	const fontSize = textSizes[size] * scale;
	const lines = linesOf(words, w === undefined ? Infinity : w * scale, fontSize);
	return written(lines, { fontSize, color: colorLines[color], x: 0, y: 0, anchor: 'start' });
}

/** Words in the middle of a box. */
export function labelMarkup(shape: Shape, width: number, height: number): string {
	const { words = '', size, scale, color } = shape;
	if (words.trim() === '') return '';
	const fontSize = labelSizes[size] * scale;
	const lines = linesOf(words, width - padding * 2 * scale, fontSize);
	const y = (height - lines.length * fontSize * lineHeight) / 2;
	return written(lines, { fontSize, color: colorLines[color], x: width / 2, y, anchor: 'middle' });
}

interface Look {
	fontSize: number;
	color: string;
	x: number;
	y: number;
	anchor: 'start' | 'middle';
}

function written(lines: readonly string[], { fontSize, color, x, y, anchor }: Look): string {
	const spans = lines.map((line, i) => {
		const down = y + fontSize * (i * lineHeight + 1);
		return `<tspan x="${String(x)}" y="${String(down)}">${escaped(line)}</tspan>`;
	});
	const look = `font-family="sans-serif" font-size="${String(fontSize)}" fill="${color}" text-anchor="${anchor}"`;
	// Each line goes the way its own words do.
	return `<text ${look} unicode-bidi="plaintext" xml:space="preserve">${spans.join('')}</text>`;
}

function linesOf(words: string, width: number, fontSize: number): string[] {
	const most = Math.max(1, Math.floor(width / (fontSize * letterWidth)));
	return words.split('\n').flatMap((line) => broken(line, most));
}

function broken(line: string, most: number): string[] {
	const lines: string[] = [];
	let current = '';
	for (const word of line.split(' ')) {
		const longer = current === '' ? word : `${current} ${word}`;
		if (longer.length <= most || current === '') current = longer;
		else {
			lines.push(current);
			current = word;
		}
	}
	return [...lines, current];
}

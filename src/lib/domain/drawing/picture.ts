// A drawing as a picture of its own (SVG text): what a device that cannot run the board sees, the shared screen, and what is
// kept. Made from the marks alone, so that it does not depend on anybody's browser.
import { backgroundMarkup, type Background } from './backgrounds.ts';
import { escaped } from './escaped.ts';
import { formPath } from './formPath.ts';
import { colorFills, colorLines, inkPath, lineWidths } from './ink.ts';
import { paper, type Shape } from './shapes.ts';
import { unpackStroke } from './stroke.ts';
import { labelMarkup, textMarkup } from './wordsOn.ts';

/** How the address of a JPEG file begins that holds the file itself. */
export const jpegData = 'data:image/jpeg;base64,';

export interface PictureOf {
	shapes: readonly Shape[];
	background: Background;
	/** Said in place of the picture. */
	alternative: string;
	/** The pictures from devices that are on it, as data addresses of JPEG files by their ids. */
	pictures?: ReadonlyMap<string, string>;
}

/** @returns a whole SVG document; everything people wrote is escaped, and nothing in it can run or load */
export function pictureOf({ shapes, background, alternative, pictures }: PictureOf): string {
	const { width, height } = paper;
	const size = `width="${String(width)}" height="${String(height)}"`;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${String(width)} ${String(height)}" role="img">`,
		`<title>${escaped(alternative)}</title>`,
		`<rect ${size} fill="#fff"/>`,
		backgroundMarkup(background),
		...shapes.map((shape) => markOf(shape, pictures ?? noPictures)),
		'</svg>'
	].join('');
}

const noPictures: ReadonlyMap<string, string> = new Map();

function markOf(shape: Shape, pictures: ReadonlyMap<string, string>): string {
	const inside = insideOf(shape, pictures);
	if (inside === '') return '';
	const { x, y, rotation } = shape;
	const turned = rotation === 0 ? '' : ` rotate(${String((rotation * 180) / Math.PI)})`;
	return `<g transform="translate(${String(x)} ${String(y)})${turned}">${inside}</g>`;
}

function insideOf(shape: Shape, pictures: ReadonlyMap<string, string>): string {
	switch (shape.kind) {
		case 'draw':
		case 'highlight':
			return strokeMarkup(shape);
		case 'geo':
			return formMarkup(shape);
		case 'note':
			return noteMarkup(shape);
		case 'text':
			return textMarkup(shape);
		case 'image':
			return imageMarkup(shape, pictures.get(shape.picture ?? ''));
	}
}

/** One that is not there, or not yet, leaves its place. */
function imageMarkup({ w = 100, h = 100 }: Shape, href: string | undefined): string {
	const size = `width="${String(w)}" height="${String(h)}"`;
	return href?.startsWith(jpegData)
		? `<image ${size} preserveAspectRatio="none" href="${escaped(href)}"/>`
		: `<rect ${size} fill="#eee" stroke="#999" stroke-dasharray="6 6"/>`;
}

function strokeMarkup(shape: Shape): string {
	const stroke = shape.stroke === undefined ? null : unpackStroke(shape.stroke);
	if (!stroke) return '';
	const scaled = shape.scale === 1 ? '' : ` transform="scale(${String(shape.scale)})"`;
	const see = shape.kind === 'highlight' ? ' opacity="0.35"' : '';
	const path = `<path d="${inkPath(stroke, shape)}" fill="${colorLines[shape.color]}"${see}/>`;
	const filled =
		stroke.isClosed && shape.fill !== 'none'
			? `<path d="${outlineOf(stroke.parts)}" fill="${fillOf(shape)}"/>`
			: '';
	return `<g${scaled}>${filled}${path}</g>`;
}

function outlineOf(parts: readonly { points: readonly { x: number; y: number }[] }[]): string {
	const points = parts.flatMap((part) => part.points);
	return `M${points.map(({ x, y }) => `${String(x)} ${String(y)}`).join('L')}Z`;
}

function fillOf({ fill, color }: Shape): string {
	if (fill === 'none') return 'none';
	return fill === 'semi' ? '#fcfffe' : colorFills[color];
}

const dashArrays = { draw: '', solid: '', dashed: '4 3', dotted: '0.1 2' } as const;

function formMarkup(shape: Shape): string {
	const { w = 100, h = 100, grow = 0, form = 'rectangle', scale, size, color, dash } = shape;
	const width = lineWidths[size] * scale;
	const gaps = dashArrays[dash]
		.split(' ')
		.filter((part) => part !== '')
		.map((part) => String(Number(part) * width));
	const dashed = gaps.length > 0 ? ` stroke-dasharray="${gaps.join(' ')}"` : '';
	const look = `fill="${fillOf(shape)}" stroke="${colorLines[color]}" stroke-width="${String(width)}" stroke-linejoin="round" stroke-linecap="round"${dashed}`;
	return `<path d="${formPath(form, w, h + grow)}" ${look}/>${labelMarkup(shape, w, h + grow)}`;
}

const noteSide = 200;

function noteMarkup(shape: Shape): string {
	const { scale, grow = 0, color } = shape;
	const [w, h] = [noteSide * scale, (noteSide + grow) * scale];
	const size = `width="${String(w)}" height="${String(h)}"`;
	return `<rect ${size} rx="4" fill="${colorFills[color]}" stroke="#0002"/>${labelMarkup({ ...shape, color: 'black' }, w, h)}`;
}

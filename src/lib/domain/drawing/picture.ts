// A drawing as a picture of its own (SVG text): what a device that cannot run the board sees, the shared screen, and what is
// kept. Made from the marks alone, so that it does not depend on anybody's browser.
import { backgroundMarkup, type Background } from './backgrounds.ts';
import { escaped } from './escaped.ts';
import { formPath } from './formPath.ts';
import { colorFills, colorLines, lineWidths } from './ink.ts';
import { InkPaths, type InkPath } from './inkPaths.ts';
import { paper, type Shape } from './shapes.ts';
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
	/** Outlines that were worked out before, for one who makes the picture again and again. */
	inkPaths?: InkPaths;
}

/** @returns a whole SVG document; everything people wrote is escaped, and nothing in it can run or load */
export function pictureOf({
	shapes,
	background,
	alternative,
	pictures = noPictures,
	inkPaths = new InkPaths()
}: PictureOf): string {
	const inks = inkPaths.of(shapes);
	const { width, height } = paper;
	const size = `width="${String(width)}" height="${String(height)}"`;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${String(width)} ${String(height)}" role="img">`,
		`<title>${escaped(alternative)}</title>`,
		`<rect ${size} fill="#fff"/>`,
		backgroundMarkup(background),
		...pictureMarks(shapes, pictures),
		...shapes.map((shape, i) => markOf(shape, inks[i] ?? null, pictures)),
		'</svg>'
	].join('');
}

const noPictures: ReadonlyMap<string, string> = new Map();

/** Each picture from a device once, however often it is on the paper. */
function pictureMarks(shapes: readonly Shape[], pictures: ReadonlyMap<string, string>): string[] {
	const used = new Set(shapes.map(({ picture }) => picture ?? ''));
	return [...pictures]
		.filter(([id, href]) => used.has(id) && href.startsWith(jpegData))
		.map(
			([id, href]) =>
				`<symbol id="${symbolOf(id)}" viewBox="0 0 1 1" preserveAspectRatio="none"><image width="1" height="1" preserveAspectRatio="none" href="${escaped(href)}"/></symbol>`
		);
}

const symbolOf = (picture: string) => escaped(`picture-${picture}`);

function markOf(shape: Shape, ink: InkPath | null, pictures: ReadonlyMap<string, string>): string {
	const inside = insideOf(shape, ink, pictures);
	if (inside === '') return '';
	const { x, y, rotation } = shape;
	const turned = rotation === 0 ? '' : ` rotate(${String((rotation * 180) / Math.PI)})`;
	return `<g transform="translate(${String(x)} ${String(y)})${turned}">${inside}</g>`;
}

function insideOf(
	shape: Shape,
	ink: InkPath | null,
	pictures: ReadonlyMap<string, string>
): string {
	switch (shape.kind) {
		case 'draw':
		case 'highlight':
			return ink ? strokeMarkup(shape, ink) : '';
		case 'geo':
			return formMarkup(shape);
		case 'note':
			return noteMarkup(shape);
		case 'text':
			return textMarkup(shape);
		case 'image':
			return imageMarkup(shape, pictures);
	}
}

/** One that is not there, or not yet, leaves its place. */
function imageMarkup(
	{ w = 100, h = 100, picture = '' }: Shape,
	pictures: ReadonlyMap<string, string>
): string {
	const size = `width="${String(w)}" height="${String(h)}"`;
	return pictures.get(picture)?.startsWith(jpegData)
		? `<use ${size} href="#${symbolOf(picture)}"/>`
		: `<rect ${size} fill="#eee" stroke="#999" stroke-dasharray="6 6"/>`;
}

function strokeMarkup(shape: Shape, { d, plainWidth, inside }: InkPath): string {
	const scaled = shape.scale === 1 ? '' : ` transform="scale(${String(shape.scale)})"`;
	const see = shape.kind === 'highlight' ? ' opacity="0.35"' : '';
	const color = colorLines[shape.color];
	const look =
		plainWidth === null
			? `fill="${color}"`
			: `fill="none" stroke="${color}" stroke-width="${String(plainWidth)}" stroke-linejoin="round" stroke-linecap="round"`;
	const path = `<path d="${d}" ${look}${see}/>`;
	const filled =
		inside !== null && shape.fill !== 'none' ? `<path d="${inside}" fill="${fillOf(shape)}"/>` : '';
	return `<g${scaled}>${filled}${path}</g>`;
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

import { describe, expect, test } from 'vitest';
import { backgrounds } from './backgrounds.ts';
import { jpegData, pictureOf } from './picture.ts';
import { forms, type Shape } from './shapes.ts';
import { packStroke } from './stroke.ts';

const hostile = `</text><script>alert(1)</script>"onload=x & \u0000\u{1F600} ${'a'.repeat(40)}`;

const base: Shape = {
	...{ id: 'mark0000001', kind: 'draw', by: 'maya', x: 10, y: 20, rotation: 0, index: 'a1' },
	...{ color: 'blue', size: 'l', dash: 'draw', fill: 'none', scale: 1 }
};

const wave = packStroke({
	isClosed: true,
	isPen: false,
	parts: [
		{
			isStraight: false,
			points: Array.from({ length: 30 }, (_, i) => ({
				x: i * 9,
				y: Math.sin(i) * 40,
				pressure: 0.5
			}))
		},
		{
			isStraight: true,
			points: [
				{ x: 270, y: 0, pressure: 0.5 },
				{ x: 300, y: 90, pressure: 0.5 }
			]
		}
	]
});

const all: Shape[] = [
	{ ...base, stroke: wave, fill: 'solid' },
	{ ...base, kind: 'highlight', stroke: wave, rotation: 1.2 },
	...forms.map((form): Shape => ({ ...base, kind: 'geo', form, w: 90, h: 60, words: hostile })),
	{ ...base, kind: 'geo', form: 'rectangle', dash: 'dashed', w: 90, h: 60 },
	{ ...base, kind: 'note', words: hostile, grow: 20 },
	{ ...base, kind: 'text', words: `${hostile}\n${hostile}`, w: 120 },
	{ ...base, kind: 'text', words: 'بيت هادئ وبسكويت' },
	{ ...base, kind: 'draw', stroke: 'damaged' }
];

/** Every tag is closed in turn, and nothing but tags, words and entities is there. */
function isWellFormed(xml: string): boolean {
	const open: string[] = [];
	const rest = xml.replace(
		/<(\/?)([a-z]+)((?: [A-Za-z-:]+="[^"<]*")*)(\/?)>/g,
		(...found: string[]) => {
			const [, end, name, , self] = found;
			if (end === '/') return open.pop() === name ? '' : '<';
			if (self !== '/') open.push(name ?? '');
			return '';
		}
	);
	return open.length === 0 && !/[<>]|&(?!(amp|lt|gt|quot);)/.test(rest);
}

describe('[DB10] a drawing as a picture', () => {
	test.each(backgrounds)(
		'on %s, it is one whole document in which nothing runs or loads',
		(background) => {
			const svg = pictureOf({ shapes: all, background, alternative: hostile });
			expect(isWellFormed(svg)).toBe(true);
			expect(svg).not.toMatch(/<script|<image|<foreignObject|href|url\(|style=| on[a-z]+=/);
			expect(svg).not.toContain('NaN');
			expect(svg).not.toContain('undefined');
			expect(svg).toContain('<title>&lt;/text&gt;');
		}
	);

	test('each mark is in it, in their order; a damaged one is left out', () => {
		const svg = pictureOf({ shapes: all, background: 'blank', alternative: 'x' });
		expect(svg.match(/<g transform="translate/g)).toHaveLength(all.length - 1);
		expect(svg).toContain('بيت هادئ وبسكويت');
	});

	test('nothing drawn yet is a white paper', () => {
		const svg = pictureOf({ shapes: [], background: 'blank', alternative: 'Paper' });
		expect(isWellFormed(svg)).toBe(true);
		expect(svg).not.toContain('<path');
	});
});

test('[DB10] a picture from a device is in the file once, however often it is on the paper', () => {
	const href = `${jpegData}/9j/4AAQ`;
	const shapes = Array.from({ length: 5 }, (_, i): Shape => ({
		...base,
		...{ id: `photo000000${String(i)}`, kind: 'image', w: 10 + i, h: 20, picture: 'photo0000001' }
	}));
	const svg = pictureOf({
		...{ shapes, background: 'blank', alternative: 'x' },
		pictures: new Map([
			['photo0000001', href],
			['notOnIt00001', href]
		])
	});
	expect(svg.split(href)).toHaveLength(2);
	expect(svg.split('<use ')).toHaveLength(6);
	expect(svg).toContain('<use width="14" height="20" href="#picture-photo0000001"/>');
});

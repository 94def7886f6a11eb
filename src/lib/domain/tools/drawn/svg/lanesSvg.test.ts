// The timeline as a file (SPEC.md TL6–TL8, MX1–MX4): well-formed, words as words, all of it in words too, read from a wall.
import { expect, test } from 'vitest';
import { toolItem } from '../../../../../../tests/kit/toolItem.ts';
import { wellFormed } from '../../../../../../tests/kit/wellFormed.ts';
import { fileRoom, partsOf } from '../lanesForWall.ts';
import { wallScale } from '../wallRoom.ts';
import { timelineOf } from '../timelineOf.ts';
import { lanesSvg, type LanesSvgWords } from './lanesSvg.ts';

const canary = '<script>alert("x")</script> & Co';
const people = {
	chantelle: { name: 'Chantelle Reid', role: 'parent' },
	priya: { name: 'Priya Shah', role: 'socialWorker' }
} as const;
const personOf = (id: string) => people[id as keyof typeof people] ?? null;
const words: LanesSvgWords = {
	...{ title: 'What has happened', day: '21 March 2026' },
	lanes: { family: 'What the family says', work: 'What people at work say' },
	...{ nothing: 'Nothing told here', someTime: 'some time that year', apart: 'Told without a year' }
};
const secret = { what: 'three stitches', kind: 'harm', whoseMemory: 'police report' };
const by = (author: string, values: object) =>
	toolItem({ ...secret, ...values }, { author, speaker: null });
const events = [
	by('priya', { title: canary, when: '9 January 2026', on: '2026-01-09' }),
	by('chantelle', { title: 'College', when: 'about Easter 2021' }),
	by('chantelle', { title: 'The seaside', when: 'last summer' })
];
const { axis, labelOf } = timelineOf(events, personOf);
const file = lanesSvg(axis, labelOf, words, null)!;

test('[MX1] [MX2] [TL8] it is well-formed and dated: shapes and words alone, the same each time', () => {
	const { elements, attributes } = wellFormed(file.svg);
	expect(elements.slice(0, 3)).toEqual(['svg', 'title', 'desc']);
	const allowed = new Set(['svg', 'title', 'desc', 'g', 'text', 'rect', 'circle', 'line']);
	expect(elements.filter((one) => !allowed.has(one))).toEqual([]);
	expect(attributes.filter((one) => /^on|href|style|class|src/i.test(one))).toEqual([]);
	expect(file.svg).toContain('&lt;script&gt;');
	expect(file.svg).not.toMatch(/<script|url\(|http(?!:\/\/www\.w3\.org\/2000\/svg")/);
	expect(lanesSvg(axis, labelOf, words, null)).toEqual(file);
});

test('[MX3] [TL8] in words it says everything in the order of days, and each sign on it has its meaning', () => {
	expect(file.says).toBe(
		[
			'2021: College, about Easter 2021, Chantelle (What the family says).',
			'2022–2025: Nothing told here.',
			`2026: ${canary}, 9 January 2026, Priya (What people at work say).`,
			'Told without a year: The seaside, last summer, Chantelle (What the family says).'
		].join(' ')
	);
	const drawn = wellFormed(file.svg).texts.join(' ');
	for (const one of ['Nothing told', 'some time', 'family says', 'at work say', 'last summer'])
		expect(drawn).toContain(one);
	const known = timelineOf([by('priya', { title: 'A', when: 'May', on: '2026-05-01' })], personOf);
	const { svg } = lanesSvg(known.axis, known.labelOf, words, null)!;
	for (const one of ['Nothing told', 'some time', 'Told without'])
		expect(svg, 'no sign without its thing').not.toContain(one);
});

test('[TL8] nothing but a few words, when it was and who says it', () => {
	for (const one of Object.values(secret)) expect(file.svg + file.says).not.toContain(one);
});

test('[MX4] [TL6] read from the right, its words begin there', () => {
	const mirrored = lanesSvg(axis, labelOf, words, null, true)!.svg;
	expect(mirrored).toContain('direction="rtl"');
	expect(mirrored).not.toContain('direction="ltr"');
});

/** How large the smallest words are on a wall of 1920 by 1080, in CSS pixels. */
function smallestOnWall(svg: string): number {
	const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
	const scale = wallScale({ width: Number(width), height: Number(height) });
	const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
	return scale * Math.min(...sizes);
}

test('[TL7] each part of a long one is read from across a room; there is no part beyond the last', () => {
	const many = Array.from({ length: 40 }, (_, i) =>
		by(i % 3 === 0 ? 'priya' : 'chantelle', {
			title: `The ${String(i)}th thing that happened to us all`,
			when: `in the spring of ${String(2000 + i / 2)}`,
			on: `${String(2000 + Math.floor(i / 2))}-04-${String(10 + (i % 9))}`
		})
	);
	const long = timelineOf(many, personOf);
	const { length } = partsOf(long.axis, long.labelOf, words, fileRoom);
	expect(length).toBeGreaterThan(2);
	for (let part = 0; part < length; part++) {
		const { svg } = lanesSvg(long.axis, long.labelOf, words, part)!;
		expect(smallestOnWall(svg), `part ${String(part)}`).toBeGreaterThanOrEqual(28);
	}
	expect(lanesSvg(long.axis, long.labelOf, words, length)).toBeNull();
	expect(lanesSvg(long.axis, long.labelOf, words, -1)).toBeNull();
	const whole = wellFormed(lanesSvg(long.axis, long.labelOf, words, null)!.svg).texts.join(' ');
	for (let i = 0; i < 40; i++) expect(whole).toContain(`The ${String(i)}th`);
	const nothing = timelineOf([], personOf);
	expect(lanesSvg(nothing.axis, nothing.labelOf, words, null)).toBeNull();
});

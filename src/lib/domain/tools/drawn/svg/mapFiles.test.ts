// Maps as files of their own (SPEC.md MX1–MX4): well-formed, without anything that runs, with their words as words.
import { describe, expect, test } from 'vitest';
import { toolItem } from '../../../../../../tests/kit/toolItem.ts';
import { wellFormed } from '../../../../../../tests/kit/wellFormed.ts';
import type { ToolContent, ToolItem } from '../../practiceTool.ts';
import { wallScale } from '../wallRoom.ts';
import { ecomapSvg } from './ecomapSvg.ts';
import { familySvg } from './familySvg.ts';
import { keptFamilyViews } from './keptFamilyViews.ts';
import { ringsSvg } from './ringsSvg.ts';
import type { DrawnFile } from './svgFile.ts';
import { escaped } from './svgText.ts';

const canary = '<script>alert("x")</script> & \'Co\'';
const halved = 'Gr\uD83Dace \u0000\u001B';

const grace = toolItem({ name: canary, whoToChild: halved, drawnAs: 'circle', birthYear: '1967' });
const maya = toolItem({
	...{ name: 'Maya', drawnAs: 'circle', birthYear: '2014', isAtCentre: true },
	...{ parents: [grace.id], livesWhere: 'household' }
});
const theo = toolItem({
	...{ name: '', isUnknown: true, broughtUp: 'foster', broughtUpBy: [grace.id], hasDied: true },
	diedIn: '2020'
});
const family: ToolContent = {
	people: [grace, maya, theo],
	couples: [toolItem({ one: grace.id, other: maya.id, kind: 'divorced' })],
	notAgreed: [toolItem({ what: 'who his dad is', about: [theo.id] })]
};
const saidInPicture = (word: string, values?: { names: string; sign?: string }) =>
	values ? `${[word, values.sign].filter(Boolean).join(' ')}: ${values.names}` : word;

const drawn: Record<string, DrawnFile> = {
	family: familySvg(family, 2026, {
		...{ title: `Family map ${canary}`, day: '21 March 2026' },
		picture: saidInPicture
	}),
	'nobody on the map': familySvg({}, 2026, { title: 'x', day: 'y', picture: saidInPicture }),
	rings: ringsSvg(
		{
			rings: [[{ id: 'a', name: canary }], [], [{ id: 'b', name: 'مريم' }]],
			others: [{ id: 'c', name: 'Bo' }]
		},
		canary,
		{
			...{ title: 'Our people', day: '21 March 2026', nobody: 'nobody', noRing: 'not said' },
			rings: ['knows all', canary, 'not yet']
		},
		true
	),
	ecomap: ecomapSvg(
		[
			{
				...{ id: 'a', name: canary, says: [{ text: canary, linesMost: 4 }] },
				kind: { strength: 'strong', quality: 'brokenOff', flow: 'both' }
			},
			{
				...{ id: 'b', name: 'School', says: [] },
				kind: { strength: 'weak', quality: 'stressful', flow: null }
			}
		],
		['Maya'],
		{
			...{ title: 'Who helps', day: '21 March 2026' },
			legend: [{ kind: { strength: 'weak', quality: null, flow: null }, says: canary }]
		}
	)
};
const files: Record<string, string> = Object.fromEntries(
	Object.entries(drawn).map(([name, { svg }]) => [name, svg])
);

describe.each(Object.entries(files))('%s', (_, svg) => {
	test('[MX1] is well-formed, with a title and a description first, and dated', () => {
		const { elements } = wellFormed(svg);
		expect(elements.slice(0, 3)).toEqual(['svg', 'title', 'desc']);
		expect(svg).toMatch(/<title id="title">[^<]+<\/title>/);
	});

	test('[MX2] has shapes and words alone: nothing that runs, nothing from elsewhere', () => {
		const { elements, attributes } = wellFormed(svg);
		const allowed = new Set([
			...['svg', 'title', 'desc', 'g', 'text'],
			...['rect', 'circle', 'ellipse', 'polygon', 'polyline', 'line', 'path']
		]);
		expect(elements.filter((one) => !allowed.has(one))).toEqual([]);
		expect(attributes.filter((one) => /^on|href|style|class|src/i.test(one))).toEqual([]);
		expect(svg).not.toMatch(/<script|url\(|http(?!:\/\/www\.w3\.org\/2000\/svg")/);
	});
});

test('[MX2] whatever a name says is words: escaped, and halves of a character left out', () => {
	expect(files['family']).toContain('&lt;script&gt;');
	expect(files['rings']).toContain('&lt;script&gt;');
	expect(files['ecomap']).toContain('&lt;script&gt;');
	expect(escaped(halved)).toBe('Grace ');
	expect(escaped('😀 ✓')).toBe('😀 ✓');
});

test('[MX3] it says itself in words: everybody, whom it is about, and what each sign on it means', () => {
	const { texts } = wellFormed(files['family'] ?? '');
	const said = texts.join(' ');
	for (const word of [
		'about: Maya',
		'atHome: Maya',
		'divorced',
		'foster',
		'unknown',
		'died',
		'notAgreedAbout: who'
	]) {
		expect(said).toContain(word);
	}
	expect(said).not.toContain('married');
	expect(said).toContain('notAgreedShort');
	expect(said).not.toContain('who his dad is');
	expect(drawn['family']?.says).toContain('about: Maya');
	expect(wellFormed(files['rings'] ?? '').texts.join(' ')).toContain('knows all: ');
	expect(wellFormed(files['ecomap'] ?? '').texts.join(' ')).toContain('School.');
});

/** How large the smallest words are on a wall of 1920 by 1080, in CSS pixels. */
function smallestOnWall(svg: string): number {
	const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
	const scale = wallScale({ width: Number(width), height: Number(height) });
	// What stands in the samples of a legend is enlarged with them.
	const inside = svg.replaceAll(/<g transform="[^"]*scale[^"]*">.*?<\/g>/g, '');
	const sizes = [...inside.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
	return scale * Math.min(...sizes);
}

test('[KP5] each view of a large family is read from across a room; all of it at once has its legend under it', () => {
	const items = [
		...['Winston', 'Pearl'].map((name) => toolItem({ name, birthYear: '1940' })),
		toolItem({ name: 'Andre', whoToChild: 'Maya’s dad' })
	];
	const [winston = '', pearl = '', andre = ''] = items.map(({ id }) => id);
	const row = (names: readonly string[], parents: readonly string[]) =>
		names.map((name) => toolItem({ name, whoToChild: 'somebody’s', parents: [...parents] }));
	const second = row(['Delroy', 'Grace', 'Yvonne'], [winston, pearl]);
	const third = row(
		['Chantelle', 'Jerome', 'Keisha'],
		second.slice(1, 2).map(({ id }) => id)
	);
	const child = toolItem({
		name: 'Maya',
		isAtCentre: true,
		parents: [...third.slice(0, 1).map(({ id }) => id), andre]
	});
	const more = row(['One', 'Two', 'Three', 'Four', 'Five', 'Six'], [andre]);
	const content = { people: [...items, ...second, ...third, child, ...more] };
	const words = { title: 'Family map', day: '21 March 2026', picture: saidInPicture };
	const views = keptFamilyViews(content, 2026, saidInPicture);
	expect(views.length).toBeGreaterThan(1);
	for (const { id, people } of views) {
		const { svg } = familySvg(content, 2026, words, people);
		expect(smallestOnWall(svg), id).toBeGreaterThanOrEqual(28);
	}
	const first = familySvg(content, 2026, words, views[0]?.people).says;
	expect(first).toContain('Maya');
	expect(first).not.toContain('Six');
	expect(familySvg(content, 2026, words).says).toContain('Six');
});

test('[KP6] everybody is on a circle that is kept: of whom nobody said how much they know, they stand under it', () => {
	const names = ['Jerome', 'Lúcia from next door', 'Mr Lind', 'Aleksandra-Wilhelmina', 'Keisha'];
	const others = Array.from({ length: 20 }, (_, i) => ({
		id: String(i),
		name: `${names[i % names.length] ?? ''} ${String(i)}`
	}));
	const words = { title: 'x', day: 'y', rings: ['all', 'some', 'none'] };
	const said = { ...words, nobody: 'nobody', noRing: 'Not said yet' };
	const circleOf = (left: typeof others) =>
		ringsSvg({ rings: [[{ id: 'a', name: 'Grace' }], [], []], others: left }, 'Maya', said);
	const { svg, says } = circleOf(others);
	const drawn = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(' ');
	expect(drawn).toContain('Not said yet: Jerome 0');
	for (const { name } of others) {
		expect(drawn).toContain(name);
		expect(says).toContain(name);
	}
	const [, height] = /viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(svg) ?? [];
	const lowest = Math.max(
		...[...svg.matchAll(/<text[^>]* y="([\d.]+)"/g)].map(([, y]) => Number(y))
	);
	expect(lowest).toBeLessThan(Number(height) - 8);
	expect(circleOf([]).says).not.toContain('Not said');
});

test('[FM7] [MX3] who lives together is said, and where there are several homes each has its letter', () => {
	const words = { title: 'x', day: 'y', picture: saidInPicture };
	const saidOf = (...people: ToolItem[]) =>
		wellFormed(familySvg({ people }, 2026, words).svg).texts;
	const tom = toolItem({ name: 'Tom', livesWith: [grace.id] });
	const one = saidOf(grace, tom);
	expect(one.join(' ')).toContain('liveTogether: ');
	expect(one.filter((word) => word.includes('homeSign'))).toEqual([]);
	const bo = toolItem({ name: 'Bo', livesWith: [grace.id], livesWhere: 'household' });
	const two = saidOf(grace, maya, tom, bo);
	// In words each home has the same letter.
	expect(two.join(' ')).toMatch(/inHome h: Maya, Bo inHome o: .*, Tom, Bo/);
	expect(two.join(' ')).toContain('inTwoHomes: Bo');
	// On each outline, the children's in two pieces, and in the legend, where it is said what it is.
	expect(two.filter((word) => word === 'h' || word === 'o')).toEqual(['h', 'h', 'o', 'h']);
	expect(two).toContain('homeSign');
	expect(two).not.toContain('household');
});

test('[FM8] [MX3] those born together have a sign, identical or not; on a map without twins there is none', () => {
	const words = { title: 'x', day: 'y', picture: saidInPicture };
	const twin = toolItem({ name: 'Bo' });
	const other = (isIdentical: boolean) =>
		toolItem({ name: 'Al', bornWith: [twin.id], isIdentical });
	const signs = (...people: ToolItem[]) => {
		const said = wellFormed(familySvg({ people }, 2026, words).svg).texts;
		return said.filter((one) => ['bornTogether', 'twins'].includes(one));
	};
	expect(signs(twin, other(false))).toEqual(['bornTogether']);
	expect(signs(twin, other(true))).toEqual(['twins']);
	expect(signs(twin)).toEqual([]);
});

test('[MX4] in words that are read from the right, title, day and legend of every map stand so; people where they always stand', () => {
	const words = { title: 'خريطة', day: '21', picture: saidInPicture };
	const [usual, mirrored] = [false, true].map(
		(isMirrored) => familySvg(family, 2026, { ...words, isMirrored }).svg
	);
	expect(mirrored).toContain('direction="rtl"');
	expect(mirrored).not.toContain('direction="ltr"');
	expect(usual).not.toContain('direction="rtl"');
	const shapes = (svg = '') => svg.match(/<polyline[^>]*>/g);
	expect(shapes(mirrored)).toEqual(shapes(usual));
});

test('[MX1] the same map is the same file', () => {
	const words = { title: 'x', day: 'y', picture: saidInPicture };
	expect(familySvg(family, 2026, words)).toEqual(familySvg(family, 2026, words));
});

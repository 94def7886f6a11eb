// How a child's picture is drawn (SPEC.md CP7).
import { describe, expect, test } from 'vitest';
import { em, type Box } from '../tools/drawn/spokes.ts';
import { wallRoom, wallScale } from '../tools/drawn/wallRoom.ts';
import { widthEm } from '../tools/drawn/wrapWords.ts';
import { faceIds, treeColumns, treeMost, type TreePerson } from './childTree.ts';
import { faceStrokes } from './faceStrokes.ts';
import {
	treeList,
	treeOnWall,
	treePart,
	treeSheet,
	type TreeFigure,
	type TreePicture
} from './treePicture.ts';

const ways = { treeSheet, treePart, treeOnWall, treeList };
const names = [
	'Nan',
	'Uncle J',
	'Lúcia next door',
	'Biscuit',
	'Oluwaseun-Alexander Bartholomew',
	'ماما',
	''
];

let seed = 11;
const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;

function somePeople(count: number): TreePerson[] {
	const places = Array.from({ length: treeMost }, (_, place) => place);
	return Array.from({ length: count }, () => ({
		name: names[random(names.length)] ?? '',
		calls: '',
		face: faceIds[random(faceIds.length)] ?? 'short',
		hasHeart: random(2) === 0,
		place: places.splice(random(places.length), 1)[0] ?? 0
	}));
}

const isInside = (inner: Box, outer: Box) =>
	inner.x >= outer.x - 0.01 &&
	inner.y >= outer.y - 0.01 &&
	inner.x + inner.width <= outer.x + outer.width + 0.01 &&
	inner.y + inner.height <= outer.y + outer.height + 0.01;

const overlap = (a: Box, b: Box) =>
	Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 0.01 &&
	Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 0.01;

/** Round all its words. */
function wordsBox({ lines }: TreeFigure, { isBeside }: TreePicture, isMirrored: boolean): Box {
	const width = Math.max(...lines.map(({ text }) => widthEm(text))) * em;
	const [first, last] = [lines[0], lines.at(-1)];
	if (!first || !last) throw new Error('nobody is without words');
	const x = isBeside ? (isMirrored ? first.x - width : first.x) : first.x - width / 2;
	return { x, y: first.y - 0.8 * em, width, height: last.y - first.y + em };
}

describe.each([false, true])('mirrored: %s', (isMirrored) => {
	test.each(Object.entries(ways))(
		'[CP7] %s: everybody whole within their own place, and no place over another',
		(_way, draw) => {
			for (let round = 0; round < 200; round++) {
				const people = somePeople(1 + random(treeMost));
				const picture = draw(people, isMirrored);
				const whole = { x: 0, y: 0, width: picture.width, height: picture.height };
				expect(picture.figures.map(({ place }) => place).toSorted()).toEqual(
					people.map(({ place }) => place).toSorted()
				);
				for (const [i, spot] of picture.spots.entries()) {
					expect(isInside(spot.box, whole)).toBe(true);
					for (const other of picture.spots.slice(i + 1))
						expect(overlap(spot.box, other.box)).toBe(false);
				}
				for (const figure of picture.figures) {
					expect(isInside(figure.faceBox, figure.box)).toBe(true);
					const said = wordsBox(figure, picture, isMirrored);
					expect(isInside(said, figure.box), figure.lines[0]?.text).toBe(true);
					expect(overlap(said, figure.faceBox)).toBe(false);
				}
			}
		}
	);

	test('[CP7] whoever stands further on, or further down, is drawn so', () => {
		const people = somePeople(treeMost);
		for (const draw of [treeSheet, treePart, treeOnWall]) {
			const at = new Map(draw(people, isMirrored).spots.map(({ place, box }) => [place, box]));
			for (let place = 0; place < treeMost; place++) {
				const [here, next] = [at.get(place), at.get(place + 1)];
				const below = at.get(place + treeColumns);
				if (next && here && (place + 1) % treeColumns !== 0)
					expect(next.x > here.x).toBe(!isMirrored);
				if (below && here) expect(below.y).toBeGreaterThan(here.y);
			}
		}
	});
});

const person = (place: number, more: Partial<TreePerson> = {}): TreePerson => ({
	...{ name: 'Nan', calls: '', face: 'bun', hasHeart: false, place },
	...more
});

test('[CP7] the child has the whole sheet; others see what is used of it, empty places between people too', () => {
	const people = [person(5), person(15)];
	expect(treeSheet(people).spots).toHaveLength(treeMost);
	expect(treePart(people).spots.map(({ place }) => place)).toEqual([
		5, 6, 7, 9, 10, 11, 13, 14, 15
	]);
	expect(treeList(people).spots.map(({ place }) => place)).toEqual([5, 15]);
});

test('[CP7] they are called as the child calls them, and a heart is theirs alone', () => {
	const { figures } = treePart([person(1, { calls: 'My Nan', hasHeart: true }), person(2)]);
	expect(figures.map(({ lines }) => lines.map(({ text }) => text).join(' '))).toEqual([
		'My Nan',
		'Nan'
	]);
	expect(figures.map(({ heart }) => heart !== null)).toEqual([true, false]);
});

// A wall has a little less room round a child's picture than round others: 58 % of its height.
test('[CP7] a full sheet can be read across a room: 28 pixels and more of 1080', () => {
	const less = (0.58 * 1080) / wallRoom.height;
	for (let round = 0; round < 50; round++) {
		const people = somePeople(treeMost);
		expect(less * wallScale(treeOnWall(people)) * em).toBeGreaterThanOrEqual(28);
	}
});

test('[CP7] a picture in which nobody is has nothing on it', () => {
	expect(treePart([]).figures).toEqual([]);
	expect(treeList([]).figures).toEqual([]);
});

test('every face has lines of its own', () => {
	const drawn = faceIds.map((face) => faceStrokes[face].map(({ d }) => d).join());
	expect(new Set(drawn).size).toBe(faceIds.length);
	expect(drawn.every((lines) => lines.length > 0)).toBe(true);
});

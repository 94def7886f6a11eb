// What others may not do to a mark (SPEC.md DB17).
import { describe, expect, test } from 'vitest';
import type { Person } from '../access.ts';
import type { Role } from '../roles.ts';
import { hides, hidesAnothers } from './seen.ts';
import type { Shape } from './shapes.ts';
import { isScaled, packStroke } from './stroke.ts';

const line = (times = 1, wobble = 0) =>
	packStroke({
		...{ isClosed: false, isPen: false },
		parts: [
			{
				isStraight: false,
				points: Array.from({ length: 30 }, (_, i) => ({
					x: i * 6 * times,
					y: (Math.sin(i / 4) * 40 + (i === 9 ? wobble : 0)) * times,
					pressure: 0.5
				}))
			}
		]
	});
const drawn: Shape = {
	...{ id: 'mark00000001', kind: 'draw', by: 'maya', x: 300, y: 300, rotation: 0, index: 'a1' },
	...{ color: 'blue', size: 'l', dash: 'draw', fill: 'none', scale: 1, stroke: line() }
};
const heart: Shape = { ...drawn, kind: 'geo', form: 'heart', w: 90, h: 60 };
const { stroke: _stroke, ...geo } = heart;

describe('[DB17] it is seen as before', () => {
	test.each<[string, Shape, Partial<Shape>]>([
		['moved', drawn, { x: 20, y: 700 }],
		['moved so that some of it is still on the paper', drawn, { x: -150, y: 20 }],
		['recoloured', drawn, { color: 'yellow' }],
		['turned', drawn, { rotation: 2 }],
		['put under others', drawn, { index: 'a0' }],
		['made smaller', geo, { w: 30, h: 20 }],
		['made larger', geo, { w: 700, h: 500 }],
		['a stroke made smaller', drawn, { stroke: line(0.3) }],
		['a stroke mirrored', { ...drawn, x: 400 }, { stroke: line(-1) }],
		['a line that is flat already', { ...geo, h: 1 }, { x: 50 }],
		['a dot moved', { ...geo, w: 2, h: 2 }, { x: 50 }],
		['one that is off the paper brought back', { ...drawn, x: 3000 }, { x: 100 }],
		['one that is off the paper left there', { ...drawn, x: 3000 }, { color: 'red' }],
		['one that was white from the start', { ...drawn, color: 'white' }, { x: 50 }]
	])('%s', (_what, before, change) => {
		expect(hides(before, { ...before, ...change })).toBe(false);
	});
});

describe('[DB17] it would not be seen any more', () => {
	test.each<[string, Shape, Partial<Shape>]>([
		['white on white', drawn, { color: 'white' }],
		['tiny', geo, { w: 0.01, h: 0.01 }],
		['flat', geo, { h: 1 }],
		['hairs and dust', drawn, { scale: 0.01 }],
		['words as dust', { ...geo, kind: 'text', words: 'Nan' }, { scale: 0.1 }],
		['a note as dust', { ...geo, kind: 'note', words: 'Nan' }, { scale: 0.02 }],
		['off the paper to the right', drawn, { x: 1100 }],
		['off the paper above', geo, { y: -61 }],
		['turned off the paper', { ...geo, x: 10, y: 10 }, { rotation: Math.PI }],
		['a stroke that is a dot', drawn, { stroke: line(0.01) }],
		['a stroke drawn anew', drawn, { stroke: line(1, 9) }],
		['a stroke that cannot be read', drawn, { stroke: 'x' }],
		['a stroke without its end', drawn, { stroke: packStroke({ ...flat(), isClosed: true }) }]
	])('%s', (_what, before, change) => {
		expect(hides(before, { ...before, ...change })).toBe(true);
	});
});

function flat() {
	const points = [0, 100].map((x) => ({ x, y: x, pressure: 0.5 }));
	return { isClosed: false, isPen: false, parts: [{ isStraight: true, points }] };
}

test('[DB17] a stroke that others have made smaller, and others larger again, is the same still', () => {
	let now = line();
	for (const times of [0.3, 0.8, 0.1, 0.5, 1, 5]) {
		expect(isScaled(now, line(times)), String(times)).toBe(true);
		now = line(times);
	}
	expect(isScaled(now, line(1, 30))).toBe(false);
});

test('[DB17] who drew it does with it as they like, and whoever runs the meeting; on one’s own page all who write there', () => {
	const person = (id: string, role: Role): Person => ({ id, role, part: 'a', removed: false });
	const gone = [{ before: drawn, after: { ...drawn, color: 'white' as const } }];
	const atTable = { owner: null };
	expect(hidesAnothers(person('grace', 'family'), atTable, gone)).toBe(true);
	expect(hidesAnothers(person('maya', 'child'), atTable, gone)).toBe(false);
	expect(hidesAnothers(person('sam', 'coordinator'), atTable, gone)).toBe(false);
	expect(hidesAnothers(person('tola', 'advocate'), { owner: 'maya' }, gone)).toBe(false);
	expect(hidesAnothers(person('grace', 'family'), atTable, [])).toBe(false);
});

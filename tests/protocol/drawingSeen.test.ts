// Attacks on somebody else's mark (domain/SPEC.md DB3, DB17), by clients that do not obey the pages: it is not rubbed out by being
// made white, tiny, another one, or put off the paper.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type * as Y from 'yjs';
import { changeShapes, readShape } from '#lib/board/drawing.ts';
import type { Shape, ShapeChange } from '#lib/domain/drawing/shapes.ts';
import { aStroke, draws, putUpDrawing, strokes } from '../kit/drawing.ts';
import { mustDo, openDemo, sitDown, type Seat } from '../kit/people.ts';
import { Server } from '../kit/server.ts';
import type { Typist } from '../kit/typist.ts';
import { until } from '../kit/until.ts';

let server: Server;
let sam: Seat;
let maya: Seat;
let grace: Seat;
let item: string;
let hers: Typist;
beforeAll(async () => {
	server = await Server.start();
	const demo = await openDemo(server);
	[sam, maya, grace] = (await Promise.all(
		['Sam', 'Maya', 'Grace'].map((name) => sitDown(demo, name))
	)) as [Seat, Seat, Seat];
	await mustDo(sam, { type: 'phase.set', phase: 'information' });
	item = await putUpDrawing(maya, 'table');
	hers = await draws(maya, 'table', item);
});
afterAll(async () => {
	hers.close();
	await server.stop();
});

async function mayaDraws(more: Partial<Shape> = {}): Promise<Shape> {
	const mark = aStroke(maya.participant, more);
	expect(await strokes(hers, mark)).toBe(true);
	return mark;
}

async function at(seat: Seat, mark: Shape): Promise<Typist> {
	const typist = await draws(seat, 'table', item);
	await until('the mark', () => readShape(typist.doc, mark.id) !== null);
	return typist;
}

const change = (typist: Typist, id: string, fields: ShapeChange) =>
	typist.write((doc) => {
		changeShapes(doc, [{ id, change: fields }], null);
	});

const dot = aStroke('x').stroke!;
const hidden: [string, ShapeChange][] = [
	['white on white', { color: 'white' }],
	['dust', { scale: 0.01 }],
	['another stroke in its place', { stroke: dot }],
	['off the paper', { x: 3900, y: 3900 }],
	['off the paper above', { y: -500 }],
	['turned off the paper', { x: 0, y: 0, rotation: Math.PI }]
];

test.each(hidden)('[DB17] %s: refused, and the mark is as it was', async (_what, fields) => {
	const mark = await mayaDraws();
	const attacker = await at(grace, mark);
	await expect(change(attacker, mark.id, fields)).rejects.toThrow('closed');
	expect((await attacker.wire.ended()).code).toBe(4409);
	expect(readShape(hers.doc, mark.id)).toEqual(mark);
});

test('[DB17] hidden by a value that is set and set again in one update, whichever comes last', async () => {
	const mark = await mayaDraws();
	const attacker = await at(grace, mark);
	const twice = attacker.write((doc) => {
		const fields = doc.getMap('shapes').get(mark.id) as Y.Map<unknown>;
		fields.set('color', 'red');
		fields.set('color', 'white');
	});
	await expect(twice).rejects.toThrow('closed');
	const again = await at(grace, mark);
	const other = again.write((doc) => {
		const fields = doc.getMap('shapes').get(mark.id) as Y.Map<unknown>;
		fields.set('color', 'white');
		fields.set('color', 'red');
	});
	expect(await other).toBe(true);
	await expect.poll(() => readShape(hers.doc, mark.id)?.color).toBe('red');
	again.close();
});

test('[DB17] others move, recolour, turn and make it smaller; who drew it and whoever runs the meeting do all', async () => {
	const mark = await mayaDraws();
	const nan = await at(grace, mark);
	const seen = { x: 40, y: 600, color: 'red', rotation: 0.3, size: 's', index: 'a0' } as const;
	expect(await change(nan, mark.id, seen)).toBe(true);
	await expect.poll(() => readShape(hers.doc, mark.id)).toEqual({ ...mark, ...seen });
	nan.close();
	const gone = { color: 'white', scale: 0.01, x: 3000 } as const;
	expect(await change(hers, mark.id, gone)).toBe(true);
	const second = await mayaDraws();
	const chair = await at(sam, second);
	expect(await change(chair, second.id, gone)).toBe(true);
	chair.close();
});

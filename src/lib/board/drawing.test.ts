import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { Outgoing } from '../drawing/outgoing.ts';
import type { Shape } from '../domain/drawing/shapes.ts';
import { addShapes, changeShapes, readShape, readShapes } from './drawing.ts';

const here = Symbol('here');
const base: Shape = {
	...{ id: 'mark0000001', kind: 'geo', by: 'maya', x: 10, y: 20, rotation: 0, index: 'a1' },
	...{
		color: 'blue',
		size: 'l',
		dash: 'draw',
		fill: 'none',
		scale: 1,
		form: 'heart',
		w: 90,
		h: 60
	},
	words: 'Nan'
};

function joined(...docs: Y.Doc[]): void {
	for (const from of docs) {
		for (const to of docs) Y.applyUpdate(to, Y.encodeStateAsUpdate(from, Y.encodeStateVector(to)));
	}
}

function boards(count: number, shapes: readonly Shape[] = []): Y.Doc[] {
	const docs = Array.from({ length: count }, () => new Y.Doc());
	if (docs[0]) addShapes(docs[0], shapes, here);
	joined(...docs);
	return docs;
}

describe('[DB11] marks in a document', () => {
	test('come back whole, the lowest first', () => {
		const [doc] = boards(1, [
			{ ...base, index: 'a2' },
			{ ...base, id: 'mark0000002', index: 'a1' }
		]);
		expect(readShapes(doc!).map(({ id }) => id)).toEqual(['mark0000002', 'mark0000001']);
		expect(readShape(doc!, base.id)).toEqual({ ...base, index: 'a2' });
	});

	test('one moves it, one recolours it, one writes on it: all three win', () => {
		const [maya, grace, sam] = boards(3, [base]) as [Y.Doc, Y.Doc, Y.Doc];
		changeShapes(maya, [{ id: base.id, change: { x: 300, y: 40 } }], here);
		changeShapes(grace, [{ id: base.id, change: { color: 'red' } }], here);
		changeShapes(sam, [{ id: base.id, change: { words: 'Nan Grace' } }], here);
		joined(maya, grace, sam);
		const wanted = { ...base, x: 300, y: 40, color: 'red', words: 'Nan Grace' };
		for (const doc of [maya, grace, sam]) expect(readShape(doc, base.id)).toEqual(wanted);
	});

	test('what is damaged or strange is left out, and the rest is read', () => {
		const [doc] = boards(1, [base]) as [Y.Doc];
		const shapes = doc.getMap('shapes');
		for (const [id, fields] of Object.entries({
			mark0000003: { kind: 'embed', x: 1 },
			mark0000004: { kind: 'draw', x: 'far' },
			mark0000005: { ...base, color: 'transparent' }
		})) {
			shapes.set(id, new Y.Map(Object.entries(fields)));
		}
		shapes.set('mark0000006', 'words');
		expect(readShapes(doc).map(({ id }) => id)).toEqual([base.id]);
	});

	test('a record as it was first written can be read for ever', () => {
		// Made on 30 November 2026 by the functions of that day.
		const doc = new Y.Doc();
		Y.applyUpdate(doc, Buffer.from(firstRecord, 'base64'));
		expect(readShapes(doc)).toEqual([base]);
	});
});

const firstRecord =
	'AREHACcBBnNoYXBlcwttYXJrMDAwMDAwMQEoAAcABGtpbmQBdwNnZW8oAAcAAmJ5AXcEbWF5YSgABwABeAF9CigABwABeQF9FCgABwAIcm90YXRpb24BfQAoAAcABWluZGV4AXcCYTEoAAcABWNvbG9yAXcEYmx1ZSgABwAEc2l6ZQF3AWwoAAcABGRhc2gBdwRkcmF3KAAHAARmaWxsAXcEbm9uZSgABwAFc2NhbGUBfQEoAAcABGZvcm0BdwVoZWFydCgABwABdwF9mgEoAAcAAWgBfTwnAAcABXdvcmRzAgQABw8DTmFuAA==';

describe('[DB13] what leaves the canvas', () => {
	test('is told once, when the hand lets go, and only what has changed', () => {
		const outgoing = new Outgoing();
		outgoing.take(base, null);
		outgoing.touch(base.id);
		outgoing.touch(base.id);
		expect(outgoing.flush(() => ({ ...base, x: 11 }))).toEqual({
			added: [],
			changed: [{ id: base.id, change: { x: 11 } }],
			removed: []
		});
		expect(outgoing.isEmpty).toBe(true);
	});

	test('somebody paints what I am just moving: I keep my hold, and they their colour', () => {
		const outgoing = new Outgoing();
		outgoing.take(base, null);
		outgoing.touch(base.id);
		const held = { ...base, x: 500 };
		expect(outgoing.take({ ...base, color: 'red' }, held)).toEqual({ ...held, color: 'red' });
		const { changed } = outgoing.flush(() => ({ ...held, color: 'red' }));
		expect(changed).toEqual([{ id: base.id, change: { x: 500 } }]);
	});

	test('my step back undoes what I did, and not what others did to the same mark since', () => {
		const outgoing = new Outgoing();
		outgoing.take(base, null);
		outgoing.touch(base.id);
		const moved = { ...base, x: 500 };
		outgoing.flush(() => moved);
		outgoing.take({ ...moved, color: 'red' }, moved);
		outgoing.touch(base.id);
		const mended: Shape = { ...base, color: 'red' };
		expect(outgoing.afterUndo(() => base)).toEqual({ kept: [mended], gone: [] });
		expect(outgoing.flush(() => mended).changed).toEqual([{ id: base.id, change: { x: base.x } }]);
	});

	test('however many steps I take back, what others made of it since stays', () => {
		const outgoing = new Outgoing();
		outgoing.take(base, null);
		const at = (x: number) => ({ ...base, x });
		const step = (now: Shape) => {
			outgoing.touch(base.id);
			const [mended = now] = outgoing.afterUndo(() => now).kept;
			outgoing.flush(() => mended);
			return mended.x;
		};
		outgoing.touch(base.id);
		outgoing.flush(() => at(500));
		outgoing.take(at(300), at(500)); // by somebody else
		outgoing.touch(base.id);
		outgoing.flush(() => at(400));
		expect(step(at(300))).toBe(300);
		expect(step(base)).toBe(300);
	});

	test('a step back brings nothing back that others have taken off', () => {
		const outgoing = new Outgoing();
		outgoing.take(base, null);
		outgoing.touch(base.id);
		outgoing.flush(() => ({ ...base, x: 500 }));
		outgoing.forget(base.id);
		outgoing.touch(base.id); // the library puts it back whole
		expect(outgoing.afterUndo(() => base)).toEqual({ kept: [], gone: [base.id] });
		expect(outgoing.isEmpty).toBe(true);
	});

	test('a mark that somebody else made anew stays signed by them, whatever I take back', () => {
		const outgoing = new Outgoing();
		outgoing.take(base, null);
		outgoing.forget(base.id);
		const anew: Shape = { ...base, by: 'sam' };
		outgoing.take(anew, null);
		outgoing.touch(base.id); // the library brings it back as it was before
		expect(outgoing.afterUndo(() => base)).toEqual({ kept: [anew], gone: [] });
	});

	test('what I rubbed out and somebody put there again is theirs', () => {
		const outgoing = new Outgoing();
		outgoing.take(base, null);
		outgoing.touch(base.id);
		outgoing.flush(() => null);
		const again: Shape = { ...base, x: 700 };
		outgoing.take(again, null);
		outgoing.touch(base.id); // my step back: the mark as I knew it
		expect(outgoing.afterUndo(() => base).kept).toEqual([again]);
	});

	test('what came and went while it was held is told to nobody', () => {
		const outgoing = new Outgoing();
		outgoing.touch('mark0000009');
		expect(outgoing.flush(() => null)).toEqual({ added: [], changed: [], removed: [] });
	});
});

// Five who draw on one paper, each with a hand of their own that takes steps back and makes them again (src/lib/domain/SPEC.md
// DB12, DB13): whatever they do, come and go, all see the same in the end, and nobody's step back touches what others did.
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { mulberry32 } from '../../../tests/kit/random.ts';
import { colors, type Shape } from '../domain/drawing/shapes.ts';
import { Outgoing } from '../drawing/outgoing.ts';
import {
	addShapes,
	changeShapes,
	readShape,
	readShapes,
	removeShapes,
	watchShapes
} from './drawing.ts';

const ours = Symbol('ours');
const editors = 5;
const runs = 300;
const stepsMost = 120;
const fields = ['x', 'color', 'words'] as const;
const base: Omit<Shape, 'id' | 'by'> = {
	...{ kind: 'geo', x: 10, y: 20, rotation: 0, index: 'a1', color: 'blue', size: 'l' },
	...{ dash: 'draw', fill: 'none', scale: 1, form: 'heart', w: 90, h: 60, words: 'Nan' }
};

/** One thing a hand did: each mark as it was before and after, null where it was not there. */
type Step = { id: string; before: Shape | null; after: Shape | null }[];

/** A canvas without a browser: its history brings marks back whole, as the drawing library's does. */
class Canvas {
	readonly doc = new Y.Doc();
	readonly me: string;
	readonly shapes = new Map<string, Shape>();
	/** Marks that went from this document by its own hand, or by that of others. */
	readonly removedHere = new Set<string>();
	readonly removedByOthers = new Set<string>();
	readonly added = new Set<string>();
	/** Fields that somebody else was the last to change. */
	readonly theirs = new Set<string>();
	/** What this hand is just at. */
	private readonly held = new Set<string>();
	private readonly mayRubOut: boolean;
	private readonly outgoing = new Outgoing();
	private undos: Step[] = [];
	private redos: Step[] = [];

	constructor(me: string, mayRubOut: boolean, client: number) {
		this.doc.clientID = client;
		this.me = me;
		this.mayRubOut = mayRubOut;
		watchShapes(
			this.doc,
			(origin) => origin === ours,
			({ put, removed }) => {
				for (const shape of put) {
					const before = this.shapes.get(shape.id);
					this.removedByOthers.delete(shape.id);
					const isHeld = this.held.has(shape.id);
					for (const name of fields)
						if (!isHeld && before?.[name] !== shape[name]) this.theirs.add(`${shape.id} ${name}`);
					this.shapes.set(shape.id, this.outgoing.take(shape, before ?? null));
				}
				for (const id of removed) {
					this.removedByOthers.add(id);
					this.outgoing.forget(id);
					this.shapes.delete(id);
				}
			}
		);
	}

	/** A hand does something to a mark; `after` null: rubs it out, where it may. */
	do(id: string, after: Shape | null): void {
		const before = this.shapes.get(id) ?? null;
		if (after === null && !this.mayTakeOff(before)) return;
		for (const name of fields)
			if (before?.[name] !== after?.[name]) this.theirs.delete(`${id} ${name}`);
		this.held.add(id);
		this.undos.push([{ id, before, after }]);
		this.redos = [];
		this.put(id, after);
	}

	letGo(): void {
		this.held.clear();
		const { added, changed, removed } = this.outgoing.flush((id) => this.shapes.get(id) ?? null);
		for (const { id, change } of changed)
			for (const name of Object.keys(change)) this.theirs.delete(`${id} ${name}`);
		for (const { id } of added) {
			this.added.add(id);
			for (const name of fields) this.theirs.delete(`${id} ${name}`);
		}
		for (const id of removed) this.removedHere.add(id);
		addShapes(this.doc, added, ours);
		changeShapes(this.doc, changed, ours);
		removeShapes(this.doc, removed, ours);
	}

	/** As the canvas of the pages does it. */
	step(what: 'undo' | 'redo'): void {
		this.letGo();
		const [from, to] = what === 'undo' ? [this.undos, this.redos] : [this.redos, this.undos];
		const step = from.pop();
		if (!step) return;
		to.push(step);
		for (const { id, before, after } of step) {
			const wanted = what === 'undo' ? before : after;
			if (wanted !== null || this.mayTakeOff(this.shapes.get(id) ?? null)) this.put(id, wanted);
		}
		const { kept, gone } = this.outgoing.afterUndo((id) => this.shapes.get(id) ?? null);
		for (const shape of kept) this.shapes.set(shape.id, shape);
		for (const id of gone) this.shapes.delete(id);
		this.letGo();
	}

	private mayTakeOff(shape: Shape | null): boolean {
		return shape !== null && (this.mayRubOut || shape.by === this.me);
	}

	private put(id: string, shape: Shape | null): void {
		if (shape === null) this.shapes.delete(id);
		// A mark that is made here is signed here.
		else this.shapes.set(id, this.shapes.has(id) ? shape : { ...shape, by: this.me });
		this.outgoing.touch(id);
	}
}

function meet(one: Canvas, other: Canvas): void {
	for (const [from, to] of [
		[one, other],
		[other, one]
	] as const)
		Y.applyUpdate(to.doc, Y.encodeStateAsUpdate(from.doc, Y.encodeStateVector(to.doc)));
}

/** What nobody's step back or forward may do, seen from their own document. */
function stepTouchesNothingOfOthers(
	canvas: Canvas,
	what: 'undo' | 'redo',
	mayRubOut: boolean
): void {
	canvas.letGo();
	const before = new Map(readShapes(canvas.doc).map((shape) => [shape.id, shape]));
	const theirs = new Set(canvas.theirs);
	canvas.step(what);
	for (const [id, was] of before) {
		const now = readShape(canvas.doc, id);
		if (now === null) {
			if (!mayRubOut) expect(was.by, `${id} was taken off`).toBe(canvas.me);
			continue;
		}
		for (const name of fields)
			if (theirs.has(`${id} ${name}`)) expect(now[name], `${id} ${name}`).toBe(was[name]);
	}
	for (const { id, by } of readShapes(canvas.doc)) {
		if (before.has(id)) continue;
		expect(canvas.removedByOthers.has(id), `${id} came back`).toBe(false);
		expect(by).toBe(canvas.me);
	}
}

function run(seed: number): void {
	const random = mulberry32(seed);
	const below = (count: number) => Math.floor(random() * count);
	// The first runs the meeting, and rubs out whatever she likes.
	const clients = Array.from({ length: editors }, (_, i) => (below(1000) + 1) * 10 + i);
	const canvases = clients.map((client, i) => new Canvas(`p${String(i)}`, i === 0, client));
	let count = 10_000_000;
	for (let steps = below(stepsMost) + 20; steps > 0; steps--) {
		const who = below(editors);
		const canvas = canvases[who]!;
		const ids = [...canvas.shapes.keys()].sort();
		const at = canvas.shapes.get(ids[below(ids.length || 1)] ?? '');
		const what = below(11);
		if (what <= 1) {
			count += 1;
			const id = `mark${String(count)}`;
			canvas.do(id, { ...base, id, by: canvas.me, x: below(900) });
		} else if (what === 2 && at) canvas.do(at.id, { ...at, x: below(900) });
		else if (what === 3 && at) canvas.do(at.id, { ...at, color: colors[below(colors.length)]! });
		else if (what === 4 && at) canvas.do(at.id, { ...at, words: `Nan ${String(below(90))}` });
		else if (what === 5 && at) canvas.do(at.id, null);
		else if (what === 6) canvas.letGo();
		else if (what <= 8) stepTouchesNothingOfOthers(canvas, 'undo', who === 0);
		else if (what === 9) stepTouchesNothingOfOthers(canvas, 'redo', who === 0);
		else meet(canvas, canvases[below(editors)]!);
	}
	for (const canvas of canvases) canvas.letGo();
	// Twice: what the last one brings reaches the first.
	for (let round = 0; round < 2; round++)
		for (const one of canvases) for (const other of canvases) meet(one, other);
	const [first = [], ...others] = canvases.map(({ doc }) => readShapes(doc));
	for (const other of others) expect(other).toEqual(first);
	const byId = (a: Shape, b: Shape) => (a.id < b.id ? -1 : 1);
	for (const { shapes } of canvases)
		expect([...shapes.values()].sort(byId)).toEqual(first.toSorted(byId));
	const removed = new Set(canvases.flatMap(({ removedHere }) => [...removedHere]));
	const there = new Set(first.map(({ id }) => id));
	for (const id of canvases.flatMap(({ added }) => [...added]))
		if (!removed.has(id)) expect(there.has(id), `${id} was lost`).toBe(true);
}

test('[DB12] [DB13] five who draw, step back and forward, come and go: all see the same, nothing of others is undone, nothing lost', () => {
	for (let seed = 1; seed <= runs; seed++) {
		try {
			run(seed);
		} catch (error) {
			throw new Error(`seed ${String(seed)}`, { cause: error });
		}
	}
});

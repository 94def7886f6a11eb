// Five people in one field, everything drawn from a seed.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { mulberry32 } from '../../../tests/kit/random.ts';
import { person, type FakeField } from '../../../tests/kit/textFields.ts';

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	vi.useRealTimers();
});

describe('simulation', () => {
	const seeds = Array.from({ length: 25 }, (_, i) => i + 1);

	test.each(seeds)('[TX25] five people, delayed delivery, no word lost, seed %i', (seed) => {
		const { values, graphemes, expected } = simulate(seed, { steps: 250, undo: false });
		for (const value of values) expect(value).toBe(values[0]);
		expect(graphemes).toEqual(expected);
	});

	test.each(seeds)('[TX26] five people who also undo and redo agree, seed %i', (seed) => {
		const { values } = simulate(seed, { steps: 250, undo: true });
		for (const value of values) expect(value).toBe(values[0]);
		expect(values[0]).not.toContain('\uFFFD');
	});
});

/** Every grapheme is typed once in a run, so that each can be followed to the end. */
function* uniqueGraphemes(): Generator<string> {
	const letter = (i: number) => String.fromCodePoint(0x1f1e6 + i);
	for (let i = 0; ; i++) {
		yield String.fromCodePoint(0x4e00 + i);
		if (i < 26 * 26) yield letter(Math.floor(i / 26)) + letter(i % 26);
		if (i < 144) yield String.fromCodePoint(0x0628 + (i % 18), 0x064b + Math.floor(i / 18));
		if (i < 60) yield `👩‍${String.fromCodePoint(0x1f400 + i)}`;
		if (i < 5) yield `👍${String.fromCodePoint(0x1f3fb + i)}`;
	}
}

function simulate(seed: number, { steps, undo }: { steps: number; undo: boolean }) {
	const random = mulberry32(seed);
	const below = (limit: number) => Math.floor(random() * limit);
	const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
	const graphemesOf = (text: string) => [...segmenter.segment(text)].map((s) => s.segment);
	const fresh = uniqueGraphemes();
	const next = () => fresh.next().value as string;
	const alive = new Set<string>();

	const people = ['chantelle', 'grace', 'priya', 'helen', 'tola'].map((name) => {
		const made = person();
		return { name, ...made, composing: false, inbox: [] as Uint8Array[] };
	});
	people.forEach((from, i) => {
		from.doc.clientID = seed * 10 + i;
		from.doc.on('update', (update: Uint8Array, origin: unknown) => {
			if (origin === 'network') return;
			for (const to of people) if (to !== from) to.inbox.push(update);
		});
	});

	/** A change of what `field` shows, from grapheme to grapheme, written down in `alive`. */
	const edit = (field: FakeField, from: number, to: number, insert: string, inputType: string) => {
		const seen = graphemesOf(field.value);
		const offset = (count: number) => seen.slice(0, count).join('').length;
		for (const gone of seen.slice(from, to)) alive.delete(gone);
		for (const added of graphemesOf(insert)) alive.add(added);
		field.change(offset(from), offset(to), insert, inputType);
	};
	const place = (field: FakeField) => below(graphemesOf(field.value).length + 1);

	for (let step = 0; step < steps; step++) {
		const who = people[below(people.length)]!;
		const { field } = who;
		const shown = graphemesOf(field.value).length;
		if (undo && below(6) === 0) who.binding[below(3) ? 'undo' : 'redo']();
		switch (below(8)) {
			case 0:
			case 1: {
				const at = place(field);
				edit(field, at, at, next() + (below(3) ? '' : next()), 'insertText');
				break;
			}
			case 2: {
				const at = place(field);
				edit(field, at, Math.min(shown, at + below(3)), below(2) ? next() : '', 'insertText');
				break;
			}
			case 3: {
				const at = place(field);
				if (!who.composing) edit(field, at, at, next(), 'insertReplacementText');
				break;
			}
			case 4: {
				if (!who.composing) field.fire('compositionstart');
				who.composing = true;
				let at = place(field);
				for (let i = below(3); i >= 0; i--) {
					edit(field, at, at, next(), 'insertCompositionText');
					edit(field, at, at + 1, next(), 'insertCompositionText');
					at += below(2);
				}
				break;
			}
			case 5:
				if (who.composing) field.fire('compositionend');
				who.composing = false;
				vi.advanceTimersByTime(below(400));
				break;
			default:
				for (let i = below(6); i > 0 && who.inbox.length > 0; i--) {
					// Any of them: Yjs keeps what comes too early until its turn.
					const [update] = who.inbox.splice(below(who.inbox.length), 1);
					Y.applyUpdate(who.doc, update!, 'network');
				}
		}
	}
	for (const { doc, inbox } of people)
		for (const update of inbox) Y.applyUpdate(doc, update, 'network');
	for (const { field } of people) field.fire('compositionend');
	vi.advanceTimersByTime(2_000);
	return {
		values: people.flatMap(({ field, text }) => [field.value, text.toString()]),
		graphemes: graphemesOf(people[0]!.field.value).sort(),
		expected: [...alive].sort()
	};
}

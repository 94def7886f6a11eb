// Every tool's demo fits its definition: lists, fields, options and days that exist, and people of the demo.
import { expect, test } from 'vitest';
import { isDay } from '#lib/domain/fieldValue.ts';
import { practiceTools } from '#lib/domain/tools/practice/all.ts';
import type { ToolField } from '#lib/domain/tools/practiceTool.ts';
import { reidCards, reidLines } from '../reidFamily.ts';
import { demoStories } from '../stories.ts';
import { toolDemos } from './all.ts';
import type { DemoItem } from './demoItem.ts';

const people = [...new Set(demoStories.flatMap(({ people }) => people.map(({ key }) => key)))];
const elsewhere = [...reidCards.flatMap(({ key = [] }) => key), ...reidLines.map(({ key }) => key)];

function fits(
	field: ToolField,
	value: DemoItem['values'][string],
	keys: readonly string[]
): boolean {
	const named = (one: unknown) => typeof one === 'string' && keys.includes(one.slice(1));
	switch (field.kind) {
		case 'text':
			return typeof value === 'string' && value.length <= field.maxChars;
		case 'choice':
			return typeof value === 'string' && field.options.includes(value);
		case 'choices':
			return Array.isArray(value) && value.every((one: string) => field.options.includes(one));
		case 'date':
			return isDay(value);
		case 'flag':
			return typeof value === 'boolean';
		case 'participant':
		case 'item':
			return named(value);
		case 'participants':
		case 'items':
			return Array.isArray(value) && value.every(named);
	}
}

/** In every story with the one, the other is there too. */
function isIn(one: string, other: string): boolean {
	const has = (key: string) => (story: (typeof demoStories)[number]) =>
		story.people.some((person) => person.key === key);
	return demoStories.filter(has(one)).every(has(other));
}

test('every practice tool has a worked example, and no other has', () => {
	expect(Object.keys(toolDemos).sort()).toEqual(practiceTools.map(({ id }) => id).sort());
});

test.each(Object.entries(toolDemos))('the demo of %s fits its tool', (name, items) => {
	const tool = practiceTools.find(({ id }) => id === name);
	expect(items.length).toBeGreaterThan(0);
	const keys = [...people, ...elsewhere, ...items.flatMap(({ key = [] }) => key)];
	const everybody = Object.values(toolDemos).flat();
	for (const { list, by, speaker, about = [], values } of items) {
		for (const person of [by, ...(speaker ? [speaker] : []), ...about])
			expect(people).toContain(person);
		for (const [field, value] of Object.entries(values)) {
			const shape = tool?.lists[list]?.fields[field];
			const isSomeone = shape?.kind === 'item' && shape.names !== undefined;
			const there = everybody.filter(({ key }) => `@${key ?? ''}` === value);
			// Wherever the one is told of, whoever it is stands there too.
			if (isSomeone) expect(there.every((one) => isIn(by, one.by))).toBe(true);
			const known = isSomeone ? there.flatMap(({ key = [] }) => key) : keys;
			expect(shape && fits(shape, value, known), `${list}.${field}: ${String(value)}`).toBe(true);
		}
	}
});

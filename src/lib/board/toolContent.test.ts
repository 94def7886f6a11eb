// What stands in a tool comes out of a document as it went in (domain/SPEC.md TO7): over all tools there are.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { practiceTools } from '../domain/tools/practice/all.ts';
import {
	rootOf,
	type PracticeTool,
	type ToolContent,
	type ToolField,
	type ToolItem,
	type ToolList,
	type ToolValue
} from '../domain/tools/practiceTool.ts';
import { addToolItem, readToolContent } from './toolItems.ts';

const people = ['parent0', 'child0', 'family0'];

test.each(practiceTools.map((tool) => [tool.id, tool] as const))(
	'[TO7] %s: any content goes through a document, an update and JSON and is the same',
	(_id, tool) => {
		fc.assert(
			fc.property(contentOf(tool), (content) => {
				const doc = documentOf(tool, content);
				expect(readToolContent(doc, tool)).toEqual(content);
				const other = new Y.Doc();
				Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
				const exported = JSON.stringify(readToolContent(other, tool));
				const imported = documentOf(tool, JSON.parse(exported) as ToolContent);
				expect(readToolContent(imported, tool)).toEqual(content);
			}),
			{ numRuns: 20 }
		);
	}
);

function documentOf(tool: PracticeTool, content: ToolContent): Y.Doc {
	const doc = new Y.Doc();
	for (const [name, list] of Object.entries(tool.lists)) {
		for (const { author, hidden: _hidden, order: _order, ...item } of content[name] ?? []) {
			const made = { ...item, ...(author === null ? {} : { author }) };
			addToolItem(doc, rootOf(tool, name), list, made, null);
		}
	}
	return doc;
}

function contentOf(tool: PracticeTool): fc.Arbitrary<ToolContent> {
	const lists = Object.entries(tool.lists).map(([name, list]) => [name, itemsOf(list)] as const);
	return fc.record(Object.fromEntries(lists));
}

const anId = fc.stringMatching(/^[a-z][0-9a-z]{11}$/);

function itemsOf({ fields }: ToolList): fc.Arbitrary<ToolItem[]> {
	const values = Object.entries(fields).map(([name, field]) => [name, anyValue(field)] as const);
	const item = fc.record({
		id: anId,
		author: fc.constantFrom(null, 'parent0'),
		speaker: fc.constantFrom(null, 'child0'),
		voice: fc.constantFrom('own', 'scribed'),
		at: fc.nat(),
		order: fc.constant(''),
		hidden: fc.constant(false),
		childRef: fc.constantFrom([], ['child0']),
		values: fc.record(Object.fromEntries(values))
	});
	return fc
		.uniqueArray(item, { maxLength: 4, selector: ({ id }) => id })
		.map((items) => items.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)));
}

function anyValue(field: ToolField): fc.Arbitrary<ToolValue> {
	switch (field.kind) {
		case 'text':
			return fc.string({ unit: 'grapheme', maxLength: 40 });
		case 'choice':
			return fc.constantFrom(null, ...field.options);
		case 'choices':
			return fc.subarray([...field.options], { maxLength: field.most });
		case 'participant':
			return fc.constantFrom(null, ...people);
		case 'participants':
			return fc.subarray([...people]);
		case 'item':
			return fc.option(anId);
		case 'items':
			return fc.uniqueArray(anId, { maxLength: 5 });
		case 'date':
			return fc.constantFrom(null, '2026-01-09', '2026-03-21');
		case 'flag':
			return fc.boolean();
	}
}

// A tool as copied text (domain/SPEC.md TO8): for every tool, everything that somebody wrote is in it.
import { expect, test } from 'vitest';
import { practiceTools } from '../../domain/tools/practice/all.ts';
import type { ToolField, ToolItem, ToolList, ToolValue } from '../../domain/tools/practiceTool.ts';
import type { Words } from '../../i18n/words.ts';
import type { Face } from '../face.svelte.ts';
import { toolAsText } from './asText.ts';
import { ToolOnPage } from './toolContext.ts';

const children = [{ id: 'maya' }, { id: 'theo' }];
const names: Record<string, string> = { mum: 'Chantelle Reid', nan: 'Grace Reid', maya: 'Maya' };
const face = {
	children,
	table: null,
	person: (id: string | null) => (id === null || !(id in names) ? null : { name: names[id] }),
	firstName: (id: string | null) => names[id ?? ''] ?? ''
} as unknown as Face;

/** Says ids themselves, with what is put into them: everything that is said can be found again. */
const words: Words = (id, values) =>
	[
		id,
		...Object.values(values ?? {}).map((value) =>
			value instanceof Date ? value.toISOString().slice(0, 10) : String(value)
		)
	].join(' ');

function valueOf(name: string, field: ToolField): ToolValue {
	switch (field.kind) {
		case 'text':
			return `words of ${name}`;
		case 'choice':
			return field.options.at(-1) ?? null;
		case 'choices':
			return field.options.slice(-1);
		case 'participant':
			return 'nan';
		case 'participants':
			return ['nan', 'mum'];
		case 'date':
			return '2026-03-21';
		case 'flag':
			return true;
		case 'item':
		case 'items':
			return null; // what it points to is said by the table
	}
}

function itemOf({ fields }: ToolList): ToolItem {
	const values = Object.entries(fields).map(([name, field]) => [name, valueOf(name, field)]);
	return {
		...{ id: 'item0000001', author: 'mum', speaker: null, voice: 'own', at: 1, order: '' },
		...{
			hidden: false,
			childRef: ['maya'],
			values: Object.fromEntries(values) as ToolItem['values']
		}
	};
}

test.each(practiceTools.map((tool) => [tool.id, tool] as const))(
	'[TO8] %s says all of it',
	(_id, tool) => {
		const on = new ToolOnPage(face, tool, words, 'family');
		const content = Object.fromEntries(
			Object.entries(tool.lists).map(([name, list]) => [name, [itemOf(list)]])
		);
		const said = toolAsText(on, content, words);
		for (const [list, { fields }] of Object.entries(tool.lists)) {
			expect(said).toContain(`${tool.id}-${list}`);
			for (const [name, field] of Object.entries(fields)) {
				const value = valueOf(name, field);
				if (field.isPlace) {
					expect(said).not.toContain(`-${name}`);
					continue;
				}
				if (field.kind === 'text') expect(said).toContain(`words of ${name}`);
				if (field.kind === 'choice')
					expect(said).toContain(`${tool.id}-${list}-${name}-${String(value)}`);
				if (field.kind === 'date') expect(said).toContain('2026-03-21');
				if (field.kind === 'participants') expect(said).toContain('Grace Reid, Chantelle Reid');
			}
		}
		expect(said).toContain('about-child Maya');
		expect(said).toContain('(Chantelle Reid)');
	}
);

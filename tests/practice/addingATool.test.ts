// docs/adding-a-tool.md builds: its definition is taken out of the text, read, guarded, written, and its words are complete.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { FluentResource } from '@fluent/bundle';
import * as Y from 'yjs';
import { afterAll, expect, test } from 'vitest';
import { addToolItem, readToolContent } from '#lib/board/toolItems.ts';
import { hintsFor } from '#lib/domain/tools/hints.ts';
import { collectionsOf } from '#lib/domain/tools/practiceSchema.ts';
import { rootOf, type PracticeTool } from '#lib/domain/tools/practiceTool.ts';

const root = path.resolve(import.meta.dirname, '../..');
const text = readFileSync(path.join(root, 'docs/adding-a-tool.md'), 'utf8');
const block = (language: string) =>
	new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(text)?.[1] ?? '';

const folder = mkdtempSync(path.join(root, 'src/lib/domain/tools/practice-'));
afterAll(() => {
	rmSync(folder, { recursive: true });
});

async function readTool(): Promise<PracticeTool> {
	const file = path.join(folder, 'thanks.ts');
	writeFileSync(file, block('ts'));
	const module = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as {
		thanks: PracticeTool;
	};
	return module.thanks;
}

test('the example is a tool: stored, guarded and read back', async () => {
	const tool = await readTool();
	expect(Object.keys(collectionsOf(tool, 'table'))).toEqual(['thanks.notes', 'thanks.beside']);
	expect(Object.keys(collectionsOf(tool, 'own'))).toEqual(['thanks.notes', 'thanks.kept']);
	const list = tool.lists['notes'];
	if (!list) throw new Error('no list');
	const doc = new Y.Doc();
	const values = { what: 'She came on Tuesday.', toWhom: 'Nan', kind: 'bigThing', on: null };
	const made = { id: 'made0000001', author: 'mum', at: 1, values };
	addToolItem(doc, rootOf(tool, 'notes'), list, made, null);
	expect(readToolContent(doc, tool)['notes']?.[0]?.values).toEqual(values);
	expect(hintsFor(tool, 'notes', { childRef: [], values: { ...values, toWhom: '' } })).toEqual([
		{ id: 'empty', field: 'toWhom' }
	]);
});

test('the example says all that its pages ask for', async () => {
	const { lists, itemChecks = [], prompts = [] } = await readTool();
	const said = new FluentResource(block('ftl')).body.map(({ id }) => id);
	const ofLists = Object.entries(lists).flatMap(([list, { fields }]) => [
		...[list, `${list}-add`, `${list}-empty`],
		...Object.entries(fields).flatMap(([name, field]) => [
			`${list}-${name}`,
			...('options' in field ? field.options.map((one) => `${list}-${name}-${one}`) : [])
		])
	]);
	const more = [
		...itemChecks.map(({ id }) => `check-${id}`),
		...prompts.map((id) => `prompt-${id}`)
	];
	const wanted = ['about', ...ofLists, ...more].map((id) => `thanks-${id}`);
	expect(said.sort()).toEqual(wanted.sort());
});

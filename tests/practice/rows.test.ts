// Every method and form of the field that was looked through has its place on the board, a question or word that carries it,
// or its line in docs/scope.md (the list: rows.json; `awaited` names tools that are not there yet).
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, describe, test } from 'vitest';
import { toolList } from '#server/cli/tools.ts';
import { jargonKeys, shortFormKeys } from '#lib/domain/glossary.ts';
import { meetingKinds } from '#lib/domain/meetings/kinds.ts';
import { deckIds, questionCards } from '#lib/domain/questionCards.ts';
import { roles } from '#lib/domain/roles.ts';
import { practiceTools } from '#lib/domain/tools/practice/all.ts';

interface Row {
	n: number;
	name: string;
	class: 'BOARD' | 'PROMPT' | 'OUT';
	where: string[];
}

const read = (file: string) => readFileSync(path.join(import.meta.dirname, file), 'utf8');
const { awaited, rows } = JSON.parse(read('rows.json')) as { awaited: string[]; rows: Row[] };
const scope = read('../../docs/scope.md');
const tools = toolList().map(({ id }) => id);

/** What each kind of place may name. */
const places: Record<string, readonly string[]> = {
	tool: [...tools, ...awaited],
	kind: meetingKinds().map(({ id }) => id),
	phase: meetingKinds().flatMap(({ id, phases }) => phases.map((phase) => `${id}.${phase.id}`)),
	role: roles,
	deck: deckIds,
	card: questionCards.map(({ id }) => id),
	prompt: practiceTools.flatMap(({ id, prompts = [] }) => prompts.map((one) => `${id}-${one}`)),
	glossary: [...jargonKeys, ...shortFormKeys],
	pending: ['family map']
};
const ofBoard = ['tool', 'kind', 'phase', 'role', 'pending'];
const ofPrompt = ['deck', 'card', 'prompt', 'glossary'];

const kindsOfPlace = ({ where }: Row) => where.map((one) => one.split(':')[0] ?? '');

test('all 92 are there, in their order', () => {
	expect(rows.map(({ n }) => n)).toEqual(Array.from({ length: 92 }, (_, at) => at + 1));
});

describe.each(rows)('$n $name', (row) => {
	test(`is where the list says (${row.class})`, () => {
		if (row.class === 'OUT') {
			expect(row.where).toEqual([`scope:${String(row.n)}`]);
			expect(scope).toMatch(new RegExp(`^- \\*\\*${String(row.n)}\\. .+\\*\\*: .+\\.$`, 'mu'));
			expect(scope).toContain(`**${String(row.n)}. ${row.name}**`);
			return;
		}
		const missing = row.where.filter((one) => {
			const [place = '', name = ''] = one.split(':');
			return places[place]?.includes(name) !== true;
		});
		expect(missing).toEqual([]);
		const wanted = row.class === 'BOARD' ? ofBoard : ofPrompt;
		expect(kindsOfPlace(row).some((place) => wanted.includes(place))).toBe(true);
	});
});

test('docs/scope.md leaves out nothing that the list has', () => {
	const told = [...scope.matchAll(/^- \*\*(\d+)\. /gmu)].map(([, n]) => Number(n));
	expect(told).toEqual(rows.filter((row) => row.class === 'OUT').map(({ n }) => n));
});

test('nothing is awaited that is there, or that no row needs', () => {
	expect(awaited.filter((id) => tools.includes(id))).toEqual([]);
	const named = rows.flatMap(({ where }) => where);
	expect(awaited.filter((id) => !named.includes(`tool:${id}`))).toEqual([]);
});

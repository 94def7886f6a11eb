// Closed lists and narrow patterns (SPEC.md FV1–FV2; security.md V36, V42).
import { expect, test } from 'vitest';
import { isDay, isFieldValue, isItemId } from './fieldValue.ts';
import type { Field } from './tools/tool.ts';

const may = (field: Field, value: unknown) =>
	isFieldValue(field, value, 'grace', {
		hasParticipant: (id) => ['grace', 'maya', 'theo'].includes(id),
		roleOf: (id) => (['maya', 'theo', 'removedChild'].includes(id) ? 'child' : 'family')
	});
const writers = 'everyone' as const;

test.each<[Field, readonly unknown[], readonly unknown[]]>([
	[
		{ kind: 'choice', writers, options: ['harm'] },
		['harm'],
		['danger', '', null, ['harm'], 'toString', { harm: 1 }]
	],
	[{ kind: 'self', writers: 'atCreation' }, ['grace'], ['maya', '', null, ['grace']]],
	[{ kind: 'participant', writers }, ['maya', null], ['darren', '', undefined, 1, ['maya']]],
	[
		{ kind: 'children', writers },
		[[], ['maya'], ['maya', 'theo']],
		[
			null,
			'maya',
			['grace'],
			['removedChild'],
			['maya', 'maya'],
			['maya', 1],
			[['maya']],
			{ 0: 'maya', length: 1 },
			Array.from({ length: 13 }, () => 'maya')
		]
	],
	[{ kind: 'item', writers }, ['item1234', null], ['Grace Reid', '__proto__', 'short', '', 1]],
	[
		{ kind: 'date', writers },
		['2026-03-27', '2028-02-29', null],
		['2026-02-30', '2026-3-1', '27.3.2026', '', 1, new Date(0)]
	],
	[{ kind: 'flag', writers }, [true, false], ['true', 1, 0, null]],
	[{ kind: 'order', writers }, ['a0', 'Zz9'], ['', 'a b', '<', 'a'.repeat(121), 1, null]],
	[{ kind: 'time', writers }, [1, 1.7e12], [0, -1, NaN, Infinity, '1', 1n, null]],
	[{ kind: 'text', writers, maxChars: 9 }, [], ['words', '', null]],
	[{ kind: 'record', writers: 'server' }, [], [{ how: 'tap' }, null]]
])('[FV1] %o', (field, right, wrong) => {
	for (const value of right) expect(may(field, value), String(value)).toBe(true);
	for (const value of wrong) expect(may(field, value), String(value)).toBe(false);
});

test('[FV2] ids name nobody, and days exist', () => {
	expect(['abcdefgh', '0'.repeat(32)].every(isItemId)).toBe(true);
	expect(['abcdefg', '0'.repeat(33), 'Abcdefgh', 'maya reid', '', null].some(isItemId)).toBe(false);
	expect(isDay('2026-06-20')).toBe(true);
	expect(isDay('2026-13-01')).toBe(false);
});

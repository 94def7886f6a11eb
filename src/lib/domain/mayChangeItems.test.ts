// When and where anything may be changed: phases, schemas, limits (SPEC.md MC12–MC16).
import { describe, expect, test } from 'vitest';
import {
	item,
	change,
	plain,
	ask,
	newCard,
	newLine,
	words
} from '../../../tests/kit/madeChanges.ts';
import type { Change } from './mayChangeBy.ts';
import { plan } from './tools/plan.ts';
import { cards } from './tools/map.ts';

describe('[MC12] tools are written in their phases only', () => {
	test.each([
		['welcome', 'cards', 'may'],
		['familyTime', 'cards', 'phase'],
		['closed', 'cards', 'phase'],
		['nowhere', 'cards', 'phase'],
		['welcome', 'plan', 'phase'],
		['information', 'plan', 'phase'],
		['familyTime', 'plan', 'phase'],
		['agreeing', 'plan', 'may'],
		['copies', 'plan', 'may']
	])('%s: %s %s', (phase, root, expected) => {
		expect(ask('grace', root === 'plan' ? newLine('grace') : newCard('grace'), phase)).toBe(
			expected
		);
	});

	test('own pages stay open in family time', () => {
		expect(ask('grace', change('page/notes', 'insert'), 'familyTime', 'own')).toBe('may');
	});
});

test.each<[string, Change]>([
	['a root', change('cards', 'insert')],
	['an unknown root', change('secrets/item1234', 'set', plain(1))],
	['__proto__', change('__proto__/item1234', 'set', plain(1))],
	[
		'an unknown field',
		change('cards/item1234/isAdmin', 'set', { ...plain(true), item: item('grace') })
	],
	[
		'constructor',
		change('cards/item1234/constructor', 'set', { ...plain(1), item: item('grace') })
	],
	['an unknown shared text', change('meeting/toString', 'insert')],
	[
		'something deeper',
		change('cards/item1234/text/bold', 'set', { ...plain(1), item: item('grace') })
	],
	[
		'an id that is a name',
		change('cards/Grace Reid', 'set', { value: { type: 'map' }, item: item('grace') })
	],
	[
		'a plain card',
		change('cards/item1234', 'set', { ...plain('x'), item: item('grace', { fresh: true }) })
	],
	['a field taken out', change('cards/item1234/withdrawn', 'unset', { item: item('grace') })],
	['something gone where nothing may be', change('cards/item1234/isAdmin', 'gone')],
	['a draft at the table', change('drafts/item1234', 'set', { value: { type: 'map' } })]
])('[MC13] %s does not fit the schema', (_name, what) => {
	expect(ask('grace', what)).toBe('schema');
});

test('[MC13] what is gone when it arrives needs only a place that exists', () => {
	expect(ask('lind', change('plan/item1234/what', 'gone'), 'closed')).toBe('may');
	expect(ask('lind', change('cards/item1234', 'gone'))).toBe('may');
	expect(ask('lind', change('meeting/purpose', 'gone'))).toBe('may');
});

test('[MC14] no more items and no longer texts than the tool holds', () => {
	expect(ask('grace', { ...newCard('grace'), siblings: cards.maxItems - 1 })).toBe('may');
	expect(ask('grace', { ...newCard('grace'), siblings: cards.maxItems })).toBe('tooMany');
	expect(ask('grace', { ...newLine('grace'), siblings: plan.maxItems })).toBe('tooMany');
	expect(ask('grace', { ...words('grace'), charsAfter: 2000 })).toBe('may');
	expect(ask('grace', { ...words('grace'), charsAfter: 2001 })).toBe('tooLong');
	const shorter = change('cards/item1234/text', 'delete', {
		item: item('grace'),
		charsAfter: 5000
	});
	expect(ask('grace', shorter)).toBe('may');
});

test('[MC15] an own draft is its owner’s to take out', () => {
	const out = (owner: string) => change('drafts/item1234', 'unset', { item: item(owner) });
	expect(ask('maya', out('maya'), 'agreeing', 'own')).toBe('may');
	expect(ask('maya', out('server'), 'agreeing', 'own')).toBe('notYours');
});

test('[MC16] rooms without a schema take nothing', () => {
	for (const kind of ['hall', 'family', 'restricted', 'record', 'child', 'drawing'] as const) {
		expect(ask('sam', newCard('sam'), 'agreeing', kind)).toBe('schema');
	}
});

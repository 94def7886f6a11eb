// Who may change which card (SPEC.md MC1–MC7, MC17–MC19, MC22). The changes are made by hand; changesOf finds them in
// updates. The plan and whole items have files of their own.
import { describe, expect, test } from 'vitest';
import {
	item,
	change,
	ask,
	newCard,
	newLine,
	words,
	field,
	voiceFor
} from '../../../tests/kit/madeChanges.ts';
import type { Change } from './mayChangeBy.ts';
import { dangerParts, goalParts } from './tools/map.ts';

test.each<[string, string, Change, string]>([
	['[MC1] everyone adds a card', 'grace', newCard('grace'), 'may'],
	['[MC1] school adds a card', 'lind', newCard('lind'), 'may'],
	[
		'[MC1] a card in place of another',
		'grace',
		{ ...newCard('grace'), overwrites: true },
		'notYours'
	],
	['[MC2] the author writes', 'grace', words('grace'), 'may'],
	['[MC2] the named speaker writes', 'grace', words('sam', { speaker: 'grace' }), 'may'],
	['[MC2] another writes', 'chantelle', words('grace'), 'notYours'],
	['[MC2] the coordinator does not rewrite', 'sam', words('grace'), 'notYours'],
	['[MC2] the advocate does not write in the child’s', 'tola', words('maya'), 'notYours'],
	[
		'[MC2] another deletes words',
		'lind',
		change('cards/item1234/text', 'delete', { item: item('grace') }),
		'notYours'
	],
	['[MC3] the coordinator orders', 'sam', field('order', 'a1', 'grace'), 'may'],
	['[MC3] the coordinator hides', 'sam', field('hidden', true, 'grace'), 'may'],
	['[MC3] the author does not order', 'grace', field('order', 'a1', 'grace'), 'role'],
	['[MC3] the author does not hide', 'grace', field('hidden', true, 'grace'), 'role'],
	['[MC3] the coordinator moves a card', 'sam', field('field', 'harm', 'grace'), 'may'],
	['[MC3] another does not move it', 'lind', field('field', 'harm', 'grace'), 'notYours'],
	['[MC4] the author withdraws', 'grace', field('withdrawn', true, 'grace'), 'may'],
	[
		'[MC4] the author withdraws what is new',
		'grace',
		field('withdrawn', true, 'grace', { fresh: true }),
		'may'
	],
	['[MC4] the coordinator does not withdraw', 'sam', field('withdrawn', true, 'grace'), 'notYours'],
	[
		'[MC4] nobody takes a card out',
		'grace',
		change('cards/item1234', 'unset', { item: item('grace') }),
		'notYours'
	],
	['[MC5] the family does not', 'grace', newCard('grace', { field: 'danger' }), 'role'],
	['[MC5] nor does school', 'lind', newCard('lind', { field: 'danger' }), 'role'],
	['[MC5] nor is the risk statement school’s', 'lind', newCard('lind', { field: 'risk' }), 'role'],
	['[MC5] nor by moving a card there', 'grace', field('field', 'danger', 'grace'), 'role'],
	['[MC6] the coordinator writes for grace', 'sam', newCard('sam', { speaker: 'grace' }), 'may'],
	['[MC6] nobody else does', 'chantelle', newCard('chantelle', { speaker: 'grace' }), 'role'],
	['[MC21] the advocate for her child', 'tola', newCard('tola', { speaker: 'maya' }), 'may'],
	['[MC21] not for another child', 'tola', newCard('tola', { speaker: 'theo' }), 'role'],
	['[MC21] nor for her mum', 'tola', newCard('tola', { speaker: 'chantelle' }), 'role'],
	['[MC21] nor a line of the plan', 'tola', newLine('tola', { speaker: 'maya' }), 'role'],
	['[MC21] it says that it was written down', 'tola', voiceFor('maya', 'scribed'), 'may'],
	['[MC21] and never that she typed it', 'tola', voiceFor('maya', 'own'), 'value'],
	['[MC21] nor that a report says so', 'tola', voiceFor('maya', 'report'), 'value'],
	[
		'[MC21] a supporter writes as herself',
		'lena',
		newCard('lena', { speaker: 'chantelle' }),
		'role'
	],
	['[MC21] the child changes it', 'maya', words('tola', { speaker: 'maya' }), 'may'],
	['[MC6] saying it is one’s own', 'grace', newCard('grace', { speaker: 'grace' }), 'may'],
	['[MC6] the speaker is set once', 'sam', field('speaker', 'grace', 'sam'), 'notYours'],
	[
		'[MC6] to somebody who is there',
		'sam',
		field('speaker', 'darren', 'sam', { fresh: true }),
		'value'
	],
	[
		'[MC7] the author is who sends it',
		'grace',
		field('author', 'grace', 'grace', { fresh: true }),
		'may'
	],
	['[MC7] and nobody else', 'grace', field('author', 'maya', 'grace', { fresh: true }), 'value'],
	['[MC7] for ever', 'grace', field('author', 'grace', 'grace'), 'notYours']
])('%s', (_name, who, what, expected) => {
	expect(ask(who, what)).toBe(expected);
});

test.each(['priya', 'omar'])('[MC5] %s drafts what the local authority says', (who) => {
	for (const field of ['danger', 'safetyGoals', 'risk'])
		expect(ask(who, newCard(who, { field }), 'information')).toBe('may');
});

describe('[MC19] who may only put words beside those of others', () => {
	const beside = (who: string) =>
		change('beside/item1234', 'set', {
			value: { type: 'map' },
			item: item(who, { fresh: true })
		});
	const met = (who: string) => ({ ...beside(who), path: ['mustHavesMet', 'item1234'] });

	test.each(['priya', 'omar'])('%s comments and says which must-haves are met', (who) => {
		expect(ask(who, beside(who))).toBe('may');
		expect(ask(who, met(who))).toBe('may');
		expect(ask(who, { ...words(who), path: ['beside', 'item1234', 'text'] })).toBe('may');
	});

	test.each([
		['a card', newCard('priya')],
		['a danger', newCard('priya', { field: 'danger' })],
		['words in an earlier card', words('priya')],
		['taking it back', field('withdrawn', true, 'priya')],
		['why we are here', change('meeting/purpose', 'insert')]
	])('%s is not beside', (_name, what) => {
		expect(ask('priya', what)).toBe('role');
		expect(
			ask('lind', { ...what, item: what.item && { ...what.item, owner: 'lind', field: null } })
		).toBe('may');
	});

	test('their own page is open as ever', () => {
		expect(ask('priya', change('page/notes', 'insert'), 'agreeing', 'own')).toBe('may');
	});
});

test.each<[string, string, unknown, string]>([
	['her author', 'grace', ['theo'], 'may'],
	['her author about nobody in particular', 'grace', [], 'may'],
	['somebody else', 'chantelle', ['theo'], 'notYours'],
	['who runs the meeting', 'sam', ['theo'], 'notYours'],
	['her author about a grown-up', 'grace', ['chantelle'], 'value'],
	['her author about somebody unknown', 'grace', ['darren'], 'value'],
	['her author with one name', 'grace', 'theo', 'value']
])('[MC17] which child Grace’s card is about is said by %s', (_who, who, childRef, expected) => {
	expect(ask(who, field('childRef', childRef, 'grace'))).toBe(expected);
});

const part = (name: string, rest: Partial<Change> = {}) =>
	change(`cards/item1234/${name}`, 'insert', { item: item('priya', { field: 'danger' }), ...rest });

test.each([
	['priya', 'may'],
	['sam', 'notYours'],
	['omar', 'notYours'],
	['grace', 'notYours']
])('[MC22] the parts of Priya’s danger are changed by %s: %s', (who, expected) => {
	for (const name of [...dangerParts, ...goalParts]) {
		expect(ask(who, part(name), 'information')).toBe(expected);
	}
});

test('[MC22] a part is shorter than a card, and no part is swapped for another text', () => {
	expect(ask('priya', part('couldHappen', { charsAfter: 501 }), 'information')).toBe('tooLong');
	const swapped = part('couldHappen', { op: 'set', value: { type: 'text' }, overwrites: true });
	expect(ask('priya', swapped, 'information')).toBe('schema');
	expect(ask('priya', part('somethingElse'), 'information')).toBe('schema');
});

test.each([
	['priya', 'may'],
	['sam', 'may'],
	['omar', 'notYours'],
	['grace', 'notYours']
])('[MC18] the danger that Priya’s goal belongs to is said by %s: %s', (who, expected) => {
	const goal = { field: 'safetyGoals' };
	expect(ask(who, field('pairedDanger', 'danger12', 'priya', goal), 'information')).toBe(expected);
});

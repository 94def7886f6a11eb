// Who may change what (SPEC.md MC1–MC22). The changes are made by hand; changesOf finds them in updates.
import { describe, expect, test } from 'vitest';
import type { Person } from './access.ts';
import { mayChange } from './mayChange.ts';
import type { Change, ChangedItem, MeetingOfPeople } from './mayChangeBy.ts';
import { familyGroupConference } from './meetings/familyGroupConference.ts';
import { initialConference } from './meetings/initialConference.ts';
import type { Role } from './roles.ts';
import type { Room, RoomKind } from './rooms.ts';
import { plan } from './tools/plan.ts';
import { cards, dangerParts, goalParts } from './tools/map.ts';

const cast: Record<string, Role> = {
	sam: 'coordinator',
	chantelle: 'parent',
	grace: 'family',
	maya: 'child',
	theo: 'child',
	tola: 'advocate',
	lena: 'supporter',
	priya: 'socialWorker',
	omar: 'manager',
	lind: 'professional'
};
const meeting = (phase: string): MeetingOfPeople => ({
	kind: familyGroupConference,
	phase,
	hasParticipant: (id) => id in cast,
	roleOf: (id) => cast[id] ?? null,
	actsFor: (id) => (id === 'tola' ? ['maya'] : id === 'lena' ? ['chantelle'] : [])
});
const person = (id: string): Person => ({
	id,
	role: cast[id] ?? 'observer',
	part: 'a',
	removed: false
});
const room = (kind: RoomKind): Room => ({
	id: `z_${'0'.repeat(26)}`,
	kind,
	part: 'a',
	owner: null
});

const item = (owner: string, change: Partial<ChangedItem> = {}): ChangedItem => ({
	id: 'item1234',
	owner,
	fresh: false,
	speaker: null,
	field: null,
	...change
});
const change = (path: string, op: Change['op'], rest: Partial<Change> = {}): Change => ({
	path: path.split('/'),
	op,
	value: null,
	overwrites: false,
	item: null,
	siblings: 0,
	charsAfter: 10,
	...rest
});
const plain = (value: unknown) => ({ value: { plain: value } });

function ask(who: string, what: Change, phase = 'agreeing', kind: RoomKind = 'table') {
	return mayChange(person(who), meeting(phase), room(kind), what) ?? 'may';
}

const newCard = (owner: string, more: Partial<ChangedItem> = {}) =>
	change('cards/item1234', 'set', {
		value: { type: 'map' },
		item: item(owner, { fresh: true, ...more })
	});
const newLine = (owner: string, more: Partial<ChangedItem> = {}) =>
	change('plan/item1234', 'set', {
		value: { type: 'map' },
		item: item(owner, { fresh: true, ...more })
	});
const words = (owner: string, more: Partial<ChangedItem> = {}) =>
	change('cards/item1234/text', 'insert', { item: item(owner, more) });
const field = (name: string, value: unknown, owner: string, more: Partial<ChangedItem> = {}) =>
	change(`cards/item1234/${name}`, 'set', { ...plain(value), item: item(owner, more) });
const voiceFor = (speaker: string, voice: string) =>
	field('voice', voice, 'tola', { fresh: true, speaker });
const lineField = (name: string, value: unknown, owner: string, more: Partial<ChangedItem> = {}) =>
	change(`plan/item1234/${name}`, 'set', { ...plain(value), item: item(owner, more) });

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

test.each<[string, string, Change, string]>([
	['[MC8] the family writes lines', 'grace', newLine('grace'), 'may'],
	[
		'[MC8] and each other’s',
		'chantelle',
		change('plan/item1234/what', 'insert', { item: item('grace') }),
		'may'
	],
	['[MC8] professionals do not', 'priya', newLine('priya'), 'role'],
	['[MC8] the advocate does not', 'tola', newLine('tola'), 'role'],
	[
		'[MC8] nor in a line',
		'lind',
		change('plan/item1234/what', 'insert', { item: item('grace') }),
		'notYours'
	],
	[
		'[MC8] nor take words away',
		'lind',
		change('plan/item1234/what', 'delete', { item: item('grace') }),
		'notYours'
	],
	[
		'[MC9] the coordinator types for a relative',
		'sam',
		newLine('sam', { speaker: 'grace' }),
		'may'
	],
	['[MC9] not for a professional', 'sam', newLine('sam', { speaker: 'priya' }), 'role'],
	['[MC9] not in nobody’s name', 'sam', newLine('sam'), 'role'],
	['[MC9] not in a line of the family’s', 'sam', lineField('owner', 'grace', 'grace'), 'notYours'],
	[
		'[MC9] in the line typed for her',
		'sam',
		lineField('owner', 'grace', 'sam', { speaker: 'grace' }),
		'may'
	],
	[
		'[MC10] accepted is the server’s',
		'grace',
		lineField('accepted', { how: 'tap' }, 'grace'),
		'notYours'
	],
	[
		'[MC10] also in a new line',
		'grace',
		lineField('accepted', { how: 'tap' }, 'grace', { fresh: true }),
		'notYours'
	],
	[
		'[MC11] the reason we are here is everyone’s',
		'lind',
		change('meeting/purpose', 'insert'),
		'may'
	],
	['[MC11] plan B is the family’s', 'grace', change('meeting/planB', 'insert'), 'may'],
	['[MC11] and the coordinator’s', 'sam', change('meeting/planB', 'insert'), 'may'],
	['[MC11] and nobody else’s', 'lind', change('meeting/planB', 'insert'), 'notYours'],
	[
		'[MC11] a text is not put in place of another',
		'sam',
		change('meeting/planB', 'set', { value: { type: 'text' } }),
		'schema'
	],
	['[MC11] nor taken away', 'sam', change('meeting/planB', 'unset'), 'notYours']
])('%s', (_name, who, what, expected) => {
	expect(ask(who, what)).toBe(expected);
});

test.each(['priya', 'omar'])('[MC5] %s drafts what the local authority says', (who) => {
	for (const field of ['danger', 'safetyGoals', 'risk'])
		expect(ask(who, newCard(who, { field }), 'information')).toBe('may');
});

describe('[MC20] where the plan is everybody’s jobs', () => {
	const may = (who: string, what: Change) =>
		mayChange(
			person(who),
			{ ...meeting('outlinePlan'), kind: initialConference },
			room('table'),
			what
		) ?? 'may';

	test.each(['priya', 'lind', 'chantelle', 'grace'])('%s writes their own', (who) => {
		expect(may(who, newLine(who))).toBe('may');
		expect(may(who, lineField('byWhen', '2026-03-02', who))).toBe('may');
	});

	test('nobody changes another’s but who runs the meeting', () => {
		for (const who of ['priya', 'chantelle', 'lind'])
			expect(may(who, lineField('byWhen', '2026-03-02', 'grace'))).toBe('notYours');
		const chair = { ...person('sam'), role: 'chair' as const };
		const conference = { ...meeting('outlinePlan'), kind: initialConference };
		const dated = lineField('byWhen', '2026-03-02', 'grace');
		expect(mayChange(chair, conference, room('table'), dated)).toBe(null);
	});

	test('in another’s name only whoever runs the meeting writes', () => {
		expect(may('priya', newLine('priya', { speaker: 'grace' }))).toBe('role');
	});
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

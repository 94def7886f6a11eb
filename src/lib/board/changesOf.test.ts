// The guard's eyes under attack (SPEC.md CO1–CO22): every update here is judged as the hub would judge it.
import * as Y from 'yjs';
import { beforeEach, describe, expect, test } from 'vitest';
import { rawUpdate, type RawContent, type RawStruct } from '../../../tests/kit/rawUpdate.ts';
import { GuardedRoom, Phone, reidBoard, visible } from '../../../tests/kit/reidTable.ts';
import { addCard, setItemField } from './cards.ts';
import { changesOf } from './changesOf.ts';
import { addPlanLine } from './planLines.ts';

const card = 'cardofchantelle';
const line = 'lineofjerome';
const evil = 666;

let room: GuardedRoom;
let chantelle: Phone;
let grace: Phone;

const mapCard = (author: string, speaker: string | null = null) => ({
	field: 'strengths' as const,
	text: 'Fridays at Nan’s.',
	author,
	speaker,
	voice: 'own' as const,
	at: 1
});

beforeEach(() => {
	room = new GuardedRoom(reidBoard());
	chantelle = new Phone('chantelle', room, 100);
	addCard(chantelle.doc, { id: card, ...mapCard('chantelle') }, null);
	expect(room.take('chantelle', chantelle.takeUnsent()).verdict).toBe('store');
	const jerome = new Phone('jerome', room, 200);
	const texts = { what: 'I sleep over every Friday.' };
	addPlanLine(
		jerome.doc,
		{ id: line, question: null, author: 'jerome', speaker: null, at: 1, texts },
		null
	);
	expect(room.take('jerome', jerome.takeUnsent()).verdict).toBe('store');
	const sam = new Phone('sam', room, 250);
	setItemField(sam.doc, 'plan', line, 'order', 'a0', null);
	expect(room.take('sam', sam.takeUnsent()).verdict).toBe('store');
	grace = new Phone('grace', room, 300);
	chantelle.receive(room);
});

/** Refused, nothing changed, and the room as whole as before. */
function refuses(person: string, update: Uint8Array, why: string): void {
	const before = visible(room.doc);
	const judgement = room.take(person, update);
	expect(judgement).toMatchObject({ verdict: 'refuse', why });
	expect(visible(room.doc)).toEqual(before);
}

function takes(person: string, update: Uint8Array, isCatchUp = false): void {
	expect(room.take(person, update, isCatchUp)).toMatchObject({ verdict: 'store' });
	expect(room.doc.store.pendingStructs).toBeNull();
	expect(room.doc.store.pendingDs).toBeNull();
	expect(visible(room.replay())).toEqual(visible(room.doc));
}

const raw = (...structs: RawStruct[]) => rawUpdate([{ client: evil, clock: 0, structs }]);
const itemAt = (root: string, key: string) => room.doc.getMap(root)._map.get(key)!;
const idOf = (item: Y.Item) => [item.id.client, item.id.clock] as const;
const fieldOf = (root: string, id: string, field: string) =>
	(room.doc.getMap(root).get(id) as Y.Map<unknown>)._map.get(field)!;
const wordsOf = (root: string, id: string, field: string) =>
	(room.doc.getMap(root).get(id) as Y.Map<Y.Text>).get(field)!;

describe('who sends it', () => {
	test('[CO1] an update under another person’s client id is forged', () => {
		const clock = Y.getState(room.doc.store, 100);
		const struct: RawStruct = { parent: 'cards', key: 'newcard12', content: { type: 1 } };
		refuses('grace', rawUpdate([{ client: 100, clock, structs: [struct] }]), 'forged');
		refuses(
			'grace',
			rawUpdate([{ client: 1, clock: Y.getState(room.doc.store, 1), structs: [struct] }]),
			'forged'
		);
		takes(
			'chantelle',
			(setItemField(chantelle.doc, 'cards', card, 'withdrawn', true, null), chantelle.takeUnsent())
		);
	});

	test('[CO1] an id first seen in somebody’s presence is theirs', () => {
		expect(room.live.see(evil, 'chantelle')).toBe(true);
		refuses('grace', raw({ key: 'newcard12', content: { type: 1 } }), 'forged');
	});

	test('[CO2] more new client ids than a browser can need are refused', () => {
		const blocks = Array.from({ length: 10_000 }, (_, i) => ({
			client: 1000 + i,
			clock: 0,
			structs: [{ content: { gc: 1 } }]
		}));
		refuses('grace', rawUpdate(blocks), 'malformed');
	});
});

describe('gaps and lies about clocks', () => {
	test.each([
		[
			'a clock beyond the next',
			rawUpdate([{ client: evil, clock: 5, structs: [{ content: { gc: 1 } }] }]),
			'gap'
		],
		['a skip', raw({ content: { skip: 4 } }, { content: { gc: 1 } }), 'gap'],
		['a clock of 2^53', raw({ content: { gc: 2 ** 53 - 1 } }), 'malformed'],
		['a clock that leaps a million', raw({ content: { deleted: 1_000_001 } }), 'malformed'],
		['an origin nobody has', raw({ origin: [12345, 0], content: { string: 'x' } }), 'gap'],
		['a right origin nobody has', raw({ right: [12345, 0], content: { string: 'x' } }), 'gap'],
		['a parent nobody has', raw({ parent: [12345, 0], key: 'text', content: { type: 2 } }), 'gap'],
		[
			'an origin in its own future',
			raw({ origin: [evil, 7], content: { string: '12345678' } }),
			'malformed'
		],
		[
			'a parent in its own future',
			raw({ parent: [evil, 0], key: 'a', content: { type: 1 } }),
			'malformed'
		]
	])('[CO3] %s is refused', (_name, update, why) => {
		refuses('grace', update, why);
	});

	test('[CO3] a delete of what nobody has is refused', () => {
		refuses('grace', rawUpdate([], [{ client: 100, ranges: [[0, 10_000]] }]), 'gap');
		refuses('grace', rawUpdate([], [{ client: 999, ranges: [[0, 1]] }]), 'gap');
	});

	test('[CO3] one client id under two headers hides a gap', () => {
		const structs = [{ content: { gc: 1 } }];
		const update = rawUpdate([
			{ client: evil, clock: 0, structs },
			{ client: evil, clock: 1, structs }
		]);
		refuses('grace', update, 'malformed');
	});

	test('[CO3] two own clients that wait for one another are refused', () => {
		const purpose = itemAt('meeting', 'purpose');
		const update = rawUpdate([
			{
				client: evil,
				clock: 0,
				structs: [
					{ origin: [evil + 1, 1], content: { string: 'a' } },
					{ parent: idOf(purpose), content: { string: 'b' } }
				]
			},
			{
				client: evil + 1,
				clock: 0,
				structs: [
					{ origin: [evil, 1], content: { string: 'c' } },
					{ parent: idOf(purpose), content: { string: 'd' } }
				]
			}
		]);
		refuses('grace', update, 'gap');
	});

	test.each([
		['an unknown client', [12345, 0] as const, 'gap'],
		['its own future', [evil, 10 ** 6] as const, 'malformed']
	])('[CO3] a known struct sent again with an origin in %s is refused', (_name, origin, why) => {
		const purpose = idOf(itemAt('meeting', 'purpose'));
		takes('grace', raw({ parent: purpose, content: { string: 'known' } }));
		refuses('grace', raw({ origin, content: { string: 'known' } }), why);
	});
});

describe('where it lands', () => {
	test('[CO4] words put into another’s card by its origin alone are found', () => {
		const words = wordsOf('cards', card, 'text');
		const first = idOf(words._start!);
		refuses('grace', raw({ origin: first, content: { string: 'lies' } }), 'notYours');
		refuses('grace', raw({ right: first, content: { string: 'lies' } }), 'notYours');
		const inside = raw({
			origin: first,
			right: [first[0], first[1] + 1],
			content: { string: 'x' }
		});
		refuses('grace', inside, 'notYours');
	});

	test('[CO4] two neighbours in different places are refused', () => {
		const mine = idOf(itemAt('meeting', 'purpose'));
		takes('grace', raw({ parent: mine, content: { string: 'ours' } }));
		const theirs = idOf(wordsOf('cards', card, 'text')._start!);
		const structs: RawStruct[] = [{ origin: [evil, 3], right: theirs, content: { string: 'x' } }];
		refuses('grace', rawUpdate([{ client: evil, clock: 4, structs }]), 'malformed');
	});

	test('[CO5] a struct whose known beginning lies elsewhere is refused', () => {
		const mine = idOf(itemAt('meeting', 'purpose'));
		takes('grace', raw({ parent: mine, content: { string: 'abc' } }));
		const theirs = idOf(wordsOf('cards', card, 'text')._item!);
		refuses('grace', raw({ parent: theirs, content: { string: 'abcdef' } }), 'malformed');
		takes('grace', raw({ parent: mine, content: { string: 'abcdef' } }));
		expect((room.doc.getMap('meeting').get('purpose') as Y.Text).toJSON()).toBe('abcdef');
	});

	test('[CO6] what lands in something collected has no effect and harms nobody', () => {
		const own = new GuardedRoom(reidBoard(), 'own', 'grace');
		const phone = new Phone('grace', own, 301);
		const draft = new Y.Map<unknown>([['text', new Y.Text('mine')]]);
		phone.doc.getMap('drafts').set('draft1234', draft);
		own.take('grace', phone.takeUnsent());
		const second = new Phone('grace', own, 302);
		phone.doc.getMap('drafts').delete('draft1234');
		expect(own.take('grace', phone.takeUnsent())).toMatchObject({ verdict: 'store' });
		((second.doc.getMap('drafts').get('draft1234') as Y.Map<unknown>).get('text') as Y.Text).insert(
			4,
			'!'
		);
		const late = second.takeUnsent();
		expect(changesOf(own.doc, late, 'grace', () => 'grace')).toMatchObject({
			ok: true,
			changes: []
		});
		expect(own.take('grace', late)).toMatchObject({ verdict: 'store' });
		expect(own.doc.store.pendingStructs).toBeNull();
	});

	test.each<[string, RawStruct]>([
		['an unknown root', { parent: 'secrets', key: 'newcard12', content: { type: 1 } }],
		['a root of another room', { parent: 'drafts', key: 'newcard12', content: { type: 1 } }],
		['the root __proto__', { parent: '__proto__', key: 'newcard12', content: { type: 1 } }],
		['the key __proto__', { parent: 'cards', key: '__proto__', content: { type: 1 } }],
		['the key constructor', { parent: 'meeting', key: 'constructor', content: { any: [1] } }],
		['a card that is a list', { parent: 'cards', key: 'newcard12', content: { type: 0 } }],
		['a card that is a hook', { parent: 'cards', key: 'newcard12', content: { type: 5 } }],
		[
			'a card that is plain',
			{ parent: 'cards', key: 'newcard12', content: { any: [{ isAdmin: true }] } }
		],
		[
			'something gone under an unknown root',
			{ parent: 'secrets', key: 'a', content: { deleted: 1 } }
		],
		[
			'something gone under a name',
			{ parent: 'cards', key: 'Darren Poole', content: { deleted: 1 } }
		],
		['something gone in no text', { parent: 'secrets', content: { deleted: 1 } }],
		['two values under one key', { parent: 'cards', key: 'newcard12', content: { any: [1, 2] } }]
	])('[CO7] %s is refused', (_name, struct) => {
		refuses('grace', raw(struct), 'schema');
	});

	test('[CO27] nobody cuts a character of another’s words in two by only pointing into it', () => {
		const words = (chantelle.doc.getMap('cards').get(card) as Y.Map<Y.Text>).get('text')!;
		words.insert(0, '😀');
		takes('chantelle', chantelle.takeUnsent());
		const face = wordsOf('cards', card, 'text')._start!.id;
		const [first, second] = [
			[face.client, face.clock] as const,
			[face.client, face.clock + 1] as const
		];
		takes(
			'grace',
			raw({ parent: idOf(itemAt('meeting', 'purpose')), content: { string: 'known' } })
		);
		refuses('grace', raw({ origin: first, content: { string: 'known' } }), 'malformed');
		refuses('grace', raw({ right: second, content: { string: 'known' } }), 'malformed');
		const gone: RawStruct = { origin: first, content: { deleted: 1 } };
		refuses('grace', rawUpdate([{ client: evil, clock: 5, structs: [gone] }]), 'malformed');
		expect(wordsOf('cards', card, 'text').toJSON()).toMatch(/^😀/u);
	});

	test('[CO7] an unknown field, a key on a text and XML text in place of a text are refused', () => {
		const newCard: RawStruct = { parent: 'cards', key: 'newcard12', content: { type: 1 } };
		refuses(
			'grace',
			raw(newCard, { parent: [evil, 0], key: 'isAdmin', content: { any: [true] } }),
			'schema'
		);
		refuses(
			'grace',
			raw(newCard, { parent: [evil, 0], key: '__proto__', content: { any: [true] } }),
			'schema'
		);
		refuses(
			'grace',
			raw(newCard, { parent: [evil, 0], key: 'text', content: { type: 6 } }),
			'schema'
		);
		const purpose = idOf(itemAt('meeting', 'purpose'));
		refuses('grace', raw({ parent: purpose, key: 'bold', content: { any: [true] } }), 'schema');
		expect(visible(room.doc)['cards']).not.toHaveProperty('newcard12');
	});

	test('[CO8] types nested nine deep are refused', () => {
		const nested: RawStruct[] = [{ parent: 'cards', key: 'newcard12', content: { type: 1 } }];
		for (let at = 0; at < 9; at++)
			nested.push({ parent: [evil, at], key: 'text', content: { type: 1 } });
		refuses('grace', raw(...nested), 'content');
		for (let at = 9; at < 20_000; at++)
			nested.push({ parent: [evil, at], key: 'text', content: { type: 1 } });
		refuses('grace', raw(...nested), 'content');
		const lists: RawStruct[] = [{ parent: 'cards', key: 'newcard12', content: { type: 0 } }];
		for (let at = 0; at < 12; at++) lists.push({ parent: [evil, at], content: { type: 0 } });
		refuses('grace', raw(...lists), 'content');
	});

	test.each<[string, RawContent]>([
		['a document', { doc: 'guid' }],
		['bytes', { binary: new Uint8Array(3) }],
		['an embed', { embed: { image: 'x' } }],
		['a format', { format: ['bold', true] }],
		['old JSON', { json: [1] }],
		['plain values', { any: ['x'] }],
		['a type', { type: 2 }]
	])('[CO9] %s inside a text is refused', (_name, content) => {
		refuses('grace', raw({ parent: idOf(itemAt('meeting', 'purpose')), content }), 'content');
	});

	test('[CO9] JSON nested too deep to read is refused', () => {
		// An array of one array of one array …, deeper than any stack.
		const bytes = rawUpdate([
			{ client: evil, clock: 0, structs: [{ key: 'newcard12', content: { any: ['@'] } }] }
		]);
		const at = bytes.indexOf(119); // the string that stands for it
		const deep = new Uint8Array(60_000).map((_, i) => (i % 2 === 0 ? 117 : 1));
		const update = new Uint8Array([
			...bytes.subarray(0, at),
			...deep,
			126,
			...bytes.subarray(at + 3)
		]);
		expect(room.take('grace', update).verdict).toBe('refuse');
	});
});

describe('what goes', () => {
	test('[CO10] another’s card cannot be deleted, nor its words, nor a field of it', () => {
		const { client, clock } = itemAt('cards', card).id;
		refuses('grace', rawUpdate([], [{ client, ranges: [[clock, 1]] }]), 'notYours');
		const words = wordsOf('cards', card, 'text')._start!.id;
		refuses(
			'grace',
			rawUpdate([], [{ client: words.client, ranges: [[words.clock + 1, 2]] }]),
			'notYours'
		);
		const field = fieldOf('cards', card, 'speaker').id;
		refuses(
			'grace',
			rawUpdate([], [{ client: field.client, ranges: [[field.clock, 1]] }]),
			'notYours'
		);
		refuses('chantelle', rawUpdate([], [{ client, ranges: [[clock, 1]] }]), 'notYours');
	});

	test('[CO11] a key that is overwritten is found, in another’s card or a whole card', () => {
		setItemField(grace.doc, 'cards', card, 'withdrawn', true, null);
		refuses('grace', grace.takeUnsent(), 'notYours');
		const origin = idOf(itemAt('cards', card));
		refuses('grace', raw({ origin, content: { type: 1 } }), 'notYours');
	});

	test('[CO12] a key is emptied by something that is gone when it arrives', () => {
		refuses(
			'grace',
			raw({ origin: idOf(itemAt('cards', card)), content: { deleted: 1 } }),
			'notYours'
		);
		const text = idOf(fieldOf('cards', card, 'text'));
		refuses('grace', raw({ origin: text, content: { deleted: 1 } }), 'notYours');
		// Even the author does not empty the speaker's name under a line.
		const order = fieldOf('plan', line, 'order');
		refuses('sam', raw({ origin: idOf(order), content: { deleted: 1 } }), 'schema');
	});

	test('[CO12] a value that replaces another and is taken back at once leaves the key empty', () => {
		const order = fieldOf('plan', line, 'order');
		const set: RawStruct = { origin: idOf(order), content: { any: ['b0'] } };
		const update = rawUpdate(
			[{ client: evil, clock: 0, structs: [set] }],
			[{ client: evil, ranges: [[0, 1]] }]
		);
		refuses('sam', update, 'schema');
		takes('sam', raw(set));
	});

	test('[CO12] a right origin under a key would let a value lose its place after it was judged', () => {
		const order = fieldOf('plan', line, 'order');
		refuses('sam', raw({ right: idOf(order), content: { any: ['b0'] } }), 'content');
	});

	test('[CO13] own draft deleted with everything in it is one change', () => {
		const own = new GuardedRoom(reidBoard(), 'own', 'maya');
		const phone = new Phone('maya', own, 400);
		phone.doc.getMap('drafts').set('draft1234', new Y.Map([['text', new Y.Text('no')]]));
		own.take('maya', phone.takeUnsent());
		phone.doc.getMap('drafts').delete('draft1234');
		const update = phone.takeUnsent();
		expect(changesOf(own.doc, update, 'maya', () => 'maya')).toMatchObject({
			changes: [{ op: 'unset', path: ['drafts', 'draft1234'], item: { owner: 'maya' } }]
		});
		expect(own.take('tola', update)).toMatchObject({ why: 'access' });
		expect(own.take('maya', update).verdict).toBe('store');
	});

	test('[CO14] step 2 after a reconnect repeats every delete and is nothing new', () => {
		wordsOf('cards', card, 'text'); // there
		const words = (chantelle.doc.getMap('cards').get(card) as Y.Map<Y.Text>).get('text')!;
		words.delete(0, 3);
		takes('chantelle', chantelle.takeUnsent());
		grace.receive(room);
		expect(room.take('grace', grace.stepTwo(room), true)).toEqual({ verdict: 'nothing' });
		expect(room.take('oscar', new Phone('oscar', room).stepTwo(room), true)).toEqual({
			verdict: 'nothing'
		});
	});
});

describe('new items', () => {
	test('[CO15] an item made and filled by one update is judged whole', () => {
		addCard(grace.doc, { id: 'cardofgrace', ...mapCard('grace') }, null);
		const update = grace.takeUnsent();
		const read = changesOf(room.doc, update, 'grace', () => null);
		expect(read).toMatchObject({ ok: true, newClients: [300], isNothing: false });
		const changes = read.ok ? read.changes : [];
		expect(changes.map(({ path, op }) => `${op} ${path.slice(2).join()}`).sort()).toEqual([
			'insert text',
			'set ',
			...['at', 'author', 'field', 'speaker', 'text', 'voice'].map((field) => `set ${field}`)
		]);
		expect(changes.every(({ item }) => item?.fresh && item.owner === 'grace')).toBe(true);
		takes('grace', update);
	});

	test('[CO16] a speaker said twice, or said and taken back, is refused', () => {
		const newLine: RawStruct = { parent: 'plan', key: 'lineofsam', content: { type: 1 } };
		const speaker = (value: string | null): RawStruct => ({
			parent: [evil, 0],
			key: 'speaker',
			content: { any: [value] }
		});
		takes('sam', raw(newLine, speaker('grace')));
		room = new GuardedRoom(reidBoard());
		refuses('sam', raw(newLine, speaker('grace'), speaker(null)), 'content');
		refuses(
			'grace',
			raw({ ...newLine, parent: 'cards' }, speaker('maya'), speaker('grace')),
			'content'
		);
		const takenBack = rawUpdate(
			[{ client: evil, clock: 0, structs: [newLine, speaker('grace')] }],
			[{ client: evil, ranges: [[1, 1]] }]
		);
		refuses('sam', takenBack, 'content');
		refuses('sam', raw(newLine), 'role');
	});

	test('[CO16] one item put over another in the same update does not borrow its speaker', () => {
		const newLine: RawStruct = { parent: 'plan', key: 'lineofsam', content: { type: 1 } };
		const speaker: RawStruct = { parent: [evil, 0], key: 'speaker', content: { any: ['grace'] } };
		refuses('sam', raw(newLine, speaker, { origin: [evil, 0], content: { type: 1 } }), 'notYours');
	});

	test('[CO17] more items than a collection holds are refused, also in one update', () => {
		const own = new GuardedRoom(reidBoard(), 'own', 'maya');
		const structs = Array.from({ length: 301 }, (_, i): RawStruct => ({
			parent: 'drafts',
			key: `draft${String(1000 + i)}`,
			content: { type: 1 }
		}));
		expect(own.take('maya', raw(...structs))).toMatchObject({ why: 'tooMany' });
		expect(own.take('maya', raw(...structs.slice(1))).verdict).toBe('store');
	});

	test('[CO17] deleted drafts do not count for ever', () => {
		const own = new GuardedRoom(reidBoard(), 'own', 'maya');
		const phone = new Phone('maya', own, 400);
		for (let i = 0; i < 400; i++) {
			phone.doc.getMap('drafts').set(`draft${String(1000 + i)}`, new Y.Map());
			expect(own.take('maya', phone.takeUnsent()).verdict).toBe('store');
			phone.doc.getMap('drafts').delete(`draft${String(1000 + i)}`);
			expect(own.take('maya', phone.takeUnsent()).verdict).toBe('store');
		}
	});
});

describe('honest people', () => {
	test('[CO18] a long text replaced whole is as long as it is afterwards', () => {
		const text = grace.doc.getMap('meeting').get('purpose') as Y.Text;
		text.insert(0, 'x'.repeat(1900));
		takes('grace', grace.takeUnsent());
		grace.doc.transact(() => {
			text.delete(0, 1900);
			text.insert(0, 'y'.repeat(1950));
		});
		takes('grace', grace.takeUnsent());
		text.insert(0, 'z'.repeat(51));
		refuses('grace', grace.takeUnsent(), 'tooLong');
	});

	test('[CO18] words typed and deleted offline are not counted', () => {
		const text = grace.doc.getMap('meeting').get('purpose') as Y.Text;
		for (let i = 0; i < 3; i++) {
			text.insert(0, 'x'.repeat(1500));
			text.delete(0, 1500);
		}
		text.insert(0, 'short');
		takes('grace', grace.takeUnsent());
		expect((room.doc.getMap('meeting').get('purpose') as Y.Text).toJSON()).toBe('short');
	});

	test('[CO19] undo and redo of own words', () => {
		const text = (chantelle.doc.getMap('cards').get(card) as Y.Map<Y.Text>).get('text')!;
		const undo = new Y.UndoManager(text, { captureTimeout: 0 });
		text.insert(3, 'very ');
		text.delete(0, 2);
		takes('chantelle', chantelle.takeUnsent());
		undo.undo();
		undo.undo();
		takes('chantelle', chantelle.takeUnsent());
		expect(wordsOf('cards', card, 'text').toJSON()).toBe('Fridays at Nan’s.');
		undo.redo();
		takes('chantelle', chantelle.takeUnsent());
		expect(text.toJSON()).toBe(wordsOf('cards', card, 'text').toJSON());
	});

	test('[CO20] a field set twice offline, before or after somebody else set it', () => {
		const laptop = new Phone('sam', room, 500);
		const sam = new Phone('sam', room, 501);
		for (const order of ['b0', 'c0']) setItemField(sam.doc, 'cards', card, 'order', order, null);
		for (const hidden of [true, false, true])
			setItemField(laptop.doc, 'cards', card, 'hidden', hidden, null);
		setItemField(laptop.doc, 'cards', card, 'order', 'd0', null);
		takes('sam', laptop.takeUnsent());
		takes('sam', sam.stepTwo(room), true);
		sam.receive(room);
		laptop.receive(room);
		expect(visible(sam.doc)).toEqual(visible(room.doc));
		expect(visible(laptop.doc)).toEqual(visible(room.doc));
	});
});

describe('bytes', () => {
	test('[CO21] garbage is refused and never thrown', () => {
		for (const bytes of [
			[],
			[255],
			[1, 2, 3],
			[0],
			[1, 255, 255, 255, 255, 15, 0],
			[0, 1, 5, 255]
		]) {
			refuses('grace', Uint8Array.from(bytes), 'malformed');
		}
		const whole = Y.encodeStateAsUpdate(chantelle.doc);
		for (let at = 0; at < whole.length; at += 7) {
			const cut = whole.slice(0, at);
			expect(() => room.judge('grace', cut)).not.toThrow();
		}
	});

	test.each([
		[
			'7 bytes that ask for 33 million structs',
			Uint8Array.from([1, 255, 255, 255, 15, 5, 0]),
			'malformed'
		],
		[
			'a million delete ranges',
			rawUpdate(
				[],
				[{ client: 100, ranges: Array.from({ length: 100_000 }, () => [0, 20] as const) }]
			),
			'malformed'
		],
		[
			'delete ranges beyond the end',
			rawUpdate(
				[],
				[{ client: 100, ranges: Array.from({ length: 60_000 }, (_, i) => [i * 2, 1] as const) }]
			),
			'gap'
		]
	])('[CO22] %s are refused fast', (_name, update, why) => {
		room.judge('grace', update); // warm
		const start = performance.now();
		refuses('grace', update, why);
		expect(performance.now() - start).toBeLessThan(50);
	});

	test('[CO22] many tiny structs that refer to one another are read in a moment', () => {
		const purpose = idOf(itemAt('meeting', 'purpose'));
		const structs: RawStruct[] = [{ parent: purpose, content: { string: 'a' } }];
		for (let at = 1; at < 30_000; at++)
			structs.push({ origin: [evil, at - 1], content: { string: 'b' } });
		const start = performance.now();
		refuses('grace', raw(...structs), 'tooLong');
		expect(performance.now() - start).toBeLessThan(500);
	});
});

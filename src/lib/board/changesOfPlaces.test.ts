// The guard's eyes under attack (SPEC.md CO1–CO22): where a change lands.
import * as Y from 'yjs';
import { beforeEach, describe, expect, test } from 'vitest';
import {
	card,
	chantelle,
	evil,
	idOf,
	itemAt,
	layTable,
	raw,
	refuses,
	room,
	takes,
	wordsOf
} from '../../../tests/kit/attackedTable.ts';
import { rawUpdate, type RawContent, type RawStruct } from '../../../tests/kit/rawUpdate.ts';
import { GuardedRoom, Phone, reidBoard, visible } from '../../../tests/kit/reidTable.ts';
import { changesOf } from './changesOf.ts';

beforeEach(layTable);

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

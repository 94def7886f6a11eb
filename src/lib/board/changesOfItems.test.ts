// The guard's eyes under attack (SPEC.md CO1–CO22): what is deleted, and what is new.
import * as Y from 'yjs';
import { beforeEach, describe, expect, test } from 'vitest';
import {
	card,
	chantelle,
	evil,
	fieldOf,
	grace,
	idOf,
	itemAt,
	layEmptyTable,
	layTable,
	mapCard,
	line,
	raw,
	refuses,
	room,
	takes,
	wordsOf
} from '../../../tests/kit/attackedTable.ts';
import { rawUpdate, type RawStruct } from '../../../tests/kit/rawUpdate.ts';
import { GuardedRoom, Phone, reidBoard } from '../../../tests/kit/reidTable.ts';
import { addCard, setItemField } from './cards.ts';
import { changesOf } from './changesOf.ts';

beforeEach(layTable);

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
		layEmptyTable();
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

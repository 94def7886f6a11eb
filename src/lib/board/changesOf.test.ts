// The guard's eyes under attack (SPEC.md CO1–CO22): who sends it, gaps, honest people, bytes. Where it lands and what goes
// or is new have files of their own.
import * as Y from 'yjs';
import { beforeEach, describe, expect, test } from 'vitest';
import {
	card,
	chantelle,
	evil,
	grace,
	idOf,
	itemAt,
	layTable,
	raw,
	refuses,
	room,
	takes,
	wordsOf
} from '../../../tests/kit/attackedTable.ts';
import { rawUpdate, type RawStruct } from '../../../tests/kit/rawUpdate.ts';
import { Phone, visible } from '../../../tests/kit/reidTable.ts';
import { setItemField } from './cards.ts';
import { changesOf } from './changesOf.ts';

beforeEach(layTable);

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

test('[CO20] of two who set a field at once the one that loses is told of', () => {
	const [low, high] = [new Phone('sam', room, 500), new Phone('grace', room, 501)];
	setItemField(low.doc, 'cards', card, 'order', 'b0', null);
	setItemField(low.doc, 'cards', card, 'hidden', true, null);
	setItemField(high.doc, 'cards', card, 'order', 'c0', null);
	const losing = (update: Uint8Array, who: string) => {
		const read = changesOf(room.doc, update, who, (client) => room.live.ownerOf(client));
		return read.ok ? read.changes.filter(({ loses }) => loses).map(({ path }) => path[2]) : null;
	};
	const [hers, his] = [high.takeUnsent(), low.takeUnsent()];
	expect(losing(hers, 'grace')).toEqual([]);
	Y.applyUpdate(room.doc, hers);
	expect(losing(his, 'sam')).toEqual(['order']);
});

/** Of this thread alone, whatever else the machine is busy with. */
function millisOfWorkSince(start: NodeJS.CpuUsage): number {
	const { user, system } = process.threadCpuUsage(start);
	return (user + system) / 1000;
}

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
		const start = process.threadCpuUsage();
		refuses('grace', update, why);
		expect(millisOfWorkSince(start)).toBeLessThan(50);
	});

	test('[CO22] many tiny structs that refer to one another are read in a moment', () => {
		const purpose = idOf(itemAt('meeting', 'purpose'));
		const structs: RawStruct[] = [{ parent: purpose, content: { string: 'a' } }];
		for (let at = 1; at < 30_000; at++)
			structs.push({ origin: [evil, at - 1], content: { string: 'b' } });
		const start = process.threadCpuUsage();
		refuses('grace', raw(...structs), 'tooLong');
		expect(millisOfWorkSince(start)).toBeLessThan(500);
	});
});

// Updates that lie (security.md P20–P26, P35): nothing of them is stored, sent on or acknowledged.
import * as encoding from 'lib0/encoding';
import { afterEach, beforeAll, expect, test } from 'vitest';
import * as Y from 'yjs';
import { writeCard } from '../kit/cards.ts';
import { step2Frame, syncFrame, updateFrame } from '../kit/frames.ts';
import { openDemo, roomOf, sitDown, type Demo, type Seat } from '../kit/people.ts';
import { Server } from '../kit/server.ts';
import { Typist } from '../kit/typist.ts';
import { until } from '../kit/until.ts';
import { digest, withDatabase } from '../kit/database.ts';

let server: Server;
let demo: Demo;
let chantelle: Seat;
let maya: Seat;
let ruth: Seat;
let table: string;

beforeAll(async () => {
	server = await Server.shared();
	demo = await openDemo(server);
	chantelle = await sitDown(demo, 'Chantelle');
	maya = await sitDown(demo, 'Maya');
	ruth = await sitDown(demo, 'Ruth');
	table = roomOf(maya, 'table');
});
afterEach(() => {
	expect(server.isRunning).toBe(true);
});

/** An update made in a copy of what `typist` has, under any client id. */
function forged(typist: Typist, client: number, change: (doc: Y.Doc) => void): Uint8Array {
	const copy = new Y.Doc();
	Y.applyUpdate(copy, Y.encodeStateAsUpdate(typist.doc));
	const before = Y.encodeStateVector(copy);
	copy.clientID = client;
	change(copy);
	const update = Y.encodeStateAsUpdate(copy, before);
	copy.destroy();
	return update;
}

const purposeOf = (doc: Y.Doc) => doc.getMap('meeting').get('purpose') as Y.Text;

/** Sends it as an update and as a step 2; both must end the socket unacknowledged, unheard and unstored. */
async function isRefused(make: (typist: Typist) => Uint8Array, code = 4409): Promise<void> {
	const listener = await Typist.enter(ruth, table);
	const rows = digest(server)['update'];
	for (const wrap of [updateFrame, step2Frame]) {
		const forger = await Typist.enter(maya, table);
		const acks = () => forger.wire.count('ack');
		const [acksBefore, heard] = [acks(), listener.wire.count('update')];
		forger.wire.send(wrap(table, make(forger)));
		expect((await forger.wire.ended()).code).toBe(code);
		expect(acks()).toBe(acksBefore);
		await listener.wire.isAnswered();
		expect(listener.wire.count('update')).toBe(heard);
	}
	expect(digest(server)['update']).toBe(rows);
	listener.close();
}

test('[P20] nobody writes under another’s client id, and the victim goes on writing', async () => {
	const victim = await Typist.enter(chantelle, table);
	await victim.write(() => victim.purpose.insert(0, 'mine '));
	await isRefused((forger) =>
		forged(forger, victim.doc.clientID, (doc) => {
			purposeOf(doc).insert(0, 'FORGED ');
		})
	);
	const watcher = await Typist.enter(ruth, table);
	expect(await victim.write(() => victim.purpose.insert(0, 'still '))).toBe(true);
	await until('her words', () => watcher.purpose.toString().startsWith('still mine '));
	expect(watcher.purpose.toString()).not.toContain('FORGED');
	victim.close();
	watcher.close();
});

test('[P20] nor under the server’s', async () => {
	const reader = await Typist.enter(maya, table);
	// The room's skeleton is the server's.
	const id = reader.purpose._item?.id.client ?? 0;
	reader.close();
	await isRefused((forger) =>
		forged(forger, id, (doc) => {
			purposeOf(doc).insert(0, 'FORGED ');
		})
	);
});

test('[P21] clocks are not pushed ahead', async () => {
	for (const clock of [1, 1_000_001, 2 ** 31, Number.MAX_SAFE_INTEGER - 1]) {
		await isRefused(() => insertAt(77, clock, 'x'), 4410);
	}
});

test('[P22] a change with a gap before it is refused the first time', async () => {
	const forger = await Typist.enter(maya, table);
	const acks = forger.wire.count('ack');
	for (let i = 0; i < 200; i++) {
		forger.wire.send(updateFrame(table, insertAt(78, 10 + i * 10, 'x')));
	}
	expect((await forger.wire.ended()).code).toBe(4410);
	expect(forger.wire.count('ack')).toBe(acks);
});

test('[P23] small bombs are refused quickly', async () => {
	const bombs: Record<string, Uint8Array> = {
		'33 million structs': varints([1, 33_554_431, 5, 0]),
		'10,000 clients': varints([10_000, ...Array.from({ length: 10_000 }, () => [0, 1, 0]).flat()]),
		'a million delete ranges': varints([0, 1, 5, 1_000_000]),
		'a huge delete': varints([0, 1, 5, 1, 0, 2 ** 40]),
		'a huge collected range': varints([1, 1, 5, 0, 0, 2 ** 40, 0])
	};
	const writer = await Typist.enter(chantelle, table);
	for (const [what, bytes] of Object.entries(bombs)) {
		const forger = await Typist.enter(maya, table);
		forger.wire.send(updateFrame(table, bytes));
		const start = performance.now();
		await writer.write(() => writer.purpose.insert(0, '.'));
		expect(performance.now() - start, what).toBeLessThan(250);
		expect([4409, 4410], what).toContain((await forger.wire.ended()).code);
	}
	writer.close();
});

test('[P24] what has no place in the room is refused', async () => {
	const deep = (depth: number) => (doc: Y.Doc) => {
		let map = new Y.Map();
		doc.getMap('cards').set('deep0000', map);
		for (let i = 0; i < depth; i++) {
			const inner = new Y.Map();
			map.set('x', inner);
			map = inner;
		}
	};
	const changes: Record<string, (doc: Y.Doc) => void> = {
		'nine deep': deep(9),
		'a thousand deep': deep(1000),
		'a subdocument': (doc) => doc.getMap('cards').set('sub00000', new Y.Doc()),
		binary: (doc) => doc.getMap('meeting').set('purpose', Uint8Array.of(1, 2, 3)),
		'an unknown root': (doc) => doc.getMap('secrets').set('a', 1),
		'an unknown list': (doc) => {
			doc.getArray('list').push([1]);
		},
		'an unknown field': (doc) => doc.getMap('meeting').set('title', 'x'),
		'a key with a meaning': (doc) => doc.getMap('meeting').set('__proto__', { isAdmin: true }),
		'an item with such a key': (doc) => doc.getMap('cards').set('__proto__', new Y.Map()),
		'XML with a script': (doc) => {
			doc.getXmlFragment('cards').insert(0, [new Y.XmlElement('script')]);
		},
		formatting: (doc) => {
			purposeOf(doc).format(0, 3, { href: 'javascript:alert(1)' });
		},
		'an embed': (doc) => {
			purposeOf(doc).insertEmbed(0, { image: 'x' });
		},
		'far too many words': (doc) => {
			purposeOf(doc).insert(0, 'x'.repeat(100_000));
		},
		'the purpose swapped for another': (doc) =>
			doc.getMap('meeting').set('purpose', new Y.Text('x')),
		'the purpose taken away': (doc) => {
			doc.getMap('meeting').delete('purpose');
		}
	};
	for (const [what, change] of Object.entries(changes)) {
		await isRefused((forger) => forged(forger, 4_000_000, change)).catch((error: unknown) => {
			throw new Error(`${what} was not refused`, { cause: error });
		});
	}
});

test('[P24] more than 256 KiB in one change is refused', async () => {
	const forger = await Typist.enter(maya, table);
	forger.wire.send(
		updateFrame(
			table,
			forged(forger, 4_100_000, (doc) => {
				for (let i = 0; i < 150; i++) writeCard(doc, maya.participant, 'x'.repeat(1990));
			})
		)
	);
	expect((await forger.wire.ended()).code).toBe(4400);
});

test('[P25] bytes that are no update get no acknowledgement', async () => {
	for (const bytes of [[], [1], [255], [1, 2, 3], [0, 0, 0], [9, 9, 9, 9, 9, 9, 9]]) {
		const forger = await Typist.enter(maya, table);
		const acks = forger.wire.count('ack');
		forger.wire.send(updateFrame(table, Uint8Array.from(bytes)));
		// [0, 0, 0] is an update that changes nothing, with a byte too many: harmless either way.
		if (bytes.join() === '0,0,0') await forger.wire.isAnswered();
		else {
			expect([4409, 4410]).toContain((await forger.wire.ended()).code);
			expect(forger.wire.count('ack'), bytes.join()).toBe(acks);
		}
		forger.close();
	}
});

test('[P26] in a room one may only read, nothing is applied and "stored" is never said', async () => {
	const hall = roomOf(maya, 'hall');
	const rows = digest(server)['update'];
	const listener = await Typist.enter(ruth, hall);
	for (const kind of [0, 4]) {
		for (const step of [1, 2]) {
			const reader = await Typist.enter(maya, hall);
			const acks = reader.wire.count('ack');
			const change = forged(reader, 4_200_000, (doc) => {
				doc.getMap('meeting').set('phase', 'closed');
			});
			reader.wire.send(syncFrame(hall, step, change, kind));
			await until('an answer', () => reader.wire.closed ?? reader.wire.count('ack') > acks);
			const last = reader.wire.frames.findLast((one) => one.kind === 'ack');
			if (reader.wire.count('ack') > acks) expect(last).toMatchObject({ isStored: false });
			reader.close();
		}
	}
	await listener.wire.isAnswered();
	expect(listener.wire.count('update')).toBe(0);
	expect(digest(server)['update']).toBe(rows);
	listener.close();
});

test('[P35] a session sent again, and again, changes nothing the second time', async () => {
	const sent: Uint8Array[] = [];
	const first = await Typist.enter(chantelle, table);
	first.doc.on('update', (update: Uint8Array, origin: unknown) => {
		if (origin === first && update.length < 500) sent.push(update);
	});
	for (const word of ['one ', 'two ', 'three ']) {
		await first.write(() => first.purpose.insert(first.purpose.length, word));
	}
	const state = first.purpose.toString();
	first.close();
	const count = () =>
		withDatabase(server, (database) =>
			database.prepare('select count(*) from "update" where room = ?').pluck().get(table)
		);
	const rows = count();
	const again = await Typist.enter(chantelle, table);
	for (const update of [...sent, ...sent, ...sent.toReversed()]) {
		expect(await again.sendUpdate(update)).toBe(true);
	}
	expect(again.purpose.toString()).toBe(state);
	expect(count()).toBe(rows);
	again.close();
});

test('[P20] nobody takes away or changes another’s words on a card', async () => {
	const author = await Typist.enter(chantelle, table);
	let card = '';
	await author.write((doc) => {
		card = writeCard(doc, chantelle.participant, 'her own words');
	});
	const textOf = (doc: Y.Doc) =>
		(doc.getMap('cards').get(card) as Y.Map<unknown>).get('text') as Y.Text;
	const attempts: ((doc: Y.Doc) => void)[] = [
		(doc) => {
			textOf(doc).insert(0, 'not ');
		},
		(doc) => {
			textOf(doc).delete(0, 3);
		},
		(doc) => {
			doc.getMap('cards').delete(card);
		},
		(doc) => {
			(doc.getMap('cards').get(card) as Y.Map<unknown>).set('author', maya.participant);
		},
		(doc) => doc.getMap('cards').set(card, new Y.Map()),
		(doc) => {
			writeCard(doc, chantelle.participant, 'as if she had said it');
		},
		(doc) => {
			writeCard(doc, maya.participant, 'as if she had said it', { speaker: chantelle.participant });
		}
	];
	let client = 5_000_000;
	for (const attempt of attempts) {
		client += 1;
		await isRefused((forger) => forged(forger, client, attempt));
	}
	author.close();
});

/** One character inserted by a client at a clock, into the root text `x`. */
function insertAt(client: number, clock: number, text: string): Uint8Array {
	const encoder = encoding.createEncoder();
	for (const number of [1, 1, client, clock]) encoding.writeVarUint(encoder, number);
	encoding.writeUint8(encoder, 4);
	encoding.writeVarUint(encoder, 1);
	encoding.writeVarString(encoder, 'x');
	encoding.writeVarString(encoder, text);
	encoding.writeVarUint(encoder, 0);
	return encoding.toUint8Array(encoder);
}

function varints(numbers: readonly number[]): Uint8Array {
	const encoder = encoding.createEncoder();
	for (const number of numbers) encoding.writeVarUint(encoder, number);
	return encoding.toUint8Array(encoder);
}

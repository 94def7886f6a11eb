// Frames nobody would send, by the thousand, straight into the two functions that look at them first (security.md P15–P17,
// P21–P25): readFrame, then the guard. No network, so ten million fit into minutes: KINBOARD_SOAK=200.
// Nothing may throw out; what readFrame lets through is what its own words allow; a reader writes nothing.
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { addCard } from '#lib/board/cards.ts';
import { isRoomId } from '#lib/domain/rooms.ts';
import { readFrame, type Frame } from '#server/sync/frames.ts';
import {
	authFrame,
	awarenessFrame,
	frame,
	kinds,
	step1Frame,
	step2Frame,
	syncFrame,
	textFrame,
	updateFrame
} from '../kit/frames.ts';
import { mulberry32 } from '../kit/random.ts';
import { GuardedRoom, Phone, reidBoard } from '../kit/reidTable.ts';

const framesPerRoom = 2000;
const rooms = process.env['KINBOARD_SOAK'] ? Number(process.env['KINBOARD_SOAK']) * 25 : 20;
const firstSeed = process.env['KINBOARD_SOAK'] ? 1_000_000 : 1;
/** Found once, replayed first for ever. */
const keptSeeds: readonly number[] = [];

const senders = ['maya', 'grace', 'jerome', 'priya', 'sam', 'tola', 'ines', 'oscar', 'ada', 'wall'];
/** They may read the table in this phase, or not even that. */
const writesNothing = ['ines', 'oscar', 'nora', 'ada', 'wall'];

type Random = () => number;
const below = (random: Random, end: number) => Math.floor(random() * end);
/** The same card for the same seed. */
function writeCard(doc: Y.Doc, author: string, random: Random): void {
	const id = `card${String(below(random, 1e9)).padStart(10, '0')}`;
	const text = pick(random, ['I want to say', 'x', 'حبيبتي', '👩‍👧']);
	const usual = { field: 'strengths', speaker: null, voice: 'own', at: 1 } as const;
	addCard(doc, { id, text, author, ...usual }, null);
}

const pick = <Item>(random: Random, items: readonly Item[]): Item =>
	items[below(random, items.length)] as Item;

/** What honest browsers send to this room, the beginnings of everything else. */
function honestFrames(room: GuardedRoom, random: Random): Uint8Array[] {
	const id = room.room.id;
	const phone = new Phone('maya', room, 77);
	const text = phone.doc.getMap('meeting').get('purpose') as Y.Text;
	text.insert(0, 'That everyone is safe');
	const typed = phone.takeUnsent();
	text.delete(2, 5);
	writeCard(phone.doc, 'maya', random);
	const card = phone.takeUnsent();
	const state = { client: 77, clock: 1, state: { at: 'purpose', user: 'maya' } };
	return [
		authFrame(id),
		authFrame(id, 'x'.repeat(40), null),
		step1Frame(id, phone.doc),
		step2Frame(id, Y.encodeStateAsUpdate(phone.doc)),
		updateFrame(id, typed),
		updateFrame(id, card),
		updateFrame(id, Y.mergeUpdates([typed, card])),
		syncFrame(id, 2, typed, kinds.syncReply),
		awarenessFrame(id, [state]),
		awarenessFrame(id, [state, { ...state, client: 78, state: null }]),
		frame(id, kinds.queryAwareness),
		frame(id, kinds.close),
		textFrame(id, kinds.stateless, '{"a":1}'),
		textFrame(id, kinds.broadcastStateless, 'x'),
		frame(id, kinds.syncStatus, () => undefined)
	];
}

/** Numbers at which readers of numbers break. */
const edges: readonly number[][] = [
	[0],
	[1],
	[0x7f],
	[0x80],
	[0xff, 0x7f],
	[0xff, 0xff, 0xff, 0xff, 0x0f],
	[0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x10],
	[0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]
];

function mutated(random: Random, bytes: Uint8Array, other: Uint8Array): Uint8Array {
	const out = [...bytes];
	const at = below(random, out.length + 1);
	// Half of all changes hit what comes after the room's name: the rest is found out at once.
	const inBody = Math.min(out.length, 29 + below(random, Math.max(1, out.length - 29)));
	const where = random() < 0.85 ? inBody : at;
	switch (below(random, 8)) {
		case 0:
			if (where < out.length) out[where] = (out[where] ?? 0) ^ (1 << below(random, 8));
			break;
		case 1:
			if (where < out.length) out[where] = below(random, 256);
			break;
		case 2:
			out.splice(where);
			break;
		case 3:
			out.splice(where, 0, ...pick(random, edges));
			break;
		case 4:
			out.splice(where, 1, ...pick(random, edges));
			break;
		case 5:
			out.splice(where, below(random, 6));
			break;
		case 6:
			out.splice(where, 0, ...out.slice(where, where + below(random, 20)));
			break;
		default:
			out.splice(where, out.length, ...other.slice(below(random, other.length)));
	}
	return Uint8Array.from(out);
}

/** Somebody's browser makes one more change; a new browser where there is none, or it was told to begin anew. */
function nextUpdate(
	random: Random,
	room: GuardedRoom,
	phones: Map<string, Phone>,
	sender: string
): Uint8Array {
	let phone = phones.get(sender);
	if (!phone || random() < 0.1) {
		phone = new Phone(sender, room, 100 + below(random, 1e9));
		phones.set(sender, phone);
	}
	const { doc } = phone;
	const text = doc.getMap('meeting').get('purpose') as Y.Text;
	if (random() < 0.3) writeCard(doc, sender, random);
	else if (text.length > 10 && random() < 0.4) text.delete(below(random, text.length - 5), 3);
	else text.insert(below(random, text.length + 1), pick(random, ['a', 'Nan ', '👵', '\u0000']));
	return updateFrame(room.room.id, phone.takeUnsent());
}

function nextFrame(
	random: Random,
	honest: readonly Uint8Array[],
	newUpdate: () => Uint8Array
): Uint8Array {
	const kind = random();
	if (kind >= 0.7) {
		const update = newUpdate();
		return kind >= 0.8 ? mutated(random, update, pick(random, honest)) : update;
	}
	if (kind < 0.1) return Uint8Array.from({ length: below(random, 64) }, () => below(random, 256));
	let bytes = pick(random, honest);
	if (kind < 0.15) return bytes;
	for (let left = 1 + below(random, 3); left > 0; left--)
		bytes = mutated(random, bytes, pick(random, honest));
	return bytes;
}

/** Reads the beginning of a frame without the library that readFrame reads with. */
class Reader {
	private at = 0;
	private readonly bytes: Uint8Array;

	constructor(bytes: Uint8Array) {
		this.bytes = bytes;
	}

	number(): number {
		let value = 0n;
		for (let shift = 0n; ; shift += 7n) {
			const byte = this.bytes[this.at++];
			if (byte === undefined) throw new Error('ended');
			value |= BigInt(byte & 0x7f) << shift;
			if (byte < 0x80) return Number(value);
		}
	}

	part(): Uint8Array {
		const length = this.number();
		const part = this.bytes.subarray(this.at, this.at + length);
		if (part.byteLength !== length) throw new Error('ended');
		this.at += length;
		return part;
	}
}

const kindNumbers: Record<Frame['kind'], readonly number[]> = {
	sync: [kinds.sync, kinds.syncReply],
	awareness: [kinds.awareness],
	auth: [kinds.auth],
	queryAwareness: [kinds.queryAwareness],
	close: [kinds.close]
};

/** @throws where this frame should never have been let through as what it was read as */
function expectAllowed(bytes: Uint8Array, read: Frame): void {
	const reader = new Reader(bytes);
	const name = new TextDecoder().decode(reader.part());
	if (name !== read.room || !isRoomId(name)) throw new Error('another room');
	if (!kindNumbers[read.kind].includes(reader.number())) throw new Error('another kind');
	if (read.kind === 'auth' && bytes.byteLength > 1024)
		throw new Error('too much to be let in with');
	if (read.kind === 'awareness') {
		if (bytes.byteLength > 8 * 1024) throw new Error('too much presence');
		const entries = new Reader(reader.part());
		for (let left = entries.number(); left > 0; left--) {
			entries.number();
			entries.number();
			JSON.parse(new TextDecoder().decode(entries.part()));
		}
	}
	if (read.kind !== 'sync') {
		if (read.update !== null || read.isStep1 || read.isCatchUp) throw new Error('no such step');
		return;
	}
	const step = reader.number();
	const payload = reader.part();
	if (step > 2 || read.isStep1 !== (step === 0) || read.isCatchUp !== (step === 1))
		throw new Error('another step');
	const isSame = Buffer.compare(read.update ?? new Uint8Array(), payload) === 0;
	if (step === 0 ? read.update !== null : !isSame) throw new Error('another update');
}

/** @throws where somebody got a client id that they wrote nothing under (security.md V31) */
function expectOwnIds(update: Uint8Array, newClients: readonly number[]): void {
	if (newClients.length === 0) return;
	const used = new Set(Y.decodeUpdate(update).structs.map(({ id }) => id.client));
	if (newClients.some((client) => !used.has(client))) throw new Error('an id without a word');
}

interface Tally {
	frames: number;
	passed: number;
	stored: number;
	slowestMillis: number;
}

/** One room's worth of frames. @throws naming the seed and the frame */
function fuzzRoom(seed: number, tally: Tally): void {
	const random = mulberry32(seed);
	const board = reidBoard();
	const room = new GuardedRoom(board);
	const honest = honestFrames(room, random);
	const phones = new Map<string, Phone>();
	for (let i = 0; i < framesPerRoom; i++) {
		const sender = pick(random, senders);
		const author = random() < 0.9 ? sender : pick(random, senders);
		const bytes = nextFrame(random, honest, () => nextUpdate(random, room, phones, author));
		const start = process.threadCpuUsage();
		try {
			const read = readFrame(bytes);
			if (read !== null) {
				tally.passed += 1;
				expectAllowed(bytes, read);
				const judgement =
					read.update === null ? null : room.take(sender, read.update, read.isCatchUp);
				// A browser whose change was refused begins anew (design.md 5).
				if (judgement?.verdict === 'refuse') phones.delete(author);
				if (read.update !== null && judgement?.verdict === 'store') {
					tally.stored += 1;
					expectOwnIds(read.update, judgement.newClients);
					if (writesNothing.includes(sender)) throw new Error('a reader wrote');
					if (room.doc.store.pendingStructs !== null || room.doc.store.pendingDs !== null)
						throw new Error('something waits for what is missing');
				}
			}
		} catch (error) {
			const hex = Buffer.from(bytes).toString('hex');
			throw new Error(`seed ${String(seed)}, frame ${String(i)} of ${sender}: ${hex}`, {
				cause: error
			});
		}
		// The processor's time, not the clock's: what others do on this machine is no stall of ours.
		const { user, system } = process.threadCpuUsage(start);
		tally.slowestMillis = Math.max(tally.slowestMillis, (user + system) / 1000);
		tally.frames += 1;
	}
	// What was stored makes the same room again (commit rule 3).
	expect(Y.encodeStateVector(room.replay())).toEqual(Y.encodeStateVector(room.doc));
}

test(
	`[P17] ${String(rooms * framesPerRoom)} frames: nothing throws out, and nothing is let in that may not`,
	() => {
		const tally: Tally = { frames: 0, passed: 0, stored: 0, slowestMillis: 0 };
		for (const seed of keptSeeds) fuzzRoom(seed, tally);
		const start = performance.now();
		for (let i = 0; i < rooms; i++) fuzzRoom(firstSeed + i, tally);
		const seconds = (performance.now() - start) / 1000;
		console.log(
			`${String(tally.frames)} frames in ${seconds.toFixed(1)} s, ` +
				`${String(Math.round(tally.frames / seconds))} a second; ${String(tally.passed)} were read, ` +
				`${String(tally.stored)} stored; the slowest took ${tally.slowestMillis.toFixed(1)} ms`
		);
		// A fuzz that nothing passes tests nothing.
		expect(tally.passed / tally.frames).toBeGreaterThan(0.2);
		expect(tally.stored).toBeGreaterThan(rooms);
		expect(tally.slowestMillis).toBeLessThan(100);
	},
	60 * 60 * 1000
);

// Many people typing, as bare sockets: every edit is a real one, made on a document beforehand and sent as ready bytes.
// Runs in a process of its own (typistsProcess.ts); measures from a send to each other person's socket.
import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocket } from 'ws';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import { itemOf, textOf } from '#lib/board/items.ts';
import { writeCard } from '../kit/cards.ts';
import { authFrame, updateFrame } from '../kit/frames.ts';
import { cpuMillis } from './processFacts.ts';

export interface Place {
	url: string;
	headers: Record<string, string>;
	participant: string;
}

export interface Table {
	room: string;
	/** The room's document at the start, as base64. */
	state: string;
	places: Place[];
	/** Are arrivals at this table read and timed? The others are only load. */
	isTimed: boolean;
}

/** `kinboard`: frames name their room, and a socket asks to be let in; `relay`: the same frames; `plain`: y-websocket's. */
export type Protocol = 'kinboard' | 'relay' | 'plain';

const syncKind = 0;
const updateStep = 2;
const plainStep2 = 1;
const authKind = 2;

class Typist {
	readonly ws: WebSocket;
	readonly doc = new Y.Doc();
	closedBecause = '';
	private readonly table: TypingTable;
	private readonly place: Place;
	private readonly ready: Uint8Array[] = [];
	private sentAt: number[] = [];
	private firstClock = 0;
	private card = '';

	constructor(table: TypingTable, place: Place) {
		this.table = table;
		this.place = place;
		const { headers } = place;
		this.ws = new WebSocket(place.url, { perMessageDeflate: false, headers });
		Y.applyUpdate(this.doc, table.state);
		this.doc.on('update', (update: Uint8Array, origin: unknown) => {
			if (origin === this) this.ready.push(table.frameOf(update));
		});
		this.ws.on('error', () => undefined);
		this.ws.on('close', (code, reason) => {
			this.closedBecause = `${String(code)} ${reason.toString()}`;
		});
	}

	/** Resolves once this socket may write. */
	async join(): Promise<void> {
		const { ws, table } = this;
		await new Promise<void>((resolve, reject) => {
			ws.once('open', resolve);
			ws.once('error', reject);
			ws.once('close', reject);
		});
		if (table.protocol === 'kinboard') {
			const granted = new Promise<void>((resolve) => {
				const wait = (data: Buffer) => {
					if (table.readKind(data).kind !== authKind) return;
					ws.off('message', wait);
					resolve();
				};
				ws.on('message', wait);
			});
			ws.send(authFrame(table.room));
			await granted;
		}
		ws.on('message', (data: Buffer) => {
			if (table.isTimed) table.arrived(this, data);
		});
	}

	/** Puts a new card of their own on the table, after what is left of the last one: they type in it from then on. */
	begin(): void {
		this.sentAt = [];
		this.doc.transact(() => {
			this.card = writeCard(this.doc, this.place.participant, 'A');
		}, this);
		for (const frame of this.ready.splice(0)) this.ws.send(frame);
		this.firstClock = Y.getState(this.doc.store, this.doc.clientID);
	}

	prepare(count: number): void {
		const text = textOf(itemOf(this.doc, 'cards', this.card)!, 'text')!;
		while (this.ready.length < count) {
			this.doc.transact(() => {
				text.insert(text.length, 'e');
			}, this);
		}
	}

	send(): void {
		const frame = this.ready.shift();
		if (!frame) return;
		this.sentAt.push(performance.now());
		this.ws.send(frame);
	}

	/** When the edit with this clock was sent; undefined for what came before. */
	sentAtClock(clock: number): number | undefined {
		return this.sentAt[clock - this.firstClock];
	}
}

class TypingTable {
	readonly typists: Typist[];
	readonly room: string;
	readonly state: Uint8Array;
	readonly protocol: Protocol;
	readonly isTimed: boolean;
	/** Milliseconds from sending to arriving, one for each edit and other person. */
	latencies: number[] = [];
	/** What was sent before is not counted, however late it comes. */
	countsFrom = 0;
	private readonly byClient = new Map<number, Typist>();

	constructor(table: Table, protocol: Protocol) {
		this.room = table.room;
		this.state = Buffer.from(table.state, 'base64');
		this.protocol = protocol;
		this.isTimed = table.isTimed;
		this.typists = table.places.map((place) => new Typist(this, place));
		for (const typist of this.typists) this.byClient.set(typist.doc.clientID, typist);
	}

	/** A server without a store begins empty: the first socket tells it how the table is. */
	seed(): void {
		if (this.protocol !== 'plain') return;
		this.typists[0]?.ws.send(plainFrame(plainStep2, this.state));
	}

	frameOf(update: Uint8Array): Uint8Array {
		if (this.protocol === 'plain') return plainFrame(updateStep, update);
		return updateFrame(this.room, update);
	}

	readKind(data: Uint8Array): { kind: number; decoder: decoding.Decoder } {
		const decoder = decoding.createDecoder(data);
		if (this.protocol !== 'plain') decoding.readVarString(decoder);
		return { kind: decoding.readVarUint(decoder), decoder };
	}

	/** Notes how long each edit in a frame took; a server may have merged several. */
	arrived(at: Typist, data: Uint8Array): void {
		const now = performance.now();
		const { kind, decoder } = this.readKind(data);
		if (kind !== syncKind || decoding.readVarUint(decoder) !== updateStep) return;
		const { structs } = Y.decodeUpdate(decoding.readVarUint8Array(decoder));
		for (const { id, length } of structs) {
			const typist = this.byClient.get(id.client);
			if (!typist || typist === at) continue; // y-websocket's server sends an echo
			for (let clock = id.clock; clock < id.clock + length; clock++) {
				const sentAt = typist.sentAtClock(clock);
				if (sentAt !== undefined && sentAt >= this.countsFrom) this.latencies.push(now - sentAt);
			}
		}
	}
}

function plainFrame(step: number, update: Uint8Array): Uint8Array {
	const encoder = encoding.createEncoder();
	encoding.writeVarUint(encoder, syncKind);
	encoding.writeVarUint(encoder, step);
	encoding.writeVarUint8Array(encoder, update);
	return encoding.toUint8Array(encoder);
}

export interface Stretch {
	latencies: number[];
	sent: number;
	/** Edits at timed tables × the other people there: as many latencies there must be. */
	expected: number;
	/** Sockets that are closed, with the first reason given. */
	lost: number;
	why: string;
	/** Processor time of this process over the wall time. */
	cpuShare: number;
	/** Processor time the server took meanwhile. */
	serverCpuMillis: number;
}

const leadInMillis = 700;
const lateMillisMax = 1500;

export class Typists {
	private readonly tables: TypingTable[];
	private next = 0;

	constructor(tables: readonly Table[], protocol: Protocol) {
		this.tables = tables.map((table) => new TypingTable(table, protocol));
	}

	async join(): Promise<void> {
		const all = this.everybody();
		await Promise.all(all.map((typist) => typist.join()));
		for (const table of this.tables) table.seed();
		await sleep(500);
		await this.beginCards();
	}

	private async beginCards(): Promise<void> {
		for (const typist of this.everybody()) {
			typist.begin();
			await sleep(2);
		}
	}

	/** Types at an even rate, edits a second by everybody together, after a lead-in that is not counted. */
	async typeFor(seconds: number, rate: number, server: number): Promise<Stretch> {
		const all = this.everybody();
		await this.beginCards(); // a card holds two thousand letters
		const perTypist = Math.ceil((rate * (seconds + leadInMillis / 1000)) / all.length) + 1;
		for (const typist of all) typist.prepare(perTypist);
		await this.pace(all, rate, leadInMillis);
		for (const table of this.tables) {
			table.latencies = [];
			table.countsFrom = performance.now();
		}
		const cpu = process.cpuUsage();
		const serverCpu = cpuMillis(server);
		const start = performance.now();
		const { sent, timed } = await this.pace(all, rate, seconds * 1000);
		const { user, system } = process.cpuUsage(cpu);
		const cpuShare = (user + system) / 1000 / (performance.now() - start);
		const serverCpuMillis = cpuMillis(server) - serverCpu;
		const expected = timed.reduce((sum, table) => sum + table.typists.length - 1, 0);
		const end = performance.now() + lateMillisMax;
		while (performance.now() < end && this.count() < expected) await sleep(10);
		const closed = all.filter(({ ws }) => ws.readyState !== WebSocket.OPEN);
		const lost = closed.length;
		const why = closed[0]?.closedBecause ?? '';
		const latencies = this.tables.flatMap((table) => table.latencies);
		return { latencies, sent, expected, lost, why, cpuShare, serverCpuMillis };
	}

	close(): void {
		for (const { ws } of this.everybody()) ws.terminate();
	}

	/** Everybody in turn, one from each table before the next of the same. */
	private everybody(): Typist[] {
		const most = Math.max(...this.tables.map(({ typists }) => typists.length));
		return Array.from({ length: most }, (_, place) =>
			this.tables.flatMap(({ typists }) => typists[place] ?? [])
		).flat();
	}

	private count(): number {
		return this.tables.reduce((sum, { latencies }) => sum + latencies.length, 0);
	}

	private async pace(
		all: readonly Typist[],
		rate: number,
		millis: number
	): Promise<{ sent: number; timed: TypingTable[] }> {
		const timed: TypingTable[] = [];
		const start = performance.now();
		let sent = 0;
		for (;;) {
			const passed = Math.min(millis, performance.now() - start);
			for (const due = Math.floor((passed * rate) / 1000); sent < due; sent++) {
				const at = this.next++ % all.length;
				all[at]?.send();
				const table = this.tables[at % this.tables.length];
				if (table?.isTimed) timed.push(table);
			}
			if (passed >= millis) return { sent, timed };
			await sleep(1);
		}
	}
}

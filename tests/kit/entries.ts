// People who write as fast as they are answered, and remember exactly what they were told is stored.
import type * as Y from 'yjs';
import { readCards } from '#lib/board/cards.ts';
import { writeCard } from './cards.ts';
import { roomOf, sitDown, type Demo, type Seat } from './people.ts';
import { Typist } from './typist.ts';

/** Everybody of the demo who may write at the table. */
export const tenWriters = [
	'Chantelle',
	'Maya',
	'Grace',
	'Jerome',
	'Lúcia',
	'Ruth',
	'Mr Lind',
	'Tola',
	'Andre',
	'Bev'
];

/** So that ten of them stay under the 600 cards of a table. */
const entriesMax = 50;
const onTheWayMax = 4;

export class EntryWriter {
	readonly seat: Seat;
	readonly typist: Typist;
	/** Entries the server has acknowledged as stored. */
	readonly stored = new Set<string>();
	private readonly name: string;
	private isStopped = false;

	private constructor(seat: Seat, typist: Typist, name: string) {
		this.seat = seat;
		this.typist = typist;
		this.name = name;
	}

	static async sit(demo: Demo, name: string): Promise<EntryWriter> {
		const seat = await sitDown(demo, name);
		return new EntryWriter(seat, await Typist.enter(seat, roomOf(seat, 'table')), name);
	}

	/** Writes until stopped, cut off or done. Never throws. */
	async run(): Promise<void> {
		const onTheWay = new Set<Promise<void>>();
		for (let i = 0; i < entriesMax && !this.isStopped && !this.typist.wire.closed; i++) {
			const entry = `${this.name} ${String(i)} of ${this.typist.room}`;
			const sent = this.typist
				.write((doc) => {
					writeCard(doc, this.seat.participant, entry);
				})
				.then((isStored) => {
					if (isStored) this.stored.add(entry);
				})
				.catch(() => undefined)
				.finally(() => onTheWay.delete(sent));
			onTheWay.add(sent);
			if (onTheWay.size >= onTheWayMax) await Promise.race(onTheWay);
		}
		await Promise.all(onTheWay);
	}

	stop(): void {
		this.isStopped = true;
	}
}

/** The texts of all cards in a room as somebody reads it now, doubles included. */
export async function textsNow(seat: Seat): Promise<string[]> {
	const reader = await Typist.enter(seat, roomOf(seat, 'table'));
	const texts = readCards(reader.doc).map(({ text }) => text);
	reader.close();
	return texts;
}

/** What was promised and is not there, and what is there twice. */
export function faultsOf(texts: readonly string[], writers: readonly EntryWriter[]) {
	const there = new Set(texts);
	const promised = writers.flatMap(({ stored }) => [...stored]);
	return {
		lost: promised.filter((entry) => !there.has(entry)),
		doubled: texts.filter((text, i) => texts.indexOf(text) !== i)
	};
}

/** A person's own notes. */
export function notesOf(doc: Y.Doc): Y.Text {
	return doc.getMap('page').get('notes') as Y.Text;
}

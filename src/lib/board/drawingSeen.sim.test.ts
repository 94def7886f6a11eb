// Four at one paper who may move and recolour everything, some of whom would like to see a mark of another gone (SPEC.md DB17):
// whatever is let in, in whatever order it comes, nobody's mark is hidden by somebody else; and nothing else is refused.
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { mulberry32 } from '../../../tests/kit/random.ts';
import type { Person } from '../domain/access.ts';
import { mayDraw } from '../domain/drawing/mayDraw.ts';
import { hidesAnothers } from '../domain/drawing/seen.ts';
import type { Shape, ShapeChange } from '../domain/drawing/shapes.ts';
import { meetingKind } from '../domain/meetings/kinds.ts';
import type { Room } from '../domain/rooms.ts';
import { changedMarks } from './changedMarks.ts';
import { changesOf } from './changesOf.ts';
import { addShapes, changeShapes, readShapes } from './drawing.ts';

const runs = 150;
const steps = 90;
const room: Room = { id: 'z_1', kind: 'drawing', part: 'a', owner: null };
const meeting = { kind: meetingKind('familyGroupConference')!, phase: 'information' };
const people: readonly Person[] = (
	[
		['sam', 'coordinator'],
		['maya', 'child'],
		['mum', 'family'],
		['grace', 'family']
	] as const
).map(([id, role]) => ({ id, role, part: 'a', removed: false }));

/** By hand, for marks that are not turned. */
function isSeen({ x, y, w = 0, h = 0, color, scale }: Shape): boolean {
	const isOnPaper = x <= 988 && x + w >= 12 && y <= 738 && y + h >= 12;
	return color !== 'white' && scale >= 0.5 && w >= 12 && h >= 12 && isOnPaper;
}

/** A browser, with what it has not sent yet. */
class Seat {
	readonly person: Person;
	doc: Y.Doc;
	unsent: Uint8Array[] = [];

	constructor(person: Person, server: Y.Doc, client: number) {
		this.person = person;
		this.doc = this.opened(server, client);
	}

	/** As a page does after a refusal. */
	beginAnew(server: Y.Doc, client: number): void {
		this.unsent = [];
		this.doc = this.opened(server, client);
	}

	private opened(server: Y.Doc, client: number): Y.Doc {
		const doc = new Y.Doc();
		doc.clientID = client;
		Y.applyUpdate(doc, Y.encodeStateAsUpdate(server));
		doc.on('update', (update: Uint8Array, origin: unknown) => {
			if (origin !== server) this.unsent.push(update);
		});
		return doc;
	}
}

function run(seed: number): { hidden: number; refused: number; lost: number } {
	const random = mulberry32(seed);
	const below = (count: number) => Math.floor(random() * count);
	const oneOf = <Value>(all: readonly Value[]): Value => all[below(all.length)]!;
	const server = new Y.Doc();
	const owners = new Map<number, string>();
	let clients = 1;
	const newClient = (who: string) => {
		clients += 1 + below(1000);
		owners.set(clients, who);
		return clients;
	};
	const seats = people.map((one) => new Seat(one, server, newClient(one.id)));
	const counts = { hidden: 0, refused: 0, lost: 0 };

	const draw = ({ person, doc }: Seat, id: string) => {
		const usual = { kind: 'geo', form: 'heart', rotation: 0, index: 'a1', size: 'l' } as const;
		const place = { x: below(900), y: below(650), w: 20 + below(90), h: 20 + below(90) };
		const look = { color: 'blue', dash: 'draw', fill: 'none', scale: 1, words: '' } as const;
		addShapes(doc, [{ ...usual, ...place, ...look, id, by: person.id }], null);
	};
	const change = (): ShapeChange =>
		oneOf<() => ShapeChange>([
			() => ({ x: below(1300) - 200 }),
			() => ({ y: below(1100) - 200 }),
			() => ({ x: below(900), y: below(650) }),
			() => ({ color: oneOf(['red', 'green', 'yellow', 'white']) }),
			() => ({ w: 1 + below(120) }),
			() => ({ h: 1 + below(120), w: 30 }),
			() => ({ scale: oneOf([0.02, 0.5, 1, 2]) })
		])();

	const send = (seat: Seat) => {
		if (seat.unsent.length === 0) return;
		const update = Y.mergeUpdates(seat.unsent.splice(0));
		const { person } = seat;
		const read = changesOf(server, update, person.id, (client) => owners.get(client) ?? null);
		if (!read.ok) throw new Error(read.why);
		const isRight = read.changes.every((one) => mayDraw(person, meeting, room, one) === null);
		expect(isRight, 'each change by itself').toBe(true);
		counts.lost += read.changes.filter(({ loses }) => loses).length;
		const before = new Map(readShapes(server).map((shape) => [shape.id, shape]));
		const after = new Y.Doc();
		Y.applyUpdate(after, Y.encodeStateAsUpdate(server));
		Y.applyUpdate(after, update);
		const hidden = readShapes(after).filter((shape) => {
			const was = before.get(shape.id);
			const isTheirs = was && was.by !== person.id && person.role !== 'coordinator';
			return isTheirs && isSeen(was) && !isSeen(shape);
		});
		const isHidden = hidesAnothers(person, room, changedMarks(server, read.changes));
		if (hidden.length > 0) counts.hidden += 1;
		if (hidden.length > 0) expect(isHidden, hidden[0]?.id).toBe(true);
		if (isHidden) {
			const touched = readShapes(after).filter((shape) => shape.by !== person.id);
			expect(
				touched.some((shape) => !isSeen(shape)),
				'refused without need'
			).toBe(true);
			counts.refused += 1;
			seat.beginAnew(server, newClient(person.id));
			return;
		}
		Y.applyUpdate(server, update);
	};

	for (let step = 0; step < steps; step += 1) {
		const seat = oneOf(seats);
		const marks = readShapes(seat.doc);
		const what = below(8);
		if (what === 0 || marks.length === 0) draw(seat, `mark${String(step).padStart(8, '0')}`);
		else if (what <= 4) changeShapes(seat.doc, [{ id: oneOf(marks).id, change: change() }], null);
		else if (what <= 6) send(seat);
		else
			Y.applyUpdate(seat.doc, Y.encodeStateAsUpdate(server, Y.encodeStateVector(seat.doc)), server);
	}
	for (const seat of seats) send(seat);
	return counts;
}

test('[DB17] nobody hides the mark of another, in whatever order changes come; nothing else is refused', () => {
	const all = { hidden: 0, refused: 0, lost: 0 };
	for (let seed = 1; seed <= runs; seed++) {
		try {
			for (const [name, count] of Object.entries(run(seed))) all[name as keyof typeof all] += count;
		} catch (error) {
			throw new Error(`seed ${String(seed)}`, { cause: error });
		}
	}
	for (const [name, count] of Object.entries(all)) expect(count, name).toBeGreaterThan(10);
});

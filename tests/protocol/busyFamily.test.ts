// A family that writes a lot while it is alone, and one that writes nothing (security.md Z01, Z04): whoever is outside is
// told the same, frame by frame and answer by answer, before, meanwhile and afterwards.
import { expect, test } from 'vitest';
import { addPlanLine } from '#lib/board/planLines.ts';
import { noteText } from '#lib/board/familyPaper.ts';
import { writeNote } from '../kit/familyPaper.ts';
import { authFrame, awarenessFrame, step1Frame } from '../kit/frames.ts';
import { ask } from '../kit/http.ts';
import {
	command,
	joinWith,
	look,
	mustDo,
	openDemo,
	roomOf,
	sitDown,
	type Seat
} from '../kit/people.ts';
import { Server } from '../kit/server.ts';
import { Told } from '../kit/told.ts';
import { Typist } from '../kit/typist.ts';
import { Wire } from '../kit/wire.ts';

const server = await Server.shared();

const outside = ['Sam', 'Priya', 'Mr Lind', 'Tola'];
const looks = ['rooms', 'mine', 'desk', 'facts', 'print/', ''];

/** One meeting with everything that its outsiders heard, in the order of each. */
class Evening {
	readonly heard: Record<string, unknown[]> = {};
	private readonly told = new Told();
	private readonly seats: Record<string, Seat> = {};
	private readonly wires: Record<string, Wire> = {};

	static async begin(): Promise<{ evening: Evening; family: Seat[] }> {
		const demo = await openDemo(server);
		const evening = new Evening();
		for (const name of outside) evening.seats[name] = await sitDown(demo, name);
		const family = [await sitDown(demo, 'Chantelle'), await sitDown(demo, 'Jerome')];
		const [sam] = [evening.seats['Sam']!];
		const { code: screen } = await mustDo<{ code: string }>(sam, { type: 'screen.pair' });
		evening.seats['the screen'] = await joinWith(server, { screen });
		const { code } = await mustDo<{ code: string }>(sam, { type: 'code.renew' });
		evening.seats['at the door'] = await joinWith(server, { code, name: 'Una' });
		return { evening, family };
	}

	seat(name: string): Seat {
		return this.seats[name]!;
	}

	/** Everybody's socket in every room they have. */
	async connect(): Promise<void> {
		for (const [name, seat] of Object.entries(this.seats)) {
			if (seat.isWaiting) continue;
			const wire = await Wire.open(seat);
			this.wires[name] = wire;
			const { rooms } = (await look(seat, 'rooms')).json as { rooms: Seat['rooms'] };
			for (const { id } of rooms) {
				wire.send(authFrame(id));
				wire.send(step1Frame(id));
				await wire.next('step2', id);
			}
			await wire.isAnswered();
		}
	}

	/** Everything that can be asked from outside, and everything that came of itself by now. */
	async listen(moment: string, unknownRoom: string): Promise<void> {
		for (const [name, seat] of Object.entries(this.seats)) {
			const heard = (this.heard[name] ??= []);
			for (const what of looks)
				heard.push([moment, what, this.told.answer(await look(seat, what))]);
			const wire = this.wires[name];
			if (!wire) continue;
			wire.send(authFrame(unknownRoom));
			await wire.next('denied', unknownRoom);
			await wire.isAnswered();
			heard.push([moment, wire.frames.splice(0).map((frame) => this.told.frame(frame))]);
		}
		for (const path of ['/healthz', '/readyz']) {
			(this.heard['anybody'] ??= []).push(this.told.answer(await ask(server, path)));
		}
	}

	/** What does not depend on the family: answers to what those outside do themselves. */
	async does(name: string, asked: { type: string; [field: string]: unknown }): Promise<void> {
		const answer = await command(this.seat(name), asked);
		(this.heard[name] ??= []).push(this.told.answer(answer));
	}

	/** They are taken off the list: how their sockets end. */
	async remove(name: string): Promise<void> {
		const { participant } = this.seat(name);
		await this.does('Sam', { type: 'person.remove', participant });
		(this.heard[name] ??= []).push(await this.wires[name]?.ended());
	}
}

/** Notes and lines, words taken out again, presence, tabs that come and go, and a call for nobody. */
async function writeALot(family: readonly Seat[]): Promise<void> {
	for (const seat of family) {
		const line = await Typist.enter(seat, roomOf(seat, 'family'));
		const { room, wire } = line;
		const entry = { client: line.doc.clientID, clock: 1, state: { typing: true } };
		wire.send(awarenessFrame(room, [entry]));
		for (let i = 0; i < 25; i++) {
			let note = '';
			await line.write((doc) => {
				note = writeNote(doc, seat.participant, `note ${String(i)} ${'x'.repeat(i * 40)}`);
			});
			if (i % 3 === 0) await line.write((doc) => noteText(doc, note)?.delete(0, 5));
			if (i % 5 === 0) {
				await line.write((doc) => {
					const id = `line${String(i).padStart(8, '0')}${seat.participant.slice(0, 4)}`;
					const by = { author: seat.participant, speaker: null, at: i + 1 };
					addPlanLine(doc, { id, question: null, ...by, texts: { what: 'Fridays' } }, null);
				});
			}
		}
		for (const what of ['rooms', 'mine', '']) await look(seat, what);
		// Some of them stay on their page for as long as the rest is asked.
		if (seat !== family.at(-1)) line.close();
	}
}

async function lookForRooms(seats: readonly Seat[]): Promise<void> {
	for (const seat of seats) {
		seat.rooms = ((await look(seat, 'rooms')).json as { rooms: Seat['rooms'] }).rooms;
	}
}

async function anEvening(isBusy: boolean): Promise<Evening['heard']> {
	const { evening, family } = await Evening.begin();
	await evening.does('Sam', { type: 'phase.set', phase: 'familyTime' });
	await lookForRooms(family);
	const room = roomOf(family[0]!, 'family');
	await evening.connect();
	await evening.listen('at first', room);
	const writing = isBusy ? writeALot(family) : Promise.resolve();
	await evening.does('Sam', { type: 'person.add', name: 'Ray', relation: 'uncle', role: 'family' });
	await evening.does('Sam', { type: 'step.set', show: 'plan' });
	await evening.does('Priya', { type: 'step.set', show: 'plan' });
	await evening.listen('meanwhile', room);
	await writing;
	await evening.listen('later', room);
	await evening.does('Sam', { type: 'phase.set', phase: 'agreeing' });
	await evening.listen('told that it is over', room);
	await evening.connect();
	await evening.listen('afterwards', room);
	for (const name of ['Priya', 'Mr Lind', 'Tola']) await evening.remove(name);
	return evening.heard;
}

test('[Z01, Z04] a family that writes a lot and one that writes nothing are the same to everybody outside', async () => {
	const [idle, busy] = [await anEvening(false), await anEvening(true)];
	expect(Object.keys(busy).sort()).toEqual(
		[...outside, 'the screen', 'at the door', 'anybody'].sort()
	);
	for (const [name, heard] of Object.entries(idle)) {
		expect(heard.length, name).toBeGreaterThan(2);
		expect(busy[name], name).toEqual(heard);
	}
});

// Notes for the record on the sockets (domain/SPEC.md AC21): the note taker and the chair write them; nobody else enters,
// finds the room in a list, or can write there under its id.
import { beforeAll, expect, test } from 'vitest';
import { runningNote } from '#lib/board/runningNotes.ts';
import { namesInConference, openConference } from '../kit/conference.ts';
import { look, mustDo, sitDown, type Seat } from '../kit/people.ts';
import { Server } from '../kit/server.ts';
import { Typist } from '../kit/typist.ts';

const said = 'Chantelle asked for a break at ten.';

let server: Server;
beforeAll(async () => {
	server = await Server.shared();
});

async function recordOf(seat: Seat): Promise<string | null> {
	const { rooms } = (await look(seat, 'rooms')).json as { rooms: { id: string; kind: string }[] };
	return rooms.find(({ kind }) => kind === 'record')?.id ?? null;
}

test('[AC21] note taker and chair write together; for everybody else there is no such room', async () => {
	const demo = await openConference(server, 'information');
	const chair = await sitDown(demo, 'Sam');
	const noor = await sitDown(demo, 'Noor');
	const room = await recordOf(noor);
	if (room === null) throw new Error('no room for the notes');
	expect(await recordOf(chair)).toBe(room);
	const writer = await Typist.enter(noor, room);
	await writer.write((doc) => runningNote(doc, 'information')?.insert(0, said));
	const reader = await Typist.enter(chair, room);
	expect(runningNote(reader.doc, 'information')?.toString()).toBe(said);
	for (const name of namesInConference.filter((one) => one !== 'Noor')) {
		const seat = await sitDown(demo, name);
		expect(await recordOf(seat), name).toBeNull();
		await expect(Typist.enter(seat, room), name).rejects.toThrow();
	}
});

test('[AC21] once the meeting is closed the notes are read by the chair alone, and written by nobody', async () => {
	const demo = await openConference(server, 'dates');
	const chair = await sitDown(demo, 'Sam');
	const noor = await sitDown(demo, 'Noor');
	const room = (await recordOf(noor)) ?? '';
	await mustDo(chair, { type: 'phase.set', phase: 'closed' });
	expect(await recordOf(noor)).toBeNull();
	await expect(Typist.enter(noor, room)).rejects.toThrow();
	const reader = await Typist.enter(chair, room);
	const isStored = reader.write((doc) => runningNote(doc, 'dates')?.insert(0, said));
	await expect(
		isStored.then(
			(stored) => (stored ? 'stored' : 'not'),
			() => 'not'
		)
	).resolves.toBe('not');
});

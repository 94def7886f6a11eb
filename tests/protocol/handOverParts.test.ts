// Handing over a meeting held in parts (SPEC.md HO2, HL2): one who runs them all, and no name where it is not listed.
import { beforeAll, expect, test } from 'vitest';
import { readMeeting, readPeople } from '#lib/board/hall.ts';
import { makeMeetingOf } from '../kit/meetings.ts';
import { command, look, mustDo, roomOf, type Seat } from '../kit/people.ts';
import { Server } from '../kit/server.ts';
import { Typist } from '../kit/typist.ts';

let server: Server;
beforeAll(async () => {
	server = await Server.shared();
});

async function hallOf(seat: Seat): Promise<Typist> {
	const { rooms } = (await look(seat, 'rooms')).json as { rooms: Seat['rooms'] };
	return Typist.enter(seat, roomOf({ ...seat, rooms }, 'hall'));
}

async function inTwoParts() {
	const meeting = await makeMeetingOf(server, 'initialConference');
	const [sam, grace, maya] = [
		await meeting.sit('Sam'),
		await meeting.sit('Grace'),
		await meeting.sit('Maya')
	];
	await mustDo(sam, {
		type: 'part.split',
		people: [grace.participant],
		both: [],
		childrenHere: [maya.participant],
		childrenThere: [maya.participant],
		when: '',
		place: '',
		isToldFirst: false
	});
	return { meeting, sam, grace };
}

test('[HO2] whoever takes it over serves every part, and is known in each hall as the one who runs it', async () => {
	const { meeting, sam, grace } = await inTwoParts();
	const priya = await meeting.sit('Priya');
	expect((await command(priya, { type: 'part.enter', part: 'b' })).status).toBe(403);
	await mustDo(sam, { type: 'standIn.name', participant: priya.participant });
	await mustDo(sam, { type: 'part.enter', part: 'b' });
	await mustDo(sam, { type: 'phase.set', phase: 'opening' });
	const there = await hallOf(grace);
	expect(readPeople(there.doc).some(({ id }) => id === priya.participant)).toBe(false);
	await mustDo(priya, { type: 'chair.takeOver' });
	const after = await hallOf(grace);
	const roles = new Map(readPeople(after.doc).map(({ id, role }) => [id, role]));
	expect([roles.get(priya.participant), roles.get(sam.participant)]).toEqual([
		'chair',
		'socialWorker'
	]);
	await server.restart();
	await mustDo(priya, { type: 'part.enter', part: 'b' });
	await mustDo(priya, { type: 'step.set', show: 'map' });
	expect((await command(sam, { type: 'step.set', show: 'map' })).status).toBe(403);
});

test('[HL2] a helper presses only where the chair is, and is named only where they are on the list', async () => {
	const { meeting, sam, grace } = await inTwoParts();
	const nora = await meeting.sit('Nora');
	for (const part of ['b', 'a']) {
		await mustDo(sam, { type: 'part.enter', part });
		await mustDo(sam, { type: 'phase.set', phase: 'opening' });
	}
	await mustDo(sam, { type: 'helper.lend', participant: nora.participant });
	await mustDo(nora, { type: 'step.set', show: 'map' });
	expect(readMeeting((await hallOf(grace)).doc)?.helper ?? null).toBeNull();
	await mustDo(sam, { type: 'part.enter', part: 'b' });
	expect((await command(nora, { type: 'step.set', show: 'purpose' })).status).toBe(403);
	expect((await look(nora, 'desk')).status).toBe(403);
});

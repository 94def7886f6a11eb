// The benchmarks type as everybody of a demo meeting: a right that changes must not end them unseen.
import { expect, test } from 'vitest';
import { writeCard } from '../kit/cards.ts';
import { roomOf } from '../kit/people.ts';
import { Server } from '../kit/server.ts';
import { Typist } from '../kit/typist.ts';
import { letEverybodyWrite, makeMeetings, seatAll } from './meetings.ts';

const people = 12;

test('all twelve of a meeting on the bench put cards on the table', async () => {
	const [seats = []] = await seatAll(await makeMeetings(await Server.shared(), 1, people));
	await letEverybodyWrite(seats);
	const stored = seats.map(async (seat) => {
		const typist = await Typist.enter(seat, roomOf(seat, 'table'));
		const isStored = await typist.write((doc) => {
			writeCard(doc, seat.participant, 'A');
		});
		typist.close();
		return isStored;
	});
	expect(await Promise.all(stored)).toEqual(Array<boolean>(people).fill(true));
});

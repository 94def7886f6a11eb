// What was deleted stays with those who saw it (security.md Z24, Z09): whoever comes later, comes back, or is shown something
// made of it, gets no word of it, whatever they say they hold already.
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { addCard } from '#lib/board/cards.ts';
import { addNote, bringToTable, noteText, readBringings } from '#lib/board/familyPaper.ts';
import { open } from '#server/store/seal.ts';
import { authFrame, step1Frame } from '../kit/frames.ts';
import { goRound } from '../kit/simulation/memorySocket.ts';
import { SmallMeeting, type Seated } from '../kit/simulation/room.ts';
import { until } from '../kit/until.ts';

const gone = 'he hits us at night';
const kept = 'Nan takes them on Fridays';
const card = { id: 'card0000001', field: 'strengths', voice: 'own', speaker: null, at: 1 } as const;

const cardText = (doc: Y.Doc) => (doc.getMap('cards').get(card.id) as Y.Map<Y.Text>).get('text')!;

/** Everything that reaches somebody who asks for a room, with the state that they say they hold. */
async function bytesFor(
	meeting: SmallMeeting,
	who: Seated,
	room: string,
	held = new Y.Doc()
): Promise<Buffer> {
	const socket = meeting.socket(who);
	socket.send(authFrame(room));
	socket.send(step1Frame(room, held));
	await until('the room', () => socket.frames.some(({ kind }) => kind === 'step2'));
	socket.close();
	await goRound(5);
	return Buffer.concat(socket.frames.map(({ bytes }) => bytes));
}

test('[Z24] whoever comes later gets no word that was deleted before, also out of the log', async () => {
	const meeting = await SmallMeeting.start('familyGroupConference', [
		...(['coordinator', 'parent', 'professional'] as const)
	]);
	const [sam, mum, school] = meeting.people as [Seated, Seated, Seated];
	await meeting.mustDo(sam, { type: 'phase.set', phase: 'information' });
	const table = meeting.room('table');
	const writer = await meeting.enter(mum, table);
	await writer.write(table, (doc) => {
		addCard(doc, { ...card, author: mum.id, text: gone }, null);
	});
	const old = new Y.Doc();
	Y.applyUpdate(old, Y.encodeStateAsUpdate(writer.doc(table)));
	await writer.write(table, (doc) => {
		cardText(doc).delete(0, gone.length);
		cardText(doc).insert(0, kept);
	});
	const halfOld = new Y.Doc();
	halfOld.clientID = writer.doc(table).clientID;
	halfOld.getMap('x').set('y', 1); // says that it holds the first of mum's words
	for (const isLoadedAnew of [false, true]) {
		if (isLoadedAnew) writer.leave();
		await goRound(20);
		for (const held of [new Y.Doc(), halfOld, old]) {
			const bytes = await bytesFor(meeting, school, table, held);
			expect(bytes.includes(gone)).toBe(false);
			if (held.share.size === 0) expect(bytes.includes(kept)).toBe(true);
		}
	}
});

test('[Z24] whoever was in another part meanwhile gets no word that came and went', async () => {
	const meeting = await SmallMeeting.start('initialConference', [
		...(['chair', 'socialWorker', 'parent', 'parent', 'child'] as const)
	]);
	const [chair, priya, mum, dad, child] = meeting.people as [
		...[Seated, Seated, Seated, Seated, Seated]
	];
	await meeting.mustDo(chair, { type: 'phase.set', phase: 'information' });
	const table = meeting.room('table');
	await meeting.mustDo(chair, {
		type: 'part.split',
		...{ people: [dad.id], both: [priya.id], when: '', place: '', isToldFirst: false },
		...{ childrenHere: [child.id], childrenThere: [child.id] }
	});
	const worker = await meeting.enter(priya, table);
	const held = worker.doc(table);
	await meeting.mustDo(priya, { type: 'part.enter', part: 'b' });
	await until('the end of the socket', () => !worker.isConnected);
	const writer = await meeting.enter(mum, table);
	await writer.write(table, (doc) => {
		addCard(doc, { ...card, author: mum.id, text: gone }, null);
	});
	await writer.write(table, (doc) => {
		cardText(doc).delete(0, gone.length);
		cardText(doc).insert(0, kept);
	});
	await meeting.mustDo(priya, { type: 'part.enter', part: 'a' });
	const bytes = await bytesFor(meeting, priya, table, held);
	expect(bytes.includes(gone)).toBe(false);
	expect(bytes.includes(kept)).toBe(true);
});

test('[Z09] what the family deleted before it brought its words is not in a frame, nor in the table’s log', async () => {
	const meeting = await SmallMeeting.start('familyGroupConference', [
		...(['coordinator', 'parent', 'socialWorker'] as const)
	]);
	const [sam, mum, priya] = meeting.people as [Seated, Seated, Seated];
	await meeting.mustDo(sam, { type: 'phase.set', phase: 'familyTime' });
	const [table, family] = [meeting.room('table'), meeting.room('family')];
	const paper = await meeting.enter(mum, family);
	await paper.write(family, (doc) => {
		doc.transact(() => {
			addNote(doc, { id: 'note0000001', author: mum.id, at: 1 }, null);
			noteText(doc, 'note0000001')?.insert(0, gone);
		});
	});
	await paper.write(family, (doc) => {
		noteText(doc, 'note0000001')?.delete(0, gone.length);
		noteText(doc, 'note0000001')?.insert(0, kept);
	});
	await meeting.mustDo(sam, { type: 'phase.set', phase: 'agreeing' });
	const brought = await meeting.enter(mum, table);
	const outcome = await brought.write(table, (doc) => {
		const by = { author: mum.id, at: 1, newId: () => 'line0000001' };
		bringToTable({ papers: [], table: doc }, readBringings(paper.doc(family)), by, null);
	});
	expect(outcome).toBe('stored');
	const bytes = await bytesFor(meeting, priya, table);
	expect(bytes.includes(kept)).toBe(true);
	expect(bytes.includes(gone)).toBe(false);
	const { updates } = await meeting.services.store.loadRoom(table);
	const log = updates.map((row) => {
		const purpose = row.participant === '' ? 'writings' : 'update';
		return Buffer.from(open(meeting.board.key, `${purpose}|${table}`, row.bytes));
	});
	expect(Buffer.concat(log).includes(kept)).toBe(true);
	expect(Buffer.concat(log).includes(gone)).toBe(false);
});

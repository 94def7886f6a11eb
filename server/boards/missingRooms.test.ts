// A meeting that was made before there was a room for the record (SPEC.md BO1).
import { expect, test } from 'vitest';
import { runningNote } from '#lib/board/runningNotes.ts';
import { startServices } from '../../tests/kit/services.ts';
import type { Services } from '../services.ts';

const wanted = {
	kind: 'initialConference',
	title: 'Reid family meeting',
	when: '',
	place: '',
	questions: [],
	people: [
		{ name: 'Helen', relation: 'chair', role: 'chair' as const },
		{ name: 'Noor', relation: 'takes notes', role: 'noteTaker' as const },
		{ name: 'Grace', relation: 'nan', role: 'family' as const }
	]
};

/** The files of a meeting of which the rooms of this kind are missing. */
async function without(kind: string, more: Partial<typeof wanted> = {}, closed = false) {
	const { services, dataDir, stop } = await startServices();
	const { board } = await services.meetings.make({ ...wanted, ...more });
	const { db } = services.store;
	const rooms = await db.selectFrom('room').select('id').where('kind', '=', kind).execute();
	for (const { id } of rooms) {
		await db.deleteFrom('client').where('room', '=', id).execute();
		await db.deleteFrom('update').where('room', '=', id).execute();
		await db.deleteFrom('room').where('id', '=', id).execute();
	}
	if (closed) await db.updateTable('board').set({ phase: 'closed' }).execute();
	await stop();
	return { id: board.id, dataDir, others: board.rooms.size - rooms.length };
}

const recordsIn = ({ store }: Services) =>
	store.db.selectFrom('room').select('id').where('kind', '=', 'record').execute();

test('[BO1] it is made when the meeting is opened, once, with its skeleton, and nothing else changes', async () => {
	const { id, dataDir, others } = await without('record');
	for (let starts = 0; starts < 2; starts += 1) {
		const { services, stop } = await startServices(dataDir);
		const boards = await Promise.all([services.boards.get(id), services.boards.get(id)]);
		expect(boards[0]).toBe(boards[1]);
		const board = boards[0]!;
		expect(await recordsIn(services)).toHaveLength(1);
		expect(board.rooms.size).toBe(others + 1);
		const room = board.room('record', 'a');
		expect(services.boards.ofRoom(room.id)).toBe(board);
		const hasNotes = await services.hub.withRoom(room.id, (_live, doc) =>
			Promise.resolve(runningNote(doc, 'opening') !== null)
		);
		expect(hasNotes).toBe(true);
		await stop();
	}
});

test('[BO1] none where meetings have no record, and none for a meeting that is closed', async () => {
	const conference = await without('record', {}, true);
	const started = await startServices(conference.dataDir);
	expect(await started.services.boards.get(conference.id)).not.toBeNull();
	expect(await recordsIn(started.services)).toEqual([]);
	const people = [{ name: 'Grace', relation: 'nan', role: 'family' as const }];
	const { services } = await startServices();
	await services.meetings.make({
		...wanted,
		kind: 'familyGroupConference',
		people: people as never
	});
	expect(await recordsIn(services)).toEqual([]);
});

test('[BO1] where it cannot be stored nobody is led to it, and the next opening makes it', async () => {
	const { id, dataDir } = await without('record');
	const { services } = await startServices(dataDir);
	const { store } = services;
	const commit = store.commit.bind(store);
	store.commit = () => Promise.reject(new Error('disk full'));
	await expect(services.boards.get(id)).rejects.toThrow('disk full');
	store.commit = commit;
	expect((await services.boards.get(id))?.room('record', 'a').kind).toBe('record');
});

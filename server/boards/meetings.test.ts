// Making a meeting (SPEC.md AU2): its first audit line is in the same transaction as its rows.
import { expect, test } from 'vitest';
import { startServices } from '../../tests/kit/services.ts';
import type { Services } from '../services.ts';

const wanted = {
	kind: 'familyGroupConference',
	title: 'Reid family meeting',
	when: '',
	place: '',
	questions: [],
	people: [{ name: 'Grace', relation: 'nan', role: 'family' as const }]
};

const audit = ({ store }: Services) =>
	store.db.selectFrom('audit').select(['board', 'actor', 'action', 'target']).execute();

test('[AU2] a meeting that was made has one line: which, by whom, nothing else', async () => {
	const { services } = await startServices();
	const { board } = await services.meetings.make({ ...wanted, createdBy: 'sam' });
	expect(await audit(services)).toEqual([
		{ board: board.id, actor: 'sam', action: 'meeting.make', target: null }
	]);
});

test('[AU2] one that could not be stored has none, and leaves nothing', async () => {
	const { services } = await startServices();
	const { store, meetings } = services;
	const commit = store.commit.bind(store);
	store.commit = (work) =>
		commit(async (trx) => {
			await work(trx);
			throw new Error('disk full');
		});
	await expect(meetings.make(wanted)).rejects.toThrow('disk full');
	expect(await audit(services)).toEqual([]);
	expect(await store.db.selectFrom('board').selectAll().execute()).toEqual([]);
});

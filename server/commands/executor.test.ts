// Commands and crashes between any two of their steps (SPEC.md EX1–EX10; design.md 5, commit rules 1 to 3).
import * as Y from 'yjs';
import { describe, expect, test } from 'vitest';
import { makeMeeting, startServices, type Meeting } from '../../tests/kit/services.ts';
import { readMeeting, readPeople, readScales } from '#lib/board/hall.ts';
import type { Services } from '../services.ts';
import type { Store } from '../store/store.ts';
import { RoomLog } from '../sync/roomLog.ts';

async function open(): Promise<{
	services: Services;
	meeting: Meeting;
	dataDir: string;
	run: Run;
}> {
	const { services, dataDir } = await startServices();
	const meeting = await makeMeeting(services);
	return { services, meeting, dataDir, run: runner(services, meeting) };
}

type Run = (who: string, body: unknown) => ReturnType<Services['commands']['run']>;

function runner(services: Services, { board, id }: Meeting): Run {
	return (who, body) => services.commands.run(board, id[who] ?? who, 'seat', body);
}

/** A copy of the live hall. */
function hallOf(services: Services, { board }: Meeting): Promise<Y.Doc> {
	return services.hub.withRoom(board.room('hall', 'a').id, (_live, doc) => {
		const copy = new Y.Doc();
		Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
		return Promise.resolve(copy);
	});
}

async function replayOf(services: Services, { board }: Meeting): Promise<Y.Doc> {
	const doc = new Y.Doc();
	await new RoomLog(services.store, board.key, board.room('hall', 'a').id, 'hall').load(doc);
	return doc;
}

async function expectLogIsMemory(services: Services, meeting: Meeting): Promise<void> {
	const [hall, replay] = [await hallOf(services, meeting), await replayOf(services, meeting)];
	expect(Y.encodeStateVector(replay)).toEqual(Y.encodeStateVector(hall));
	expect(readMeeting(replay)).toEqual(readMeeting(hall));
	expect(readPeople(replay)).toEqual(readPeople(hall));
	expect(readScales(replay)).toEqual(readScales(hall));
}

/** Breaks the next commit at one of its steps. */
const failures: Record<string, (store: Store) => void> = {
	'before anything is written': (store) => {
		once(store, 'commit', () => Promise.reject(new Error('disk full')));
	},
	'before the hall update is written': (store) => {
		once(store, 'appendAll', () => Promise.reject(new Error('disk full')));
	},
	'after the hall update is written': (store) => {
		const appendAll = store.appendAll.bind(store);
		once(store, 'appendAll', async (...input) => {
			await appendAll(...input);
			throw new Error('disk full');
		});
	},
	'at the commit itself': (store) => {
		const commit = store.commit.bind(store);
		once(store, 'commit', (work) =>
			commit(async (trx) => {
				await work(trx);
				throw new Error('disk full');
			})
		);
	}
};

function once<Name extends 'commit' | 'appendAll'>(
	store: Store,
	name: Name,
	instead: Store[Name]
): void {
	const own = store[name];
	const restore = (...input: unknown[]) => {
		store[name] = own;
		return (instead as (...input: unknown[]) => unknown)(...input);
	};
	store[name] = restore as Store[Name];
}

const count = (services: Services, table: 'audit' | 'commandDone' | 'update') =>
	services.store.db
		.selectFrom(table)
		.selectAll()
		.execute()
		.then((rows) => rows.length);

/** Lines of the audit that commands wrote: the making of the meeting is one too. */
const countCommands = async (services: Services) => (await count(services, 'audit')) - 1;

describe.each(Object.keys(failures))('[EX1] a failure %s', (name) => {
	const fail = failures[name] ?? (() => {});

	test('leaves nothing behind: no rows, no words, no answer, no rights taken', async () => {
		const { services, meeting, run } = await open();
		const before = readMeeting(await hallOf(services, meeting));
		const rows = [await count(services, 'audit'), await count(services, 'update')];
		fail(services.store);
		const body = { type: 'phase.set', phase: 'information', key: 'key-00001' };
		await expect(run('sam', body)).rejects.toThrow('disk full');
		expect(readMeeting(await hallOf(services, meeting))).toEqual(before);
		expect([await count(services, 'audit'), await count(services, 'update')]).toEqual(rows);
		expect(await count(services, 'commandDone')).toBe(0);
		expect(meeting.board.at('a').phase).toBe('preparation');
		await expectLogIsMemory(services, meeting);
	});

	test('and the next try works, under clocks that were never used', async () => {
		const { services, meeting, run } = await open();
		await run('sam', { type: 'phase.set', phase: 'welcome' });
		const phone = await hallOf(services, meeting);
		fail(services.store);
		await expect(
			run('sam', { type: 'meeting.set', title: 'lost', questions: [] })
		).rejects.toThrow();
		expect(await run('sam', { type: 'meeting.set', title: 'kept', questions: [] })).toMatchObject({
			status: 200
		});
		expect(meeting.board.details.title).toBe('kept');
		await expectLogIsMemory(services, meeting);
		// A browser that was there all the time agrees with one that comes now.
		Y.applyUpdate(phone, Y.encodeStateAsUpdate(await hallOf(services, meeting)));
		expect(readMeeting(phone)?.title).toBe('kept');
		expect(phone.store.pendingStructs).toBeNull();
	});

	test('leaves a person who was to be removed as they were', async () => {
		const { services, meeting, run } = await open();
		fail(services.store);
		await expect(
			run('sam', { type: 'person.remove', participant: meeting.id['lind'] })
		).rejects.toThrow();
		expect(meeting.board.people.get(meeting.id['lind'] ?? '')?.removed).toBe(false);
		expect(await services.joining.lookAt(meeting.invite['lind'] ?? '')).toMatchObject({
			board: meeting.board
		});
	});
});

test('[EX2] a crash after the commit, before anybody saw it: the next process shows it, and knows it was done', async () => {
	const { services, meeting, dataDir, run } = await open();
	const commit = services.store.commit.bind(services.store);
	const { promise: stored, resolve }: PromiseWithResolvers<void> = Promise.withResolvers();
	once(services.store, 'commit', async (work) => {
		await commit(work);
		resolve();
		return new Promise<never>(() => {});
	});
	const body = { type: 'phase.set', phase: 'information', key: 'key-00001' };
	void run('sam', body);
	await stored;
	const { services: next } = await startServices(dataDir);
	const board = await next.boards.get(meeting.board.id);
	if (!board) throw new Error('no board');
	const again: Meeting = { ...meeting, board };
	expect(board.at('a').phase).toBe('information');
	expect(readMeeting(await hallOf(next, again))?.phase).toBe('information');
	expect(await countCommands(next)).toBe(1);
	expect(await runner(next, again)('sam', body)).toEqual({
		status: 200,
		body: { phase: 'information' }
	});
	expect(await countCommands(next)).toBe(1);
	await expectLogIsMemory(next, again);
});

test('[EX3] the same key gives the earlier answer and does nothing again', async () => {
	const { services, meeting, run } = await open();
	const body = { type: 'person.add', name: 'Jerome', role: 'family', key: 'key-00001' };
	const first = await run('sam', body);
	const size = meeting.board.people.size;
	const second = await run('sam', body);
	expect(second.status).toBe(200);
	expect(second.body).toEqual({ participant: (first.body as { participant: string }).participant });
	expect(first.body).toHaveProperty('invite');
	expect(meeting.board.people.size).toBe(size);
	expect(await countCommands(services)).toBe(1);
	// Keys are each person's own, and a refusal is not kept.
	expect(await run('grace', body)).toMatchObject({ status: 403 });
	expect(
		await run('grace', { type: 'scale.answer', scale: 'nosuchscale', value: 1, key: 'key-00001' })
	).toMatchObject({ status: 400 });
});

test('[EX4] an invite and a code are never kept, not even for the one who asked', async () => {
	const { services, meeting, run } = await open();
	await run('sam', { type: 'invite.create', participant: meeting.id['grace'], key: 'key-00001' });
	await run('sam', { type: 'screen.pair', key: 'key-00002' });
	const kept = await services.store.db.selectFrom('commandDone').select('result').execute();
	expect(kept.map(({ result }) => Object.keys(JSON.parse(result) as object))).toEqual([
		['participant'],
		[]
	]);
});

test('[EX5] rights that end are gone before the commit begins', async () => {
	const { services, meeting, run } = await open();
	await run('sam', { type: 'phase.set', phase: 'information' });
	const { board, id } = meeting;
	const seen: unknown[] = [];
	const commit = services.store.commit.bind(services.store);
	const look = () => {
		once(services.store, 'commit', (work) => {
			seen.push(board.accessOf(id['priya'] ?? '', board.room('table', 'a')));
			return commit(work);
		});
	};
	look();
	await run('sam', { type: 'phase.set', phase: 'familyTime' });
	await run('sam', { type: 'phase.set', phase: 'agreeing' });
	look();
	await run('sam', { type: 'person.remove', participant: id['priya'] });
	expect(seen).toEqual(['none', 'none']);
});

test('[EX6] the hall is carried on, never made anew: an old browser and a new one agree', async () => {
	const { services, meeting, dataDir, run } = await open();
	await run('sam', { type: 'phase.set', phase: 'information' });
	const phone = await hallOf(services, meeting);
	const before = Y.decodeStateVector(Y.encodeStateVector(phone));
	await run('sam', { type: 'door.set', closed: true });
	await services.hub.close();
	const { services: next } = await startServices(dataDir);
	const board = await next.boards.get(meeting.board.id);
	if (!board) throw new Error('no board');
	const again = { ...meeting, board };
	await runner(next, again)('sam', { type: 'code.renew' });
	const hall = await hallOf(next, again);
	const after = Y.decodeStateVector(Y.encodeStateVector(hall));
	for (const [client, clock] of before)
		expect(after.get(client) ?? 0).toBeGreaterThanOrEqual(clock);
	Y.applyUpdate(phone, Y.encodeStateAsUpdate(hall));
	Y.applyUpdate(hall, Y.encodeStateAsUpdate(phone));
	expect(readMeeting(phone)).toEqual(readMeeting(hall));
	expect(readMeeting(phone)).toMatchObject({ isDoorClosed: true, phase: 'information' });
	expect(readMeeting(phone)?.joinCode).toBe(board.details.joinCode);
});

test('[EX7] commands of one board run one after another, each on what the one before left', async () => {
	const { services, meeting, run } = await open();
	await run('sam', { type: 'phase.set', phase: 'information' });
	const opened = await run('sam', {
		type: 'scale.open',
		question: 'How sure are we?',
		anchor0: 'not',
		anchor10: 'very'
	});
	const scale = (opened.body as { scale: string }).scale;
	await Promise.all(
		['chantelle', 'grace', 'maya'].map((who) => run(who, { type: 'scale.answer', scale, value: 6 }))
	);
	expect(readScales(await hallOf(services, meeting))[0]).toMatchObject({ ready: 3, rounds: [] });
	await expectLogIsMemory(services, meeting);
});

test('[EX8] before the reveal neither the hall nor its log holds an answer or who gave it', async () => {
	const { services, meeting, run } = await open();
	await run('sam', { type: 'phase.set', phase: 'information' });
	const opened = await run('sam', {
		type: 'scale.open',
		question: 'How sure are we?',
		anchor0: 'not',
		anchor10: 'very'
	});
	const scale = (opened.body as { scale: string }).scale;
	await run('grace', { type: 'scale.answer', scale, value: 4, why: 'CANARY' });
	const hall = Buffer.from(Y.encodeStateAsUpdate(await hallOf(services, meeting)));
	expect(hall.includes('CANARY')).toBe(false);
	const audit = await services.store.db
		.selectFrom('audit')
		.selectAll()
		.where('action', '=', 'scale.answer')
		.execute();
	expect(audit.map(({ target }) => target)).toEqual([null]);
	fail(services.store);
	await expect(run('sam', { type: 'scale.reveal', scale })).rejects.toThrow();
	expect(
		Buffer.from(Y.encodeStateAsUpdate(await hallOf(services, meeting))).includes('CANARY')
	).toBe(false);
	await run('sam', { type: 'scale.reveal', scale });
	expect(readScales(await hallOf(services, meeting))[0]?.rounds[0]?.answers).toMatchObject([
		{ value: 4, why: 'CANARY' }
	]);

	function fail(store: Store) {
		failures['after the hall update is written']?.(store);
	}
});

test.each<[string, unknown, number]>([
	['nothing', undefined, 400],
	['a list', [], 400],
	['no type', { phase: 'welcome' }, 400],
	['an unknown type', { type: 'board.erase' }, 400],
	['__proto__ as a type', { type: '__proto__' }, 400],
	['a wrong field', { type: 'phase.set', phase: 7 }, 400],
	['an unknown phase', { type: 'phase.set', phase: 'nowhere' }, 400],
	['a key that is too short', { type: 'phase.set', phase: 'welcome', key: 'short' }, 400],
	['a key with spaces', { type: 'phase.set', phase: 'welcome', key: 'a key with spaces' }, 400]
])('[EX9] %s is answered %d and does nothing', async (_name, body, status) => {
	const { services, run } = await open();
	const answer = await run('sam', body);
	expect(answer.status).toBe(status);
	expect(answer.body).toHaveProperty('message');
	expect(await countCommands(services)).toBe(0);
});

test('[EX9] a stranger and somebody removed are refused', async () => {
	const { meeting, run } = await open();
	await run('sam', { type: 'person.remove', participant: meeting.id['lind'] });
	expect(await run('lind', { type: 'phase.set', phase: 'welcome' })).toMatchObject({ status: 403 });
	expect(await run('nobody', { type: 'phase.set', phase: 'welcome' })).toMatchObject({
		status: 403
	});
});

test('[EX10] only those who run the meeting move it', async () => {
	const { meeting, run } = await open();
	const grace = meeting.id['grace'];
	const commands = [
		{ type: 'phase.set', phase: 'welcome' },
		{ type: 'step.set', show: 'map' },
		{ type: 'spotlight.set', item: null },
		{ type: 'person.add', name: 'Darren', role: 'parent' },
		{ type: 'person.remove', participant: grace },
		{ type: 'person.attend', participant: grace, attendance: 'here' },
		{ type: 'invite.create', participant: grace },
		{ type: 'invite.revoke', participant: grace },
		{ type: 'code.renew' },
		{ type: 'door.set', closed: true },
		{ type: 'screen.pair' },
		{ type: 'scale.open', question: 'How sure?', anchor0: 'not', anchor10: 'very' }
	];
	for (const who of ['chantelle', 'maya', 'priya', 'lind']) {
		for (const body of commands)
			expect(await run(who, body), body.type).toMatchObject({ status: 403 });
	}
});

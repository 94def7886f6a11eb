// Everything that a socket's way leans on is made to throw, to reject and to hang (security.md P36): the process lives,
// nobody is let in, nothing is acknowledged; and once it works again, so does the meeting.
import { describe, expect, onTestFinished, test } from 'vitest';
import { authFrame, awarenessFrame, step1Frame } from '../kit/frames.ts';
import { startOwnProcess, type OwnProcess } from '../kit/ownProcess.ts';
import { roomOf, type Seat } from '../kit/people.ts';
import { Typist } from '../kit/typist.ts';
import { until } from '../kit/until.ts';
import { Wire } from '../kit/wire.ts';

type Failure = 'throws' | 'rejects' | 'hangs';

/** What stands in for a method while it fails. `mend` lets it work again, and whatever hangs go on. */
interface Fault {
	isReached(): boolean;
	mend(): void;
}

/** @param isMeant for which calls; the others pass */
function breakMethod<Owner extends object, Name extends keyof Owner>(
	owner: Owner,
	name: Name,
	failure: Failure,
	isMeant: (args: unknown[]) => boolean = () => true
): Fault {
	const original = owner[name] as unknown as (...args: unknown[]) => unknown;
	let isBroken = true;
	let isReached = false;
	let goOn: () => void = () => undefined;
	const mended = new Promise<void>((resolve) => {
		goOn = resolve;
	});
	const failing = (...args: unknown[]): unknown => {
		if (!isBroken || !isMeant(args)) return original.apply(owner, args);
		isReached = true;
		if (failure === 'throws') throw new Error('made to throw');
		if (failure === 'rejects') return Promise.reject(new Error('made to reject'));
		return mended.then(() => original.apply(owner, args));
	};
	owner[name] = failing as unknown as Owner[Name];
	const mend = () => {
		isBroken = false;
		goOn();
	};
	onTestFinished(mend);
	return { isReached: () => isReached, mend };
}

/** The one transaction that appends share. */
function committerOf({ services }: OwnProcess): { commitAppends(): Promise<void> } {
	return services.store as unknown as { commitAppends(): Promise<void> };
}

/** Asks for the table as a browser does: to be let in, then for all of it. */
async function askForTable(seat: Seat): Promise<Wire> {
	const wire = await Wire.open(seat);
	wire.send(authFrame(roomOf(seat, 'table')));
	wire.send(step1Frame(roomOf(seat, 'table')));
	return wire;
}

const hasContent = (wire: Wire) =>
	wire.frames.some(({ kind }) => kind === 'step2' || kind === 'update' || kind === 'presence');
const hasPromise = (wire: Wire) =>
	wire.frames.some((frame) => frame.kind === 'ack' && frame.isStored);

/** The meeting goes on: somebody else comes in, writes, and it is stored and seen by a third. */
async function expectMeetingGoesOn({ sit }: OwnProcess, words: string): Promise<void> {
	const [grace, maya] = [await sit('grace'), await sit('maya')];
	const writer = await Typist.enter(grace, roomOf(grace, 'table'));
	const reader = await Typist.enter(maya, roomOf(maya, 'table'));
	expect(await writer.write(() => writer.purpose.insert(0, words))).toBe(true);
	await until('the words', () => reader.purpose.toString().includes(words));
	writer.close();
	reader.close();
}

async function rowsOf({ services }: OwnProcess, room: string): Promise<number> {
	return (await services.store.loadRoom(room)).updates.length;
}

const failures = ['throws', 'rejects', 'hangs'] as const;

describe('[P36] on the way in', () => {
	type Break = (own: OwnProcess, room: string, failure: Failure) => Fault;
	const waysIn: Record<string, [Break, readonly Failure[]]> = {
		'whether they may': [
			({ meeting }, room, failure) =>
				breakMethod(
					meeting.board,
					'accessOf',
					failure,
					([, asked]) => (asked as { id: string }).id === room
				),
			['throws']
		],
		'which board it is': [
			({ services }, room, failure) =>
				breakMethod(services.boards, 'ofRoom', failure, ([asked]) => asked === room),
			['throws']
		],
		'what is on its way to disk': [
			({ services }, _room, failure) => breakMethod(services.store.queue, 'drained', failure),
			failures
		],
		'reading the log': [
			({ services }, room, failure) =>
				breakMethod(services.store, 'loadRoom', failure, ([asked]) => asked === room),
			failures
		],
		'whose client ids they are': [
			({ services }, room, failure) =>
				breakMethod(services.store, 'clientsOf', failure, ([asked]) => asked === room),
			failures
		]
	};
	for (const [what, [breakIt, kinds]] of Object.entries(waysIn)) {
		test.each(kinds)(`${what} %s: nobody is let in`, async (failure) => {
			const own = await startOwnProcess();
			const chantelle = await own.sit('chantelle');
			const fault = breakIt(own, roomOf(chantelle, 'table'), failure);
			const wire = await askForTable(chantelle);
			await until('the fault', () => fault.isReached());
			await (wire.closed ? undefined : wire.isAnswered().catch(() => undefined));
			if (failure !== 'hangs') {
				await until(
					'a refusal',
					() => wire.closed !== null || wire.frames.some(({ kind }) => kind === 'denied')
				);
			}
			expect(hasContent(wire)).toBe(false);
			expect(hasPromise(wire)).toBe(false);
			// Leaving while it hangs is leaving: nothing comes of it later.
			wire.close();
			await wire.ended();
			fault.mend();
			await expectMeetingGoesOn(own, 'after all');
			expect(hasContent(wire)).toBe(false);
		});
	}

	test.each(failures)('who it is %s: there is no socket', async (failure) => {
		const own = await startOwnProcess();
		const chantelle = await own.sit('chantelle');
		const fault = breakMethod(own.services.seats, 'authenticate', failure);
		const opening = Wire.open(chantelle).then(
			() => 'open',
			() => 'refused'
		);
		await until('the fault', () => fault.isReached());
		if (failure === 'hangs') expect(own.services.hub.sockets.all()).toEqual([]);
		else expect(await opening).toBe('refused');
		fault.mend();
		await opening;
		await expectMeetingGoesOn(own, 'after all');
	});

	test('a right that ends while the room is loading lets nobody in, however long it takes', async () => {
		const own = await startOwnProcess();
		const { services, meeting } = own;
		const lind = await own.sit('lind');
		const table = roomOf(lind, 'table');
		const fault = breakMethod(services.store, 'loadRoom', 'hangs', ([asked]) => asked === table);
		const wire = await askForTable(lind);
		await until('the fault', () => fault.isReached());
		const person = meeting.board.people.get(lind.participant);
		if (person) person.removed = true; // as a removal does before its commit
		fault.mend();
		await wire.ended();
		expect(hasContent(wire)).toBe(false);
	});
});

describe('[P36] while somebody writes', () => {
	interface Writing {
		own: OwnProcess;
		typist: Typist;
		witness: Typist;
		room: string;
	}

	async function begin(): Promise<Writing> {
		const own = await startOwnProcess();
		const [chantelle, grace] = [await own.sit('chantelle'), await own.sit('grace')];
		const room = roomOf(chantelle, 'table');
		const typist = await Typist.enter(chantelle, room);
		return { own, room, typist, witness: await Typist.enter(grace, room) };
	}

	type Break = (writing: Writing, failure: Failure) => Fault;
	const ways: Record<string, [Break, readonly Failure[]]> = {
		'the commit': [
			({ own }, failure) => breakMethod(committerOf(own), 'commitAppends', failure),
			failures
		],
		'whether they may': [
			({ own, room }, failure) =>
				breakMethod(
					own.meeting.board,
					'accessOf',
					failure,
					([, asked]) => (asked as { id: string }).id === room
				),
			['throws']
		],
		'who they are': [
			({ own }, failure) => breakMethod(own.meeting.board.people, 'get', failure),
			['throws']
		]
	};
	for (const [what, [breakIt, kinds]] of Object.entries(ways)) {
		for (const failure of kinds) {
			test(`${what} ${failure}: nothing is acknowledged, kept or seen`, async () => {
				const writing = await begin();
				const { own, typist, witness, room } = writing;
				const before = await rowsOf(own, room);
				typist.wire.frames.length = 0;
				const fault = breakIt(writing, failure);
				const stored = typist
					.write(() => typist.purpose.insert(0, 'lost words'))
					.catch(() => 'closed');
				await until('the fault', () => fault.isReached());
				if (failure !== 'hangs') {
					expect(await stored).not.toBe(true);
					await typist.wire.ended();
				}
				expect(hasPromise(typist.wire)).toBe(false);
				expect(witness.purpose.toString()).not.toContain('lost words');
				expect(await rowsOf(own, room)).toBe(before);
				fault.mend();
				// What only took long is stored, and said so only then.
				if (failure === 'hangs') expect(await stored).toBe(true);
				await expectMeetingGoesOn(own, 'after all');
				expect(witness.purpose.toString().includes('lost words')).toBe(failure === 'hangs');
			});
		}
	}

	test('presence throws: nobody sees it, and the writing goes on', async () => {
		const { own, typist, witness, room } = await begin();
		const fault = breakMethod(own.meeting.board, 'roleOf', 'throws');
		const state = { client: typist.doc.clientID, clock: 1, state: { at: 'purpose' } };
		typist.wire.send(awarenessFrame(room, [state]));
		await until('the fault', () => fault.isReached());
		expect(witness.wire.count('presence', room)).toBe(0);
		fault.mend();
		await expectMeetingGoesOn(own, 'after all');
	});
});

describe('[P36] on the way out', () => {
	test.each(['rejects', 'hangs'] as const)(
		'saving the room %s: what was acknowledged is there for the next',
		async (failure) => {
			const own = await startOwnProcess();
			const chantelle = await own.sit('chantelle');
			const room = roomOf(chantelle, 'table');
			const typist = await Typist.enter(chantelle, room);
			const fault = breakMethod(own.services.store, 'saveSnapshot', failure);
			for (let i = 0; i < 130 && !fault.isReached(); i++) {
				expect(await typist.write(() => typist.purpose.insert(0, `${String(i)} `))).toBe(true);
			}
			typist.close();
			await until('the fault', () => fault.isReached());
			if (failure === 'rejects') await expectMeetingGoesOn(own, 'meanwhile');
			fault.mend();
			await expectMeetingGoesOn(own, 'after all');
			const next = await Typist.enter(await own.sit('maya'), room);
			expect(next.purpose.toString()).toMatch(/ 1 0 /);
			next.close();
		}
	);
});

test('[SA5] a seat that ends while its socket is on the way has no socket', async () => {
	const own = await startOwnProcess();
	const { seats } = own.services;
	const chantelle = await own.sit('chantelle');
	const authenticate = seats.authenticate.bind(seats);
	seats.authenticate = async (id, secret) => {
		const seat = await authenticate(id, secret);
		// In between: the seat ends, and whoever ends it finds no socket to close.
		await seats.end(id);
		own.services.hub.evictSeat(id, 'signedOut');
		return seat;
	};
	const wire = await askForTable(chantelle);
	expect((await wire.ended()).code).toBe(4401);
	expect(hasContent(wire)).toBe(false);
});

// People who must not meet, and facts only named people read, without our own pages in between (SPEC.md KA1–KA6,
// PF1–PF4; security.md Z20–Z22).
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { writeCard } from '../kit/cards.ts';
import { withDatabase } from '../kit/database.ts';
import { conferencePeople, makeMeetingOf } from '../kit/meetings.ts';
import { command, look, mustDo, roomOf, type Seat } from '../kit/people.ts';
import { mulberry32 } from '../kit/random.ts';
import { Server } from '../kit/server.ts';
import { Typist } from '../kit/typist.ts';
import { until } from '../kit/until.ts';

const people = [
	...conferencePeople,
	{ name: 'Darren Poole', relation: 'Theo’s dad', role: 'parent' },
	{ name: 'Ruth Stein', relation: 'domestic abuse worker', role: 'professional' }
] as const;

let server: Server;
beforeAll(async () => {
	server = await Server.shared();
});

let seat: Record<string, Seat>;
const id = (name: string) => seat[name]?.participant ?? '';
const sam = () => seat['Sam']!;

beforeEach(async () => {
	const made = await makeMeetingOf(server, 'initialConference', people);
	seat = { Sam: await made.sit('Sam') };
	for (const { name } of people) {
		const first = name === 'Mr Lind' ? 'Lind' : (name.split(' ')[0] ?? '');
		seat[first] = await made.sit(name);
	}
});

async function again(name: string): Promise<Seat> {
	const before = seat[name]!;
	const { rooms } = (await look(before, 'rooms')).json as { rooms: Seat['rooms'] };
	return (seat[name] = { ...before, rooms });
}

const splitting = (change: object = {}) => ({
	type: 'part.split',
	people: [id('Darren')],
	both: ['Priya', 'Omar', 'Lind', 'Bev', 'Nora'].map(id),
	childrenHere: [id('Maya')],
	childrenThere: [id('Maya')],
	isToldFirst: false,
	keepApart: [id('Chantelle'), id('Ruth')],
	...change
});

const answerOf = async (who: string, asked: { type: string; [field: string]: unknown }) => {
	const answer = await command(seat[who]!, asked);
	return [answer.status, (answer.json as { error?: string }).error];
};

describe('[KA1] [Z20] two people kept apart share no list', () => {
	test('whoever runs the meeting says so, with the split or once they are in different parts', async () => {
		const asked = { type: 'apart.set', one: id('Chantelle'), other: id('Darren'), isApart: true };
		expect(await answerOf('Sam', asked)).toEqual([409, 'notNow']);
		await mustDo(sam(), splitting({ keepApart: [] }));
		for (const who of ['Priya', 'Chantelle', 'Darren'])
			expect(await answerOf(who, asked)).toEqual([403, 'forbidden']);
		await mustDo(sam(), asked);
		expect(await answerOf('Sam', { ...asked, other: id('Chantelle') })).toEqual([400, 'other']);
		expect(await answerOf('Sam', { ...asked, one: 'nothere12345' })).toEqual([400, 'one']);
	});

	test('no list of people can be made that holds both', async () => {
		await mustDo(sam(), splitting());
		const serve = { type: 'part.serve', participant: id('Ruth'), parts: ['a', 'b'] };
		expect(await answerOf('Sam', serve)).toEqual([409, 'notNow']);
		expect(await answerOf('Sam', { ...serve, parts: ['b'] })).toEqual([409, 'notNow']);
		await mustDo(sam(), { ...serve, participant: id('Bev') });
		// A child who is kept apart from somebody in the other part cannot be named there either.
		const third = splitting({ people: [id('Grace')], both: [], keepApart: [id('Maya')] });
		expect(await answerOf('Sam', third)).toEqual([409, 'notNow']);
	});

	test('the meeting is not handed to somebody who would then be with whom they must not meet', async () => {
		await mustDo(sam(), splitting());
		const toRuth = { type: 'chair.handOver', participant: id('Ruth') };
		expect(await answerOf('Sam', toRuth)).toEqual([409, 'notNow']);
		await mustDo(sam(), { type: 'standIn.name', participant: id('Ruth') });
		expect(await answerOf('Ruth', { type: 'chair.takeOver' })).toEqual([409, 'notNow']);
		for (const [name, other] of [
			['Ruth', 'Darren'],
			['Darren', 'Ruth']
		] as const) {
			const mine = (await look(seat[name]!, 'mine')).json as { people: { name: string }[] };
			expect(mine.people.some((one) => one.name.startsWith(other))).toBe(false);
		}
		await mustDo(sam(), { ...toRuth, participant: id('Priya') });
	});

	test.each([1, 2, 3])('whatever is tried, in every order (seed %i)', async (seed) => {
		const random = mulberry32(seed);
		const pick = <One>(list: readonly One[]): One => list[Math.floor(random() * list.length)]!;
		const some = (list: readonly string[]) => list.filter(() => random() < 0.5);
		const family = ['Chantelle', 'Grace', 'Darren', 'Tola', 'Lena', 'Ines'];
		const work = ['Priya', 'Omar', 'Lind', 'Bev', 'Nora', 'Ruth'];
		const pairs = new Set<string>();
		for (let step = 0; step < 25; step++) {
			const [one, other] = [pick([...family, ...work]), pick([...family, ...work])];
			const asked = pick([
				{ type: 'apart.set', one: id(one), other: id(other), isApart: random() < 0.8 },
				splitting({
					people: some(family).map(id),
					both: some(work).map(id),
					keepApart: some(['Chantelle', 'Ruth', 'Grace']).map(id)
				}),
				{ type: 'part.serve', participant: id(pick(work)), parts: some(['a', 'b', 'c']) },
				{ type: 'part.enter', part: pick(['a', 'b', 'c']) }
			]);
			await command(sam(), asked as { type: string });
			const apart = withDatabase(
				server,
				(database) =>
					database.prepare('select one, other from keptApart where board = ?').all(sam().board) as {
						one: string;
						other: string;
					}[]
			);
			const lists = new Map<string, Set<string>>();
			for (const name of [...family, ...work]) {
				const mine = (await look(seat[name]!, 'mine')).json as {
					people: { name: string }[];
				};
				lists.set(id(name), new Set(mine.people.map((person) => person.name.split(' ')[0] ?? '')));
			}
			const nameOf = (participant: string) =>
				[...family, ...work].find((name) => id(name) === participant) ?? '';
			for (const pair of apart) {
				pairs.add(`${pair.one} ${pair.other}`);
				const isSeen = lists.get(pair.one)?.has(nameOf(pair.other));
				expect(isSeen, `${asked.type} ${nameOf(pair.one)} ${nameOf(pair.other)}`).toBe(false);
			}
		}
		expect(pairs.size).toBeGreaterThan(0);
	});
});

test('[KA2] who is kept apart from whom is told to whoever runs the meeting, when they ask, and nobody else', async () => {
	await mustDo(sam(), splitting());
	for (const name of ['Sam', 'Priya', 'Chantelle', 'Darren', 'Ruth']) {
		for (const what of ['mine', 'rooms', 'facts', ...(name === 'Sam' ? ['desk'] : [])])
			expect((await look(seat[name]!, what)).text).not.toContain('apart');
		if (name === 'Sam') continue;
		const asked = await look(seat[name]!, 'apart');
		expect([asked.status, asked.text]).toEqual([403, '{"error":"forbidden"}']);
	}
	const told = (await look(sam(), 'apart')).json as { pairs: { one: object; other: object }[] };
	expect(told.pairs).toEqual([
		{
			one: { id: id('Chantelle'), name: 'Chantelle Reid', isOut: false },
			other: { id: id('Darren'), name: 'Darren Poole', isOut: false }
		},
		{
			one: { id: id('Ruth'), name: 'Ruth Stein', isOut: false },
			other: { id: id('Darren'), name: 'Darren Poole', isOut: false }
		}
	]);
});

describe('[KA5] [KA6] where both are on one list, one of them is not let in', () => {
	const apart = (change: object = {}) => ({
		...{ type: 'apart.set', one: id('Chantelle'), other: id('Darren'), isApart: true },
		...change
	});

	test('only whoever runs the meeting says so, of one of the two', async () => {
		for (const who of ['Priya', 'Chantelle', 'Nora'])
			expect(await answerOf(who, apart({ notLetIn: id('Darren') }))).toEqual([403, 'forbidden']);
		for (const notLetIn of [id('Grace'), 'nothere12345', sam().participant])
			expect(await answerOf('Sam', apart({ notLetIn }))).toEqual([400, 'notLetIn']);
		const himself = apart({ other: sam().participant, notLetIn: sam().participant });
		expect(await answerOf('Sam', himself)).toEqual([409, 'notNow']);
		const meeting = apart({ isApart: false, notLetIn: id('Darren') });
		expect(await answerOf('Sam', meeting)).toEqual([400, 'notLetIn']);
		expect((await look(seat['Darren']!, 'mine')).status).toBe(200);
	});

	test('their devices end, and they are on no list and in no frame from then on', async () => {
		const tableOf = (name: string) => roomOf(seat[name]!, 'table');
		await mustDo(sam(), { type: 'phase.set', phase: 'information' });
		for (const name of ['Darren', 'Chantelle']) await again(name);
		const darren = await Typist.enter(seat['Darren']!, tableOf('Darren'));
		const chantelle = await Typist.enter(seat['Chantelle']!, tableOf('Chantelle'));
		await mustDo(sam(), apart({ notLetIn: id('Darren') }));
		await until('his socket to end', () => darren.wire.closed !== null);
		for (const what of ['mine', 'rooms', 'facts'])
			expect((await look(seat['Darren']!, what)).status).toBe(401);
		await expect(Typist.enter(seat['Darren']!, tableOf('Darren'))).rejects.toThrow();
		await chantelle.write((doc) => {
			writeCard(doc, id('Chantelle'), 'canary after he went');
		});
		expect(JSON.stringify(darren.doc.toJSON())).not.toContain('canary');
		expect((await look(seat['Chantelle']!, 'mine')).text).not.toContain('Darren');
		chantelle.close();
	});

	test('nobody comes back under that name, until they may meet', async () => {
		await mustDo(sam(), apart({ notLetIn: id('Darren') }));
		const add = (name: string) => ({ type: 'person.add', name, relation: '', role: 'parent' });
		for (const name of ['Darren', 'darren poole', 'Darren Poole, dad'])
			expect(await answerOf('Sam', add(name))).toEqual([409, 'keptOut']);
		expect(await answerOf('Sam', add('Darren Okafor'))).toEqual([200, undefined]);
		const told = (await look(sam(), 'apart')).text;
		expect(told).toContain('"name":"Darren Poole","isOut":true');
		await mustDo(sam(), apart({ isApart: false }));
		expect(await answerOf('Sam', add('Darren Poole'))).toEqual([200, undefined]);
		expect(JSON.parse((await look(sam(), 'apart')).text)).toEqual({ pairs: [] });
	});
});

describe('[PF1] [Z21] a protected fact', () => {
	const address = 'canary 14 Mill Lane WM1 4QZ';
	const fact = (change: object = {}) => ({
		type: 'fact.add',
		about: id('Chantelle'),
		kind: 'address',
		words: address,
		readers: [id('Priya')],
		...change
	});

	test('is given to its named readers and its writer alone, and is in no room, page, row or log', async () => {
		await mustDo(sam(), { type: 'phase.set', phase: 'information' });
		await mustDo(seat['Chantelle']!, fact());
		const frames: string[] = [];
		for (const name of Object.keys(seat)) {
			const facts = (await look(seat[name]!, 'facts')).text;
			expect([name, facts.includes('canary')]).toEqual([
				name,
				['Chantelle', 'Priya'].includes(name)
			]);
			for (const what of ['mine', 'rooms', 'print/'])
				expect((await look(seat[name]!, what)).text).not.toContain('canary');
			const now = await again(name);
			for (const room of now.rooms) {
				const typist = await Typist.enter(now, room.id);
				frames.push(JSON.stringify(typist.doc.toJSON()));
				for (const { bytes } of typist.wire.frames)
					frames.push(Buffer.from(bytes).toString('latin1'));
				typist.close();
			}
		}
		expect((await look(sam(), 'desk')).text).not.toContain('canary');
		expect(frames.some((frame) => frame.includes('canary'))).toBe(false);
		const stored = withDatabase(server, (database) =>
			JSON.stringify([
				database.prepare('select * from audit').all(),
				database.prepare('select * from commandDone').all(),
				database.prepare('select hex(sealed) from protectedFact').all()
			])
		);
		expect(stored).not.toMatch(/canary|Mill Lane/);
		expect(stored).not.toContain(Buffer.from('canary').toString('hex').toUpperCase());
		expect(server.output).not.toContain('canary');
	});

	test('[PF2] about others is kept by people at work only', async () => {
		for (const who of ['Grace', 'Darren', 'Tola', 'Ines', 'Oscar'])
			expect(await answerOf(who, fact())).toEqual([403, 'forbidden']);
		await mustDo(seat['Priya']!, fact({ readers: [] }));
		await mustDo(seat['Darren']!, fact({ about: id('Darren'), readers: [] }));
		expect(await answerOf('Priya', fact({ about: 'nothere12345' }))).toEqual([400, 'about']);
		expect(await answerOf('Priya', fact({ readers: ['nothere12345'] }))).toEqual([400, 'readers']);
		expect(await answerOf('Priya', fact({ kind: 'secret' }))).toEqual([400, 'kind']);
		expect(await answerOf('Priya', fact({ words: 'x'.repeat(301) }))).toEqual([400, 'words']);
	});

	test('[PF3] is never read by somebody kept apart from whom it is about, also if they were named before', async () => {
		await mustDo(seat['Priya']!, fact({ readers: [id('Darren'), id('Grace')] }));
		expect((await look(seat['Darren']!, 'facts')).text).toContain('canary');
		await mustDo(sam(), splitting());
		expect((await look(seat['Darren']!, 'facts')).text).not.toContain('canary');
		expect((await look(seat['Grace']!, 'facts')).text).toContain('canary');
		const asked = { type: 'apart.set', one: id('Grace'), other: id('Darren'), isApart: true };
		await mustDo(sam(), asked);
		expect(await answerOf('Priya', fact({ readers: [id('Darren')] }))).toEqual([400, 'readers']);
	});

	test('[PF4] is taken away by its writer, for good', async () => {
		const { fact: kept } = await mustDo<{ fact: string }>(seat['Priya']!, fact());
		for (const who of ['Sam', 'Chantelle', 'Omar'])
			expect(await answerOf(who, { type: 'fact.remove', fact: kept })).toEqual([403, 'forbidden']);
		await mustDo(seat['Priya']!, { type: 'fact.remove', fact: kept });
		expect((await look(seat['Priya']!, 'facts')).text).not.toContain('canary');
		const rows = withDatabase(server, (database) =>
			database.prepare('select * from protectedFact where id = ?').all(kept)
		);
		expect(rows).toEqual([]);
		expect(await answerOf('Priya', { type: 'fact.remove', fact: kept })).toEqual([400, 'fact']);
	});

	test('ends for a reader who is removed', async () => {
		await mustDo(seat['Priya']!, fact({ readers: [id('Bev')] }));
		await mustDo(sam(), { type: 'person.remove', participant: id('Bev') });
		expect((await look(seat['Bev']!, 'facts')).status).toBe(401);
	});
});

test('[KA4] [Z22] words that seem to say where somebody lives are not carried over without a second yes', async () => {
	await mustDo(sam(), { type: 'phase.set', phase: 'information' });
	const priya = await again('Priya');
	const table = await Typist.enter(priya, roomOf(priya, 'table'));
	const words = 'They are at 14 Mill Lane, WM1 4QZ.';
	let card = '';
	await table.write((doc) => {
		card = writeCard(doc, priya.participant, words);
	});
	table.close();
	await mustDo(sam(), splitting());
	const asked = { type: 'part.copy', to: 'b', items: [{ kind: 'cards', id: card, words }] };
	expect(await answerOf('Sam', asked)).toEqual([409, 'saysWhere']);
	await mustDo(sam(), { ...asked, anyway: true });
	const noted = withDatabase(server, (database) =>
		database
			.prepare(`select target from audit where board = ? and action = 'part.copy'`)
			.pluck()
			.all(sam().board)
	);
	expect(noted).toEqual(['b anyway']);
	await mustDo(seat['Priya']!, { type: 'words.anyway', item: card });
});

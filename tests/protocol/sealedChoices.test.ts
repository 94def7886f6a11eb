// Questions with sentences to choose from, asked without our pages (domain/SPEC.md SC16–SC21; practice.md 2.8, 2.16, 2.19):
// what each agency thinks is sealed until the chair opens it, is nobody's of the family to give, and is no vote.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readScale } from '#lib/board/hall.ts';
import { conferencePeople, makeMeetingOf } from '../kit/meetings.ts';
import { command, look, mustDo, roomOf, type Seat } from '../kit/people.ts';
import { Server } from '../kit/server.ts';
import { Typist } from '../kit/typist.ts';
import { until } from '../kit/until.ts';

const people = [
	...conferencePeople,
	{ name: 'Darren Poole', relation: 'Theo’s dad', role: 'parent' },
	{ name: 'Theo Reid-Poole', relation: '6', role: 'child' }
] as const;
const names = ['Sam', 'Chantelle', 'Grace', 'Priya', 'Omar', 'Bev', 'Nora', 'Darren', 'Theo'];

let server: Server;
let seats: Record<string, Seat>;

beforeAll(async () => {
	server = await Server.shared();
	seats = await conference();
});

/** Everybody in a conference that has begun, by first name. */
async function conference(): Promise<Record<string, Seat>> {
	const meeting = await makeMeetingOf(server, 'initialConference', people);
	const chair = await meeting.sit('Sam');
	await mustDo(chair, { type: 'phase.set', phase: 'opening' });
	const sat: Record<string, Seat> = {};
	for (const name of names) sat[name] = await meeting.sit(name);
	return sat;
}

const seat = (name: string): Seat => seats[name]!;
const views = { question: 'What does … need now?', preset: 'agencyView', forChild: 'each' };

interface Opened {
	scale: string;
	scales: string[];
}

const openScale = (asked: object) => mustDo<Opened>(seat('Sam'), { type: 'scale.open', ...asked });
const answer = (name: string, scale: string, option: unknown, more: object = {}) =>
	command(seat(name), { type: 'scale.answer', scale, value: { option }, ...more });

async function refusal(asking: ReturnType<typeof command>) {
	const { status, json } = await asking;
	return [status, (json as { error?: string }).error] as const;
}

async function viewsOfTheo(): Promise<string> {
	const { scale } = await openScale({ ...views, forChild: seat('Theo').participant });
	return scale;
}

async function watching(name: string) {
	return Typist.enter(seat(name), roomOf(seat(name), 'hall'));
}

describe('[SC18] what each agency thinks', () => {
	test('is asked about each child apart, of people at work, with the outcomes of this kind of meeting', async () => {
		const { scales } = await openScale(views);
		const hall = await watching('Sam');
		const all = await until('both', () => {
			const found = scales.map((id) => readScale(hall.doc, id));
			return found.every((one) => one !== null) ? found : null;
		});
		expect(all.map((one) => one?.question)).toEqual([
			'What does Maya need now?',
			'What does Theo need now?'
		]);
		expect(all[0]).toMatchObject({
			...{ preset: 'agencyView', anchor0: '', anchor10: '' },
			whoAnswers: ['socialWorker', 'manager', 'professional']
		});
		expect(all[0]?.options?.map(({ id }) => id)).toEqual([
			...['plan', 'childInNeed', 'earlyHelp', 'noAction', 'reconvene']
		]);
		hall.close();
	});

	test('is put to no parent, child, relative, note taker or chair, by any set-up', async () => {
		const scale = await viewsOfTheo();
		for (const name of ['Chantelle', 'Darren', 'Grace', 'Theo', 'Nora', 'Sam']) {
			expect(await refusal(answer(name, scale, 'plan')), name).toEqual([403, 'forbidden']);
		}
		// Nor on a phone handed round, nor on paper.
		const grace = seat('Grace').participant;
		const attend = { type: 'person.attend', participant: grace, attendance: 'hereNoPhone' };
		await mustDo(seat('Sam'), attend);
		const handed = answer('Sam', scale, 'plan', { participant: grace });
		expect(await refusal(handed)).toEqual([403, 'forbidden']);
		const paper = [{ participant: grace, value: { option: 'plan' } }];
		const shown = command(seat('Sam'), { type: 'scale.reveal', scale, paper });
		expect(await refusal(shown)).toEqual([400, 'paper']);
		for (const whoAnswers of [['parent'], ['professional', 'family'], ['chair']]) {
			const asked = command(seat('Sam'), { type: 'scale.open', ...views, whoAnswers });
			expect(await refusal(asked)).toEqual([400, 'whoAnswers']);
		}
	});

	test('leaves by no path before the chair opens it, whoever asks and however', async () => {
		const canary = `reason-${Math.random().toString(36).slice(2)}`;
		const others = names.filter((name) => name !== 'Priya');
		const watchers = await Promise.all(
			others.flatMap((name) => seat(name).rooms.map(({ id }) => Typist.enter(seat(name), id)))
		);
		const scale = await viewsOfTheo();
		const hall = await watching('Chantelle');
		await until('the question', () => readScale(hall.doc, scale));
		const facts = async () => {
			const paths = ['rooms', 'desk', 'mine'];
			const told = others.flatMap((name) => paths.map((path) => look(seat(name), path)));
			return (await Promise.all(told)).map(({ text }) => text).join('\n');
		};
		const before = await facts();
		const frames = watchers.map(({ wire }) => wire.raw.length);
		const given = await answer('Priya', scale, 'plan', { why: canary });
		expect(given.json).toEqual({ scale, round: 1, locked: true });
		await until('"1 of n"', () => readScale(hall.doc, scale)?.ready === 1);
		expect(readScale(hall.doc, scale)?.rounds).toEqual([]);
		watchers.forEach(({ wire }, i) => {
			expect(wire.hasSeen(canary)).toBe(false);
			for (const bytes of wire.raw.slice(frames[i])) {
				expect(Buffer.from(bytes).includes(seat('Priya').participant)).toBe(false);
			}
		});
		expect(await facts()).toBe(before);
		const pages = others.flatMap((name) =>
			['', '__data.json', 'print'].map((path) => look(seat(name), path))
		);
		for (const { text } of await Promise.all(pages)) expect(text).not.toContain(canary);
		expect(server.output).not.toContain(canary);
		for (const file of readdirSync(server.dataDir).filter((one) => one.startsWith('kinboard.db'))) {
			expect(readFileSync(join(server.dataDir, file)).includes(canary), file).toBe(false);
		}
		// Only the chair opens it; asking as somebody else changes nothing.
		for (const name of others.filter((one) => one !== 'Sam')) {
			const shown = command(seat(name), { type: 'scale.reveal', scale });
			expect(await refusal(shown), name).toEqual([403, 'forbidden']);
		}
		expect(hall.wire.hasSeen(canary)).toBe(false);
		await mustDo(seat('Sam'), { type: 'scale.reveal', scale });
		const round = await until('the reveal', () => readScale(hall.doc, scale)?.rounds[0]);
		expect(round).toMatchObject({ answers: [], dots: [] });
		expect(round.choices).toEqual([
			{
				...{ participant: seat('Priya').participant, option: 'plan', why: canary },
				...{ oneUp: '', via: 'phone' }
			}
		]);
		hall.close();
		for (const one of watchers) one.close();
	});

	test('a choice of plan and one of no action leave the same trace before they are opened', async () => {
		const hall = await watching('Chantelle');
		const sizes: number[][] = [];
		for (const option of ['plan', 'noAction']) {
			const scale = await viewsOfTheo();
			await until('the question', () => readScale(hall.doc, scale));
			const frames = hall.wire.raw.length;
			await answer('Priya', scale, option);
			await until('"1 of n"', () => readScale(hall.doc, scale)?.ready === 1);
			sizes.push(hall.wire.raw.slice(frames).map((bytes) => bytes.length));
		}
		expect(sizes[0]).toEqual(sizes[1]);
		hall.close();
	});

	test('an answer after it was shown is a new round, and both are kept', async () => {
		const scale = await viewsOfTheo();
		const hall = await watching('Chantelle');
		await answer('Priya', scale, 'plan', { why: 'the plate' });
		await mustDo(seat('Sam'), { type: 'scale.reveal', scale });
		expect(await refusal(answer('Priya', scale, 'earlyHelp'))).toEqual([409, 'notNow']);
		const back = command(seat('Priya'), { type: 'scale.takeBack', scale });
		expect(await refusal(back)).toEqual([409, 'notNow']);
		await mustDo(seat('Sam'), { type: 'scale.open', scale });
		expect((await answer('Priya', scale, 'earlyHelp')).status).toBe(200);
		await mustDo(seat('Sam'), { type: 'scale.reveal', scale });
		const view = await until('both rounds', () => {
			const found = readScale(hall.doc, scale);
			return found?.rounds.length === 2 ? found : null;
		});
		expect(view.rounds.map(({ choices }) => choices[0]?.option)).toEqual(['plan', 'earlyHelp']);
		hall.close();
	});

	test('one after another: each shows with its reason alone, and passes at the end', async () => {
		const asked = { ...views, forChild: seat('Theo').participant, revealMode: 'oneByOne' };
		const { scale } = await openScale(asked);
		const hall = await watching('Chantelle');
		await answer('Priya', scale, 'plan', { why: 'canary-priya' });
		await answer('Bev', scale, 'childInNeed', { why: 'canary-bev' });
		await mustDo(seat('Sam'), { type: 'scale.reveal', scale });
		const show = (name: string) =>
			mustDo(seat('Sam'), { type: 'scale.reveal', scale, participant: seat(name).participant });
		await show('Bev');
		await until('the first', () => readScale(hall.doc, scale)?.rounds[0]?.choices.length === 1);
		expect(hall.wire.hasSeen('canary-priya')).toBe(false);
		await show('Priya');
		await until('the second', () => readScale(hall.doc, scale)?.rounds[0]?.choices.length === 2);
		hall.close();
	});
});

describe('[SC16] an answer is one of the sentences, or a pass', () => {
	const typed = { question: 'What shall we talk about first?', options: ['School', 'Evenings'] };

	test('typed sentences have ids by their place; nothing else is taken', async () => {
		const { scale } = await openScale(typed);
		const hall = await watching('Chantelle');
		const view = await until('the question', () => readScale(hall.doc, scale));
		expect(view.options).toEqual([
			{ id: 'o1', text: 'School' },
			{ id: 'o2', text: 'Evenings' }
		]);
		expect(view.whoAnswers).not.toContain('child');
		const smuggled = { option: 'o1', note: 'a canary' };
		for (const value of [3, 'o1', { option: 'o3' }, { option: '' }, { option: 1 }, smuggled, {}]) {
			const asked = command(seat('Grace'), { type: 'scale.answer', scale, value });
			expect(await refusal(asked), JSON.stringify(value)).toEqual([400, 'value']);
		}
		const guess = { forPerson: seat('Priya').participant, value: 3 };
		expect(await refusal(answer('Grace', scale, 'o1', { guess }))).toEqual([400, 'guess']);
		expect(await refusal(answer('Grace', scale, 'o1', { oneUp: 'x' }))).toEqual([400, 'oneUp']);
		expect((await answer('Grace', scale, 'o2')).status).toBe(200);
		const passed = { type: 'scale.answer', scale, value: 'pass' };
		expect((await command(seat('Chantelle'), passed)).status).toBe(200);
		hall.close();
	});

	test('and a ruler takes no sentence', async () => {
		const { scale } = await openScale({ question: 'How safe?', anchor0: 'not', anchor10: 'safe' });
		expect(await refusal(answer('Grace', scale, 'o1'))).toEqual([400, 'value']);
	});

	test.each([
		['anchor0', { question: 'How safe?' }],
		['anchor10', { question: 'How safe?', anchor0: 'not' }],
		['anchor0', { ...typed, anchor0: 'not', anchor10: 'safe' }],
		['options', { ...typed, options: ['one'] }],
		['options', { ...typed, options: ['same', 'same'] }],
		['options', { ...typed, options: Array.from({ length: 9 }, String) }],
		['options', { ...views, options: ['a', 'b'] }],
		['revealMode', { ...typed, revealMode: 'anonymous' }],
		['whoAnswers', { ...typed, whoAnswers: ['child'] }],
		['preset', { question: 'q', preset: 'vote' }],
		['forChild', { ...views, forChild: null }]
	])('a set-up that cannot be asked names %s', async (field, asked) => {
		for (const type of ['scale.prepare', 'scale.open']) {
			const told = await refusal(command(seat('Sam'), { type, ...asked }));
			expect([told[0], told[1]?.split('.')[0]]).toEqual([400, field]);
		}
	});

	test('[SC21] no child under the child view is given one', async () => {
		const { scale } = await openScale(typed);
		const participant = seat('Theo').participant;
		await mustDo(seat('Sam'), {
			...{ type: 'child.view', participant, isOn: true, agreedWithChild: true }
		});
		const release = command(seat('Sam'), { type: 'child.release', participant, scale });
		expect(await refusal(release)).toEqual([400, 'scale']);
	});
});

describe('[SC19] how sure our own thinking is', () => {
	const asked = { question: 'How sure are we?', preset: 'uncertainty' };
	const canary = 'canary-because-i';

	test('where a family is it is asked of nobody: no set-up of any caller brings it into the hall', async () => {
		const hall = await watching('Chantelle');
		for (const type of ['scale.open', 'scale.prepare']) {
			for (const more of [
				{},
				{ whoAnswers: ['professional'] },
				{ revealMode: 'oneByOne' },
				{ forChild: 'each' },
				{ linkedFactor: 'x'.repeat(20) }
			]) {
				const told = command(seat('Sam'), { type, ...asked, ...more });
				expect(await refusal(told), type).toEqual([400, 'preset']);
			}
			for (const name of ['Priya', 'Bev', 'Chantelle', 'Nora']) {
				const told = command(seat(name), { type, ...asked });
				expect((await told).status, name).toBe(403);
			}
		}
		expect((await look(seat('Sam'), 'desk')).text).not.toContain('uncertainty');
		const scales = [...hall.doc.getMap('scales').values()] as { preset?: string }[];
		expect(scales.filter(({ preset }) => preset === 'uncertainty')).toEqual([]);
		expect(hall.wire.hasSeen('uncertainty')).toBe(false);
		hall.close();
	});

	test('in team thinking time it is sealed until opened, then shown to the team; in other meetings it is not asked', async () => {
		const team = await makeMeetingOf(server, 'teamThinking', [
			{ name: 'Priya Nair', relation: 'social worker', role: 'socialWorker' },
			{ name: 'Omar Haddad', relation: 'team manager', role: 'manager' }
		]);
		const sam = await team.sit('Sam');
		await mustDo(sam, { type: 'phase.set', phase: 'alone' });
		const [priya, omar] = [await team.sit('Priya'), await team.sit('Omar')];
		const aboutSomebody = command(sam, { type: 'scale.open', ...asked, forChild: 'each' });
		expect(await refusal(aboutSomebody)).toEqual([400, 'forChild']);
		const { scale } = await mustDo<Opened>(sam, { type: 'scale.open', ...asked });
		const value = { option: 'unsafeCertain' };
		const hall = await Typist.enter(omar, roomOf(omar, 'hall'));
		await mustDo(priya, { type: 'scale.answer', scale, value, why: canary, audience: 'nobody' });
		await until('"1 of n"', () => readScale(hall.doc, scale)?.ready === 1);
		for (const one of [omar, sam]) {
			for (const path of ['desk', 'mine', 'rooms']) {
				expect((await look(one, path)).text).not.toContain(canary);
			}
		}
		expect(hall.wire.hasSeen(canary)).toBe(false);
		expect(await refusal(command(sam, { type: 'scale.answer', scale, value }))).toEqual([
			...[403, 'forbidden']
		]);
		expect(await refusal(command(omar, { type: 'scale.reveal', scale }))).toEqual([
			...[403, 'forbidden']
		]);
		await mustDo(sam, { type: 'scale.reveal', scale });
		const round = await until('the reveal', () => readScale(hall.doc, scale)?.rounds[0]);
		expect(round.choices).toMatchObject([{ option: 'unsafeCertain', why: canary }]);
		hall.close();
		const group = await makeMeetingOf(server, 'coreGroup', people.slice(0, 1));
		const chair = await group.sit('Sam');
		for (const preset of ['uncertainty', 'agencyView']) {
			const forChild = preset === 'uncertainty' ? null : 'each';
			const told = command(chair, { type: 'scale.open', question: 'q', preset, forChild });
			expect(await refusal(told)).toEqual([400, 'preset']);
		}
	});
});

test('[SC20] a weight needs its reason, on a phone as on paper', async () => {
	const { scale } = await openScale({ question: 'How much does this matter?', preset: 'weight' });
	expect(await refusal(answer('Grace', scale, 'w5'))).toEqual([400, 'why']);
	expect(await refusal(answer('Grace', scale, 'w5', { why: '   ' }))).toEqual([400, 'why']);
	expect((await answer('Chantelle', scale, 'w4', { why: 'she acted on it' })).status).toBe(200);
	const passed = { type: 'scale.answer', scale, value: 'pass' };
	expect((await command(seat('Priya'), passed)).status).toBe(200);
	const grace = seat('Grace').participant;
	await mustDo(seat('Sam'), {
		...{ type: 'person.attend', participant: grace, attendance: 'hereNoPhone' }
	});
	const slip = { participant: grace, value: { option: 'w5' } };
	const show = (paper: object[]) => command(seat('Sam'), { type: 'scale.reveal', scale, paper });
	expect(await refusal(show([slip]))).toEqual([400, 'paper']);
	expect((await show([{ ...slip, why: 'every Friday' }])).status).toBe(200);
	const hall = await watching('Chantelle');
	const round = await until('the reveal', () => readScale(hall.doc, scale)?.rounds[0]);
	expect(round.choices.map(({ option, via }) => [option, via]).sort()).toEqual([
		['w4', 'phone'],
		['w5', 'paper']
	]);
	hall.close();
});

test('[SC18] in a split conference a view is given once, and nothing else of it goes to the other part', async () => {
	seats = await conference();
	const id = (name: string) => seat(name).participant;
	await mustDo(seat('Sam'), {
		type: 'part.split',
		...{ people: [id('Darren')], both: ['Priya', 'Omar', 'Bev', 'Nora'].map(id) },
		...{ childrenHere: [id('Theo')], childrenThere: [id('Theo')] },
		...{ when: '2026-02-19T11:30', place: 'Room 2', callLink: '', isToldFirst: false }
	});
	const scale = await viewsOfTheo();
	await answer('Priya', scale, 'plan', { why: 'stitches' });
	const carry = { type: 'scale.carry', scale, to: 'b' };
	for (const name of ['Priya', 'Chantelle']) {
		expect(await refusal(command(seat(name), carry))).toEqual([403, 'forbidden']);
	}
	const there = (await mustDo<Opened>(seat('Sam'), carry)).scale;
	await mustDo(seat('Sam'), { type: 'part.enter', part: 'b' });
	await mustDo(seat('Sam'), { type: 'phase.set', phase: 'opening' });
	await mustDo(seat('Sam'), { type: 'scale.open', scale: there });
	await mustDo(seat('Priya'), { type: 'part.enter', part: 'b' });
	expect(await refusal(answer('Priya', there, 'earlyHelp'))).toEqual([409, 'notNow']);
	expect(await refusal(answer('Darren', there, 'noAction'))).toEqual([403, 'forbidden']);
	await mustDo(seat('Sam'), { type: 'scale.reveal', scale: there });
	const { rooms } = (await look(seat('Darren'), 'rooms')).json as { rooms: Seat['rooms'] };
	const darren = { ...seat('Darren'), rooms };
	const hall = await Typist.enter(darren, roomOf(darren, 'hall'));
	const round = await until('there', () => readScale(hall.doc, there)?.rounds[0]);
	expect(round.choices).toMatchObject([
		{ participant: id('Priya'), option: 'plan', why: 'stitches' }
	]);
	hall.close();
});

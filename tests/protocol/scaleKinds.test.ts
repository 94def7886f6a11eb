// What a scaling question may be, and what of it reaches whom, asked without our pages (domain/SPEC.md SC5–SC13;
// practice.md 2.5): about each child, linked to cards, half points, guesses, without names, a child's own yes.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addCard } from '#lib/board/cards.ts';
import { readScale, readScales, readStep } from '#lib/board/hall.ts';
import type { Answer, ScaleView } from '#lib/domain/tools/scale.ts';
import { writeBegun } from '#lib/board/begunAnswers.ts';
import type * as Y from 'yjs';
import { writeCard } from '../kit/cards.ts';
import { digest } from '../kit/database.ts';
import { command, invited, look, mustDo, openDemo } from '../kit/people.ts';
import { roomOf, sitDown, type Demo, type Seat } from '../kit/people.ts';
import { Server } from '../kit/server.ts';
import { Typist } from '../kit/typist.ts';
import { until } from '../kit/until.ts';

let server: Server;
let demo: Demo;
let sam: Seat;
let people: Record<'Chantelle' | 'Maya' | 'Priya' | 'Jerome', Seat>;
let hall: Typist;

beforeAll(async () => {
	server = await Server.start();
	demo = await openDemo(server);
	sam = await sitDown(demo, 'Sam');
	people = {
		Chantelle: await sitDown(demo, 'Chantelle'),
		Maya: await sitDown(demo, 'Maya'),
		Priya: await sitDown(demo, 'Priya'),
		Jerome: await sitDown(demo, 'Jerome')
	};
	hall = await Typist.enter(people.Jerome, roomOf(people.Jerome, 'hall'));
});
afterAll(async () => {
	hall.close();
	await server.close();
});

const question = { question: 'How safe is … at home?', anchor0: 'not at all', anchor10: 'very' };

interface Opened {
	scale: string;
	scales: string[];
}

const openScale = (more: object = {}) =>
	mustDo<Opened>(sam, { type: 'scale.open', ...question, ...more });

const answer = (seat: Seat, scale: string, value: Answer['value'], more: object = {}) =>
	command(seat, { type: 'scale.answer', scale, value, ...more });

const reveal = (scale: string) => mustDo(sam, { type: 'scale.reveal', scale });

async function shown(scale: string): Promise<ScaleView> {
	return until('the reveal', () => {
		const view = readScale(hall.doc, scale);
		return view?.state === 'revealed' ? view : null;
	});
}

/** The field that a refused command names. */
async function refused(asking: Promise<{ status: number; json: unknown }>, status = 400) {
	const told = await asking;
	expect(told.status).toBe(status);
	return (told.json as { error: string }).error;
}

describe('[SC8] about each child', () => {
	test('is one sealed scale for each, opened in one step, with rounds of their own', async () => {
		const { scale, scales } = await openScale({ forChild: 'each' });
		expect(scales).toHaveLength(2);
		expect(scales[0]).toBe(scale);
		const views = await until('both', () => {
			const all = scales.map((id) => readScale(hall.doc, id));
			return all.every((one) => one !== null) ? all : null;
		});
		expect(views.map((view) => [view?.question, view?.forChild, view?.set?.place])).toEqual([
			['How safe is Maya at home?', invited(demo, 'Maya').participant, 0],
			['How safe is Theo at home?', invited(demo, 'Theo').participant, 1]
		]);
		expect(new Set(views.map((view) => view?.set?.id)).size).toBe(1);
		expect(readStep(hall.doc)).toMatchObject({ show: 'scale', mode: 'answer', scale });

		const [maya = '', theo = ''] = scales;
		await answer(people.Chantelle, maya, 6, { why: 'canary-about-maya' });
		await answer(people.Chantelle, theo, 3, { why: 'canary-about-theo' });
		await reveal(maya);
		expect((await shown(maya)).rounds[0]?.answers).toMatchObject([{ value: 6 }]);
		expect(readScale(hall.doc, theo)).toMatchObject({ state: 'open', ready: 1, rounds: [] });
		expect(hall.wire.hasSeen('canary-about-theo')).toBe(false);
		await reveal(theo);
		const set = (await shown(theo)).set?.id;
		const again = await mustDo<Opened>(sam, { type: 'scale.open', set });
		expect(again.scales).toEqual(scales);
		await until('the second round', () => readScale(hall.doc, theo)?.round === 2);
		expect(readScale(hall.doc, maya)).toMatchObject({ round: 2, state: 'open', ready: 0 });
		for (const id of scales) await reveal(id);
	});

	test('may be about one of them, who need not be there', async () => {
		const theo = invited(demo, 'Theo').participant;
		const { scale, scales } = await openScale({ forChild: theo });
		expect(scales).toEqual([scale]);
		await reveal(scale);
		expect(await shown(scale)).toMatchObject({
			...{ question: 'How safe is Theo at home?', forChild: theo, set: null }
		});
	});

	test('is about a child of this meeting, and nobody else', async () => {
		const other = await openDemo(server);
		for (const forChild of [
			people.Chantelle.participant,
			invited(other, 'Theo').participant,
			'nobody12345',
			''
		]) {
			const asked = command(sam, { type: 'scale.prepare', ...question, forChild });
			expect(await refused(asked)).toBe('forChild');
		}
	});

	test('is opened and set up by whoever runs the meeting alone', async () => {
		const asked = { type: 'scale.prepare', ...question, forChild: 'each' };
		for (const seat of Object.values(people)) {
			expect(await refused(command(seat, asked), 403)).toBe('forbidden');
		}
		const { scale } = await mustDo<Opened>(sam, asked);
		const drafts = (await look(sam, 'desk')).json as {
			drafts: { id: string; setUp: { set: { id: string } } }[];
		};
		const set = drafts.drafts.find(({ id }) => id === scale)?.setUp.set.id;
		expect(await refused(command(people.Priya, { type: 'scale.open', set }), 403)).toBe(
			'forbidden'
		);
		const stranger = await sitDown(await openDemo(server), 'Sam');
		expect(await refused(command(stranger, { type: 'scale.open', set }))).toBe('scale');
	});
});

describe('[SC14] a linked card', () => {
	test('is a danger or a goal on this table', async () => {
		const table = await Typist.enter(sam, roomOf(sam, 'table'));
		let danger = '';
		let strength = '';
		const me = sam.participant;
		await table.write(() => {
			danger = writeCard(table.doc, me, 'could be left alone', { field: 'danger' });
			strength = writeCard(table.doc, me, 'in school every day');
		});
		const asked = (links: object) => command(sam, { type: 'scale.prepare', ...question, ...links });
		expect((await asked({ linkedDanger: danger })).status).toBe(200);
		expect(await refused(asked({ linkedGoal: danger }))).toBe('linkedGoal');
		expect(await refused(asked({ linkedDanger: strength }))).toBe('linkedDanger');
		expect(await refused(asked({ linkedDanger: 'nothere12345' }))).toBe('linkedDanger');
		expect(await refused(asked({ linkedDanger: danger, linkedGoal: 'x' }))).toBe('linkedGoal');
		expect(await refused(asked({ linkedFactor: danger }))).toBe('linkedFactor');
		expect(await refused(asked({ linkedFactor: 'constructor0' }))).toBe('linkedFactor');
		table.close();
	});
});

describe('[SC7] half points', () => {
	test('are taken where the question has them, and nowhere else', async () => {
		const whole = await openScale();
		expect(await refused(answer(people.Chantelle, whole.scale, 4.5))).toBe('value');
		await reveal(whole.scale);
		const halves = await openScale({ step: 0.5 });
		expect((await answer(people.Chantelle, halves.scale, 4.5)).status).toBe(200);
		expect(await refused(answer(people.Chantelle, halves.scale, 4.25))).toBe('value');
		await reveal(halves.scale);
		expect((await shown(halves.scale)).rounds[0]?.answers).toMatchObject([{ value: 4.5 }]);
		const asked = command(sam, { type: 'scale.prepare', ...question, step: 0.25 });
		expect(await refused(asked)).toBe('step');
	});
});

describe('[SC10] a guess', () => {
	test('is shown as its author’s and never as an answer of the person named', async () => {
		const { scale } = await openScale();
		const maya = people.Maya.participant;
		const guess = { forPerson: maya, value: 2 };
		expect((await answer(people.Priya, scale, 5, { guess })).status).toBe(200);
		await reveal(scale);
		const [round] = (await shown(scale)).rounds;
		expect(round?.answers.map(({ participant }) => participant)).toEqual([
			people.Priya.participant
		]);
		expect(round?.guesses).toEqual([{ by: people.Priya.participant, ...guess }]);
		const mine = (await look(people.Maya, 'mine')).json as { answers: { scale: string }[] };
		expect(mine.answers.filter((one) => one.scale === scale)).toEqual([]);
	});

	test('stays as hidden as the answer it came with', async () => {
		const { scale } = await openScale();
		const guess = { forPerson: people.Maya.participant, value: 1 };
		await answer(people.Chantelle, scale, 5, { guess, audience: 'nobody' });
		await reveal(scale);
		expect((await shown(scale)).rounds[0]).toMatchObject({ answers: [], guesses: [] });
	});

	test('is about somebody else in this meeting, goes with an answer, and needs a name', async () => {
		const { scale } = await openScale();
		const stranger = invited(await openDemo(server), 'Maya').participant;
		const guessing = (forPerson: unknown, value: unknown = 4, own: Answer['value'] = 5) =>
			answer(people.Priya, scale, own, { guess: { forPerson, value } });
		expect(await refused(guessing(stranger))).toBe('guess');
		expect(await refused(guessing(people.Priya.participant))).toBe('guess');
		expect(await refused(guessing(people.Maya.participant, 4, 'pass'))).toBe('guess');
		expect(await refused(guessing('Maya Reid'))).toBe('guess.forPerson');
		expect(await refused(guessing(people.Maya.participant, 11))).toBe('guess.value');
		expect(await refused(guessing(people.Maya.participant, 4.5))).toBe('value');
		await reveal(scale);
		const unnamed = await openScale({ revealMode: 'anonymous' });
		const guess = { forPerson: people.Maya.participant, value: 4 };
		expect(await refused(answer(people.Priya, unnamed.scale, 5, { guess }))).toBe('guess');
		await reveal(unnamed.scale);
	});
});

describe('[SC9] without names', () => {
	test('nothing that is sent, kept or told says whose a dot is, or what was written', async () => {
		const { scale } = await openScale({ revealMode: 'anonymous' });
		const watcher = await Typist.enter(people.Priya, roomOf(people.Priya, 'hall'));
		const framesBefore = watcher.wire.raw.length;
		// The highest first: the order in which they came must not be told either.
		await answer(people.Jerome, scale, 9, { why: 'canary-why-9' });
		await answer(people.Chantelle, scale, 6, { oneUp: 'canary-up-6' });
		await answer(people.Priya, scale, 2);
		const grace = invited(demo, 'Grace').participant;
		const slip = { participant: grace, value: 4, why: 'canary-slip' };
		await mustDo(sam, { type: 'scale.reveal', scale, paper: [slip] });
		const view = await shown(scale);
		expect(view.rounds[0]).toMatchObject({ answers: [], guesses: [], dots: [2, 4, 6, 9] });
		const frames = watcher.wire.raw.slice(framesBefore).map((bytes) => Buffer.from(bytes));
		const told = JSON.stringify(view);
		const desk = (await look(sam, 'desk')).text;
		const names = [...Object.values(people).map(({ participant }) => participant), grace];
		for (const secret of [...names, 'canary-why-9', 'canary-up-6', 'canary-slip']) {
			expect(told).not.toContain(secret);
			expect(frames.some((bytes) => bytes.includes(secret))).toBe(false);
		}
		const { toShow, forYou } = JSON.parse(desk) as {
			toShow: { scale: string }[];
			forYou: { scale: string }[];
		};
		expect([...toShow, ...forYou].filter((one) => one.scale === scale)).toEqual([]);
		watcher.close();
	});

	test('is not shown one by one', async () => {
		const { scale } = await openScale({ revealMode: 'anonymous' });
		await answer(people.Jerome, scale, 9);
		const participant = people.Jerome.participant;
		const asked = () => command(sam, { type: 'scale.reveal', scale, participant });
		expect(await refused(asked(), 409)).toBe('notNow');
		expect(readScale(hall.doc, scale)).toMatchObject({ state: 'open', rounds: [] });
		await reveal(scale);
		expect(await refused(asked(), 409)).toBe('notNow');
		expect((await shown(scale)).rounds[0]?.dots).toEqual([9]);
	});
});

describe('[SC15] a child’s number', () => {
	test('is shown only where the child said yes to everyone', async () => {
		const { scale } = await openScale();
		await answer(people.Maya, scale, 5);
		await reveal(scale);
		expect((await shown(scale)).rounds[0]?.answers).toEqual([]);
		await mustDo(sam, { type: 'scale.open', scale });
		await answer(people.Maya, scale, 5, { audience: 'everyone' });
		await reveal(scale);
		await until('the second round', () => readScale(hall.doc, scale)?.rounds.length === 2);
		expect(readScale(hall.doc, scale)?.rounds[1]?.answers).toMatchObject([{ value: 5 }]);
	});

	test('also on paper and on a phone handed round', async () => {
		const theo = invited(demo, 'Theo').participant;
		const attend = (attendance: string) =>
			mustDo(sam, { type: 'person.attend', participant: theo, attendance });
		await attend('hereNoPhone');
		const said = async (more: object) => {
			const { scale } = await openScale();
			const slip = { participant: theo, value: 3, ...more };
			await mustDo(sam, { type: 'scale.reveal', scale, paper: [slip] });
			return (await shown(scale)).rounds[0]?.answers.map(({ value }) => value);
		};
		expect(await said({})).toEqual([]);
		expect(await said({ mayBeShown: false })).toEqual([]);
		expect(await said({ mayBeShown: true })).toEqual([3]);
		const { scale } = await openScale();
		await answer(sam, scale, 3, { participant: theo });
		await reveal(scale);
		expect((await shown(scale)).rounds[0]?.answers).toEqual([]);
		await attend('apologies');
	});
});

test('[SC13] an answer begun is in the own room alone, and no way leads it to anybody else', async () => {
	const { scale } = await openScale();
	const canary = 'canary-of-a-begun-answer';
	const own = await Typist.enter(people.Chantelle, roomOf(people.Chantelle, 'own'));
	const others = [sam, people.Priya, people.Maya];
	const watchers = await Promise.all(
		others.flatMap((seat) => seat.rooms.map(({ id }) => Typist.enter(seat, id)))
	);
	const begun = { value: 4, why: canary, oneUp: '', audience: null };
	await own.write(() =>
		writeBegun(
			own.doc,
			scale,
			1,
			{ ...begun, option: null, guessFor: null, guessValue: null },
			null
		)
	);
	expect(readScale(hall.doc, scale)?.ready).toBe(0);
	for (const { wire } of watchers) {
		await wire.isAnswered();
		expect(wire.hasSeen(canary)).toBe(false);
	}
	const pages = await Promise.all(
		others.flatMap((seat) => ['rooms', 'desk', 'mine', ''].map((path) => look(seat, path)))
	);
	expect(pages.map(({ text }) => text).join()).not.toContain(canary);
	await reveal(scale);
	expect((await shown(scale)).rounds[0]).toMatchObject({ answers: [], passed: 7 });
	own.close();
	for (const watcher of watchers) watcher.close();
});

describe('[MC17] which child a card is about', () => {
	test('is one of this meeting’s children, said by who wrote it', async () => {
		const [maya, theo] = [people.Maya.participant, invited(demo, 'Theo').participant];
		const jerome = await Typist.enter(people.Jerome, roomOf(people.Jerome, 'table'));
		const me = people.Jerome.participant;
		let id = '';
		await jerome.write(() => (id = writeCard(jerome.doc, me, 'sleeps well', { childRef: [theo] })));
		await jerome.write(() => {
			(jerome.doc.getMap('cards').get(id) as Y.Map<unknown>).set('childRef', [maya, theo]);
		});
		jerome.close();
		const stranger = invited(await openDemo(server), 'Theo').participant;
		const rows = digest(server)['update'];
		for (const childRef of [
			[people.Chantelle.participant],
			[stranger],
			['Theo'],
			[maya, maya],
			Array.from({ length: 500 }, () => maya)
		]) {
			await forged(people.Jerome, (table) => {
				const card = { id: 'forged00000000', field: 'strengths', text: 'x', author: me } as const;
				addCard(table.doc, { ...card, childRef, speaker: null, voice: 'own', at: 1 }, null);
			});
		}
		await forged(people.Chantelle, (table) => {
			(table.doc.getMap('cards').get(id) as Y.Map<unknown>).set('childRef', [maya]);
		});
		expect(digest(server)['update']).toBe(rows);
	});
});

/** A change that must end the socket. */
async function forged(seat: Seat, change: (table: Typist) => void): Promise<void> {
	const table = await Typist.enter(seat, roomOf(seat, 'table'));
	const written = table.write(() => {
		change(table);
	});
	await expect(written).rejects.toThrow();
	expect((await table.wire.ended()).code).toBe(4409);
}

test('[SC8] the demo has its question ready for each child', async () => {
	const drafts = (await look(sam, 'desk')).json as { drafts: { setUp: { question: string } }[] };
	const questions = drafts.drafts.map(({ setUp }) => setUp.question);
	expect(questions).toContain('How safe is Theo at home in the evenings?');
	expect(questions).toContain('How safe is Maya at home in the evenings?');
	expect(readScales(hall.doc).length).toBeGreaterThan(0);
});

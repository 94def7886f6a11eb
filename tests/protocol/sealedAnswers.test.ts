// Scaling answers before they are shown (security.md Z06–Z08; design.md 2): no value, no name, by no path.
import { beforeAll, describe, expect, test } from 'vitest';
import { readScale } from '#lib/board/hall.ts';
import type { Answer } from '#lib/domain/tools/scale.ts';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { withDatabase } from '../kit/database.ts';
import { command, invited, look, mustDo, openDemo } from '../kit/people.ts';
import { roomOf, sitDown, type Demo, type Seat } from '../kit/people.ts';
import { Server } from '../kit/server.ts';
import { Typist } from '../kit/typist.ts';
import { until } from '../kit/until.ts';
import type { Wire } from '../kit/wire.ts';

let server: Server;
let demo: Demo;
let sam: Seat;
let people: Record<'Chantelle' | 'Maya' | 'Priya' | 'Jerome', Seat>;

beforeAll(async () => {
	server = await Server.shared();
	demo = await openDemo(server);
	sam = await sitDown(demo, 'Sam');
	people = {
		Chantelle: await sitDown(demo, 'Chantelle'),
		Maya: await sitDown(demo, 'Maya'),
		Priya: await sitDown(demo, 'Priya'),
		Jerome: await sitDown(demo, 'Jerome')
	};
});

const setUp = {
	type: 'scale.open',
	question: 'How safe is it?',
	anchor0: 'not at all',
	anchor10: 'very'
};

async function openScale(more: object = {}): Promise<string> {
	return (await mustDo<{ scale: string }>(sam, { ...setUp, ...more })).scale;
}

const answer = (seat: Seat, scale: string, value: Answer['value'], more: object = {}) =>
	command(seat, { type: 'scale.answer', scale, value, ...more });

/** A child’s number is shown only after their own yes. */
const yes = { audience: 'everyone' };

/** Everything any of these people can fetch, as one text. */
async function everyPage(
	seats: readonly Seat[],
	paths = ['rooms', 'desk', 'mine', '', 'screen', '__data.json']
): Promise<string> {
	const answers = await Promise.all(seats.flatMap((seat) => paths.map((path) => look(seat, path))));
	return answers.map(({ text }) => text).join('\n');
}

test('[Z06] before the reveal nobody is sent a value, a reason or who has answered', async () => {
	const canary = `reason-${Math.random().toString(36).slice(2)}`;
	const watchers: Wire[] = [];
	for (const seat of [sam, people.Priya, people.Jerome, people.Maya]) {
		for (const { id } of seat.rooms) watchers.push((await Typist.enter(seat, id)).wire);
	}
	const scale = await openScale();
	const hall = await Typist.enter(sam, roomOf(sam, 'hall'));
	await until('the question', () => readScale(hall.doc, scale));
	const others = [sam, people.Priya, people.Jerome, people.Maya];
	const facts = () => everyPage(others, ['rooms', 'desk', 'mine']);
	const factsBefore = await facts();
	const framesBefore = watchers.map((wire) => wire.raw.length);
	const mine = await answer(people.Chantelle, scale, 7, {
		why: canary,
		oneUp: `${canary}-up`,
		key: 'answer-key-0001'
	});
	expect(mine.json).toEqual({ scale, round: 1, locked: true });
	await until('"1 of n"', () => readScale(hall.doc, scale)?.ready === 1);

	expect(readScale(hall.doc, scale)?.rounds).toEqual([]);
	for (const wire of watchers) expect(wire.hasSeen(canary)).toBe(false);
	// Who answered: her id may come in no new frame, for the count names nobody.
	watchers.forEach((wire, i) => {
		const fresh = wire.raw.slice(framesBefore[i]).map((bytes) => Buffer.from(bytes));
		for (const bytes of fresh) expect(bytes.includes(people.Chantelle.participant)).toBe(false);
	});
	expect(await everyPage(others)).not.toContain(canary);
	expect(await facts()).toBe(factsBefore);
	expect(server.output).not.toContain(canary);
	// On disk it is sealed.
	for (const file of readdirSync(server.dataDir).filter((name) => name.startsWith('kinboard.db'))) {
		expect(readFileSync(join(server.dataDir, file)).includes(canary), file).toBe(false);
	}
	// She herself sees her own.
	expect((await look(people.Chantelle, 'mine')).text).toContain(canary);

	await mustDo(sam, { type: 'scale.reveal', scale });
	const shown = await until('the reveal', () => readScale(hall.doc, scale)?.rounds[0]);
	expect(shown.answers).toMatchObject([
		{ participant: people.Chantelle.participant, value: 7, why: canary }
	]);
	hall.close();
	for (const wire of watchers) wire.close();
});

test('[Z06] what was meant for nobody, or for who runs the meeting, is told to nobody else', async () => {
	const scale = await openScale();
	const [forNobody, forSam] = ['canary-for-nobody', 'canary-for-sam'];
	await answer(people.Maya, scale, 2, { why: forNobody, audience: 'nobody' });
	await answer(people.Chantelle, scale, 3, { why: forSam, audience: 'runsMeeting' });
	await answer(people.Priya, scale, 'pass', { why: 'canary-of-a-pass' });
	await mustDo(sam, { type: 'scale.reveal', scale });
	const reader = await Typist.enter(people.Jerome, roomOf(people.Jerome, 'hall'));
	const shown = readScale(reader.doc, scale)?.rounds[0];
	expect(shown?.answers).toEqual([]);
	const whose = { Maya: forNobody, Chantelle: forSam, Priya: 'canary-of-a-pass' };
	for (const [name, canary] of Object.entries(whose)) {
		const others = Object.entries(people).filter(([other]) => other !== name);
		expect(await everyPage(others.map(([, seat]) => seat))).not.toContain(canary);
		expect(reader.wire.hasSeen(canary)).toBe(false);
	}
	const desk = (await look(sam, 'desk')).text;
	expect(desk).toContain(forSam);
	expect(desk).not.toContain(forNobody);
	reader.close();
});

describe('[Z07] the reveal', () => {
	test('is all of it or none of it for everybody, also for whoever comes late', async () => {
		const scale = await openScale();
		const halls = await Promise.all(
			Object.values(people).map((seat) => Typist.enter(seat, roomOf(seat, 'hall')))
		);
		const seats = Object.values(people);
		await Promise.all(seats.map((seat, i) => answer(seat, scale, i, yes)));
		const sizes = new Set<number>();
		for (const hall of halls) {
			hall.doc.on('update', () => {
				sizes.add(readScale(hall.doc, scale)?.rounds[0]?.answers.length ?? 0);
			});
		}
		await mustDo(sam, { type: 'scale.reveal', scale });
		await until('it is everywhere', () =>
			halls.every(({ doc }) => readScale(doc, scale)?.state === 'revealed')
		);
		expect([...sizes].filter((size) => size !== 0)).toEqual([seats.length]);
		const late = await answer(people.Chantelle, scale, 10);
		expect(late.status).toBe(409);
		for (const hall of halls) hall.close();
	});

	test('of a new round starts with nothing, and keeps the round before', async () => {
		const scale = await openScale();
		await answer(people.Maya, scale, 4, yes);
		await mustDo(sam, { type: 'scale.reveal', scale });
		await mustDo(sam, { type: 'scale.open', scale });
		const hall = await Typist.enter(people.Jerome, roomOf(people.Jerome, 'hall'));
		expect(readScale(hall.doc, scale)).toMatchObject({ state: 'open', round: 2, ready: 0 });
		expect(readScale(hall.doc, scale)?.rounds).toHaveLength(1);
		hall.close();
	});

	test('one by one shows each only when its turn has come', async () => {
		const scale = await openScale({ revealMode: 'oneByOne' });
		await answer(people.Maya, scale, 4, { why: 'canary-maya', ...yes });
		await answer(people.Jerome, scale, 5, { why: 'canary-jerome' });
		const hall = await Typist.enter(people.Priya, roomOf(people.Priya, 'hall'));
		await mustDo(sam, { type: 'scale.reveal', scale, participant: people.Maya.participant });
		await until('the first', () => hall.wire.hasSeen('canary-maya'));
		await hall.wire.isAnswered();
		expect(hall.wire.hasSeen('canary-jerome')).toBe(false);
		expect(await everyPage([people.Priya, people.Maya])).not.toContain('canary-jerome');
		hall.close();
	});

	test('killed at any moment has happened for all or for none', async () => {
		for (let i = 0; i < 6; i++) {
			const scale = await openScale();
			await Promise.all(Object.values(people).map((seat) => answer(seat, scale, i, yes)));
			const revealing = command(sam, { type: 'scale.reveal', scale }).catch(() => null);
			await new Promise((resolve) => setTimeout(resolve, i));
			await server.restart();
			const told = await revealing;
			const hall = await Typist.enter(people.Maya, roomOf(people.Maya, 'hall'));
			const view = readScale(hall.doc, scale);
			const row = withDatabase(server, (database) =>
				database.prepare('select state from scale where id = ?').pluck().get(scale)
			);
			expect(view?.state).toBe(row);
			expect(view?.rounds[0]?.answers.length ?? 0).toBe(row === 'revealed' ? 4 : 0);
			if (told?.status === 200) expect(row).toBe('revealed');
			hall.close();
		}
	});
});

describe('[Z08] who may reveal', () => {
	test('is nobody but whoever runs this meeting', async () => {
		const scale = await openScale();
		await answer(people.Maya, scale, 1);
		for (const seat of Object.values(people)) {
			expect((await command(seat, { type: 'scale.reveal', scale })).status).toBe(403);
		}
		const other = await openDemo(server);
		const stranger = await sitDown(other, 'Sam');
		expect((await command(stranger, { type: 'scale.reveal', scale })).status).toBe(400);
		expect((await command(stranger, { type: 'scale.answer', scale, value: 3 })).status).toBe(400);
		expect((await look(stranger, 'desk')).text).not.toContain(scale);
	});

	test('twice at once, and again with the same key, is once', async () => {
		const scale = await openScale();
		await answer(people.Maya, scale, 1);
		const asked = { type: 'scale.reveal', scale, key: 'reveal-key-0001' };
		const answers = await Promise.all([0, 1, 2].map(() => command(sam, asked)));
		for (const one of answers) expect(one.json).toEqual({ scale, round: 1 });
		const lines = withDatabase(server, (database) =>
			database
				.prepare(`select count(*) from audit where action = 'scale.reveal' and target = ?`)
				.pluck()
				.get(scale)
		);
		expect(lines).toBe(1);
	});

	test('and nobody answers for somebody else, except on a phone handed round', async () => {
		const scale = await openScale();
		const grace = invited(demo, 'Grace').participant;
		const forMaya = { participant: people.Maya.participant };
		expect((await answer(people.Chantelle, scale, 5, forMaya)).status).toBe(403);
		expect((await answer(people.Chantelle, scale, 5, { participant: grace })).status).toBe(403);
		expect((await answer(sam, scale, 5, forMaya)).status).toBe(403);
		expect((await answer(sam, scale, 5, { participant: grace })).status).toBe(200);
	});
});

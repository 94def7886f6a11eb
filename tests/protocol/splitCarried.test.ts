// What is carried over from one part of a split conference to the other (SPEC.md SP5), by clients that do not obey the pages.
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type * as Y from 'yjs';
import { readCards } from '#lib/board/cards.ts';
import { addToolItem, readToolItems } from '#lib/board/toolItems.ts';
import { saidWhole } from '#lib/domain/tools/carried.ts';
import { reports } from '#lib/domain/tools/practice/reports.ts';
import { timeline } from '#lib/domain/tools/practice/timeline.ts';
import { writeCard } from '../kit/cards.ts';
import { look, mustDo, roomOf } from '../kit/people.ts';
import { Server } from '../kit/server.ts';
import { phase, SplitConference } from '../kit/splitConference.ts';
import { Typist } from '../kit/typist.ts';

let server: Server;
beforeAll(async () => {
	server = await Server.shared();
});

const conference = new SplitConference();
const { again, enter, error, id, sam, split } = conference;
beforeEach(() => conference.begin(server));

describe('[SP5] what is carried over', () => {
	async function prepared() {
		const chair = await again('Sam');
		const priya = await again('Priya');
		const typists = await Promise.all(
			[chair, priya].map((seat) => Typist.enter(seat, roomOf(seat, 'table')))
		);
		const [own, hers] = typists as [Typist, Typist];
		let [report, danger, goal, aboutMaya] = ['', '', '', ''];
		await hers.write((doc) => {
			report = writeCard(doc, priya.participant, 'Theo needed three stitches.', {
				field: 'harm',
				childRef: [id('Theo'), id('Maya')]
			});
			danger = writeCard(doc, priya.participant, 'Theo could be hurt.', { field: 'danger' });
			goal = writeCard(doc, priya.participant, 'Calm evenings.', {
				field: 'safetyGoals',
				pairedDanger: danger
			});
			aboutMaya = writeCard(doc, priya.participant, 'canary about Maya', {
				field: 'harm',
				childRef: [id('Maya')]
			});
		});
		await mustDo(chair, phase('opening'));
		await split();
		const mum = await again('Chantelle');
		const mums = await Typist.enter(mum, roomOf(mum, 'table'));
		let her = '';
		await mums.write((doc) => {
			her = writeCard(doc, mum.participant, 'canary of Chantelle');
		});
		[own, hers, mums].forEach((one) => {
			one.close();
		});
		return { report, danger, goal, aboutMaya, her };
	}
	const item = (id: string, words: string, kind = 'cards') => ({ kind, id, words });
	const copying = (...items: object[]) => ({ type: 'part.copy', to: 'b', items });
	async function tableOfB() {
		await enter('Sam', 'b');
		const chair = await again('Sam');
		const table = await Typist.enter(chair, roomOf(chair, 'table'));
		table.close();
		return table.doc;
	}

	test('is what was chosen and previewed, with new ids and names that are known there', async () => {
		const { report, danger, goal } = await prepared();
		await mustDo(
			sam(),
			copying(item(report, 'Theo needed three stitches.'), item(danger, 'Theo could be hurt.'))
		);
		await mustDo(sam(), copying(item(goal, 'Calm evenings.')));
		const cards = readCards(await tableOfB());
		expect(cards.map(({ text }) => text).sort()).toEqual(
			['Calm evenings.', 'Theo could be hurt.', 'Theo needed three stitches.'].sort()
		);
		const byText = (text: string) => cards.find((card) => card.text === text);
		expect(cards.some(({ id }) => [report, danger, goal].includes(id))).toBe(false);
		expect(byText('Theo needed three stitches.')).toMatchObject({
			author: conference.id('Priya'),
			childRef: [conference.id('Theo')]
		});
		expect(byText('Calm evenings.')?.pairedDanger).toBe(byText('Theo could be hurt.')?.id);
		const { carried } = (await look(sam(), 'desk')).json as { carried: { item: string }[] };
		expect(carried.map((one) => one.item).sort()).toEqual([report, danger, goal].sort());
	});

	test('is never what the family said, what is about a child who is not there, or what has changed', async () => {
		const { report, aboutMaya, her } = await prepared();
		expect(await error(copying(item(her, 'canary of Chantelle')))).toEqual([400, 'items']);
		expect(await error(copying(item(aboutMaya, 'canary about Maya')))).toEqual([400, 'items']);
		expect(await error(copying(item(report, 'Theo needed stitches.')))).toEqual([409, 'notNow']);
		expect(await error({ ...copying(item(report, 'x')), to: 'a' })).toEqual([400, 'to']);
		expect(await error({ ...copying(item(report, 'x')), to: 'c' })).toEqual([400, 'to']);
		expect(await error(copying(item(report, 'Theo needed three stitches.')), 'Priya')).toEqual([
			403,
			'forbidden'
		]);
		await mustDo(sam(), { type: 'part.keepBack', to: 'b', items: [report] });
		expect(JSON.stringify((await tableOfB()).toJSON())).not.toMatch(/canary|stitches/);
	});

	test('names nobody who does not serve that part', async () => {
		const ruth = await again('Ruth');
		await mustDo(sam(), phase('information'));
		const typist = await Typist.enter(await again('Ruth'), roomOf(await again('Ruth'), 'table'));
		let card = '';
		await typist.write((doc) => {
			card = writeCard(doc, ruth.participant, 'The home safety check is done.');
		});
		typist.close();
		await split();
		await mustDo(sam(), copying(item(card, 'The home safety check is done.')));
		const [copied] = readCards(await tableOfB());
		expect(copied).toMatchObject({ author: id('Sam'), voice: 'report' });
	});

	test('is a card of a report, too, as it was previewed; never what the family said in a tool, nor a safety plan', async () => {
		await mustDo(sam(), phase('information'));
		const writing = async (who: string, put: (doc: Y.Doc, author: string) => void) => {
			const seat = await again(who);
			const typist = await Typist.enter(seat, roomOf(seat, 'table'));
			await typist.write((doc) => {
				put(doc, seat.participant);
			});
			typist.close();
		};
		const values = { strengths: 'He laughs.', worries: 'Three stitches.', agency: 'school' };
		const made = { at: 1, childRef: [id('Theo')], values };
		await writing('Priya', (doc, author) => {
			const list = reports.lists['reportCards']!;
			addToolItem(doc, 'reports.reportCards', list, { id: 'report01', author, ...made }, null);
		});
		await writing('Chantelle', (doc, author) => {
			const list = timeline.lists['events']!;
			const said = { what: 'canary of mum', when: 'in May' };
			const event = { id: 'event001', author, at: 1, values: said };
			addToolItem(doc, 'timeline.events', list, event, null);
		});
		await split();
		const words = saidWhole(reports.lists['reportCards']!, { values });
		const card = { kind: 'tools', root: 'reports.reportCards', id: 'report01', words };
		const event = { ...card, root: 'timeline.events', id: 'event001', words: '' };
		expect(await error(copying(event))).toEqual([400, 'items']);
		expect(await error(copying({ ...card, words: `${words} ` }))).toEqual([409, 'notNow']);
		for (const root of ['safetyPlan.people', 'reports.nothing', 'cards', 'toString', ''])
			expect(await error(copying({ ...card, root }))).toEqual([400, 'items']);
		await mustDo(sam(), copying(card));
		const there = readToolItems(
			await tableOfB(),
			'reports.reportCards',
			reports.lists['reportCards']!
		);
		expect(there).toMatchObject([{ author: id('Priya'), childRef: [id('Theo')], values }]);
		expect(there[0]?.id).not.toBe('report01');
	});
});

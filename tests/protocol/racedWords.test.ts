// Words are shared while somebody changes them (security.md Z10): only what was previewed arrives, or it is asked again.
import { beforeEach, expect, test } from 'vitest';
import { readCards } from '#lib/board/cards.ts';
import { houseText, setReadBack } from '#lib/board/childWords.ts';
import { addDraft, draftText, readDrafts } from '#lib/board/drafts.ts';
import { bringToTable, noteText, readBringings } from '#lib/board/familyPaper.ts';
import { itemOf, textOf } from '#lib/board/items.ts';
import { addPlanLine, readPlan } from '#lib/board/planLines.ts';
import { writeCard } from '../kit/cards.ts';
import { writeInHouse } from '../kit/childWords.ts';
import { writeNote } from '../kit/familyPaper.ts';
import {
	command,
	look,
	mustDo,
	openDemo,
	roomOf,
	sitDown,
	type Demo,
	type Seat
} from '../kit/people.ts';
import { Server } from '../kit/server.ts';
import { Typist } from '../kit/typist.ts';
import { until } from '../kit/until.ts';

const server = await Server.shared();
const seen = 'Jerome sleeps over on Fridays';
const secret = 'while mum drinks';
let demo: Demo;
let sam: Seat;
let chantelle: Seat;

beforeEach(async () => {
	demo = await openDemo(server);
	[sam, chantelle] = [await sitDown(demo, 'Sam'), await sitDown(demo, 'Chantelle')];
});

async function withRooms(seat: Seat): Promise<Seat> {
	const { rooms } = (await look(seat, 'rooms')).json as { rooms: Seat['rooms'] };
	return { ...seat, rooms };
}

const enter = async (seat: Seat, kind: string) => {
	const now = await withRooms(seat);
	return Typist.enter(now, roomOf(now, kind));
};

/** Somebody outside the family, who keeps every byte of the table. */
const priyaListens = async () => enter(await sitDown(demo, 'Priya'), 'table');

test.each(['before', 'in the same moment as', 'after'] as const)(
	'[Z10] the family’s words, changed by another of them %s they are brought: what was previewed arrives',
	async (when) => {
		const jerome = await sitDown(demo, 'Jerome');
		await mustDo(sam, { type: 'phase.set', phase: 'familyTime' });
		const [paper, his] = [await enter(chantelle, 'family'), await enter(jerome, 'family')];
		let note = '';
		const line = 'line00000001';
		await paper.write((doc) => {
			note = writeNote(doc, chantelle.participant, seen);
			const by = { author: chantelle.participant, speaker: null, at: 1 };
			addPlanLine(doc, { id: line, question: null, ...by, texts: { what: seen } }, null);
		});
		await until('Jerome to read it', () => readBringings(his.doc).length === 2);
		await mustDo(sam, { type: 'phase.set', phase: 'agreeing' });
		const [mums, uncles] = [await enter(chantelle, 'family'), await enter(jerome, 'family')];
		const [priya, table] = [await priyaListens(), await enter(chantelle, 'table')];
		const earlier = new Set(readPlan(priya.doc).map(({ id }) => id));
		const preview = readBringings(mums.doc);
		const edit = () =>
			uncles.write((doc) => {
				noteText(doc, note)?.insert(0, `${secret} `);
				const item = itemOf(doc, 'plan', line);
				if (item) textOf(item, 'what')?.insert(seen.length, ` ${secret}`);
				if (item) textOf(item, 'backUp')?.insert(0, secret);
			});
		let next = 0;
		const bring = () =>
			table.write((doc) => {
				const newId = () => `bring${String(next++).padStart(8, '0')}`;
				const by = { author: chantelle.participant, at: 2, newId };
				bringToTable({ papers: [mums.doc], table: doc }, preview, by, null);
			});
		const steps = when === 'after' ? [bring, edit] : [edit, bring];
		if (when === 'in the same moment as') await Promise.all(steps.map((step) => step()));
		else for (const step of steps) await step();
		const brought = () => readPlan(priya.doc).filter(({ id }) => !earlier.has(id));
		await until('Priya to read it', () => brought().length === 2);
		await priya.wire.isAnswered();
		expect(brought().map(({ what, backUp }) => [what, backUp])).toEqual([
			[seen, ''],
			[seen, '']
		]);
		expect(priya.wire.hasSeen(secret)).toBe(false);
		await server.restart();
		const again = await enter(await sitDown(demo, 'Mr Lind'), 'table');
		expect(again.wire.hasSeen(seen)).toBe(true);
		expect(again.wire.hasSeen(secret)).toBe(false);
	}
);

test('[Z10] somebody’s own words, changed on their other device while they are put up: what they saw arrives', async () => {
	const bev = await sitDown(demo, 'Bev');
	const [phone, laptop] = [await enter(bev, 'own'), await enter(bev, 'own')];
	await phone.write((doc) => {
		addDraft(doc, 'draft0000001', 'strengths', 1, null, { words: seen });
	});
	await until('the laptop', () => draftText(laptop.doc, 'draft0000001') !== null);
	await mustDo(sam, { type: 'phase.set', phase: 'agreeing' });
	const [priya, table] = [await priyaListens(), await enter(bev, 'table')];
	const [draft] = readDrafts(phone.doc);
	await Promise.all([
		laptop.write((doc) => draftText(doc, 'draft0000001')?.insert(0, `${secret} `)),
		table.write((doc) => {
			writeCard(doc, bev.participant, draft?.text ?? '');
		})
	]);
	await until('Priya to read it', () => readCards(priya.doc).some(({ text }) => text === seen));
	await priya.wire.isAnswered();
	expect(priya.wire.hasSeen(secret)).toBe(false);
});

test('[Z10] a child’s words that changed since they were seen are asked for again, and go to nobody', async () => {
	const maya = await sitDown(demo, 'Maya');
	const page = await enter(maya, 'own');
	let item = '';
	await page.write((doc) => {
		item = writeInHouse(doc, maya.participant, seen, { isReadBack: false });
	});
	const share = () =>
		command(maya, {
			...{ type: 'childWords.share', item, readers: [sam.participant, chantelle.participant] },
			words: seen
		});
	const [answer] = await Promise.all([
		share(),
		page.write((doc) => {
			houseText(doc, item)?.insert(0, `${secret} `);
			setReadBack(doc, item, null);
		})
	]);
	expect(answer.status).toBe(409);
	expect((await share()).status).toBe(409);
	for (const seat of [sam, chantelle]) {
		for (const what of ['mine', 'desk']) {
			const { text } = await look(seat, what);
			expect(text.includes(secret) || text.includes(seen), `${seat.role} ${what}`).toBe(false);
		}
	}
});

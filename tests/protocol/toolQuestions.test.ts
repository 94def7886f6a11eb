// A weight names the thing it is about (domain/SPEC.md SC22; practice.md 2.16): one that stands at the table, and no other.
import { beforeAll, expect, test } from 'vitest';
import { readScale } from '#lib/board/hall.ts';
import { addToolItem, setToolField } from '#lib/board/toolItems.ts';
import { factors } from '#lib/domain/tools/practice/factors.ts';
import { rootOf } from '#lib/domain/tools/practiceTool.ts';
import { openConference } from '../kit/conference.ts';
import { command, mustDo, roomOf, sitDown, type Demo, type Seat } from '../kit/people.ts';
import { Server } from '../kit/server.ts';
import { Typist } from '../kit/typist.ts';
import { until } from '../kit/until.ts';

const root = rootOf(factors, 'factors');
const list = factors.lists['factors']!;
const [plate, gone] = ['factor000001', 'factor000002'];

let server: Server;
let demo: Demo;
let sam: Seat;
beforeAll(async () => {
	server = await Server.shared();
	demo = await openConference(server, 'analysis');
	sam = await sitDown(demo, 'Sam');
	const priya = await sitDown(demo, 'Priya');
	const typist = await Typist.enter(priya, roomOf(priya, 'table'));
	for (const id of [plate, gone]) {
		await typist.write((doc) => {
			const whose = { author: priya.participant, speaker: null, voice: 'own' };
			const values = { text: 'Darren threw a plate', kind: 'risk' };
			addToolItem(doc, root, list, { id, ...whose, at: 1, values }, null);
		});
	}
	await typist.write((doc) => {
		setToolField(doc, root, gone, 'withdrawn', true, null);
	});
});

const asked = { question: 'How much does this matter?', preset: 'weight', forChild: 'each' };
const refusal = async (more: object) => {
	const { status, json } = await command(sam, { type: 'scale.open', ...asked, ...more });
	return [status, (json as { error?: string }).error] as const;
};

test.each([
	['that is not there', { linkedFactor: 'factor000009' }],
	['that was taken back', { linkedFactor: gone }]
])('[SC22] a thing %s is refused', async (_what, more) => {
	expect(await refusal(more)).toEqual([400, 'linkedFactor']);
});

test('[SC22] each weighs alone: sealed until it is opened, then it stands with its thing', async () => {
	const { scale } = await mustDo<{ scale: string }>(sam, {
		...{ type: 'scale.open', ...asked, linkedFactor: plate }
	});
	const mum = await sitDown(demo, 'Chantelle');
	const hall = await Typist.enter(mum, roomOf(mum, 'hall'));
	const bev = await sitDown(demo, 'Bev');
	const why = 'canary-why';
	const given = { type: 'scale.answer', scale, value: { option: 'w5' }, why };
	await mustDo(bev, given);
	const view = await until('"1 of n"', () => {
		const found = readScale(hall.doc, scale);
		return found?.ready === 1 ? found : null;
	});
	expect(view).toMatchObject({ linkedFactor: plate, rounds: [] });
	expect(hall.wire.hasSeen(why)).toBe(false);
	await mustDo(sam, { type: 'scale.reveal', scale });
	const round = await until('the answers', () => readScale(hall.doc, scale)?.rounds[0]);
	expect(round.choices).toMatchObject([{ participant: bev.participant, option: 'w5', why }]);
});

// The practice tools on the sockets (domain/SPEC.md TO3–TO6), by clients that do not obey the pages.
import { beforeAll, expect, test } from 'vitest';
import type * as Y from 'yjs';
import { readStep } from '#lib/board/hall.ts';
import { addToolItem, readToolItems } from '#lib/board/toolItems.ts';
import { rootOf } from '#lib/domain/tools/practiceTool.ts';
import { timeline } from '#lib/domain/tools/practice/timeline.ts';
import { command, mustDo, openDemo, roomOf, sitDown, type Demo, type Seat } from '../kit/people.ts';
import { Server } from '../kit/server.ts';
import { Typist } from '../kit/typist.ts';
import { until } from '../kit/until.ts';

const root = rootOf(timeline, 'events');
const list = timeline.lists['events']!;

let server: Server;
let demo: Demo;
let sam: Seat;
beforeAll(async () => {
	server = await Server.shared();
	demo = await openDemo(server);
	sam = await sitDown(demo, 'Sam');
	await mustDo(sam, { type: 'phase.set', phase: 'information' });
});

/** @returns whether it was stored */
async function puts(name: string, change: (doc: Y.Doc, me: string) => void): Promise<boolean> {
	const seat = await sitDown(demo, name);
	const typist = await Typist.enter(seat, roomOf(seat, 'table'));
	return typist
		.write((doc) => {
			change(doc, seat.participant);
		})
		.then(
			(stored) => stored,
			() => false
		);
}

function event(doc: Y.Doc, id: string, author: string): void {
	const values = { what: 'Mum did college', when: '2021', kind: 'goodTime' };
	addToolItem(doc, root, list, { id, author, speaker: null, voice: 'own', at: 1, values }, null);
}

test('[TO3] mum puts something on the timeline, and Grace’s phone has it', async () => {
	expect(
		await puts('Chantelle', (doc, me) => {
			event(doc, 'event0000001', me);
		})
	).toBe(true);
	const grace = await sitDown(demo, 'Grace');
	const reader = await Typist.enter(grace, roomOf(grace, 'table'));
	expect(readToolItems(reader.doc, root, list).map(({ values }) => values['what'])).toContain(
		'Mum did college'
	);
});

test('[TO3] [TO6] not in another’s name, not what is in no definition, not into a list there is not', async () => {
	const grace = (await sitDown(demo, 'Grace')).participant;
	expect(
		await puts('Chantelle', (doc) => {
			event(doc, 'event0000002', grace);
		})
	).toBe(false);
	const strange = await puts('Chantelle', (doc, me) => {
		event(doc, 'event0000003', me);
		const made = doc.getMap<Y.Map<unknown>>(root).get('event0000003');
		made?.set('address', '12 Elm Road');
	});
	expect(strange).toBe(false);
	const nowhere = await puts('Chantelle', (doc, me) => {
		addToolItem(doc, 'timeline.secrets', list, { id: 'event0000004', author: me, at: 1 }, null);
	});
	expect(nowhere).toBe(false);
});

test('[TO5] nobody changes what mum said, whoever runs the meeting included', async () => {
	for (const name of ['Sam', 'Priya', 'Grace']) {
		const isStored = await puts(name, (doc) => {
			const item = doc.getMap<Y.Map<Y.Text>>(root).get('event0000001');
			item?.get('what')?.insert(0, 'not ');
		});
		expect(isStored, name).toBe(false);
	}
});

test('[TO3] when the plan is agreed the timeline is read, not written', async () => {
	await mustDo(sam, { type: 'phase.set', phase: 'agreeing' });
	expect(
		await puts('Chantelle', (doc, me) => {
			event(doc, 'event0000005', me);
		})
	).toBe(false);
	await mustDo(sam, { type: 'phase.set', phase: 'information' });
});

test('the screen shows a tool that this meeting has, and no other', async () => {
	await mustDo(sam, { type: 'step.set', show: 'tool', tool: 'timeline' });
	for (const tool of ['thinking', 'nothing', null, 'constructor']) {
		const answer = await command(sam, { type: 'step.set', show: 'tool', tool });
		expect(answer.status).toBe(400);
		expect(answer.json).toMatchObject({ error: 'tool' });
	}
});

test('[HD4] a heading of the conference map is read in full with the map, and with nothing else', async () => {
	await mustDo(sam, { type: 'step.set', show: 'map', heading: 'greyAreas' });
	expect(
		(await command(sam, { type: 'step.set', show: 'map', heading: 'constructor' })).status
	).toBe(400);
	const { doc } = await Typist.enter(sam, roomOf(sam, 'hall'));
	expect(readStep(doc).heading).toBe('greyAreas');
	await mustDo(sam, { type: 'step.set', show: 'plan', heading: 'greyAreas' });
	await until('the plan on the wall', () => readStep(doc).show === 'plan');
	expect(readStep(doc).heading).toBeNull();
});

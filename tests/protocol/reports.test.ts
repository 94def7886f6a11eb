// Statements out of a pasted report, by clients that do not obey the pages (domain/SPEC.md RS1–RS5; practice.md 2.8).
import { beforeAll, describe, expect, test } from 'vitest';
import type * as Y from 'yjs';
import { addToolItem, readToolItems, setToolField, toolText } from '#lib/board/toolItems.ts';
import { isChecked, reports } from '#lib/domain/tools/practice/reports.ts';
import { rootOf } from '#lib/domain/tools/practiceTool.ts';
import { openConference } from '../kit/conference.ts';
import { command, mustDo, roomOf, sitDown, type Demo, type Seat } from '../kit/people.ts';
import { Server } from '../kit/server.ts';
import { Typist } from '../kit/typist.ts';
import { until } from '../kit/until.ts';

const root = rootOf(reports, 'lines');
const list = reports.lists['lines']!;
const line = { text: 'Maya is in school every day.', heading: 'strengths', kind: 'fact' };

let server: Server;
let demo: Demo;
const seats: Record<string, Seat> = {};
const seat = (name: string): Seat => seats[name]!;

beforeAll(async () => {
	server = await Server.shared();
	demo = await openConference(server, 'information');
	for (const name of ['Sam', 'Noor', 'Bev', 'Dale', 'Chantelle', 'Grace', 'Maya', 'Tola', 'Olu']) {
		seats[name] = await sitDown(demo, name);
	}
});

const of = (name: string) => ({ whose: seat(name).participant });
const put = (name: string, more: object = {}) =>
	command(seat(name), { type: 'report.putUp', lines: [line], ...of('Bev'), ...more });
async function refusal(asking: ReturnType<typeof command>) {
	const { status, json } = await asking;
	return [status, (json as { error?: string }).error?.split('.')[0]] as const;
}
const reader = (name: string) => Typist.enter(seat(name), roomOf(seat(name), 'table'));

async function linesSeenBy(name: string, count: number) {
	const typist = await reader(name);
	const items = await until('the statements', () => {
		const all = readToolItems(typist.doc, root, list);
		return all.length === count ? all : null;
	});
	typist.close();
	return items;
}

/** @returns whether the server stored it */
async function writes(name: string, change: (doc: Y.Doc) => void): Promise<boolean> {
	const typist = await reader(name);
	const isStored = await typist.write(change).catch(() => false);
	typist.close();
	return isStored;
}

let made = 0;
async function putUp(name: string, more: object = {}) {
	expect((await put(name, more)).status).toBe(200);
	made += 1;
	return (await linesSeenBy('Grace', made)).at(-1)!;
}

test('[RS1] chair, note taker and the person themselves put them up; nobody else, whatever they say', async () => {
	for (const name of ['Sam', 'Noor', 'Bev']) {
		const item = await putUp(name);
		expect(item).toMatchObject({
			author: seat(name).participant,
			speaker: seat('Bev').participant,
			voice: 'report'
		});
		expect(isChecked(item), name).toBe(name === 'Bev');
	}
	for (const name of ['Chantelle', 'Grace', 'Maya', 'Tola', 'Olu']) {
		expect(await refusal(put(name, of(name))), name).toEqual([403, 'forbidden']);
	}
	// Nobody at work in the name of another agency.
	expect(await refusal(put('Dale'))).toEqual([400, 'whose']);
	expect(await refusal(put('Dale', { whose: null, agency: 'The GP' }))).toEqual([400, 'agency']);
});

test('[RS2] of people at work, or of an agency that is named', async () => {
	for (const name of ['Chantelle', 'Maya', 'Sam', 'Noor', 'Tola']) {
		expect(await refusal(put('Sam', of(name))), name).toEqual([400, 'whose']);
	}
	expect(await refusal(put('Sam', { whose: 'x'.repeat(20) }))).toEqual([400, 'whose']);
	expect(await refusal(put('Sam', { whose: null }))).toEqual([400, 'agency']);
	const item = await putUp('Noor', { whose: null, agency: 'The GP' });
	expect(item).toMatchObject({ speaker: null, values: { agency: 'The GP' } });
	expect(isChecked(item)).toBe(false);
});

test.each([
	['lines', { lines: [] }],
	['lines', { lines: Array.from({ length: 51 }, () => line) }],
	['lines', { lines: [{ ...line, text: '  ' }] }],
	['lines', { lines: [{ ...line, text: 'x'.repeat(2001) }] }],
	['lines', { lines: [{ ...line, text: 'a\u0000b' }] }],
	['lines', { lines: [{ ...line, heading: 'danger' }] }],
	['lines', { lines: [{ ...line, kind: 'rumour' }] }],
	['childRef', { childRef: ['nobody000001'] }]
])('[RS1] what is not whole names %s', async (field, more) => {
	expect(await refusal(put('Sam', more))).toEqual([400, field]);
});

test('[RS3] the agency’s person confirms; chair, author and others cannot, not even on the socket', async () => {
	const { id } = await putUp('Sam');
	const confirm = (doc: Y.Doc) => {
		setToolField(doc, root, id, 'checked', true, null);
	};
	for (const name of ['Sam', 'Dale', 'Grace', 'Chantelle']) {
		expect(await writes(name, confirm), name).toBe(false);
	}
	expect(await writes('Bev', confirm)).toBe(true);
	const seen = await linesSeenBy('Chantelle', made);
	expect(isChecked(seen.find((one) => one.id === id)!)).toBe(true);
});

test('[RS4] its words are hers alone to change; it is taken back by her, by who put it up, or by the chair', async () => {
	const { id } = await putUp('Noor');
	const change = (doc: Y.Doc) => {
		toolText(doc, root, id, 'text')?.insert(0, 'Not: ');
	};
	for (const name of ['Sam', 'Chantelle', 'Dale']) {
		expect(await writes(name, change), name).toBe(false);
	}
	expect(await writes('Bev', change)).toBe(true);
	const back = (name: string) => command(seat(name), { type: 'report.takeBack', item: id });
	for (const name of ['Chantelle', 'Dale', 'Maya']) {
		expect((await refusal(back(name)))[0], name).toBe(403);
	}
	await mustDo(seat('Noor'), { type: 'report.takeBack', item: id });
	made -= 1;
	await linesSeenBy('Grace', made);
	expect(await refusal(back('Sam'))).toEqual([400, 'item']);
});

test('[RS1] no client puts one up by itself, and nothing goes up when reports are not open', async () => {
	for (const name of ['Sam', 'Bev']) {
		const isStored = await writes(name, (doc) => {
			const whose = { author: seat(name).participant, speaker: null, voice: 'own' };
			const values = { text: 'forged', heading: 'other', kind: 'fact' };
			addToolItem(doc, root, list, { id: 'forged000001', ...whose, at: 1, values }, null);
		});
		expect(isStored, name).toBe(false);
	}
	await mustDo(seat('Sam'), { type: 'phase.set', phase: 'analysis' });
	for (const name of ['Sam', 'Noor', 'Bev']) {
		expect(await refusal(put(name)), name).toEqual([409, 'notNow']);
	}
});

describe('[RS5] an agency that has nobody here', () => {
	const today = new Date().toISOString().slice(0, 10);
	const ask = (name: string, item: string, more: object = {}) =>
		command(seat(name), { type: 'report.asked', item, whom: 'Dr Shah', on: today, ...more });
	const seen = async (id: string) =>
		(await linesSeenBy('Chantelle', made)).find((one) => one.id === id)!;
	let id: string;

	beforeAll(async () => {
		await mustDo(seat('Sam'), { type: 'phase.set', phase: 'information' });
		({ id } = await putUp('Noor', { whose: null, agency: 'The GP' }));
	});

	test('whoever runs the meeting or takes its notes says whom they asked, and when; all see who says so', async () => {
		for (const name of ['Chantelle', 'Grace', 'Maya', 'Tola', 'Olu', 'Dale', 'Bev']) {
			expect(await refusal(ask(name, id)), name).toEqual([403, 'forbidden']);
		}
		expect(isChecked(await seen(id))).toBe(false);
		await mustDo(seat('Noor'), { type: 'report.asked', item: id, whom: ' Dr Shah ', on: today });
		const item = await seen(id);
		expect(isChecked(item)).toBe(true);
		const asked = { askedWhom: 'Dr Shah', askedOn: today, askedBy: seat('Noor').participant };
		expect(item.values).toMatchObject(asked);
		// Not after all.
		await mustDo(seat('Sam'), { type: 'report.asked', item: id, whom: '', on: today });
		const again = await seen(id);
		expect(isChecked(again)).toBe(false);
		expect(again.values).toMatchObject({ askedWhom: '', askedOn: null, askedBy: null });
	});

	test.each([
		['on', { on: '2999-01-01' }],
		['on', { on: '2026-02-30' }],
		['on', { on: '' }],
		['whom', { whom: 'x'.repeat(500) }],
		['whom', { whom: 'a\u0000b' }],
		['item', { item: 'nothing00000' }]
	])('what is not whole names %s', async (field, more) => {
		expect(await refusal(ask('Sam', id, more))).toEqual([400, field]);
	});

	test('nobody says so of a person who is here; of one who is not there they do', async () => {
		const ofBev = await putUp('Sam');
		expect(await refusal(ask('Sam', ofBev.id))).toEqual([400, 'item']);
		const bev = seat('Bev').participant;
		await mustDo(seat('Sam'), { type: 'person.attend', participant: bev, attendance: 'apologies' });
		expect((await ask('Sam', ofBev.id)).status).toBe(200);
		await mustDo(seat('Sam'), { type: 'person.attend', participant: bev, attendance: 'here' });
	});

	test('no client says so by itself, on no page', async () => {
		for (const name of ['Sam', 'Noor', 'Bev', 'Chantelle']) {
			for (const [field, value] of [
				['askedOn', '2026-01-01'],
				['askedBy', seat(name).participant]
			] as const) {
				const isStored = await writes(name, (doc) => {
					setToolField(doc, root, id, field, value, null);
				});
				expect(isStored, `${name} ${field}`).toBe(false);
			}
			const isStored = await writes(name, (doc) => {
				toolText(doc, root, id, 'askedWhom')?.insert(0, 'Dr Forged');
			});
			expect(isStored, `${name} askedWhom`).toBe(false);
		}
	});
});

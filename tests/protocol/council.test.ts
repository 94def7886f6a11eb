// A server with a council's own file (server/SPEC.md CC3, CC8–CC10): what it says reaches the pages, and a bad one stops the start.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CouncilAnswer } from '#lib/domain/council.ts';
import { ask, post } from '../kit/http.ts';
import { look, openDemo, sitDown, type Demo, type Seat } from '../kit/people.ts';
import { Server } from '../kit/server.ts';
import { kinboard, signInStaff } from '../kit/staff.ts';

const folder = mkdtempSync(join(tmpdir(), 'kinboard-council-'));
const file = join(folder, 'council.json');
const ours = {
	map: { familyGroupConference: 'conference' },
	startsWith: 'worried',
	headings: { worried: { en: 'Our worries' }, greyAreas: { en: 'Grey areas' } },
	licensedWording: { en: { 'role-chair': 'conference chair', 'role-noteTaker': 'minute taker' } },
	scales: { safety: { anchor0: { en: 'our nought' }, anchor10: { en: 'our ten </script>' } } },
	levelsOfNeed: [{ name: { en: 'Universal' }, about: { en: 'For everybody.' } }],
	quorum: 3
};
let server: Server;
let demo: Demo;
let sam: Seat;

beforeAll(async () => {
	writeFileSync(file, JSON.stringify(ours));
	server = await Server.start({ dataDir: folder, env: { KINBOARD_DEMO: 'on' } });
	demo = await openDemo(server);
	sam = await sitDown(demo, 'Sam');
});
afterAll(async () => {
	await server.close();
	rmSync(folder, { recursive: true, force: true });
});

const page = (seat: Seat, language: string) =>
	ask(server, `/s/${seat.seat}/`, {
		cookie: seat.cookie,
		headers: { 'accept-language': language }
	});

test('[CC8] headings and words stand on the pages in their own language, with the map and how it begins', async () => {
	for (const seat of [sam, await sitDown(demo, 'Maya')]) {
		const { text } = await page(seat, 'en');
		expect(text).toContain('Our worries');
		expect(text).toContain('map:{id:"conference",startsWith:"worried"}');
		// What only some pages need is not on every one.
		expect(text).not.toContain('our nought');
		expect((await page(seat, 'ar')).text).not.toContain('Our worries');
	}
});

test('[CC9] the rest is asked for: settings and words, by everybody in the meeting and nobody else', async () => {
	for (const name of ['Sam', 'Maya', 'Priya']) {
		const { text } = await look(await sitDown(demo, name), 'council');
		const { council, words } = JSON.parse(text) as CouncilAnswer;
		expect(council).toMatchObject({ quorum: 3, levelsOfNeed: 1, reviewWeeks: 12 });
		expect(words).toEqual({
			'heading-greyAreas': 'Grey areas',
			'anchor-0-safety': 'our nought',
			'anchor-10-safety': 'our ten </script>',
			'level-1': 'Universal',
			'level-1-about': 'For everybody.'
		});
	}
	expect((await ask(server, `/s/${sam.seat}/council`)).status).toBe(401);
});

test('[CC10] what an administrator sets comes before the file, and the file is what holds without it', async () => {
	const cookie = await signInStaff(server, 'ada@example.org', 'admin');
	const words = async () => (await page(sam, 'en')).text;
	const set = (said: string) =>
		post(server, '/staff/api/words', [{ language: 'en', id: 'role-chair', words: said }], {
			cookie
		});
	expect(await words()).toContain('"role-chair":"conference chair"');
	expect((await set('lead practitioner who chairs')).status).toBe(200);
	expect(await words()).toContain('"role-chair":"lead practitioner who chairs"');
	expect(await words()).toContain('"role-noteTaker":"minute taker"');
	const staff = await ask(server, '/staff/words', { cookie });
	expect(staff.text).toContain('conference chair');
	await set('');
	expect(await words()).toContain('"role-chair":"conference chair"');
});

test('[CC3] a bad file stops the start with its one line and exit code 1, and changes nothing', async () => {
	const line = `${file}: timings.firstReview.number must be 3 or less: it is a national limit.`;
	expect(await kinboard(server, ['council', 'check'])).toEqual({
		...{ code: 0, stdout: 'good\n', stderr: '' }
	});
	writeFileSync(file, JSON.stringify({ ...ours, timings: { firstReview: { number: 4 } } }));
	expect(await kinboard(server, ['council', 'check', file])).toEqual({
		...{ code: 1, stdout: '', stderr: `${line}\n` }
	});
	const before = server.output.length;
	await expect(server.restart()).rejects.toThrow('the server ended with 1');
	expect(server.output.slice(before)).toBe(`${line}\n`);
	writeFileSync(file, JSON.stringify(ours));
	await server.restart();
	expect((await page(sam, 'en')).text).toContain('Our worries');
});

// The council's own words (server/SPEC.md CW1–CW5): set by an administrator alone, and words whatever they hold.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ask, post } from '../kit/http.ts';
import { withDatabase } from '../kit/database.ts';
import { look, openDemo, sitDown } from '../kit/people.ts';
import { Server } from '../kit/server.ts';
import { signInStaff } from '../kit/staff.ts';

let server: Server;
let admin: string;
let coordinator: string;

beforeAll(async () => {
	server = await Server.start({ env: { KINBOARD_DEMO: 'on' } });
	admin = await signInStaff(server, 'ada@example.org', 'admin');
	coordinator = await signInStaff(server, 'sam@example.org');
});
afterAll(() => server.close());
beforeEach(() => {
	withDatabase(server, (database) => database.prepare('delete from councilWord').run());
});

const set = (chosen: unknown, cookie: string | null = admin) =>
	post(server, '/staff/api/words', chosen as object, cookie === null ? {} : { cookie });
const chair = (words: string, language = 'en') => ({ language, id: 'role-chair', words });
const rows = () =>
	withDatabase(server, (database) =>
		database.prepare('select language, id, words from councilWord order by language, id').all()
	);

test('[CW2] nobody but an administrator sets them or sees the page', async () => {
	expect((await set([chair('x')], null)).status).toBe(401);
	expect((await set([chair('x')], coordinator)).status).toBe(403);
	const demo = await openDemo(server);
	for (const name of ['Sam', 'Chantelle']) {
		const { cookie } = await sitDown(demo, name);
		expect((await set([chair('x')], cookie)).status).toBe(401);
	}
	expect(rows()).toEqual([]);
	expect((await ask(server, '/staff/words', { cookie: coordinator })).status).toBe(403);
	const page = await ask(server, '/staff/words', { cookie: admin });
	expect(page.status).toBe(200);
	expect(page.text).toContain('Our word: note taker');
});

test('[CW3] only these words, in our languages, 60 characters, something to read', async () => {
	const wrong: unknown[] = [
		[{ ...chair('x'), id: 'role-parent' }],
		[{ ...chair('x'), id: 'help-999' }],
		[{ ...chair('x'), id: '__proto__' }],
		[chair('x', 'xx')],
		[chair('x', '../en')],
		[chair('x'.repeat(61))],
		[chair('\u200f\u200f')],
		[chair('— …')],
		[chair('turned \u202e round')],
		[chair('a \u2066 b')],
		[chair('a\u0000b')],
		[{ language: 'en', id: 'role-chair' }],
		[{ ...chair('x'), words: 7 }],
		Array.from({ length: 60 }, () => chair('x')),
		{ words: 'x' },
		'x',
		null
	];
	for (const chosen of wrong) {
		expect((await set(chosen)).status, JSON.stringify(chosen)).toBe(400);
	}
	expect(rows()).toEqual([]);
});

test('[CW1, CW4] what they hold reaches a page as words, and nothing else of the page changes', async () => {
	const hostile = [
		'{ $x } } "q" <b>',
		'</script><script>alert(1)</script>',
		'\u200fright to left',
		'<!-- --> &lt; ${x} `'
	];
	const sam = await sitDown(await openDemo(server), 'Sam');
	const scripts = (text: string) => text.toLowerCase().split('<script').length;
	const before = scripts((await look(sam, '')).text);
	for (const words of hostile) {
		expect((await set([chair(words)])).status, words).toBe(200);
		const { text } = await look(sam, '');
		expect(scripts(text), words).toBe(before);
		expect(text).not.toContain('<script>alert');
		const staff = await ask(server, '/staff/words', { cookie: admin });
		expect(staff.text).not.toContain('<script>alert');
		expect(staff.status).toBe(200);
	}
	expect((await set([chair('two\nlines\tof it')])).status).toBe(200);
	expect(rows()).toEqual([{ language: 'en', id: 'role-chair', words: 'two lines of it' }]);
});

test('[CW4] in its own language alone, through a restart, and empty means our word', async () => {
	await set([chair('lead child protection practitioner'), chair('رئيس الجلسة', 'ar')]);
	await server.restart();
	const demo = await openDemo(server);
	const helen = await sitDown(demo, 'Sam');
	const page = (language: string) =>
		ask(server, `/s/${helen.seat}/`, {
			cookie: helen.cookie,
			headers: { 'accept-language': language }
		});
	expect((await page('en')).text).toContain('lead child protection practitioner');
	expect((await page('ar')).text).toContain('رئيس الجلسة');
	expect((await page('ar')).text).not.toContain('lead child protection practitioner');
	await set([chair('  ')]);
	expect(rows()).toEqual([{ language: 'ar', id: 'role-chair', words: 'رئيس الجلسة' }]);
	expect((await page('en')).text).not.toContain('lead child protection practitioner');
});

test('[CW5] each change is a line of the audit, without the words; what stays the same is none', async () => {
	const lines = () =>
		withDatabase(server, (database) =>
			database.prepare(`select board, target from audit where action = 'words.set'`).all()
		);
	const before = lines().length;
	await set([chair('Vorsitz'), { language: 'en', id: 'role-noteTaker', words: '' }]);
	await set([chair('Vorsitz')]);
	expect(lines().slice(before)).toEqual([{ board: null, target: 'en/role-chair' }]);
	expect(server.output).not.toContain('Vorsitz');
});

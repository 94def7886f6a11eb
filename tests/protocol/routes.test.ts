// Every route, every caller (security.md H01, H02, H05, Z23): the table beside this file, and nothing else.
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callers, rules, type Caller, type Rule } from './accessTable.ts';
import { digest } from '../kit/database.ts';
import { ask, type Answer } from '../kit/http.ts';
import { joinWith, mustDo, openDemo, sitDown, type Demo, type Seat } from '../kit/people.ts';
import { Server } from '../kit/server.ts';
import { signInStaff } from '../kit/staff.ts';

let server: Server;
let demo: Demo;
let places: Record<Caller, { seat: string; cookie: string | undefined }>;

beforeAll(async () => {
	// Callers have addresses of their own, or their wrong guesses would add up.
	server = await Server.start({ env: { KINBOARD_TRUST_PROXY: 'on' } });
	demo = await openDemo(server);
	const place = ({ seat, cookie }: Seat) => ({ seat, cookie });
	const [maya, priya, sam] = await Promise.all(
		['Maya', 'Priya', 'Sam'].map((name) => sitDown(demo, name))
	);
	const { code } = await mustDo<{ code: string }>(sam!, { type: 'code.renew' });
	const stranger = await sitDown(await openDemo(server), 'Sam');
	places = {
		anonymous: { seat: maya!.seat, cookie: undefined },
		waiting: place(await joinWith(server, { code, name: 'Darren' })),
		family: place(maya!),
		professional: place(priya!),
		coordinator: place(sam!),
		stranger: { seat: maya!.seat, cookie: stranger.cookie },
		staff: { seat: maya!.seat, cookie: await signInStaff(server, 'staff@example.org') }
	};
});
afterAll(() => server.close());

const routesFolder = resolve(import.meta.dirname, '../../src/routes');

/** The routes there are, with the methods their files answer. */
function routesThere(): Set<string> {
	const found = new Set<string>();
	const isRoute = /\+(page|server)\.(server\.)?(svelte|ts)$/;
	for (const file of globSync('**/+*', { cwd: routesFolder }).filter((name) =>
		isRoute.test(name)
	)) {
		const route = `/${file.replaceAll('\\', '/').replace(/\/?\+[^/]*$/, '')}`;
		if (!file.endsWith('+server.ts')) found.add(`GET ${route}`);
		else {
			const text = readFileSync(join(routesFolder, file), 'utf8');
			for (const [, method] of text.matchAll(/^export const ([A-Z]+)\b/gm)) {
				found.add(`${method ?? ''} ${route}`);
			}
		}
	}
	return found;
}

/** Pages of a seat end with a slash; endpoints do not. */
function pathOf({ route, method, json }: Rule, seat: string): string {
	const isPage =
		method === 'GET' &&
		!/\/(rooms|mine|desk|apart|drawing|picture|facts|council|clock)$/.test(route) &&
		json === undefined;
	const path = route.replace('[seat]', seat);
	return isPage && route.startsWith('/s/') ? `${path}/` : path;
}

function asked(rule: Rule, caller: Caller, more = ''): Promise<Answer> {
	const { seat, cookie } = places[caller];
	return ask(server, pathOf(rule, seat) + more, {
		method: rule.method,
		headers: { 'x-forwarded-for': `192.0.2.${String(callers.indexOf(caller))}` },
		...(rule.json ? { json: rule.json } : {}),
		...(cookie === undefined ? {} : { cookie })
	});
}

test('[H01] the table names every route there is, and none that is not', () => {
	const named = rules.map(({ method, route }) => `${method} ${route}`);
	expect([...new Set(named)].sort()).toEqual([...routesThere()].sort());
});

test('[H05, H02] reading changes nothing, and data without its page is no other answer', async () => {
	const before = digest(server);
	const readable = rules.filter(({ method }) => method === 'GET');
	for (const rule of readable) {
		for (const caller of callers) {
			const { seat, cookie } = places[caller];
			const path = pathOf(rule, seat);
			for (const method of ['GET', 'HEAD', 'OPTIONS']) {
				const answer = await ask(server, path, { method, ...(cookie ? { cookie } : {}) });
				if (method === 'OPTIONS') expect(answer.status).toBe(405);
			}
			const expected =
				typeof rule.status === 'number' ? rule.status : rule.status[callers.indexOf(caller)];
			for (const mask of ['0', '1', '01', '10', '111']) {
				const data = `${path.replace(/\/$/, '')}/__data.json?x-sveltekit-invalidated=${mask}`;
				const answer = await ask(server, data, cookie ? { cookie } : {});
				expect(answer.status, `${caller} ${data}`).toBeLessThan(500);
				// Where the page leads away, its data leads away too: the same, said in JSON.
				if (expected === 303 && answer.status === 200)
					expect(answer.text).toMatch(/"redirect"|null|"skip"/);
				expect(answer.text).not.toContain('Westmere');
			}
		}
	}
	expect(digest(server)).toEqual(before);
});

test('[Z23] pages hold nothing of the meeting but one’s own name', async () => {
	const names = demo.people.map(({ name }) => name);
	const words = ['Westmere', 'safe and happy', 'Fridays at Nan', ...names];
	for (const rule of rules.filter((one) => one.method === 'GET' && one.route.startsWith('/s/'))) {
		if (/(rooms|mine|desk|apart|facts|council|clock)$/.test(rule.route)) continue;
		for (const [caller, own] of [
			['family', 'Maya Reid'],
			['coordinator', 'Sam Adeyemi']
		] as const) {
			for (const more of ['', '__data.json']) {
				const { text } = await asked(rule, caller, more);
				for (const word of words) if (word !== own) expect(text, word).not.toContain(word);
			}
		}
	}
	for (const path of [
		'/robots.txt',
		'/sitemap.xml',
		'/feed',
		'/.well-known/change-password',
		'/nowhere'
	]) {
		const { text } = await ask(server, path);
		for (const word of [demo.board, ...words]) expect(text).not.toContain(word);
	}
});

describe('[H01] who may use it', () => {
	for (const rule of rules) {
		test(`${rule.method} ${rule.route}`, async () => {
			for (const [i, caller] of callers.entries()) {
				const expected = typeof rule.status === 'number' ? rule.status : rule.status[i];
				const answer = await asked(rule, caller);
				expect(answer.status, `${caller}: ${answer.text.slice(0, 200)}`).toBe(expected);
				const isOpenToAll = typeof rule.status === 'number';
				if (!isOpenToAll && expected !== 200) expect(answer.text).not.toContain(demo.board);
			}
		});
	}

	test('[H15] and whoever left has no place any more', async () => {
		for (const caller of ['family', 'professional', 'coordinator'] as const) {
			const { seat, cookie = '' } = places[caller];
			expect((await ask(server, `/s/${seat}/rooms`, { cookie })).status).toBe(401);
		}
	});
});

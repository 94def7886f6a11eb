// What a whole meeting leaves behind (security.md D10, D16, H14, V15): no name, no words, no secret in any log line.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeCard } from '../kit/cards.ts';
import { authFrame, syncFrame } from '../kit/frames.ts';
import { ask, post } from '../kit/http.ts';
import { command, joinWith, look, mustDo, openDemo, roomOf, sitDown } from '../kit/people.ts';
import { Server } from '../kit/server.ts';
import { Typist } from '../kit/typist.ts';
import { Wire } from '../kit/wire.ts';

test('[D16] a meeting with everything that can go wrong in it, read afterwards line by line', async () => {
	const server = await Server.start({ env: { LOG_LEVEL: 'debug' } });
	const demo = await openDemo(server);
	const sam = await sitDown(demo, 'Sam');
	const maya = await sitDown(demo, 'Maya');
	const { code } = await mustDo<{ code: string }>(sam, { type: 'code.renew' });
	const darren = await joinWith(server, { code, name: 'Darren Visitor' });
	const { scale } = await mustDo<{ scale: string }>(sam, {
		type: 'scale.open',
		question: 'canary of a question',
		anchor0: 'canary of an end',
		anchor10: 'canary of another end'
	});
	await command(maya, { type: 'scale.answer', scale, value: 3, why: 'canary of a reason' });
	await command(maya, { type: 'scale.answer', scale, value: 'canary of nonsense' });
	const typist = await Typist.enter(maya, roomOf(maya, 'table'));
	await typist.write((doc) => writeCard(doc, maya.participant, 'canary of a card'));
	await typist
		.write((doc) => doc.getMap('canaryRoot').set('canary', 'canary of a refused change'))
		.catch(() => null);
	for (const name of ['canary\nof a room', 'canary', `${roomOf(maya, 'table')}\u0000canary`]) {
		const wire = await Wire.open(maya);
		wire.send(authFrame(name, 'canary token'));
		await wire.ended();
	}
	const garbage = await Typist.enter(maya, roomOf(maya, 'table'));
	garbage.wire.send(syncFrame(garbage.room, 2, new TextEncoder().encode('canary of garbage')));
	await garbage.wire.ended();
	await ask(server, '/canary-path?canary=1', {
		headers: { 'user-agent': 'canary agent', referer: 'https://canary.example' }
	});
	await post(server, '/api/join', { invite: 'canary-invite' });
	await post(server, '/api/join', '{canary');
	await post(server, '/staff/api/sign-in', {
		email: 'canary@example.org',
		password: 'canary password'
	});
	await look(darren, 'rooms');
	await mustDo(sam, { type: 'person.remove', participant: maya.participant });
	await server.stop();

	const setUpLink = /#\S+/g;
	const said = server.output.replace(setUpLink, '');
	const secrets = [
		'canary',
		'Darren',
		'Reid',
		'Westmere',
		code,
		demo.screenCode,
		...demo.people.flatMap(({ name, invite }) => [name, invite]),
		...[sam, maya, darren]
			.flatMap(({ cookie, device }) => [cookie, device ?? cookie])
			.map((pair) => pair.split('=')[1] ?? '')
	];
	for (const secret of secrets) expect(said, secret).not.toContain(secret);
	expect(said).not.toMatch(/127\.0\.0\.1|::1/);
	for (const line of said.split('\n').filter((one) => one.startsWith('{'))) {
		expect(JSON.parse(line)).toMatchObject({
			level: expect.any(String) as string,
			event: expect.any(String) as string
		});
	}
	// Nor is any of it readable on disk: it is sealed there.
	for (const file of readdirSync(server.dataDir).filter((name) => name.startsWith('kinboard.db'))) {
		const bytes = readFileSync(join(server.dataDir, file));
		for (const secret of secrets)
			expect(bytes.includes(secret), `${secret} in ${file}`).toBe(false);
	}
	await server.close();
});

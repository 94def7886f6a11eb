// Which part of a drawn tool the wall shows: chosen by whoever moves the screen, by id alone (SPEC.md SV1).
import { expect, test } from 'vitest';
import { readStep } from '#lib/board/hall.ts';
import { command, mustDo, openDemo, roomOf, sitDown } from '../kit/people.ts';
import { Server } from '../kit/server.ts';
import { Typist } from '../kit/typist.ts';
import { until } from '../kit/until.ts';

const server = await Server.shared();

test('[SV1] the part stays while the tool does, and goes with it; nobody else chooses it, and no words get in', async () => {
	const demo = await openDemo(server);
	const [sam, chantelle] = [await sitDown(demo, 'Sam'), await sitDown(demo, 'Chantelle')];
	const hall = await Typist.enter(chantelle, roomOf(chantelle, 'hall'));
	const view = `childsSystems/${chantelle.participant}`;
	const shows = (expected: string | null) =>
		until('the part', () => (readStep(hall.doc).view ?? null) === expected);
	const ecomap = { type: 'step.set', show: 'tool', tool: 'ecomap' };

	await mustDo(sam, { ...ecomap, view });
	await shows(view);
	await mustDo(sam, { ...ecomap, mode: 'write' });
	await until('phones that write', () => readStep(hall.doc).mode === 'write');
	expect(readStep(hall.doc).view).toBe(view);
	await mustDo(sam, { ...ecomap, view: null });
	await shows(null);
	await mustDo(sam, { ...ecomap, view });
	await shows(view);
	await mustDo(sam, { type: 'step.set', show: 'tool', tool: 'network' });
	await shows(null);
	await mustDo(sam, { ...ecomap, view });
	await shows(view);
	await mustDo(sam, { type: 'step.set', show: 'map', view });
	await until('the map', () => readStep(hall.doc).show === 'map');
	expect(readStep(hall.doc).view ?? null).toBeNull();

	expect((await command(chantelle, { ...ecomap, view })).status).toBe(403);
	for (const wrong of ['Chantelle’s side', '../x', '<b>', 'a'.repeat(200), 7]) {
		expect((await command(sam, { ...ecomap, view: wrong })).status, String(wrong)).toBe(400);
	}
	hall.close();
});

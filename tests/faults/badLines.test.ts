// Bad lines (security.md S20, S22, S23): slow, cut, lossy. Everybody ends with the same words, each of them once.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { notesOf } from '../kit/entries.ts';
import { mustDo, openDemo, roomOf, sitDown, type Demo } from '../kit/people.ts';
import { Proxy } from '../kit/proxy.ts';
import { mulberry32 } from '../kit/random.ts';
import { Server } from '../kit/server.ts';
import { until } from '../kit/until.ts';
import { Writer } from '../kit/writer.ts';

let server: Server;
let demo: Demo;
const proxies: Proxy[] = [];
const writers: Writer[] = [];

beforeAll(async () => {
	server = await Server.start();
});
afterEach(async () => {
	for (const writer of writers.splice(0)) writer.close();
	await Promise.all(proxies.splice(0).map((proxy) => proxy.close()));
});
afterAll(() => server.close());

async function writerOnBadLine(name: string): Promise<{ writer: Writer; proxy: Proxy }> {
	const seat = await sitDown(demo, name);
	const proxy = await Proxy.to(server.port);
	const writer = new Writer(seat, roomOf(seat, 'table'), { port: proxy.port });
	proxies.push(proxy);
	writers.push(writer);
	await writer.synced();
	return { writer, proxy };
}

const count = (text: string, letter: string) => text.split(letter).length - 1;

test('[S20] 400 ms each way: words arrive, and only once', async () => {
	demo = await openDemo(server);
	const [slow, quick] = [await writerOnBadLine('Grace'), await writerOnBadLine('Jerome')];
	slow.proxy.delayMillis = 400;
	for (let i = 0; i < 20; i++) {
		slow.writer.purpose.insert(0, '§');
		quick.writer.purpose.insert(0, '¶');
	}
	await until('both have both', () =>
		[slow, quick].every(({ writer }) => {
			const text = writer.purpose.toString();
			return count(text, '§') === 20 && count(text, '¶') === 20 && writer.isStored;
		})
	);
	expect(slow.writer.purpose.toString()).toBe(quick.writer.purpose.toString());
});

test('[S20] cut off while both write: together again within five seconds of the line’s return', async () => {
	demo = await openDemo(server);
	const [away, here] = [await writerOnBadLine('Grace'), await writerOnBadLine('Jerome')];
	away.proxy.blackhole();
	for (let i = 0; i < 15; i++) {
		away.writer.purpose.insert(0, '§');
		here.writer.purpose.insert(0, '¶');
	}
	await here.writer.stored();
	expect(away.writer.isStored).toBe(false);
	// What was sent into the hole is gone; the connection ends as Wi-Fi's do, and a new one comes.
	away.proxy.heal();
	away.proxy.cut();
	const start = performance.now();
	await away.writer.stored();
	await until(
		'the same words',
		() => away.writer.purpose.toString() === here.writer.purpose.toString()
	);
	expect(performance.now() - start).toBeLessThan(5000);
	const text = here.writer.purpose.toString();
	expect([count(text, '§'), count(text, '¶')]).toEqual([15, 15]);
});

test('[S20] an acknowledgement that is lost does not double the words', async () => {
	demo = await openDemo(server);
	const [deaf, here] = [await writerOnBadLine('Grace'), await writerOnBadLine('Jerome')];
	deaf.proxy.losesToClient = true;
	deaf.writer.purpose.insert(0, '§§§');
	await until('it was stored', () => here.writer.purpose.toString().includes('§§§'));
	expect(deaf.writer.isStored).toBe(false);
	deaf.proxy.heal();
	deaf.proxy.cut();
	await deaf.writer.stored();
	await here.writer.stored();
	expect(count(here.writer.purpose.toString(), '§')).toBe(3);
	expect(count(deaf.writer.purpose.toString(), '§')).toBe(3);
});

test('[S22] eight people in one paragraph on lines that break: every letter of everybody, everywhere the same', async () => {
	demo = await openDemo(server);
	const random = mulberry32(8);
	const letters = 'ABCDEFGH';
	const names = ['Chantelle', 'Maya', 'Grace', 'Jerome', 'Lúcia', 'Andre', 'Tola', 'Bev'];
	const people = await Promise.all(names.map((name) => writerOnBadLine(name)));
	const before = people[0]!.writer.purpose.toString();
	for (let step = 0; step < 80; step++) {
		people.forEach(({ writer, proxy }, i) => {
			const at = Math.floor(random() * (writer.purpose.length + 1));
			writer.purpose.insert(at, letters[i]!);
			if (random() < 0.04) proxy.cut();
			proxy.delayMillis = random() < 0.2 ? 30 : 0;
		});
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
	for (const { proxy } of people) proxy.delayMillis = 0;
	await Promise.all(people.map(({ writer }) => writer.stored(20_000)));
	await until('the same words everywhere', () => {
		const texts = new Set(people.map(({ writer }) => writer.purpose.toString()));
		return texts.size === 1;
	});
	const text = people[0]!.writer.purpose.toString();
	for (const letter of letters) {
		expect(count(text, letter) - count(before, letter), letter).toBe(80);
	}
});

test('[S23] closed by the server in the middle of typing: no word is lost, and none shown as saved that is not', async () => {
	demo = await openDemo(server);
	const [sam, mum] = [await sitDown(demo, 'Sam'), await sitDown(demo, 'Chantelle')];
	const writer = new Writer(mum, roomOf(mum, 'own'));
	writers.push(writer);
	await writer.synced();
	let typed = 0;
	for (const phase of ['familyTime', 'agreeing', 'familyTime', 'agreeing']) {
		const changing = mustDo(sam, { type: 'phase.set', phase });
		for (let i = 0; i < 30; i++) {
			notesOf(writer.doc).insert(typed, String(typed % 10));
			typed += 1;
			await new Promise((resolve) => setImmediate(resolve));
		}
		await changing;
	}
	await writer.stored();
	expect(writer.closeCodes).toContain(4403);
	const again = new Writer(mum, roomOf(mum, 'own'));
	writers.push(again);
	await again.synced();
	expect(notesOf(again.doc).toString()).toBe('0123456789'.repeat(12));
});

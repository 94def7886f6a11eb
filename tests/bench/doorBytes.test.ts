// What a phone must have before it is asked "Join as …": only what a door needs (design.md 7). Needs the built pages.
import { expect, test } from 'vitest';
import { ask } from '../kit/http.ts';
import { Server } from '../kit/server.ts';

const scriptBytesMax = 45 * 1024;
const styleBytesMax = 20 * 1024;

test.for(['/j', '/join'])(
	'%s asks for at most 45 KB of code and 20 KB of style at once',
	async (page) => {
		const server = await Server.shared();
		const { headers } = await ask(server, page);
		const named = [...String(headers['link']).matchAll(/<([^>]+)>/g)].map(([, path]) => path ?? '');
		const sizes = await Promise.all(
			named.map(async (path): Promise<[string, number]> => {
				const file = await ask(server, path, { headers: { 'accept-encoding': 'br' } });
				return [path, Number(file.headers['content-length'])];
			})
		);
		const bytesOf = (ending: string) =>
			sizes.reduce((sum, [path, bytes]) => (path.endsWith(ending) ? sum + bytes : sum), 0);
		expect(bytesOf('.js'), JSON.stringify(sizes)).toBeGreaterThan(0);
		expect(bytesOf('.js'), JSON.stringify(sizes)).toBeLessThanOrEqual(scriptBytesMax);
		expect(bytesOf('.css'), JSON.stringify(sizes)).toBeGreaterThan(0);
		expect(bytesOf('.css'), JSON.stringify(sizes)).toBeLessThanOrEqual(styleBytesMax);
	}
);

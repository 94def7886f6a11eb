// A phone loads little (design.md 7). Needs the built pages and a Chromium.
import { expect, test } from 'vitest';
import { chromiumProblem } from '../e2e/chromium.ts';
import { Server } from '../kit/server.ts';
import { countPhoneBytes, describeScripts, phoneBytesMax } from './phoneBytes.ts';

const problem = await chromiumProblem();

test.skipIf(problem !== undefined && process.env['CI'] !== 'true')(
	'the join page and a table of 300 entries need at most 90 KB of JavaScript over the wire',
	async () => {
		const server = await Server.start();
		try {
			const counted = await countPhoneBytes(server);
			const scripts = [...counted.join, ...counted.board];
			expect(scripts.length).toBeGreaterThan(0);
			expect(scripts.filter(({ bodyBytes }) => !(bodyBytes > 0))).toEqual([]);
			expect(scripts.filter(({ encoding }) => encoding !== 'br')).toEqual([]);
			expect(counted.totalBytes, describeScripts(counted)).toBeLessThanOrEqual(phoneBytesMax);
		} finally {
			await server.close();
		}
	},
	120_000
);

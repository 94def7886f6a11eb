import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { kinboardDev } from './server/devPlugin.ts';

export default defineConfig({
	// Under Vitest no server may start: each test makes its own.
	plugins: [sveltekit(), process.env.VITEST ? [] : kinboardDev()],
	// Two copies of Yjs in one page or process corrupt documents.
	resolve: { dedupe: ['yjs', 'y-protocols', 'lib0'] },
	test: {
		environment: 'node',
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['src/**/*.test.ts', 'server/**/*.test.ts', 'tests/architecture.test.ts']
				}
			},
			{
				extends: true,
				test: {
					name: 'protocol',
					include: ['tests/protocol/**/*.test.ts'],
					testTimeout: 30_000,
					hookTimeout: 30_000
				}
			},
			{
				extends: true,
				test: {
					name: 'faults',
					include: ['tests/faults/**/*.test.ts'],
					testTimeout: 120_000,
					hookTimeout: 120_000
				}
			}
		]
	}
});

import { defineConfig, devices } from '@playwright/test';
import { chromiumArguments, chromiumPath } from './chromium.ts';

// Tests start their own servers, so there is no webServer here.
export default defineConfig({
	testDir: '.',
	testMatch: '**/*.e2e.ts',
	globalSetup: '../kit/warmUp.ts',
	outputDir: '../../test-results/e2e',
	fullyParallel: true,
	timeout: 90_000,
	expect: { timeout: 10_000 },
	workers: 2,
	retries: 0,
	forbidOnly: process.env.CI === 'true',
	reporter: [['list'], ['json', { outputFile: '../../test-results/e2e.json' }]],
	use: {
		...devices['Desktop Chrome'],
		// Recording a trace takes as long as the test: ask for one with --trace on.
		screenshot: 'only-on-failure',
		launchOptions: { executablePath: await chromiumPath(), args: chromiumArguments }
	}
});

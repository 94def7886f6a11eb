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
	// One more than there are cores: much of a test is waiting for what others see.
	workers: 3,
	// Five browsers on two cores are at times too slow for each other; the summary says which were tried again.
	retries: 1,
	forbidOnly: process.env.CI === 'true',
	reporter: [['list'], ['json', { outputFile: '../../test-results/e2e.json' }]],
	use: {
		// What is not there to be tapped fails by itself, long before the whole test is out of time.
		actionTimeout: 20_000,
		...devices['Desktop Chrome'],
		// Recording a trace takes as long as the test: ask for one with --trace on.
		screenshot: 'only-on-failure',
		launchOptions: { executablePath: await chromiumPath(), args: chromiumArguments }
	}
});

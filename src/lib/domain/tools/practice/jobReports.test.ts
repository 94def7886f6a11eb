// How our jobs are going (SPEC.md JR1–JR2; practice.md 2.9).
import { expect, test } from 'vitest';
import { itemChecksOf, toolItem } from '../../../../../tests/kit/toolItem.ts';
import { finishedJobs, jobReports } from './jobReports.ts';

test('[JR1] done asks when and what difference it made; stuck asks what would help', () => {
	const check = (values: Record<string, string>) =>
		itemChecksOf(jobReports, 'reports', toolItem(values));
	expect(check({ state: 'done' })).toEqual(['whatDifference', 'doneWhen']);
	const done = { state: 'done', doneOn: '2026-02-27', difference: 'The locks are new.' };
	expect(check(done)).toEqual([]);
	expect(check({ state: 'stuck', barrier: 'No bus on Fridays' })).toEqual(['whatHelp']);
	expect(check({ state: 'started' })).toEqual([]);
});

test('[JR2] a job is over by what was said of it last', () => {
	const reports = [
		toolItem({ job: 'lock0000', state: 'done' }),
		toolItem({ job: 'ring0000', state: 'done' }),
		toolItem({ job: 'ring0000', state: 'stuck' }),
		toolItem({ job: 'taxi0000', state: 'noLongerNeeded' })
	];
	expect([...finishedJobs({ reports })]).toEqual(['lock0000', 'taxi0000']);
});

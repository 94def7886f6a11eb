// Is a plan of jobs whole, and fair? (SPEC.md PC1–PC4; practice.md 2.9)
import { expect, test } from 'vitest';
import type { Role } from '../roles.ts';
import { gapsOf, ownersInTurn, planHints, type PlanJob } from './planChecks.ts';

const roles: Record<string, Role> = {
	chantelle: 'parent',
	grace: 'family',
	priya: 'socialWorker',
	ruth: 'professional'
};
const roleOf = (id: string) => roles[id] ?? null;
let next = 0;
const job = (owner: string | null, more: Partial<PlanJob> = {}): PlanJob => ({
	id: `job${String((next += 1))}`,
	what: 'Finish the home safety check',
	owner,
	byWhen: '2026-02-27',
	outcome: 'sleeps000',
	isDone: false,
	hasOwnersYes: true,
	...more
});
const jobs = (owner: string, count: number) => Array.from({ length: count }, () => job(owner));

test('[PC1] no job without owner, day and outcome; its owner was there or has said yes', () => {
	expect(gapsOf(job('ruth'))).toEqual([]);
	const bare = job(null, { byWhen: null, outcome: null, hasOwnersYes: false });
	expect(gapsOf(bare)).toEqual(['noOwner', 'noDate', 'noOutcome']);
	expect(gapsOf(job('ruth', { hasOwnersYes: false }))).toEqual(['ownerNotAsked']);
	expect(gapsOf(job('chantelle', { what: 'Attend the course' }))).toEqual(['onlyAttend']);
});

test('[PC1] what is done is asked nothing more', () => {
	const done = job(null, { isDone: true });
	expect(planHints([done], [], roleOf).gaps).toEqual([]);
});

test('[PC2] more than twelve open jobs are many', () => {
	expect(planHints(jobs('ruth', 12), [], roleOf).tooManyOpen).toBe(false);
	expect(planHints(jobs('ruth', 13), [], roleOf).tooManyOpen).toBe(true);
	const done = jobs('ruth', 5).map((one) => ({ ...one, isDone: true }));
	expect(planHints([...jobs('ruth', 12), ...done], [], roleOf).tooManyOpen).toBe(false);
});

test('[PC3] a parent with more than three times the jobs of anybody at work is seen', () => {
	const with3 = [...jobs('chantelle', 3), ...jobs('priya', 1)];
	const with4 = [...jobs('chantelle', 4), ...jobs('priya', 1)];
	const shared = [...jobs('chantelle', 4), ...jobs('priya', 2)];
	expect(planHints(with3, [], roleOf).overloadedParents).toEqual([]);
	expect(planHints(with4, [], roleOf).overloadedParents).toEqual(['chantelle']);
	expect(planHints(shared, [], roleOf).overloadedParents).toEqual([]);
	expect(planHints(jobs('chantelle', 4), [], roleOf).overloadedParents).toEqual(['chantelle']);
	expect(planHints(jobs('grace', 9), [], roleOf).overloadedParents).toEqual([]);
});

test('[PC4] an outcome that no job is for is named; each person’s part comes in turn', () => {
	const list = [job('ruth'), job('grace'), job('chantelle'), job('ruth')];
	expect(planHints(list, ['sleeps000', 'ringing00'], roleOf).outcomesWithoutJob).toEqual([
		'ringing00'
	]);
	expect(ownersInTurn(list, roleOf)).toEqual(['chantelle', 'grace', 'ruth']);
});

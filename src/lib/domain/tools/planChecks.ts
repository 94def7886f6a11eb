// Is a plan of jobs whole, and fair? (practice.md 2.9) Nothing here stops anybody: what is missing is printed as open.
import { isFamilyNetwork, isProfessional, runsMeeting, type Role } from '../roles.ts';
import { isOnlyAttending } from './statementChecks.ts';

/** What of a line of the plan matters here. */
export interface PlanJob {
	id: string;
	what: string;
	owner: string | null;
	byWhen: string | null;
	/** The outcome, or in a family's plan the question, that it is for. */
	outcome: string | null;
	isDone: boolean;
	/** Was its owner there, or have they said yes to it? */
	hasOwnersYes: boolean;
}

export const jobGaps = ['noOwner', 'noDate', 'noOutcome', 'ownerNotAsked', 'onlyAttend'] as const;

export type JobGap = (typeof jobGaps)[number];

/** What one line still needs. */
export function gapsOf(job: PlanJob): JobGap[] {
	const found: Record<JobGap, boolean> = {
		noOwner: job.owner === null,
		noDate: job.byWhen === null,
		noOutcome: job.outcome === null,
		ownerNotAsked: job.owner !== null && !job.hasOwnersYes,
		onlyAttend: isOnlyAttending(job.what)
	};
	return jobGaps.filter((gap) => found[gap]);
}

/** More open jobs than this are hard to hold (practice.md 2.9). */
export const openJobsHint = 12;
/** A parent with more than this many times the jobs of anybody at work carries too much. */
const parentTimesMax = 3;

export interface PlanHints {
	/** Jobs that have a gap, and which. */
	gaps: { job: string; gaps: JobGap[] }[];
	tooManyOpen: boolean;
	/** Parents who have far more to do than anybody who works with them. */
	overloadedParents: string[];
	/** Outcomes that no open or done job is for. */
	outcomesWithoutJob: string[];
}

/** @param outcomes the ids of what shall be better */
export function planHints(
	jobs: readonly PlanJob[],
	outcomes: readonly string[],
	roleOf: (person: string) => Role | null
): PlanHints {
	const open = jobs.filter(({ isDone }) => !isDone);
	return {
		gaps: open.map((job) => ({ job: job.id, gaps: gapsOf(job) })).filter(({ gaps }) => gaps.length),
		tooManyOpen: open.length > openJobsHint,
		overloadedParents: overloaded(open, roleOf),
		outcomesWithoutJob: outcomes.filter((id) => !jobs.some(({ outcome }) => outcome === id))
	};
}

function overloaded(open: readonly PlanJob[], roleOf: (person: string) => Role | null): string[] {
	const counts = new Map<string, number>();
	for (const { owner } of open) if (owner !== null) counts.set(owner, (counts.get(owner) ?? 0) + 1);
	const isAtWork = (role: Role | null) =>
		role !== null && (isProfessional(role) || runsMeeting(role));
	const mostAtWork = Math.max(
		1,
		...[...counts].filter(([id]) => isAtWork(roleOf(id))).map(([, count]) => count)
	);
	return [...counts]
		.filter(([id, count]) => roleOf(id) === 'parent' && count > parentTimesMax * mostAtWork)
		.map(([id]) => id);
}

/** May a family member's part be asked for? Everybody whose name stands on a job, family before people at work. */
export function ownersInTurn(
	jobs: readonly PlanJob[],
	roleOf: (person: string) => Role | null
): string[] {
	const owners = [...new Set(jobs.flatMap(({ owner }) => (owner === null ? [] : [owner])))];
	const rank = (id: string) => {
		const role = roleOf(id);
		if (role === 'parent') return 0;
		return role !== null && isFamilyNetwork(role) ? 1 : 2;
	};
	return owners.sort((a, b) => rank(a) - rank(b));
}

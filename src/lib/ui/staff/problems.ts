// Which words fit what an endpoint for staff answered.
import type { Answer } from '../../sync/post.ts';

/** Everything that can be said by `staff-…` and `staff-…-help`. */
export const problems = [
	'empty',
	'wrong',
	'email',
	'password',
	'token',
	'tooMany',
	'signedOut',
	'board',
	'words',
	'no-signal',
	'other'
] as const;

export type ProblemId = (typeof problems)[number];

export function problemOf(answer: Answer<{ error?: string }>): ProblemId {
	if (answer.status === 0) return 'no-signal';
	return problems.find((one) => one === answer.body.error) ?? 'other';
}

// From the staff pages into a meeting: a seat of one's own, and its page.
import { post } from '../../sync/post.ts';
import { problemOf, type ProblemId } from './problems.ts';

/** @returns what to say where it did not work; otherwise the page is on its way */
export async function openMeeting(board: string): Promise<ProblemId | null> {
	const answer = await post<{ seat?: string; error?: string }>('/staff/api/open', { board });
	if (!answer.ok || !answer.body.seat) return problemOf(answer);
	location.assign(`/s/${answer.body.seat}/`);
	return null;
}

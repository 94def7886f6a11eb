// A browser asks the server to change what only the server writes (design.md 6). The executor checks everything.
import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ request, locals }) => {
	const { seat, services } = locals;
	if (seat?.state !== 'in' || seat.participant === null) {
		return json({ error: 'signedOut' }, { status: 401 });
	}
	const body: unknown = await request.json().catch(() => null);
	const answer = await services.commands.run(seat.board, seat.participant, seat.id, body);
	return json(answer.body, { status: answer.status });
};

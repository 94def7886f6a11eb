// What the server's clock says, so that every face shows the same time left, whatever its own clock says.
import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals }) => {
	const { seat, services } = locals;
	if (seat?.state !== 'in' || seat.participant === null) {
		return json({ error: 'signedOut' }, { status: 401 });
	}
	return json({ nowMillis: services.nowMillis() });
};

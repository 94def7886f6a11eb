// Leaving on purpose: this device's place ends, its cookie goes, the browser forgets the site's data.
import { json } from '@sveltejs/kit';
import { clearSeatCookie } from '../../../cookies.server.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ locals, cookies }) => {
	const { seat, services, isHttps } = locals;
	if (seat) {
		await services.seats.end(seat.id);
		services.hub.evictSeat(seat.id, 'signedOut');
		clearSeatCookie(cookies, isHttps, seat.id);
	}
	return json({ left: true }, { headers: { 'Clear-Site-Data': '"cache", "storage"' } });
};

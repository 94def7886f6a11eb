// A one-time link with which this seat's person goes on on their phone, and taking back what came of it.
// The secret is in this answer and nowhere else (server/SPEC.md CR1–CR10).
import { json } from '@sveltejs/kit';
import * as v from 'valibot';
import type { RequestHandler } from './$types';

const input = v.strictObject({ stop: v.optional(v.literal(true)) });

export const POST: RequestHandler = async ({ request, locals }) => {
	const { seat, services } = locals;
	if (seat?.state !== 'in' || seat.participant === null) {
		return json({ error: 'signedOut' }, { status: 401 });
	}
	const read = v.safeParse(input, await request.json().catch(() => null));
	if (!read.success) {
		return json({ error: 'input', message: 'Send {}, or {stop: true}.' }, { status: 400 });
	}
	if (read.output.stop) {
		await services.carryOn.stop(seat);
		return json({ stopped: true });
	}
	const made = await services.carryOn.make(seat);
	if (made === 'forbidden') return json({ error: 'forbidden' }, { status: 403 });
	if (made === 'ended') return json({ error: 'ended' }, { status: 409 });
	return json(made);
};

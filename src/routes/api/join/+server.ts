// Coming in: by an invite, by the short code and a first name, on one's phone, or as a shared screen (design.md 6).
import { json } from '@sveltejs/kit';
import * as v from 'valibot';
import type { Joined, JoinRefusal } from '../../../../server/auth/joining.ts';
import { cookieName, setDeviceCookie, setSeatCookie } from '../../cookies.server.ts';
import { offersTo } from '../../offers.server.ts';
import type { RequestHandler } from './$types';

const input = v.union([
	v.strictObject({ invite: v.pipe(v.string(), v.maxLength(100)) }),
	v.strictObject({
		code: v.pipe(v.string(), v.maxLength(40)),
		name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60))
	}),
	v.strictObject({ carryOn: v.pipe(v.string(), v.maxLength(100)) }),
	v.strictObject({ screen: v.pipe(v.string(), v.maxLength(40)) })
]);

const statusOf: Record<JoinRefusal, number> = {
	wrong: 404,
	expired: 410,
	revoked: 410,
	ended: 410,
	alreadyUsed: 410,
	doorClosed: 403,
	full: 429
};

export const POST: RequestHandler = async ({ request, locals, cookies }) => {
	const { services, isHttps, address } = locals;
	const { attempts, carryOn, joining } = services;
	if (!attempts.mayTry(address)) return json({ error: 'tooMany' }, { status: 429 });
	const read = v.safeParse(input, await request.json().catch(() => null));
	if (!read.success) {
		const message = 'Send {invite}, or {code, name}, or {carryOn}, or {screen}.';
		return json({ error: 'input', message }, { status: 400 });
	}
	const asked = read.output;
	const known = cookies.get(cookieName('kinboard_device', isHttps)) ?? null;
	let joined: Joined;
	if ('invite' in asked) {
		joined = await joining.byInvite(asked.invite, known);
	} else if ('carryOn' in asked) {
		joined = await carryOn.takeUp(asked.carryOn, known);
	} else if (attempts.areCodesPaused) {
		return json({ error: 'codesPaused' }, { status: 429 });
	} else if ('screen' in asked) {
		joined = await joining.byScreenCode(asked.screen);
	} else {
		joined = await joining.byCode(asked.code, asked.name);
	}
	if (!joined.ok) {
		const isLong = 'invite' in asked || 'carryOn' in asked;
		attempts.failed(address, isLong ? 'invite' : 'code');
		return json({ error: joined.why }, { status: statusOf[joined.why] });
	}
	const { seat, board, person, device } = joined;
	setSeatCookie(cookies, isHttps, seat);
	if (device !== null) setDeviceCookie(cookies, isHttps, device);
	if (!person) return json({ seat: seat.id, lobby: true });
	return json({
		seat: seat.id,
		board: board.id,
		participant: person.id,
		role: person.role,
		part: person.part,
		rooms: offersTo({ id: seat.id, board, participant: person.id })
	});
};

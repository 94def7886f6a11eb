// A coordinator goes into a meeting of their own: a seat for their place in it, one for each session.
import { json } from '@sveltejs/kit';
import * as v from 'valibot';
import { setSeatCookie, staffCookie } from '../../../cookies.server.ts';
import { forStaff, ownBoard, readInput } from '../../signedIn.server.ts';
import type { RequestHandler } from './$types';

const input = v.object({ board: v.pipe(v.string('Say which meeting.'), v.maxLength(40)) });

export const POST: RequestHandler = forStaff(async ({ request, locals, cookies }, member) => {
	const { services, isHttps } = locals;
	const read = await readInput(request, input);
	if (read instanceof Response) return read;
	const board = await ownBoard(locals, member, read.board);
	const people = [...(board?.people.values() ?? [])];
	const person = people.find(({ staff, removed }) => staff === member.id && !removed);
	if (!board || !person) return json({ error: 'board' }, { status: 404 });
	const session = cookies.get(staffCookie(isHttps)) ?? '';
	const seat = await services.seats.takeInSession(board, person.id, session);
	setSeatCookie(cookies, isHttps, seat);
	return json({ seat: seat.id });
});

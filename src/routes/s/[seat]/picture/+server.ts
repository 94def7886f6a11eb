// Pictures from a device: one is sent into a room that its sender writes in, and given to whoever may see it (SPEC.md PI1–PI6).
import { json } from '@sveltejs/kit';
import { isItemId } from '#lib/domain/fieldValue.ts';
import type { NotKept } from '#server/boards/pictures.ts';
import type { RequestHandler } from './$types';

const refusals: Readonly<Record<NotKept, { status: number; message: string }>> = {
	forbidden: { status: 403, message: 'You cannot put a picture there.' },
	unreadable: { status: 400, message: 'Send a JPEG, PNG or WebP picture.' },
	tooMany: { status: 409, message: 'There are as many pictures as can be kept.' },
	busy: { status: 503, message: 'Too many pictures are coming in. Try again in a moment.' }
};

const signedOut = () => json({ error: 'signedOut' }, { status: 401 });

export const POST: RequestHandler = async ({ request, url, locals }) => {
	const { seat, services } = locals;
	if (seat?.state !== 'in' || seat.participant === null) return signedOut();
	const viewer = { board: seat.board, participant: seat.participant, seat: seat.id };
	const room = url.searchParams.get('room') ?? '';
	const sent = new Uint8Array(await request.arrayBuffer());
	const kept = await services.pictures.keep(viewer, room, sent);
	if (typeof kept === 'object') return json(kept);
	const { status, message } = refusals[kept];
	const error = kept === 'unreadable' ? 'picture' : kept;
	return json({ error, message }, { status });
};

export const GET: RequestHandler = async ({ url, locals }) => {
	const { seat, services } = locals;
	if (seat?.state !== 'in' || seat.participant === null) return signedOut();
	const id = url.searchParams.get('id');
	if (!isItemId(id)) return json({ error: 'id', message: 'Name it by its id.' }, { status: 400 });
	const viewer = { board: seat.board, participant: seat.participant, seat: seat.id };
	const picture = await services.pictures.of(viewer, id);
	if (!picture) return json({ error: 'notFound' }, { status: 404 });
	const { type, bytes } = picture;
	return new Response(new Uint8Array(bytes), { headers: { 'content-type': type } });
};

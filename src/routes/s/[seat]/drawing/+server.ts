// A drawing of the table as a picture, for a page that only shows it: again only where it has changed since.
import { json } from '@sveltejs/kit';
import { isItemId } from '#lib/domain/fieldValue.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, url, request }) => {
	const { seat, services } = locals;
	if (seat?.state !== 'in' || seat.participant === null) {
		return json({ error: 'signedOut' }, { status: 401 });
	}
	const item = url.searchParams.get('item');
	if (!isItemId(item))
		return json({ error: 'item', message: 'Name it by its id.' }, { status: 400 });
	const picture = await services.drawings.of(seat.board, seat.participant, seat.id, item);
	if (!picture) return json({ error: 'notFound' }, { status: 404 });
	const etag = `"${picture.version}"`;
	if (request.headers.get('if-none-match') === etag) {
		return new Response(null, { status: 304, headers: { etag } });
	}
	return new Response(picture.svg, {
		headers: { 'content-type': 'image/svg+xml; charset=utf-8', etag }
	});
};

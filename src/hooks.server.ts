// Every page and endpoint passes here: services, who asks, language. The only reader of the services' global.
import type { Handle, HandleServerError } from '@sveltejs/kit';
import type { Services } from '../server/services.ts';
import { chooseLanguage, directionOf } from '#lib/i18n/languages.ts';
import { letBeFramed } from './routes/drawing/framed.server.ts';
import { cookieName } from './routes/cookies.server.ts';

const servicesKey = Symbol.for('kinboard.services');

function services(): Services {
	return (globalThis as Record<symbol, unknown>)[servicesKey] as Services;
}

export const handle: Handle = async ({ event, resolve }) => {
	const { locals, cookies, url, request } = event;
	locals.services = services();
	locals.isHttps = url.protocol === 'https:';
	locals.address = event.getClientAddress();
	locals.language = chooseLanguage(cookies.get('language'), request.headers.get('accept-language'));
	const seatId = event.params.seat;
	locals.seat =
		seatId === undefined
			? null
			: await locals.services.seats.authenticate(
					seatId,
					cookies.get(cookieName('kinboard', locals.isHttps))
				);
	locals.staff = /^\/staff(\/|$)/.test(url.pathname)
		? await locals.services.sessions.authenticate(
				cookies.get(cookieName('kinboard_staff', locals.isHttps))
			)
		: null;
	const response = await resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('%lang%', locals.language)
				.replace('%dir%', directionOf(locals.language))
				.replace('%letters%', event.route.id?.startsWith('/s/') ? 'later' : 'now')
	});
	if (event.route.id === '/drawing') letBeFramed(response.headers);
	return response;
};

export const handleError: HandleServerError = ({ error, event, status }) => {
	const reference = crypto.randomUUID().slice(0, 8);
	if (status >= 500) {
		const kind = error instanceof Error ? error.name : typeof error;
		event.locals.services.log.error('page.failed', {
			reference,
			route: event.route.id ?? '',
			kind
		});
	}
	return { message: status === 404 ? 'notFound' : 'failed', reference };
};

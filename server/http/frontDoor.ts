// What every HTTP request passes before SvelteKit: the right host, headers, limits, our own pages only, health.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pictureBytesMax, pictureTypes } from '#lib/domain/pictures.ts';
import type { Services } from '../services.ts';
import { setHeaders } from './headers.ts';
import type { Origins } from './origins.ts';

export type PageHandler = (request: IncomingMessage, response: ServerResponse) => void;

const urlCharsMax = 2048;
const bodyBytesMax = pictureBytesMax;
const picturePath = /^\/s\/[^/]+\/picture$/;
const safeMethods = ['GET', 'HEAD'];
const changingMethods = ['POST'];

/** Only what the front door sets may tell SvelteKit where it is reached and by whom. */
export const schemeHeader = 'x-kinboard-scheme';
export const addressHeader = 'x-kinboard-address';

export function frontDoor(
	services: () => Services,
	origins: () => Origins,
	pages: PageHandler
): PageHandler {
	return (request, response) => {
		const path = (request.url ?? '/').split('?')[0] ?? '/';
		setHeaders(response, origins().isHttps);
		if ((request.url ?? '').length > urlCharsMax) return answer(response, 414);
		if (!(request.url ?? '').startsWith('/')) return answer(response, 421);
		if (path === '/healthz') return answer(response, 200, 'ok');
		if (path === '/readyz') return void ready(services(), response);
		if (!origins().isHost(request)) return answer(response, 421);
		const method = request.method ?? '';
		if (changingMethods.includes(method)) {
			if (!origins().isOwnPage(request)) return answer(response, 403);
			if (!isJson(request) && !isPicture(request, path)) return answer(response, 415);
			if (Number(request.headers['content-length'] ?? 0) > bodyBytesMax)
				return answer(response, 413);
		} else if (!safeMethods.includes(method)) {
			response.setHeader('Allow', [...safeMethods, ...changingMethods].join(', '));
			return answer(response, 405);
		}
		for (const name of Object.keys(request.headers)) {
			if (name.startsWith('x-sveltekit-') || name.startsWith('x-kinboard-'))
				Reflect.deleteProperty(request.headers, name);
		}
		request.headers[schemeHeader] = origins().isHttps ? 'https' : 'http';
		request.headers[addressHeader] = addressOf(request, services().config.trustProxy);
		pages(request, response);
	};
}

function isJson(request: IncomingMessage): boolean {
	return /^application\/json(;|$)/.test(request.headers['content-type'] ?? '');
}

/** Only to where pictures are sent. */
function isPicture(request: IncomingMessage, path: string): boolean {
	const type = request.headers['content-type'] ?? '';
	return picturePath.test(path) && (pictureTypes as readonly string[]).includes(type);
}

/** The last hop's word for who asks, where a proxy of the operator's stands in front; else the socket's own. */
function addressOf(request: IncomingMessage, trustProxy: boolean): string {
	const forwarded = request.headers['x-forwarded-for'];
	const last =
		trustProxy && typeof forwarded === 'string' ? forwarded.split(',').at(-1)?.trim() : '';
	return last || (request.socket.remoteAddress ?? 'unknown');
}

async function ready(services: Services, response: ServerResponse): Promise<void> {
	if (await services.store.isReachable()) answer(response, 200, 'ready');
	else answer(response, 503, 'store not reachable');
}

function answer(response: ServerResponse, status: number, words = ''): void {
	response.statusCode = status;
	response.setHeader('Content-Type', 'text/plain; charset=utf-8');
	response.end(words);
}

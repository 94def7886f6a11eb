// Headers of every response, whoever makes it: pages, files, errors, refusals (security.md V55–V60, H17).
import type { ServerResponse } from 'node:http';

/** SvelteKit adds its own policy with nonces to pages, and lets browsers keep files with a hash in their name. */
const always: Readonly<Record<string, string>> = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'X-Frame-Options': 'DENY',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Permissions-Policy':
		'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
	'X-Robots-Tag': 'noindex, nofollow',
	'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
	'Cache-Control': 'no-store'
};

function headersFor(isHttps: boolean): [string, string][] {
	const https: [string, string][] = [['Strict-Transport-Security', 'max-age=31536000']];
	return [...Object.entries(always), ...(isHttps ? https : [])];
}

/** Set before anything else answers. */
export function setHeaders(response: ServerResponse, isHttps: boolean): void {
	for (const [name, value] of headersFor(isHttps)) response.setHeader(name, value);
}

/** A whole response without a body, for where there is no ServerResponse: upgrades and broken requests. */
export function refusalText(status: string, isHttps: boolean): string {
	const headers = [['Connection', 'close'], ['Content-Length', '0'], ...headersFor(isHttps)];
	const lines = headers.map((pair) => pair.join(': '));
	return [`HTTP/1.1 ${status}`, ...lines, '', ''].join('\r\n');
}

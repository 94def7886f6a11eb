// The drawing frame's own headers (design.md 4): our pages alone may frame it, and the drawing library may set styles. It may
// load and send no more than any other page.

const otherwise: Readonly<Record<string, string>> = {
	'style-src': "style-src 'self' 'unsafe-inline'",
	'style-src-attr': "style-src-attr 'unsafe-inline'",
	'img-src': "img-src 'self' data: blob:",
	'font-src': "font-src 'self' data:",
	'connect-src': "connect-src 'self' data: blob:",
	'frame-src': "frame-src 'none'",
	'frame-ancestors': "frame-ancestors 'self'"
};

/** @param headers of the page, with the usual policy */
export function letBeFramed(headers: Headers): void {
	const usual = headers.get('content-security-policy') ?? '';
	const policy = usual
		.split(';')
		.map((rule) => rule.trim())
		.map((rule) => otherwise[rule.split(' ', 1)[0] ?? ''] ?? rule);
	headers.set('content-security-policy', policy.join('; '));
	headers.set('x-frame-options', 'SAMEORIGIN');
}

// The language chosen on this device. Not content, and not secret.
import { json } from '@sveltejs/kit';
import * as v from 'valibot';
import { isLanguage } from '#lib/i18n/languages.ts';
import type { RequestHandler } from './$types';

const input = v.object({
	language: v.pipe(
		v.string(),
		v.check((value) => isLanguage(value))
	)
});
const yearSeconds = 365 * 24 * 60 * 60;

export const POST: RequestHandler = async ({ request, cookies, locals }) => {
	const read = v.safeParse(input, await request.json().catch(() => null));
	if (!read.success) {
		return json(
			{ error: 'language', message: 'There are no words in this language.' },
			{ status: 400 }
		);
	}
	cookies.set('language', read.output.language, {
		path: '/',
		secure: locals.isHttps,
		httpOnly: true,
		sameSite: 'lax',
		maxAge: yearSeconds
	});
	return json({ language: read.output.language });
};

// The language chosen on this device. Not content, and not secret.
import { json } from '@sveltejs/kit';
import * as v from 'valibot';
import { isLanguage } from '#lib/i18n/languages.ts';
import { setLanguageCookie } from '../../cookies.server.ts';
import type { RequestHandler } from './$types';

const input = v.object({
	language: v.pipe(
		v.string(),
		v.check((value) => isLanguage(value))
	)
});

export const POST: RequestHandler = async ({ request, cookies, locals }) => {
	const read = v.safeParse(input, await request.json().catch(() => null));
	if (!read.success) {
		return json(
			{ error: 'language', message: 'There are no words in this language.' },
			{ status: 400 }
		);
	}
	setLanguageCookie(cookies, locals.isHttps, read.output.language);
	return json({ language: read.output.language });
};

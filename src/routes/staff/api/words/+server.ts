// The council's own words: set by an administrator, each in one language; empty means the standard word.
import { json } from '@sveltejs/kit';
import * as v from 'valibot';
import {
	canBeRead,
	councilWordCharsMax,
	councilWordIds,
	isCouncilWordId,
	type CouncilWordId
} from '#lib/domain/councilWords.ts';
import { isPrintable } from '#lib/domain/plainText.ts';
import { isLanguage, languages } from '#lib/i18n/languages.ts';
import { forAdministrator, readInput } from '../../signedIn.server.ts';
import type { RequestHandler } from './$types';

const input = v.pipe(
	v.array(
		v.object({
			language: v.pipe(
				v.string('Name the language.'),
				v.check((code) => isLanguage(code), 'There is no such language here.')
			),
			id: v.custom<CouncilWordId>(isCouncilWordId, 'This word cannot be changed.'),
			words: v.pipe(
				v.string('Write this as text.'),
				v.transform((text) => text.replace(/\s+/gu, ' ').trim()),
				v.maxLength(councilWordCharsMax, `Use ${String(councilWordCharsMax)} characters or fewer.`),
				v.check(isPrintable, 'This has characters that cannot be shown.'),
				v.check((text) => text === '' || canBeRead(text), 'Use letters.')
			)
		}),
		'Write the words as a list.'
	),
	v.maxLength(councilWordIds.length * languages.length, 'That is more than there are.')
);

export const POST: RequestHandler = forAdministrator(async ({ request, locals }, member) => {
	const read = await readInput(request, input);
	if (read instanceof Response) return read;
	const chosen = read.map(({ words, ...rest }) => ({
		...rest,
		words: words === '' ? null : words
	}));
	await locals.services.councilWords.set(member.id, chosen);
	return json({ saved: true });
});

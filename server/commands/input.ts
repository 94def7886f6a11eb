// Pieces of checked input that several commands share. Messages are for whoever made the request.
import * as v from 'valibot';
import { isDay, isItemId } from '#lib/domain/fieldValue.ts';
import { isDayAndTimeOrOpen, isPrintable } from '#lib/domain/plainText.ts';

export { nameCharsMax, sentenceCharsMax, titleCharsMax } from '#lib/domain/plainText.ts';

/** One line, trimmed, of 1 to `max` characters; line breaks become spaces. */
export function words(max: number) {
	return v.pipe(
		v.string('Write this as text.'),
		v.trim(),
		v.transform((text) => text.replace(/\s*[\r\n]+\s*/gu, ' ')),
		v.minLength(1, 'This cannot be empty.'),
		v.maxLength(max, `Use ${String(max)} characters or fewer.`),
		v.check(isPrintable, 'This has characters that cannot be shown.')
	);
}

/** As `words`, but may be empty. */
export function optionalWords(max: number) {
	return v.optional(
		v.pipe(
			v.string('Write this as text.'),
			v.trim(),
			v.maxLength(max, `Use ${String(max)} characters or fewer.`),
			v.check(isPrintable, 'This has characters that cannot be shown.')
		),
		''
	);
}

export const anId = v.pipe(
	v.string('Name it by its id.'),
	v.check((value) => isItemId(value), 'This is not an id.')
);

export const aDay = v.pipe(
	v.string('Write the day.'),
	v.check((value) => isDay(value), 'Write the day like 2026-03-21.')
);

/** Local day and time as a date field gives it, or empty while it is not fixed. */
export const dayAndTime = v.optional(
	v.pipe(
		v.string('Write the day and time.'),
		v.check(isDayAndTimeOrOpen, 'Write the day and time like 2026-03-21T10:00.')
	),
	''
);

/** A link to a video call, or empty where there is none. */
export const aLink = v.pipe(
	v.string('Write the link to the call.'),
	v.trim(),
	v.maxLength(500, 'Use 500 characters or fewer.'),
	v.check(
		(text) => text === '' || isSecureLink(text),
		'Write a whole link that begins with https://.'
	)
);

function isSecureLink(text: string): boolean {
	const link = URL.parse(text);
	return link?.protocol === 'https:' && link.username === '' && link.password === '';
}

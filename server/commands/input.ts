// Pieces of checked input that several commands share. Messages are for whoever made the request.
import * as v from 'valibot';
import { isItemId } from '#lib/domain/fieldValue.ts';

// Control characters and direction overrides have no place in a name or a title (security.md H20).
// eslint-disable-next-line no-control-regex
const unprintable = /[\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/u;

/** One line or a short text: trimmed, of 1 to `max` characters. */
export function words(max: number) {
	return v.pipe(
		v.string('Write this as text.'),
		v.trim(),
		v.minLength(1, 'This cannot be empty.'),
		v.maxLength(max, `Use ${String(max)} characters or fewer.`),
		v.check((text) => !unprintable.test(text), 'This has characters that cannot be shown.')
	);
}

/** As `words`, but may be empty. */
export function optionalWords(max: number) {
	return v.optional(
		v.pipe(
			v.string('Write this as text.'),
			v.trim(),
			v.maxLength(max, `Use ${String(max)} characters or fewer.`),
			v.check((text) => !unprintable.test(text), 'This has characters that cannot be shown.')
		),
		''
	);
}

export const anId = v.pipe(
	v.string('Name it by its id.'),
	v.check((value) => isItemId(value), 'This is not an id.')
);

/** Local day and time as a date field gives it, or empty while it is not fixed. */
export const dayAndTime = v.optional(
	v.pipe(
		v.string('Write the day and time.'),
		v.check(
			(text) =>
				text === '' ||
				(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))),
			'Write the day and time like 2026-03-21T10:00.'
		)
	),
	''
);

export const nameCharsMax = 60;
export const titleCharsMax = 120;
export const sentenceCharsMax = 300;

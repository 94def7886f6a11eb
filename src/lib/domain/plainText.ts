// What may stand in a name, a title or a typed day: rules that the pages' endpoints and the commands share.
import { isDay } from './fieldValue.ts';

// Control characters and direction overrides have no place in a name or a title (security.md H20).
const unprintable = /[\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/u;

export function isPrintable(text: string): boolean {
	return !unprintable.test(text);
}

/** Local day and time `YYYY-MM-DDTHH:MM` as a date field gives it, or empty while it is not fixed. */
export function isDayAndTimeOrOpen(text: string): boolean {
	if (text === '') return true;
	const [day = '', time = ''] = text.split('T');
	return isDay(day) && /^([01]\d|2[0-3]):[0-5]\d$/.test(time) && text.length === 16;
}

export const nameCharsMax = 60;
export const titleCharsMax = 120;
export const sentenceCharsMax = 300;

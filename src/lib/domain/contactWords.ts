// Does a text seem to say where somebody can be found: a postcode, a phone number, an e-mail address (practice.md 3.6 rule 3)?
// A question to whoever is about to put it up, never a refusal: it misses much, and asks too often sometimes.

const postcode = /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/giu;
const email = /[^\s@]+@[^\s@]+\.[^\s@]{2,}/gu;
/** As people write them: +44 7700 900123, 01632 960 123, (020) 7946-0123. */
const phone = /(?:\+|00|\(?0)[\d\s().-]{8,}\d/gu;
const street =
	/\b\d{1,4}[a-z]?\s+(?:[\p{L}’'-]+\s+){0,3}(?:street|st|road|rd|avenue|ave|lane|close|drive|court|terrace|place|gardens|way)\b/giu;

/** Everything in a text that may be such a thing. */
function contactsIn(text: string): string[] {
	const plain = text.normalize('NFKC');
	return [postcode, email, phone, street].flatMap((pattern) => plain.match(pattern) ?? []);
}

export function looksLikeContact(text: string): boolean {
	return contactsIn(text).length > 0;
}

/** Is there such a thing now that was not there before? */
export function saysAnew(before: string, after: string): boolean {
	const known = contactsIn(before);
	return contactsIn(after).some((found) => !known.includes(found));
}

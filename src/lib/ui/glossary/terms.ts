// The glossary as a list to look through: the family's word first, found by any of its words or by how it is often written.
import {
	acronymsIn,
	glossaryId,
	jargonIn,
	jargonKeys,
	shortFormKeys,
	type GlossaryKey
} from '../../domain/glossary.ts';
import type { Register } from '../../domain/register.ts';
import type { Words } from '../../i18n/words.ts';

export interface Term {
	key: GlossaryKey;
	/** As the family says it, or the child. */
	plain: string;
	/** As people at work do. */
	atWork: string;
}

/** All of them, in the order of the words that this person reads first. */
export function termsFor(register: Register, said: Words, language: string): Term[] {
	const { compare } = new Intl.Collator(language);
	return [...jargonKeys, ...shortFormKeys]
		.map((key) => {
			const id = glossaryId(key);
			const child = said(`${id}.child`);
			return {
				key,
				plain: register === 'child' && child !== `${id}.child` ? child : said(id),
				atWork: said(`${id}.professional`)
			};
		})
		.sort((a, b) => compare(a.plain, b.plain) || compare(a.atWork, b.atWork));
}

/** Case, accents and the marks above letters do not matter. */
function bare(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('’', "'").trim();
}

export function termsFound(terms: readonly Term[], typed: string): Term[] {
	const wanted = bare(typed);
	if (wanted === '') return [...terms];
	const named = new Set([
		...jargonIn(typed).map(({ key }) => key),
		// A short form is known among other words alone: by itself it may be anybody's capitals.
		...acronymsIn(`the ${typed.trim().toUpperCase()}`).map(({ key }) => key)
	]);
	return terms.filter(
		({ key, plain, atWork }) =>
			named.has(key) || bare(plain).includes(wanted) || bare(atWork).includes(wanted)
	);
}

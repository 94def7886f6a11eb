// People of a family map by their names, as a list is written here: no comma before the last.
import type { FamilyPerson } from '../../../domain/family/family.ts';
import type { ToolOnPage } from '../toolContext.ts';

export function familyNames(on: ToolOnPage, people: readonly Pick<FamilyPerson, 'name'>[]): string {
	const { lang } = document.documentElement;
	const list = new Intl.ListFormat(lang === 'en' ? 'en-GB' : lang, { type: 'conjunction' });
	return list.format(people.map(({ name }) => (name === '' ? on.picture('who') : name)));
}

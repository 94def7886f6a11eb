// What a field of an item says, in words: for pages, paper and copies alike. Empty where there is nothing to say.
import { nameIn } from '../../board/toolItems.ts';
import { sameName } from '../../domain/tools/knownPeople.ts';
import { mainField, type Naming, type ToolItem } from '../../domain/tools/practiceTool.ts';
import type { Words } from '../../i18n/words.ts';
import { textOfItem } from './itemNames.ts';
import type { ToolOnPage } from './toolContext.ts';

export function saidIn(
	on: ToolOnPage,
	list: string,
	name: string,
	item: ToolItem,
	words: Words
): string {
	const field = on.list(list).fields[name];
	const value = item.values[name];
	if (!field || field.isPlace || value === null || value === undefined || value === '') return '';
	const several = Array.isArray(value) ? (value as readonly string[]) : [];
	const one = typeof value === 'string' ? value : '';
	switch (field.kind) {
		case 'text':
			return one;
		case 'flag':
			return value === true ? words('yes') : '';
		case 'choice':
			return on.optionName(list, name, one);
		case 'choices':
			return several.map((each) => on.optionName(list, name, each)).join(', ');
		case 'participant':
			return on.face.person(one)?.name ?? '';
		case 'participants':
			return several.flatMap((each) => on.face.person(each)?.name ?? []).join(', ');
		case 'item':
			return field.names
				? whoElse(on, field.of, field.names, item, one)
				: textOfItem(on, field.of, one);
		case 'items':
			return several
				.map((each) => textOfItem(on, field.of, each))
				.filter(Boolean)
				.join('; ');
		case 'date':
			return words('a-day', { day: new Date(one) });
	}
}

/** Who it is, where the name that is written here is another than theirs. */
function whoElse(
	{ face }: ToolOnPage,
	root: string,
	{ field, from }: Naming,
	{ values }: ToolItem,
	id: string
): string {
	const name = face.table ? nameIn(face.table.words, root, id, from) : '';
	return sameName(name, String(values[field] ?? '')) ? '' : name;
}

/** The field that says the main thing of this item: the list's own, or the first words there are where that is empty. */
export function mainOf(on: ToolOnPage, list: string, { values }: ToolItem): string {
	const definition = on.list(list);
	const main = mainField(definition);
	const isSaid = (name: string) => typeof values[name] === 'string' && values[name] !== '';
	if (isSaid(main)) return main;
	const others = Object.entries(definition.fields).filter(([, { kind }]) => kind === 'text');
	return others.find(([name]) => isSaid(name))?.[0] ?? main;
}

/** The names of those it is about, where there are several children. */
export function aboutWhom(on: ToolOnPage, { childRef }: ToolItem): string {
	const { face } = on;
	return face.children.length > 1 ? childRef.map((id) => face.firstName(id)).join(', ') : '';
}

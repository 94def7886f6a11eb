// One set of people in many views (practice.md 2.10, 2.12, 2.15; SPEC.md OP1–OP5): who is offered by name, and who stands in a
// view already. The names themselves are read by the board (board/toolItems.ts).
import { wordsIn } from './itemValues.ts';
import {
	namingIn,
	type Naming,
	type NamingField,
	type ToolField,
	type ToolItem,
	type ToolList
} from './practiceTool.ts';

/** The people of the family map, wherever somebody can be one of them. */
export const mapPeople = 'familyMap.people';

/** Who of the family map somebody in a view is. */
export const personOfMap = (more: Omit<Naming, 'field' | 'from'> = {}): ToolField => ({
	...{ kind: 'item', of: mapPeople, names: { field: 'name', from: 'name', ...more } },
	onScreen: false
});

export interface Known {
	/** Whom to link to; null: only the words are taken. */
	id: string | null;
	name: string;
	/** Stands in this view already. */
	isThere: boolean;
}

/** Names that differ in space and capitals alone are the same. */
export function sameName(one: string, other: string): boolean {
	return plain(one) === plain(other);
}

const plain = (name: string) => name.trim().replace(/\s+/gu, ' ').toLocaleLowerCase();

export interface Someone {
	/** Whom of the other list they are. */
	who: string | null;
	name: string;
}

export const someone = (
	{ values }: Pick<ToolItem, 'values'>,
	link: string,
	field: string
): Someone => {
	const who = values[link];
	return { who: typeof who === 'string' ? who : null, name: wordsIn({ values }, field) };
};

function isSame(one: Someone, other: Someone): boolean {
	if (one.who !== null && other.who !== null) return one.who === other.who;
	return one.name !== '' && sameName(one.name, other.name);
}

/** What stands in a list at the table, for whoever adds to it. */
export interface View {
	items: readonly ToolItem[];
	/** Whose words the new one is. */
	whose: string | null;
}

/** Of a list in which everybody has a view of their own, theirs. */
export function inView({ names }: NamingField, { items, whose }: View): readonly ToolItem[] {
	return names.isOwnView
		? items.filter(({ speaker, author }) => (speaker ?? author) === whose)
		: items;
}

/** Is the same person there already? By whom they are linked to, else by their name; not where it says "once more". */
export function isAmong(
	list: Pick<ToolList, 'fields'>,
	item: Pick<ToolItem, 'values' | 'childRef'>,
	view: View
): boolean {
	return namingIn(list).some((link) => {
		const { name, names } = link;
		if (names.again !== undefined && wordsIn(item, names.again) !== '') return false;
		const me = someone(item, name, names.field);
		return inView(link, view).some(
			(other) => isAboutTheSame(item, other) && isSame(me, someone(other, name, names.field))
		);
	});
}

/** Nobody is twice where one is for one child and the other for another. */
function isAboutTheSame(
	{ childRef: one }: Pick<ToolItem, 'childRef'>,
	{ childRef: other }: Pick<ToolItem, 'childRef'>
): boolean {
	return one.length === 0 || other.length === 0 || one.some((child) => other.includes(child));
}

/**
 * Who is offered: those of the list they can be linked to, then the names of others that nobody there has; last, those who
 * stand in this view already.
 * @param people of that list, with names
 * @param others names from elsewhere
 * @param there who stands in this view
 */
export function offered(
	people: readonly { id: string; name: string }[],
	others: readonly string[],
	there: readonly Someone[]
): Known[] {
	const known: Known[] = people
		.filter(({ name }) => name.trim() !== '')
		.map(({ id, name }) => ({ id, name, isThere: false }));
	for (const name of others) {
		const isNew = name.trim() !== '' && !known.some((one) => sameName(one.name, name));
		if (isNew) known.push({ id: null, name, isThere: false });
	}
	const all = known.map((one) => ({
		...one,
		isThere: there.some((other) => isSame({ who: one.id, name: one.name }, other))
	}));
	return [...all.filter(({ isThere }) => !isThere), ...all.filter(({ isThere }) => isThere)];
}

/** Was this typed to look for that name? Then choosing it takes the place of what was typed. */
export function looksFor(typed: string, name: string): boolean {
	const begun = plain(typed);
	if (begun === '') return true;
	const whole = plain(name);
	return whole.startsWith(begun) || whole.includes(` ${begun}`);
}

/** Those whom the words that were typed so far may mean; where they mean nobody, all. */
export function meantBy(typed: string, known: readonly Known[]): readonly Known[] {
	const found = known.filter(({ name }) => looksFor(typed, name));
	return found.length === 0 ? known : found;
}

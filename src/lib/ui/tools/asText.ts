// A list, or a whole tool, as plain text to be pasted elsewhere: what stands there, whose it is, nothing of how it looks.
import type { ToolContent, ToolItem } from '../../domain/tools/practiceTool.ts';
import type { Words } from '../../i18n/words.ts';
import { aboutWhom, mainOf, saidIn } from './said.ts';
import type { ToolOnPage } from './toolContext.ts';

/** One item: its main words, each other field on a line with its label, and who said it. */
export function itemAsText(on: ToolOnPage, list: string, item: ToolItem, words: Words): string {
	const who = on.face.person(item.speaker ?? item.author)?.name;
	const said = itemWithoutName(on, list, item, words);
	return who === undefined ? said : `${said}\n(${who})`;
}

export function itemWithoutName(
	on: ToolOnPage,
	list: string,
	item: ToolItem,
	words: Words
): string {
	const definition = on.list(list);
	const main = mainOf(on, list, item);
	const lines = Object.keys(definition.fields).flatMap((name) => {
		const said = saidIn(on, list, name, item, words).trim();
		if (said === '') return [];
		return name === main ? [said] : [`${on.say(`${list}-${name}`)}: ${said}`];
	});
	const about = aboutWhom(on, item);
	if (about !== '') lines.push(words('about-child', { name: about }));
	return lines.join('\n');
}

export function listAsText(
	on: ToolOnPage,
	list: string,
	items: readonly ToolItem[],
	words: Words
): string {
	return [on.say(list), ...items.map((item) => itemAsText(on, list, item, words))].join('\n\n');
}

/** All lists that have something in them. */
export function toolAsText(on: ToolOnPage, content: ToolContent, words: Words): string {
	return Object.keys(on.tool.lists)
		.filter((list) => (content[list]?.length ?? 0) > 0)
		.map((list) => listAsText(on, list, content[list] ?? [], words))
		.join('\n\n');
}

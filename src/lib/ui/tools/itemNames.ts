// What an item is called where another one points to it, and what can be pointed to.
import { readCard, readCards } from '../../board/cards.ts';
import { readMustHaves } from '../../board/mustHaves.ts';
import { readPlan, readPlanLine } from '../../board/planLines.ts';
import { readToolItem, readToolItems } from '../../board/toolItems.ts';
import { isKeptOff, oneForScreen } from '../../domain/tools/forScreen.ts';
import { mainField, type ToolItem, type ToolList } from '../../domain/tools/practiceTool.ts';
import type { Words } from '../../i18n/words.ts';
import type { ToolOnPage } from './toolContext.ts';

export interface Named {
	id: string;
	name: string;
}

const nameCharsMax = 60;

function short(text: string): string {
	const line = text.trim().replace(/\s+/gu, ' ');
	return line.length > nameCharsMax ? `${line.slice(0, nameCharsMax - 1)}…` : line;
}

/** @param of a list of this tool, or `cards`, `plan`, `mustHaves` */
export function namesToChoose(on: ToolOnPage, of: string, words: Words): Named[] {
	const doc = on.face.table?.words;
	if (!doc) return [];
	if (of === 'cards') return readCards(doc).filter(isThere).map(named);
	if (of === 'plan')
		return readPlan(doc)
			.filter(isThere)
			.map(({ id, what }) => ({ id, name: short(what) }));
	if (of === 'mustHaves') return readMustHaves(doc).map(named);
	const list = on.list(of);
	const main = mainField(list);
	return readToolItems(doc, on.root(of), list).map(({ id, values }) => {
		const value = values[main];
		return {
			id,
			name: typeof value === 'string' && value !== '' ? short(value) : words('tool-no-words')
		};
	});
}

/** What stands under this id, whole; empty where it was taken back. */
export function textOfItem(on: ToolOnPage, of: string, id: string): string {
	const doc = on.face.table?.words;
	if (!doc) return '';
	if (of === 'cards') return readCard(doc, id)?.text ?? '';
	if (of === 'plan') return readPlanLine(doc, id)?.what ?? '';
	if (of === 'mustHaves') return readMustHaves(doc).find((one) => one.id === id)?.text ?? '';
	const list = on.list(of);
	const found = readToolItem(doc, on.root(of), id, list);
	// The wall says no more of it here than where it stands itself.
	const isWall = on.face.me.role === 'screen';
	const item = found && isWall ? shownOnWall(on, found, list) : found;
	const value = item?.values[mainField(list)];
	return typeof value === 'string' ? value : '';
}

function shownOnWall({ face }: ToolOnPage, item: ToolItem, list: ToolList): ToolItem | null {
	const isOff = isKeptOff(item, (one) => face.isOffScreen(one));
	return isOff ? null : oneForScreen(item, list);
}

function isThere({ withdrawn }: { withdrawn: boolean }): boolean {
	return !withdrawn;
}

function named({ id, text }: { id: string; text: string }): Named {
	return { id, name: short(text) };
}

// The people of the family map, to be put on a drawing: the same set, wherever somebody is drawn (practice.md 2.10).
import type { Room } from '../../sync/room.svelte.ts';
import { readToolItems } from '../../board/toolItems.ts';
import { wordsIn } from '../../domain/tools/itemValues.ts';
import { familyMap } from '../../domain/tools/practice/familyMap.ts';
import { rootOf } from '../../domain/tools/practiceTool.ts';

export function namesOnMap({ words: table }: Room): string[] {
	const list = familyMap.lists['people'];
	if (!list) return [];
	return readToolItems(table, rootOf(familyMap, 'people'), list)
		.map((item) => wordsIn(item, 'name'))
		.filter((name) => name !== '');
}

// What a child says in the three houses, for tests that listen.
import type * as Y from 'yjs';
import { addHouseWord, houseText, setReadBack } from '#lib/board/childWords.ts';
import type { HouseId } from '#lib/domain/tools/childWords.ts';

let next = 0;

/** Words in a house on the child's own page. @returns their id */
export function writeInHouse(
	own: Y.Doc,
	author: string,
	text: string,
	{ house = 'worries', isReadBack = true }: { house?: HouseId; isReadBack?: boolean } = {}
): string {
	const id = `house${String(next++).padStart(8, '0')}`;
	addHouseWord(own, { id, house, author, at: Date.now() }, null);
	houseText(own, id)?.insert(0, text);
	if (isReadBack) setReadBack(own, id, null);
	return id;
}

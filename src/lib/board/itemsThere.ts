// Which items a room has, with those that an update brings: for links from one list to another (domain/SPEC.md OP2).
import type * as Y from 'yjs';
import type { HasItem } from '../domain/mayChange.ts';
import type { Change } from '../domain/mayChangeBy.ts';
import { itemOf } from './items.ts';

/**
 * @param doc the room as it is now; not changed
 * @param changes what the update changes
 */
export function itemsThere(doc: Y.Doc, changes: readonly Change[]): HasItem {
	return (root, id) =>
		itemOf(doc, root, id) !== null ||
		changes.some(
			({ op, path }) => op === 'set' && path.length === 2 && path[0] === root && path[1] === id
		);
}

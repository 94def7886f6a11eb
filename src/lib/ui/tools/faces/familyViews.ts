// What a wall shows of a family at a time, as it is called; and the same to be kept as pictures.
import type { Family } from '../../../domain/family/family.ts';
import { familyOf } from '../../../domain/family/familyOf.ts';
import { othersSide } from '../../../domain/family/sides.ts';
import { wallViews, type WallView } from '../../../domain/family/wallViews.ts';
import type { ToolOnPage } from '../toolContext.ts';
import type { ViewToKeep } from '../viewsToKeep.ts';

export function viewSays(on: ToolOnPage, family: Family, { side, part, of }: WallView): string {
	const nameOf = (id: string) => family.people.find((one) => one.id === id)?.name;
	const says =
		side === null
			? on.picture('whole')
			: side === othersSide
				? on.picture('others')
				: on.picture('side', { name: nameOf(side) || on.picture('who') });
	return of === 1 ? says : on.picture('part', { side: says, part, of });
}

/** Each so large that it is read from across a room. */
export function sidesToKeep(on: ToolOnPage, name: string): ViewToKeep[] {
	const family = familyOf(on.content);
	return wallViews(family).map((view) => ({
		...{ of: 'familyMap', view: view.id, item: null },
		says: `${name}: ${viewSays(on, family, view)}`
	}));
}

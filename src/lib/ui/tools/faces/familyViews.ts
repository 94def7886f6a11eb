// What a wall shows of a family at a time, as it is called.
import type { Family } from '../../../domain/family/family.ts';
import { othersSide } from '../../../domain/family/sides.ts';
import type { WallView } from '../../../domain/family/wallViews.ts';
import type { ToolOnPage } from '../toolContext.ts';

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

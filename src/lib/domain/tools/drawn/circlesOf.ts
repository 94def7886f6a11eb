// The circles of people there are (practice.md 2.15): everybody's, by how much each knows, and each child's own, by how close
// they are.
import { wordsIn } from '../itemValues.ts';
import { closeness, rings } from '../practice/network.ts';
import type { ToolContent, ToolItem } from '../practiceTool.ts';
import { ownerOf } from './ecomapOf.ts';
import type { RingName } from './rings.ts';

export type CircleList = 'people' | 'childsCircle';

export interface Circle {
	/** Unlike any other's. */
	key: string;
	list: CircleList;
	/** The child whose circle it is; null: everybody's. */
	owner: string | null;
	/** The field that says on which ring somebody is, and what it may say. */
	by: 'ring' | 'closeness';
	rows: readonly { id: string; names: RingName[] }[];
	/** Those of whom nobody has said on which ring they are. */
	others: RingName[];
	/** When it was last added to. */
	at: number;
}

/** Those with somebody in them. */
export function circlesOf(content: ToolContent): Circle[] {
	const own = content['childsCircle'] ?? [];
	const children = [...new Set(own.map(ownerOf))];
	const all = [
		circle('people', null, content['people'] ?? []),
		...children.map((owner) =>
			circle(
				'childsCircle',
				owner,
				own.filter((item) => ownerOf(item) === owner)
			)
		)
	];
	return all.filter((one) => one !== null);
}

function circle(list: CircleList, owner: string | null, items: readonly ToolItem[]): Circle | null {
	if (items.length === 0) return null;
	const by = list === 'people' ? 'ring' : 'closeness';
	const names = (row: string) =>
		items
			.filter((item) => wordsIn(item, by) === row)
			.map((item) => ({ id: item.id, name: wordsIn(item, 'name') }));
	return {
		...{ key: list === 'people' ? list : `${list}/${owner ?? ''}`, list, owner, by },
		rows: (list === 'people' ? rings : closeness).map((id) => ({ id, names: names(id) })),
		others: names(''),
		at: Math.max(...items.map(({ at }) => at))
	};
}

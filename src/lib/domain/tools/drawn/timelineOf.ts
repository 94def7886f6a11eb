// The timeline of a table: where each thing that happened stands, and the few words for it that everybody in the room may read
// from the wall (practice.md 2.13: titles alone).
import type { Role } from '../../roles.ts';
import { shortName } from '../../shortName.ts';
import { wordsIn } from '../itemValues.ts';
import type { ToolItem } from '../practiceTool.ts';
import type { LaneLabel } from './laneRow.ts';
import { axisOf, laneOf, type Axis } from './timelineAxis.ts';

export interface Timeline {
	axis: Axis;
	/** What the wall and a picture that is kept have of each. */
	labelOf: (id: string) => LaneLabel;
}

/** @param personOf who somebody is in the meeting; null: nobody there */
export function timelineOf(
	items: readonly ToolItem[],
	personOf: (participant: string) => { name: string; role: Role } | null
): Timeline {
	const byId = new Map(items.map((item) => [item.id, item]));
	const whose = ({ speaker, author }: ToolItem) => personOf(speaker ?? author ?? '');
	const dated = items.map((item) => ({
		...{ id: item.id, on: wordsIn(item, 'on') || null, when: wordsIn(item, 'when') },
		lane: laneOf(whose(item)?.role ?? null)
	}));
	return {
		axis: axisOf(dated),
		labelOf(id) {
			const item = byId.get(id);
			if (!item) return { title: '', says: [] };
			const says = [wordsIn(item, 'when'), shortName(whose(item)?.name ?? '')];
			return { title: wordsIn(item, 'title') || '…', says };
		}
	};
}

// The words at the drawn timeline, and what a wall shows of it at a time; the same to be kept as pictures.
import type { LaneWords } from '../../../domain/tools/drawn/laneRow.ts';
import { fileRoom, partsOf, wallRoom } from '../../../domain/tools/drawn/lanesForWall.ts';
import type { Column } from '../../../domain/tools/drawn/timelineAxis.ts';
import { timelineOf, type Timeline } from '../../../domain/tools/drawn/timelineOf.ts';
import type { ToolItem } from '../../../domain/tools/practiceTool.ts';
import type { ToolOnPage } from '../toolContext.ts';
import type { ViewToKeep } from '../viewsToKeep.ts';

export function timelineHere({ face }: ToolOnPage, items: readonly ToolItem[]): Timeline {
	return timelineOf(items, (participant) => face.person(participant));
}

export function laneWords(on: ToolOnPage): LaneWords {
	return {
		lanes: { family: on.picture('family'), work: on.picture('work') },
		...{ nothing: on.picture('nothing'), someTime: on.picture('someTime') },
		apart: on.picture('apart')
	};
}

export interface PartOnWall {
	id: string;
	says: string;
	columns: readonly Column[];
}

/** @param items all of them, whether they may be seen there or not */
export function partsOnWall(
	on: ToolOnPage,
	items: readonly ToolItem[],
	room = wallRoom
): PartOnWall[] {
	const { axis, labelOf } = timelineHere(
		on,
		items.filter((item) => !on.face.isOffScreen(item))
	);
	const parts = partsOf(axis, labelOf, laneWords(on), room);
	return parts.map((columns, i) => ({
		...{ id: String(i + 1), columns },
		says: on.picture('part', { part: i + 1, of: parts.length })
	}));
}

/** Each so large that it is read from across a room; none where one picture is. */
export function partsToKeep(on: ToolOnPage, name: string): ViewToKeep[] {
	const parts = partsOnWall(on, on.content['events'] ?? [], fileRoom);
	if (parts.length < 2) return [];
	return parts.map(({ id, says }) => ({
		...{ of: 'timeline', view: id, item: null },
		says: `${name}: ${says}`
	}));
}

// What stands on an ecomap (practice.md 2.12): one for each point of view, never two in one; each line as it was on a day,
// with how it was before. Which items are the same line is what their writer said, not what they are called.
import { isDay } from '../../fieldValue.ts';
import type { ToolContent, ToolItem } from '../practiceTool.ts';
import { ecomapLists, type EcomapList } from '../practice/ecomap.ts';

/** One line of the map on a day. */
export interface MapLine {
	item: ToolItem;
	/** The same line, as it was drawn the time before. */
	before: ToolItem | null;
}

export interface PointOfView {
	/** Unlike any other's. */
	key: string;
	list: EcomapList;
	/** Whose map it is. */
	owner: string | null;
	/** The children in the middle; none: the home. */
	middle: readonly string[];
	/** The days on which something was drawn, in order. */
	days: readonly string[];
	/** What was drawn, the first first. */
	items: readonly ToolItem[];
}

/** The day it is about: the one that was given, else the one it was written on. */
export function dayOf({ values, at }: Pick<ToolItem, 'values' | 'at'>): string {
	const { on } = values;
	return isDay(on) ? on : new Date(at).toISOString().slice(0, 10);
}

export const ownerOf = ({ speaker, author }: Pick<ToolItem, 'speaker' | 'author'>) =>
	speaker ?? author;

/** @param child whom the page is about just now; then the child stands in the middle */
export function pointsOfView(content: ToolContent, child: string | null): PointOfView[] {
	return ecomapLists.flatMap((list) => {
		const all = [...(content[list] ?? [])].sort(byTime);
		const owners = [...new Set(all.map(ownerOf))];
		return owners.map((owner) => {
			const items = all.filter((item) => ownerOf(item) === owner);
			return {
				...{ key: `${list}/${owner ?? ''}`, list, owner, items },
				middle: list === 'childsSystems' ? [owner ?? ''] : inTheMiddle(items, child),
				days: [...new Set(items.map(dayOf))].sort()
			};
		});
	});
}

const byTime = (a: ToolItem, b: ToolItem) => a.at - b.at || (a.id < b.id ? -1 : 1);

/** A child where the page, or all of the map, is about that child; else the home. */
function inTheMiddle(items: readonly ToolItem[], child: string | null): readonly string[] {
	if (child !== null) return [child];
	const [first, ...others] = items.map(({ childRef }) => [...childRef].sort());
	const isSame = (one: readonly string[]) => one.join() === first?.join();
	return others.every(isSame) ? (first ?? []) : [];
}

/**
 * The map as it was on a day: of each line the last that was drawn by then.
 * @param day null: as it is now
 */
export function linesOn({ items }: PointOfView, day: string | null): MapLine[] {
	const first = new Map<string, string>();
	const known = new Map(items.map((item) => [item.id, item]));
	const lines = new Map<string, ToolItem[]>();
	for (const item of items) {
		const again = item.values['again'];
		const earlier = typeof again === 'string' && again !== item.id ? known.get(again) : undefined;
		const line = (earlier && first.get(earlier.id)) ?? item.id;
		first.set(item.id, line);
		lines.set(line, [...(lines.get(line) ?? []), item]);
	}
	return [...lines.values()].flatMap((drawn) => {
		const by = drawn
			.filter((item) => day === null || dayOf(item) <= day)
			.sort((a, b) => dayOf(a).localeCompare(dayOf(b)) || byTime(a, b));
		const item = by.at(-1);
		return item ? [{ item, before: by.at(-2) ?? null }] : [];
	});
}

/** More than so many lines are not read from across a room. */
const linesOnWall = 12;

/** The lines of a map in as few parts as a wall can show one at a time, all of about the same size, in their order. */
export function partsForWall<Line>(lines: readonly Line[]): Line[][] {
	const count = Math.max(1, Math.ceil(lines.length / linesOnWall));
	return Array.from({ length: count }, (_, part) =>
		lines.slice(
			Math.round((part * lines.length) / count),
			Math.round(((part + 1) * lines.length) / count)
		)
	);
}

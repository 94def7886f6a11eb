// What a wall shows of a family at a time, so that its words are read from across a room (SPEC.md FM10): all of it, or side
// by side, and a side that is too large for that in parts, those nearest to the children first.
import { wallSize, type Sizes } from './drawing.ts';
import type { Family } from './family.ts';
import { drawFamily } from './genogram.ts';
import { kinIn, partOf, reached, sidesOf } from './sides.ts';

export interface WallView {
	/** What whoever moves the screen chooses it by. */
	id: string;
	/** Whose side it is; null where the family has no sides. */
	side: string | null;
	/** Of how many parts which, from one. */
	part: number;
	of: number;
	people: ReadonlySet<string>;
}

/** What a wall of 1920 by 1080 has beside its title, its foot and the legend. */
const room = { width: 1480, height: 630 };
/** How large words have to be there. */
export const textLeast = 28;

/** How large its smallest words are on that wall. */
export function textOnWall(family: Family, sizes: Sizes = wallSize): number {
	const { width, height } = drawFamily(family, sizes);
	return Math.min(room.width / width, room.height / height) * sizes.smallText;
}

/** How things are drawn there: with a line more under everybody where of somebody something is not agreed. */
export const wallSizeWith = (notAgreed: ReadonlySet<string>): Sizes =>
	notAgreed.size === 0 ? wallSize : { ...wallSize, labelLines: 3 };

const isLegible = (family: Family, sizes: Sizes) => textOnWall(family, sizes) >= textLeast;

/** All there is to choose from besides the whole; none where the whole is all there is. */
export function wallViews(family: Family, sizes: Sizes = wallSize): WallView[] {
	return viewsOf(family, (people) => isLegible(partOf(family, people), sizes));
}

/** The same where something else says which of them can be read at once. */
export function viewsOf(
	family: Family,
	isRead: (people: ReadonlySet<string>) => boolean
): WallView[] {
	const sides = sidesOf(family);
	const everybody = { id: null, people: new Set(family.people.map(({ id }) => id)) };
	const views = (sides.length > 0 ? sides : [everybody]).flatMap(({ id, people }) => {
		const parts = partsOf(partOf(family, people), isRead);
		return parts.map((part, index): WallView => ({
			...{ id: index === 0 ? (id ?? '1') : `${id ?? ''}/${String(index + 1)}`, side: id },
			...{ part: index + 1, of: parts.length, people: part }
		}));
	});
	return views.length < 2 ? [] : views;
}

/**
 * What a wall shows: what was chosen; else all of it where its words can be read, and where not, the first view. A part that
 * is there for whoever chose it, and not here, is the first of that side: a line more can part it otherwise.
 */
export function forWall(
	family: Family,
	chosen: string | null,
	sizes: Sizes = wallSize
): { family: Family; view: WallView | null } {
	const views = wallViews(family, sizes);
	const found =
		views.find(({ id }) => id === chosen) ?? views.find(({ id }) => id === chosen?.split('/')[0]);
	const view = found ?? (isLegible(family, sizes) ? undefined : views[0]);
	return view ? { family: partOf(family, view.people), view } : { family, view: null };
}

/** As few as can be read each: who was on one before stands on the next too where somebody there belongs to them. */
function partsOf(
	family: Family,
	isRead: (people: ReadonlySet<string>) => boolean
): ReadonlySet<string>[] {
	const { above, below, partners } = kinIn(family);
	const related = (id: string) => [...above(id), ...partners(id), ...below(id)];
	const all = family.people.map(({ id }) => id);
	const centre = family.people.filter(({ isAtCentre }) => isAtCentre).map(({ id }) => id);
	let left = [...new Set([...centre, ...all])];
	const parts: ReadonlySet<string>[] = [];
	while (left.length > 0) {
		const before = new Set(all.filter((id) => !left.includes(id)));
		const withKin = (ids: readonly string[]) =>
			new Set([...ids.flatMap((id) => related(id).filter((one) => before.has(one))), ...ids]);
		const order = inTurn(left, related);
		const count = most(order.length, (many) => isRead(withKin(order.slice(0, many))));
		parts.push(withKin(order.slice(0, count)));
		left = left.filter((id) => !order.slice(0, count).includes(id));
	}
	return parts;
}

/** From the first outwards, as they belong together; then from the next of whom nobody was reached. */
function inTurn(ids: readonly string[], related: (id: string) => readonly string[]): string[] {
	const within = (id: string) => related(id).filter((one) => ids.includes(one));
	const order = new Set<string>();
	for (const id of ids) for (const one of reached([id], within)) order.add(one);
	return [...order];
}

/** The largest number, at least one, with which it still is so. */
function most(all: number, isSo: (many: number) => boolean): number {
	if (isSo(all)) return all;
	let [from, to] = [1, all];
	while (to - from > 1) {
		const middle = Math.floor((from + to) / 2);
		if (isSo(middle)) from = middle;
		else to = middle;
	}
	return from;
}

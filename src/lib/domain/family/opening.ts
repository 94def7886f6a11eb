// How a family map is first seen where it is moved to and fro (SPEC.md FM11): whole where its words can be read so, else with
// the children it is about and their parents in sight.
import type { DrawnPerson, FamilyDrawing, Point } from './drawing.ts';

export interface Opening {
	/** Beside its usual size. */
	zoom: number;
	/** What of the drawing is in the middle. */
	middle: Point;
}

/** In CSS pixels: smaller words are not read on a phone. */
const leastWords = 12;

/**
 * @param room what it is seen through, in CSS pixels
 * @param unit how many of them a unit of the drawing has at its usual size
 */
export function openingOf(
	drawing: FamilyDrawing,
	room: { width: number; height: number },
	unit: number
): Opening {
	const { people, width, height, sizes } = drawing;
	const zoomFor = (wide: number, tall: number) =>
		Math.min(1, room.width / (wide * unit), room.height / (tall * unit));
	const least = Math.min(1, leastWords / (sizes.smallText * unit));
	const whole = zoomFor(width, height);
	if (whole >= least) return { zoom: whole, middle: { x: width / 2, y: height / 2 } };
	const children = people.filter(({ person }) => person.isAtCentre);
	const parents = new Set(
		children.flatMap(({ person }) => [...person.parents, ...person.broughtUpBy])
	);
	const close = [...children, ...people.filter(({ id }) => parents.has(id))];
	const box = boxOf(close.length > 0 ? close : people, drawing);
	const zoom = Math.max(least, zoomFor(box.width, box.height));
	const isSeen = zoomFor(box.width, box.height) >= least;
	return {
		zoom,
		middle: isSeen || children.length === 0 ? box.middle : boxOf(children, drawing).middle
	};
}

/** Round these people and the words under them. */
function boxOf(people: readonly DrawnPerson[], { sizes }: FamilyDrawing) {
	const half = sizes.column / 2;
	const left = Math.min(...people.map(({ x }) => x)) - half;
	const right = Math.max(...people.map(({ x }) => x)) + half;
	const top = Math.min(...people.map(({ y }) => y)) - sizes.symbol;
	const bottom =
		Math.max(...people.map(({ labelY }) => labelY)) + sizes.labelLines * sizes.lineOfText;
	return {
		...{ width: right - left, height: bottom - top },
		middle: { x: (left + right) / 2, y: (top + bottom) / 2 }
	};
}

/**
 * What is in the middle once the map was drawn anew: whoever was nearest to it and was not moved by hand stays where they were
 * seen.
 */
export function stayedAt(middle: Point, before: FamilyDrawing, now: FamilyDrawing): Point {
	const places = new Map(now.people.map((one) => [one.id, one]));
	const away = ({ was }: { was: Point }) => Math.hypot(was.x - middle.x, was.y - middle.y);
	const [nearest] = before.people
		.flatMap((was) => {
			const is = places.get(was.id);
			return is?.moved === was.moved ? [{ was, is }] : [];
		})
		.toSorted((a, b) => away(a) - away(b));
	if (!nearest) return middle;
	return {
		x: middle.x + nearest.is.x - nearest.was.x,
		y: middle.y + nearest.is.y - nearest.was.y
	};
}

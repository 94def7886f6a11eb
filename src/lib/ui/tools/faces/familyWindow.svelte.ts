// What is seen of a family map that is larger than its place: it begins with the children, and whoever is looked at stays in
// sight while it is seen nearer or further, or others change it.
import { untrack } from 'svelte';
import type { FamilyDrawing, Point } from '../../../domain/family/drawing.ts';
import { openingOf, stayedAt } from '../../../domain/family/opening.ts';

export interface Seen {
	drawing: FamilyDrawing;
	/** All that is drawn, in the drawing's own units. */
	view: { left: number; top: number; width: number; height: number };
	zoom: number;
	/** Whoever is to be in sight. */
	chosen: string | null;
}

/** At its usual size an em of its place has so many units of the drawing. */
export const unitsInEm = 16;

/** @param open told how near it is seen at first */
export function familyWindow(seen: () => Seen, open: (zoom: number) => void) {
	return (element: HTMLElement) => {
		const unit = () => parseFloat(getComputedStyle(element).fontSize) / unitsInEm;
		const first = untrack(seen).drawing;
		const tallest = parseFloat(getComputedStyle(element).maxHeight);
		const opening = openingOf(
			first,
			{ width: element.clientWidth, height: tallest || Infinity },
			unit()
		);
		let middle: Point = opening.middle;
		let last = first;
		open(opening.zoom);

		$effect(() => {
			const { drawing, view, zoom } = seen();
			if (last !== drawing) middle = stayedAt(middle, last, drawing);
			last = drawing;
			element.style.setProperty('--width', `${String((view.width / unitsInEm) * zoom)}em`);
			const px = unit() * zoom;
			element.scrollLeft = (middle.x - view.left) * px - element.clientWidth / 2;
			element.scrollTop = (middle.y - view.top) * px - element.clientHeight / 2;
		});
		// Whoever is chosen by name, or moved out of sight, comes into sight; up and down nothing moves.
		$effect(() => {
			const { drawing, view, chosen } = seen();
			const place = drawing.people.find(({ id }) => id === chosen);
			if (!place) return;
			const at = ((place.x - view.left) / view.width) * element.scrollWidth;
			const margin = element.clientWidth / 6;
			const isSeen =
				at > element.scrollLeft + margin && at < element.scrollLeft + element.clientWidth - margin;
			if (!isSeen) element.scrollLeft = at - element.clientWidth / 2;
		});

		const scrolled = () => {
			const { view, zoom } = untrack(seen);
			const px = unit() * zoom;
			middle = {
				x: (element.scrollLeft + element.clientWidth / 2) / px + view.left,
				y: (element.scrollTop + element.clientHeight / 2) / px + view.top
			};
		};
		element.addEventListener('scroll', scrolled);
		return () => {
			element.removeEventListener('scroll', scrolled);
		};
	};
}

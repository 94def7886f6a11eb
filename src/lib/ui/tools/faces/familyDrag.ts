// Somebody on the family map taken in hand, with a mouse or a pen: a finger moves the map itself, and has the buttons.
import type { FamilyDrawing } from '../../../domain/family/drawing.ts';
import type { FamilyMoves } from './familyMoves.svelte.ts';

/** Nearer than this it was a click. */
const leastPx = 4;

/** What can be taken hold of says whom it stands for: `data-person`. */
export function familyDrag(moves: FamilyMoves, drawing: () => FamilyDrawing) {
	return (svg: SVGSVGElement) => {
		let from: { id: string; x: number; moved: number; columnPx: number } | null = null;
		let isMoving = false;

		function down(event: PointerEvent): void {
			const id = personAt(event);
			if (!moves.isOn || id === null) return;
			moves.chosen = id;
			if (event.pointerType === 'touch' || event.button !== 0) return;
			const { people, sizes } = drawing();
			const moved = people.find((one) => one.id === id)?.moved ?? 0;
			const columnPx = (svg.getScreenCTM()?.a ?? 1) * sizes.column;
			from = { id, x: event.clientX, moved, columnPx };
			svg.setPointerCapture(event.pointerId);
			event.preventDefault(); // no words are marked meanwhile
		}

		function move(event: PointerEvent): void {
			if (!from) return;
			const px = event.clientX - from.x;
			isMoving ||= Math.abs(px) >= leastPx;
			if (isMoving) moves.hold(from.id, from.moved + px / from.columnPx);
		}

		function end(event: PointerEvent): void {
			if (from && isMoving) moves.letGo(event.type === 'pointerup');
			from = null;
			isMoving = false;
		}

		const all = { pointerdown: down, pointermove: move, pointerup: end, pointercancel: end };
		const each = Object.entries(all) as [keyof typeof all, (event: PointerEvent) => void][];
		for (const [name, listener] of each) svg.addEventListener(name, listener);
		return () => {
			for (const [name, listener] of each) svg.removeEventListener(name, listener);
		};
	};
}

function personAt({ target }: PointerEvent): string | null {
	const found = target instanceof Element ? target.closest('[data-person]') : null;
	return found?.getAttribute('data-person') ?? null;
}

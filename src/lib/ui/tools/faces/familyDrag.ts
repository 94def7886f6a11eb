// Somebody on the family map taken in hand, with a mouse or a pen: moved along their row, and beyond their partner to the other
// side. A finger moves the map itself, and has the buttons.
import type { FamilyDrawing } from '../../../domain/family/drawing.ts';
import type { Swap } from '../../../domain/family/swap.ts';
import type { FamilyMoves } from './familyMoves.svelte.ts';

/** Nearer than this it was a click. */
const leastPx = 4;

interface Grip {
	id: string;
	/** Where the pointer took hold. */
	x: number;
	moved: number;
	columnPx: number;
	/** To the other side of a partner, who was so far away to the right. */
	swap: Swap | null;
	partnerPx: number;
}

/** What can be taken hold of says whom it stands for: `data-person`. */
export function familyDrag(moves: FamilyMoves, drawing: () => FamilyDrawing) {
	return (svg: SVGSVGElement) => {
		let from: Grip | null = null;
		let isMoving = false;
		let tapped: string | null = null;

		function down(event: PointerEvent): void {
			const id = personAt(event);
			if (!moves.isOn || id === null) return;
			if (event.pointerType === 'touch') {
				tapped = id;
				return;
			}
			moves.chosen = id;
			if (event.button !== 0) return;
			const { people, sizes } = drawing();
			const one = people.find((person) => person.id === id);
			const unit = svg.getScreenCTM()?.a ?? 1;
			const swap = moves.swapOf(id);
			const partner = people.find((person) => person.id === swap?.partner);
			from = {
				...{ id, x: event.clientX, moved: one?.moved ?? 0, columnPx: unit * sizes.column },
				swap: swap?.isPossible ? swap : null,
				partnerPx: ((partner?.x ?? 0) - (one?.x ?? 0)) * unit
			};
			svg.setPointerCapture(event.pointerId);
			event.preventDefault(); // no words are marked meanwhile
		}

		function move(event: PointerEvent): void {
			if (!from) return;
			const px = event.clientX - from.x;
			isMoving ||= Math.abs(px) >= leastPx;
			if (!isMoving) return;
			const { swap, partnerPx } = from;
			if (swap && (swap.to === 'right' ? px > partnerPx : px < partnerPx)) moves.holdSwapped(swap);
			else moves.hold(from.id, from.moved + px / from.columnPx);
		}

		function end(event: PointerEvent): void {
			if (from && isMoving) moves.letGo(event.type === 'pointerup');
			// A finger that moved the map has chosen nobody.
			if (tapped !== null && event.type === 'pointerup') moves.chosen = tapped;
			tapped = null;
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

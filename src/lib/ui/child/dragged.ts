// An attachment: somebody in the picture is dragged to another place. A tap stays a tap, and nothing is written until the
// finger is lifted.

/** Nearer than this, it was a tap. */
const farPx = 10;

interface Dragging {
	mayBegin: (event: PointerEvent) => boolean;
	/** @param by how far, in widths and heights of the element; null: no longer */
	ondrag: (by: { x: number; y: number } | null) => void;
	/** @param place the number on whatever lies there */
	ondrop: (place: number) => void;
}

export function dragged({ mayBegin, ondrag, ondrop }: Dragging) {
	return (element: HTMLElement) => {
		let from: { x: number; y: number } | null = null;
		let isFar = false;
		const stop = () => {
			from = null;
			element.style.translate = '';
			ondrag(null);
		};
		const down = (event: PointerEvent) => {
			isFar = false;
			if (event.button !== 0 || !mayBegin(event)) return;
			from = { x: event.clientX, y: event.clientY };
			element.setPointerCapture(event.pointerId);
		};
		const move = (event: PointerEvent) => {
			if (!from) return;
			const [x, y] = [event.clientX - from.x, event.clientY - from.y];
			isFar ||= Math.hypot(x, y) > farPx;
			if (!isFar) return;
			element.style.translate = `${String(x)}px ${String(y)}px`;
			ondrag({ x: x / element.offsetWidth, y: y / element.offsetHeight });
		};
		const up = (event: PointerEvent) => {
			if (!from) return;
			stop();
			if (!isFar) return;
			const under = document
				.elementsFromPoint(event.clientX, event.clientY)
				.map((one) => one.closest<HTMLElement>('[data-place]'))
				.find((one) => one !== null && one !== element);
			if (under) ondrop(Number(under.dataset['place']));
		};
		/** The click that ends a drag is none. */
		const click = (event: MouseEvent) => {
			if (!isFar) return;
			isFar = false;
			event.stopImmediatePropagation();
			event.preventDefault();
		};
		element.addEventListener('pointerdown', down);
		element.addEventListener('pointermove', move);
		element.addEventListener('pointerup', up);
		element.addEventListener('pointercancel', stop);
		element.addEventListener('click', click, { capture: true });
		return () => {
			if (from) stop(); // somebody else moved them meanwhile
			element.removeEventListener('pointerdown', down);
			element.removeEventListener('pointermove', move);
			element.removeEventListener('pointerup', up);
			element.removeEventListener('pointercancel', stop);
			element.removeEventListener('click', click, { capture: true });
		};
	};
}

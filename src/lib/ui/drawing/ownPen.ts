// Where one's own pen is, as the others see it: while it draws, and a short while after, so that they see whose it was.
import { penPlace } from './pens.ts';

const seenForMillis = 3000;

export class OwnPen {
	private readonly showAt: (place: string | null) => void;
	private timer: ReturnType<typeof setTimeout> | undefined;

	/** @param showAt tells the others; null for nowhere */
	constructor(showAt: (place: string | null) => void) {
		this.showAt = showAt;
	}

	draws(x: number, y: number): void {
		clearTimeout(this.timer);
		this.showAt(penPlace(x, y));
		this.timer = setTimeout(() => {
			this.showAt(null);
		}, seenForMillis);
	}

	close(): void {
		clearTimeout(this.timer);
	}
}

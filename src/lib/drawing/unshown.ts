// Marks that the library does not take, or fails to draw: they are left out and counted, and the others are shown. Where it
// stops altogether, its page is told; the library's own words for that are not for families.
import { createElement, useEffect, type FunctionComponent } from 'react';

export class Unshown {
	private readonly tell: (count: number) => void;
	private readonly notTaken = new Set<string>();
	private notDrawn = 0;
	private told = 0;

	/** @param tell how many there are, each time that changes */
	constructor(tell: (count: number) => void) {
		this.tell = tell;
	}

	leaveOut(id: string): void {
		this.notTaken.add(id);
		this.say();
	}

	/** Shown after all, or gone. */
	forget(id: string): void {
		if (this.notTaken.delete(id)) this.say();
	}

	/** Stands in place of a mark that cannot be drawn. */
	readonly InPlace: FunctionComponent = () => {
		useEffect(() => {
			this.notDrawn += 1;
			this.say();
			return () => {
				this.notDrawn -= 1;
				this.say();
			};
		}, []);
		return null;
	};

	private say(): void {
		const count = this.notTaken.size + this.notDrawn;
		if (count === this.told) return;
		this.told = count;
		this.tell(count);
	}
}

/** Stands in place of the whole canvas when it has stopped. */
export function whenStopped(tell: () => void): FunctionComponent {
	const Stopped = () => {
		useEffect(tell, []);
		return null;
	};
	return () => createElement(Stopped);
}

// A bucket that fills again with time: so many at once, so many a second.

export class Rate {
	private readonly burst: number;
	private readonly perSecond: number;
	private readonly nowMillis: () => number;
	private left: number;
	private lastMillis: number;

	constructor(burst: number, perSecond: number, nowMillis: () => number = () => performance.now()) {
		this.burst = burst;
		this.perSecond = perSecond;
		this.nowMillis = nowMillis;
		this.left = burst;
		this.lastMillis = nowMillis();
	}

	/** Takes one, if there is one. */
	take(): boolean {
		const now = this.nowMillis();
		this.left = Math.min(this.burst, this.left + ((now - this.lastMillis) / 1000) * this.perSecond);
		this.lastMillis = now;
		if (this.left < 1) return false;
		this.left -= 1;
		return true;
	}

	/** Nothing used: can be forgotten. */
	isFull(): boolean {
		const sinceMillis = this.nowMillis() - this.lastMillis;
		return this.left + (sinceMillis / 1000) * this.perSecond >= this.burst;
	}
}

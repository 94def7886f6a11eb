// How the canvas of a drawing board is doing: it comes up, runs, is too much for the device, or has stopped.

/** A canvas that does not come up in this time is too much for the device: it sees the picture. */
const runsWithinMillis = 20_000;

export type CanvasIs = 'coming' | 'running' | 'tooMuch' | 'stopped';

export class CanvasWatch {
	is = $state<CanvasIs>('coming');
	/** Another number, another canvas: one that could not come without signal is asked for again. */
	attempt = $state(0);
	/** Not read from `is`, which an effect that ends still sees as it was before. */
	private hasStopped = false;
	private readonly isLive: () => boolean;
	private timer: ReturnType<typeof setTimeout> | undefined;

	/** @param isLive whether there is signal */
	constructor(isLive: () => boolean) {
		this.isLive = isLive;
	}

	begins(): void {
		this.is = 'coming';
		this.timer = setTimeout(() => {
			if (this.isLive()) this.is = 'tooMuch';
			else this.attempt += 1;
		}, runsWithinMillis);
	}

	/** Late is not too late. */
	runs(): void {
		clearTimeout(this.timer);
		this.is = 'running';
	}

	/** For good: a new board has a new one. */
	stops(): void {
		clearTimeout(this.timer);
		this.hasStopped = true;
		this.is = 'stopped';
	}

	ends(): void {
		clearTimeout(this.timer);
		if (!this.hasStopped) this.is = 'coming';
	}
}

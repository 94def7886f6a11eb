// Ten seconds in which something can still be taken back; leaving the page takes it back too.
import { onDestroy } from 'svelte';

const undoMillis = 10_000;

export class Countdown {
	isRunning = $state(false);
	private timer: ReturnType<typeof setTimeout> | undefined;

	/** Made while a component is being set up. */
	constructor() {
		onDestroy(() => {
			this.stop();
		});
	}

	start(then: () => void): void {
		this.isRunning = true;
		this.timer = setTimeout(() => {
			this.isRunning = false;
			then();
		}, undoMillis);
	}

	stop(): void {
		clearTimeout(this.timer);
		this.isRunning = false;
	}
}

// Failures of each address: so many at once, then one in five seconds. Forgets addresses that have rested.
import { Rate } from '../sync/rate.ts';

const perSecond = 0.2;
const addressesMax = 10_000;

export class AddressLimit {
	private readonly burst: number;
	private readonly nowMillis: () => number;
	private readonly byAddress = new Map<string, Rate>();
	private readonly empty = new Set<string>();

	/** @param nowMillis a clock that nobody can set */
	constructor(burst: number, nowMillis: () => number) {
		this.burst = burst;
		this.nowMillis = nowMillis;
	}

	mayTry(address: string): boolean {
		return !this.empty.has(address) || this.refill(address);
	}

	failed(address: string): void {
		if (this.byAddress.size > addressesMax) this.forgetRested();
		const rate = this.byAddress.get(address) ?? new Rate(this.burst, perSecond, this.nowMillis);
		this.byAddress.set(address, rate);
		if (!rate.take()) this.empty.add(address);
	}

	private refill(address: string): boolean {
		if (this.byAddress.get(address)?.take() !== true) return false;
		this.empty.delete(address);
		return true;
	}

	private forgetRested(): void {
		for (const [address, rate] of this.byAddress) {
			if (!rate.isFull()) continue;
			this.byAddress.delete(address);
			// Else nothing would ever fill it again, and the address would stay shut out.
			this.empty.delete(address);
		}
	}
}

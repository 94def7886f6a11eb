// Slows down guessing without ever locking out a family behind one address (security.md V20, V74, P34):
// only failures count, by address generously, and over everybody together for short codes.
import { Rate } from '../sync/rate.ts';

const perAddressBurst = 30;
const perAddressPerSecond = 0.2;
const codesBurst = 500;
const codesPerSecond = 0.2;
const addressesMax = 10_000;

export class Attempts {
	private readonly byAddress = new Map<string, Rate>();
	private readonly empty = new Set<string>();
	private readonly codes: Rate;
	private readonly nowMillis: () => number;
	private codesPaused = false;

	/** @param nowMillis a clock that nobody can set */
	constructor(nowMillis: () => number = () => performance.now()) {
		this.nowMillis = nowMillis;
		this.codes = new Rate(codesBurst, codesPerSecond, nowMillis);
	}

	/** May this address try again now? */
	mayTry(address: string): boolean {
		return !this.empty.has(address) || this.refill(address);
	}

	/** Are short codes being guessed from many addresses at once? Invites keep working. */
	get areCodesPaused(): boolean {
		if (this.codesPaused && this.codes.take()) this.codesPaused = false;
		return this.codesPaused;
	}

	/** @param kind a wrong short code counts against everybody's guesses together as well */
	failed(address: string, kind: 'code' | 'invite' | 'password'): void {
		if (this.byAddress.size > addressesMax) this.forgetRested();
		const rate =
			this.byAddress.get(address) ?? new Rate(perAddressBurst, perAddressPerSecond, this.nowMillis);
		this.byAddress.set(address, rate);
		if (!rate.take()) this.empty.add(address);
		if (kind === 'code' && !this.codes.take()) this.codesPaused = true;
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

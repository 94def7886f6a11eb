// Slows down guessing without ever locking out a family behind one address (security.md V20, V74, P34, H08):
// only failures count, by address, and over everybody together for short codes. Nobody's account is ever locked:
// whoever guesses at it is slowed, its owner comes in from elsewhere at once.
import { AddressLimit } from './addressLimit.ts';
import { Rate } from '../sync/rate.ts';

const joinBurst = 30;
/** Passwords are tried by one person at a time, so by fewer than the codes of a whole family. */
const passwordBurst = 20;
const codesBurst = 500;
const codesPerSecond = 0.2;

export class Attempts {
	private readonly joins: AddressLimit;
	private readonly passwords: AddressLimit;
	private readonly codes: Rate;
	private codesPaused = false;

	/** @param nowMillis a clock that nobody can set */
	constructor(nowMillis: () => number = () => performance.now()) {
		this.joins = new AddressLimit(joinBurst, nowMillis);
		this.passwords = new AddressLimit(passwordBurst, nowMillis);
		this.codes = new Rate(codesBurst, codesPerSecond, nowMillis);
	}

	/** May this address try to come in now? */
	mayTry(address: string): boolean {
		return this.joins.mayTry(address);
	}

	/** May this address try a password now? */
	mayTryPassword(address: string): boolean {
		return this.passwords.mayTry(address);
	}

	/** Are short codes being guessed from many addresses at once? Invites keep working. */
	get areCodesPaused(): boolean {
		if (this.codesPaused && this.codes.take()) this.codesPaused = false;
		return this.codesPaused;
	}

	/** @param kind a wrong short code counts against everybody's guesses together as well */
	failed(address: string, kind: 'code' | 'invite' | 'password'): void {
		(kind === 'password' ? this.passwords : this.joins).failed(address);
		if (kind === 'code' && !this.codes.take()) this.codesPaused = true;
	}
}

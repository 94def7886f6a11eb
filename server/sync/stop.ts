// Stops a hook chain without a message, so that the library has nothing to print.
export class Stop {
	readonly code: number;
	readonly reason: string;
	constructor(reason = 'permission-denied', code = 4403) {
		this.reason = reason;
		this.code = code;
	}
}

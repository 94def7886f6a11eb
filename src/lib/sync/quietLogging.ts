// Stands in for `lib0/logging` in the pages (vite.config.ts): Yjs prints with it and never needs it,
// and behind it comes a schema library of 26 KB that phones would have to load.

const style = Symbol('style');

export const BOLD = style;
export const UNBOLD = style;
export const ORANGE = style;
export const RED = style;

export function print(): void {
	// Nothing of a meeting is ever printed (pitfalls: no content in logs).
}

export const warn = print;
export const printError = print;

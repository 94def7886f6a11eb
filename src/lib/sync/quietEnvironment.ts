// Stands in for `lib0/environment` in the pages (vite.config.ts): the library's own looks through the
// address and the device's storage for settings, which no page of a meeting should, and is long.

export const isBrowser = true;

/** No setting of the library is ever given. */
export function getVariable(): null {
	return null;
}

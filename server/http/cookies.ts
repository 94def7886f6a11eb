// Reading a Cookie header where SvelteKit is not there to do it: at the socket upgrade.
// Names on https carry the __Secure- prefix; `__Host-` would forbid the seat's path (design.md 6, seats).

export function cookieName(name: string, isHttps: boolean): string {
	return isHttps ? `__Secure-${name}` : name;
}

/** The cookie's value, or undefined; where a name comes twice, neither counts. */
export function readCookie(header: string | undefined, name: string): string | undefined {
	const values = (header ?? '')
		.split(';')
		.map((pair) => pair.trim())
		.filter((pair) => pair.startsWith(`${name}=`))
		.map((pair) => pair.slice(name.length + 1));
	return values.length === 1 ? values[0] : undefined;
}

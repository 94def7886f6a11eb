// Is this a phone? Words are not typed on its paper, where the keyboard would hide it.
export function isPhone(): boolean {
	return matchMedia('(pointer: coarse) and (max-width: 48rem)').matches;
}

// First name, as people say it at the table. "Mr Lind" stays whole.

export function shortName(name: string): string {
	const [first = '', ...rest] = name.split(' ');
	return /^(Mr|Mrs|Ms|Miss|Dr|PC)$/i.test(first) ? [first, ...rest].join(' ') : first;
}

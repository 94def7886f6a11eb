// Words under a symbol: a picture has no lines of its own, and whoever reads it has little room.

/** @returns at most `lines` lines of about `chars` characters, the last one cut short where there is more */
export function wrapped(text: string, chars: number, lines: number): string[] {
	const out: string[] = [];
	for (const word of text.trim().split(/\s+/u)) {
		const last = out.at(-1);
		if (last !== undefined && `${last} ${word}`.length <= chars)
			out[out.length - 1] = `${last} ${word}`;
		else if (word !== '') out.push(word);
	}
	const shown = out.slice(0, lines);
	return shown.map((line, index) => {
		const isCut = line.length > chars || (index === lines - 1 && out.length > lines);
		return isCut ? `${line.slice(0, chars - 1).trimEnd()}…` : line;
	});
}

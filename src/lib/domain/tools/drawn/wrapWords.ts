// Words in lines for a drawing: SVG breaks no lines by itself. How wide letters are is a guess on the wide side, so that
// what fits here fits in every font we have.

/** Widths in em, by what a letter is. */
function letterEm(letter: string): number {
	if (/\p{M}/u.test(letter)) return 0;
	if (/[\s.,:;!|iljI'’·]/u.test(letter)) return 0.32;
	if (/[\p{Lu}mwMW@%—…]/u.test(letter)) return 0.78;
	if (/[\p{Script=Han}\p{Extended_Pictographic}]/u.test(letter)) return 1.1;
	return 0.58;
}

export function widthEm(text: string): number {
	return [...text].reduce((sum, letter) => sum + letterEm(letter), 0);
}

/** The longest beginning that fits; at least one letter. */
function beginningOf(word: string, mostEm: number): string {
	let beginning = '';
	for (const letter of word) {
		if (beginning !== '' && widthEm(beginning + letter) > mostEm) break;
		beginning += letter;
	}
	return beginning;
}

/** A word that is wider than a line is cut into pieces. */
function piecesOf(word: string, mostEm: number): string[] {
	if (widthEm(word) <= mostEm) return [word];
	const first = beginningOf(word, mostEm);
	return [first, ...piecesOf(word.slice(first.length), mostEm)];
}

/**
 * @param mostEm how wide a line may be, in em of its own type
 * @returns at most `mostLines`; where there is more, the last one ends in “…” (the list beside it says all of it)
 */
export function wrapWords(text: string, mostEm: number, mostLines: number): string[] {
	const lines: string[] = [];
	const words = text.trim().split(/\s+/u).filter(Boolean);
	for (const piece of words.flatMap((word) => piecesOf(word, mostEm))) {
		const last = lines.at(-1);
		if (last !== undefined && widthEm(`${last} ${piece}`) <= mostEm)
			lines[lines.length - 1] = `${last} ${piece}`;
		else lines.push(piece);
	}
	if (lines.length <= mostLines) return lines;
	const shown = lines.slice(0, mostLines);
	const last = shown.pop() ?? '';
	const kept = beginningOf(last, mostEm - widthEm('…'));
	return [...shown, `${kept.trimEnd()}…`];
}

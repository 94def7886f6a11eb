// A report pasted as plain text, taken apart into what may become cards: its paragraphs, the points of its lists and the
// rows of its tables, in their order. Pure and quick: whatever comes out of a clipboard is read, or cut where it is too long.
import { cardChars } from './tools/tool.ts';

/** More than any report; a paste of megabytes is read as far as this. */
export const pastedCharsMax = 200_000;
export const candidatesMax = 200;

export interface Pasted {
	candidates: string[];
	/** There was more than is read. */
	isCut: boolean;
}

/** Signs at the beginning of a point: Word's own bullets come as letters of its symbol fonts. */
const bullet =
	/^(?:[•‣◦⁃∙▪▫■□●○◆◇►➢✓✔\uf0a7\uf0b7\uf0d8\uf0fc·*–—-]|o(?=\t)|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)](?=\s))[\s\t]*/iu;

export function takeApart(pasted: string): Pasted {
	const text = cleaned(pasted.slice(0, pastedCharsMax));
	const paragraphs: string[] = [];
	let isJoinable = false;
	for (const raw of text.split('\n')) {
		const isPoint = bullet.test(raw.trimStart());
		const line = cells(raw.trimStart().replace(bullet, ''));
		if (line === '') {
			isJoinable = false;
			continue;
		}
		// A line that was broken by hand goes on in small letters.
		const last = paragraphs.at(-1);
		if (isJoinable && !isPoint && last !== undefined && /^\p{Ll}/u.test(line)) {
			paragraphs[paragraphs.length - 1] = `${last} ${line}`;
		} else paragraphs.push(line);
		isJoinable = !/[.!?:;…؟۔]["”’)»]?$/u.test(line) && !raw.includes('\t');
	}
	const pieces = paragraphs.flatMap(inPieces);
	return {
		candidates: pieces.slice(0, candidatesMax),
		isCut: pasted.length > pastedCharsMax || pieces.length > candidatesMax
	};
}

/** One kind of line end and of space; nothing that cannot be seen or shown. */
function cleaned(text: string): string {
	return (
		text
			.replace(/\r\n?|[\u000b\u000c\u0085\u2028\u2029]/gu, '\n')
			.replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu, ' ')
			// Soft hyphens, marks of order, signs for turning lines around, half characters.
			.replace(/[\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu, '')
			.replace(/(?![\n\t])\p{Cc}/gu, '')
	);
}

/** A row of a table: its cells beside each other. */
function cells(line: string): string {
	return line
		.split('\t')
		.map((cell) => cell.replace(/ +/gu, ' ').trim())
		.filter((cell) => cell !== '')
		.join(' · ');
}

/** What is longer than a card, cut where a sentence or at least a word ends. */
function inPieces(paragraph: string): string[] {
	const pieces: string[] = [];
	let rest = paragraph;
	while (rest.length > cardChars) {
		const most = rest.slice(0, cardChars);
		const sentence = Math.max(...['. ', '! ', '? ', '؟ '].map((end) => most.lastIndexOf(end) + 1));
		const at = sentence > cardChars / 2 ? sentence : most.lastIndexOf(' ');
		// Never between the two halves of one character.
		const hard = /[\ud800-\udbff]$/u.test(most) ? cardChars - 1 : cardChars;
		const cut = at > 0 ? at : hard;
		pieces.push(rest.slice(0, cut).trim());
		rest = rest.slice(cut).trim();
	}
	return rest === '' ? pieces : [...pieces, rest];
}

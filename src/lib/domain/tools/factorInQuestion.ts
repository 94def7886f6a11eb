// What is to be weighed, as it stands in the question about it: on one line, and not longer than a question can be.

const charsMax = 200;

export function factorInQuestion(words: string): string {
	const line = words.trim().replace(/\s+/gu, ' ');
	return line.length > charsMax ? `${line.slice(0, charsMax).trimEnd()}…` : line;
}

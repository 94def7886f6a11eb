// A drawing as a file of its own: SVG as text, black on white, with its alternative text inside. Made without a browser, so
// that a server can put it into a record. Words are data here: whatever they say, they stay words.

const namedEntities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

/** What XML has no place for: control characters, and halves of a character. */
const noPlaceInXml =
	/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

export function escaped(words: string): string {
	return words.replace(noPlaceInXml, '').replace(/[&<>"']/g, (one) => namedEntities[one] ?? '');
}

type Attributes = Readonly<Record<string, string | number | null>>;

/** @param inside already SVG */
export function element(name: string, attributes: Attributes, inside = ''): string {
	const all = Object.entries(attributes)
		.filter(([, value]) => value !== null)
		.map(
			([key, value]) =>
				` ${key}="${typeof value === 'number' ? rounded(value) : escaped(value ?? '')}"`
		)
		.join('');
	return inside === '' ? `<${name}${all}/>` : `<${name}${all}>${inside}</${name}>`;
}

/** Numbers of a drawing need no more than two decimals. */
export function rounded(value: number): string {
	return String(Math.round(value * 100) / 100);
}

export function textAt(words: string, attributes: Attributes): string {
	return element('text', { ...attributes, 'unicode-bidi': 'plaintext' }, escaped(words));
}

// Is it well-formed XML of the plain kind that we write, and which elements and attributes has it? Throws where it is not.

export interface XmlParts {
	elements: string[];
	attributes: string[];
	texts: string[];
}

const name = '[A-Za-z][A-Za-z0-9-]*';
const tag = new RegExp(`^<(/?)(${name})((?:\\s+${name}="[^"<]*")*)\\s*(/?)>`, 'u');
const reference = /&(?!(?:amp|lt|gt|quot|#39);)/u;

export function wellFormed(xml: string): XmlParts {
	const parts: XmlParts = { elements: [], attributes: [], texts: [] };
	const open: string[] = [];
	let rest = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\s*/u, '').trimEnd();
	if (reference.test(rest)) throw new Error('a reference to nothing');
	while (rest !== '') {
		const text = /^[^<]+/u.exec(rest)?.[0];
		if (text !== undefined) {
			if (open.length === 0) throw new Error(`words outside: ${text}`);
			parts.texts.push(text);
			rest = rest.slice(text.length);
			continue;
		}
		const [whole, end, element = '', attributes = '', closed] = tag.exec(rest) ?? [];
		if (whole === undefined) throw new Error(`no tag: ${rest.slice(0, 60)}`);
		if (end === '/') {
			if (open.pop() !== element) throw new Error(`</${element}> closes another`);
		} else {
			if (open.length === 0 && parts.elements.length > 0) throw new Error('more than one root');
			parts.elements.push(element);
			const names = [...attributes.matchAll(new RegExp(`(${name})=`, 'gu'))].map(
				([, one = '']) => one
			);
			if (new Set(names).size < names.length) throw new Error(`an attribute twice: ${whole}`);
			parts.attributes.push(...names);
			if (closed !== '/') open.push(element);
		}
		rest = rest.slice(whole.length);
	}
	if (open.length > 0) throw new Error(`not closed: ${open.join(', ')}`);
	return parts;
}

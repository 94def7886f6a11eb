// The words of people at work beside the plain ones, for whoever chose so (practice.md 5.3: term pairs side by side).
import type { Words } from './words.ts';

/** @param own what the council calls it: then that is the word for everybody */
export function besideEachOther(words: Words, own: Readonly<Record<string, string>>): Words {
	return (id, values) => {
		const plain = words(id, values);
		const work = `work-${id}`;
		const other = words(`work-${id}`);
		return other === work || Object.hasOwn(own, id) ? plain : `${plain} · ${other}`;
	};
}

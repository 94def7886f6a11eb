// How the lines of an ecomap are drawn, out of what was chosen for each, and the signs that are then on it: for page and file.
import { wordsIn } from '../itemValues.ts';
import { flows, qualities, strengths } from '../practice/ecomap.ts';
import type { ToolItem } from '../practiceTool.ts';
import type { LineKind } from './lineStyle.ts';

export function kindOf(item: Pick<ToolItem, 'values'>): LineKind {
	const chosen = (field: string) => wordsIn(item, field) || null;
	return { strength: chosen('strength'), quality: chosen('quality'), flow: chosen('flow') };
}

/** One sign by itself: the field it is chosen in, and what is chosen there. */
export interface EcomapSign {
	by: 'strength' | 'quality' | 'flow';
	one: string;
	kind: LineKind;
}

const plain: LineKind = { strength: 'ok', quality: null, flow: null };

/** Of a line whose strength nobody has said. */
export const unsaid: LineKind = { ...plain, strength: null };

/** What helps is drawn as every line is. */
const signs: readonly EcomapSign[] = [
	...strengths.map((one): EcomapSign => ({
		by: 'strength',
		one,
		kind: { ...plain, strength: one }
	})),
	...qualities
		.filter((one) => one !== 'helpful')
		.map((one): EcomapSign => ({ by: 'quality', one, kind: { ...plain, quality: one } })),
	...flows.map((one): EcomapSign => ({ by: 'flow', one, kind: { ...plain, flow: one } }))
];

/** Those that are on it. */
export function signsOn(drawn: readonly LineKind[]): EcomapSign[] {
	return signs.filter(({ by, one }) => drawn.some((kind) => kind[by] === one));
}

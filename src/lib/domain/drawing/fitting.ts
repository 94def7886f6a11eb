// What of that which a hand has drawn fits on the paper: asked before it is written, since the server refuses what goes beyond,
// and a refusal would begin the paper anew.
import { shapesMax, wordsCharsMax } from './shapes.ts';

/** The number of marks, or of characters on one of them, is at its limit; or somebody else's would not be seen any more. */
export type PaperLimit = 'marks' | 'words' | 'others';

/** @param count how many marks there are already */
export function fitting<Mark>(added: readonly Mark[], count: number): [fits: Mark[], over: Mark[]] {
	const room = Math.max(0, shapesMax - count);
	return [added.slice(0, room), added.slice(room)];
}

/** The same with words that are short enough; itself where they are. */
export function withShortWords<Marked extends { words?: string }>(marked: Marked): Marked {
	const { words } = marked;
	if (words === undefined || words.length <= wordsCharsMax) return marked;
	// Half a character would be none.
	return { ...marked, words: words.slice(0, wordsCharsMax).replace(/[\uD800-\uDBFF]$/, '') };
}

// What comes out of a seed: choices, words and ids, and what is done with a text.
import * as Y from 'yjs';
import { mulberry32 } from '../random.ts';

export class Dice {
	protected readonly random: () => number;
	/** Apart, so that the found seeds stay what they were. */
	protected readonly forging: () => number;
	private ids = 0;

	constructor(seed: number) {
		this.random = mulberry32(seed);
		this.forging = mulberry32(seed ^ 0x5bd1e995);
	}

	protected chance(share: number): boolean {
		return this.random() < share;
	}

	protected pick<One>(list: readonly One[]): One | undefined {
		return list[Math.floor(this.random() * list.length)];
	}
	protected words(): string {
		return this.pick(['Nan ', 'on Friday ', 'rings ', 'é😀', 'x']) ?? 'x';
	}

	protected newId(): string {
		return `item${String(++this.ids).padStart(6, '0')}`;
	}

	protected type(text: unknown): void {
		if (!(text instanceof Y.Text)) return;
		// Our own text fields never cut a character.
		const characters = [...text.toJSON()];
		const index = Math.floor(this.random() * (characters.length + 1));
		const at = characters.slice(0, index).join('').length;
		if (this.chance(0.3) || text.length > 60) {
			text.delete(at, characters.slice(index, index + 5).join('').length);
		} else text.insert(at, this.words());
	}

	protected undoSome(text: unknown): void {
		if (!(text instanceof Y.Text)) return;
		const undo = new Y.UndoManager(text, { captureTimeout: 0 });
		this.type(text);
		this.type(text);
		undo.undo();
		if (this.chance(0.5)) undo.undo();
		if (this.chance(0.5)) undo.redo();
		undo.destroy();
	}

	protected items(doc: Y.Doc, root: string): { id: string; item: Y.Map<unknown> }[] {
		const items: { id: string; item: Y.Map<unknown> }[] = [];
		// Asking for a root makes it.
		if (!doc.share.has(root)) return items;
		for (const [id, item] of doc.getMap(root)) if (item instanceof Y.Map) items.push({ id, item });
		return items;
	}

	protected onOne(
		items: { id: string; item: Y.Map<unknown> }[],
		edit: (one: { id: string; item: Y.Map<unknown> }) => void
	): (() => void) | null {
		const one = this.pick(items);
		return one
			? () => {
					edit(one);
				}
			: null;
	}
}

// What a hand has changed on the canvas, gathered until it lets go (design.md 2: nothing that moves is written before), and
// told as fields: what others change of the same mark meanwhile stands.
import type { ChangedShape } from '../board/drawing.ts';
import type { Shape } from '../domain/drawing/shapes.ts';

export interface Drawn {
	added: Shape[];
	changed: ChangedShape[];
	removed: string[];
}

export class Outgoing {
	/** Every mark as the page knows it. */
	private readonly known = new Map<string, Shape>();
	/** Of every mark what others have changed, as they last left it. */
	private readonly byOthers = new Map<string, ChangedShape['change']>();
	/** Marks that others have taken off. */
	private readonly takenOff = new Set<string>();
	private readonly takenOffHere = new Set<string>();
	private readonly touched = new Set<string>();

	/** Something was done to this mark here. */
	touch(id: string): void {
		this.touched.add(id);
	}

	get isEmpty(): boolean {
		return this.touched.size === 0;
	}

	/** What the page has now. @returns the mark as it is to be shown, with what a hand here is just changing */
	take(remote: Shape, here: Shape | null): Shape {
		const before = this.known.get(remote.id);
		this.known.set(remote.id, remote);
		// One that was taken off, by whomever, and is there again is wholly theirs.
		const wasGone = this.takenOff.delete(remote.id) || this.takenOffHere.delete(remote.id);
		const theirs = wasGone ? remote : before && differences(before, remote);
		if (theirs) this.byOthers.set(remote.id, { ...this.byOthers.get(remote.id), ...theirs });
		if (!before || !here || !this.touched.has(remote.id)) return remote;
		return { ...remote, ...differences(before, here) };
	}

	/** Gone on the page: nothing more is told of it. */
	forget(id: string): void {
		this.known.delete(id);
		this.byOthers.delete(id);
		this.takenOff.add(id);
		this.touched.delete(id);
	}

	/**
	 * What is to be put right after this hand has taken its last step back, or made it again: the library brings each mark
	 * back whole, with what others have changed since undone too, and marks that they have taken off. That is theirs, and stays;
	 * so does who signed the mark that is there now.
	 */
	afterUndo(now: (id: string) => Shape | null): { kept: Shape[]; gone: string[] } {
		const gone = [...this.touched].filter((id) => this.takenOff.has(id));
		for (const id of gone) this.touched.delete(id);
		const kept = [...this.touched].flatMap((id) => {
			const [shape, known] = [now(id), this.known.get(id)];
			if (!shape || !known) return [];
			const byOthers = this.byOthers.get(id) ?? {};
			const theirs = Object.entries(differences(shape, known)).filter(
				([name, value]) => byOthers[name as keyof typeof byOthers] === value
			);
			if (theirs.length === 0 && shape.by === known.by) return [];
			return [{ ...shape, ...Object.fromEntries(theirs), by: known.by }];
		});
		return { kept, gone };
	}

	/** @param now the mark as it is on the canvas; null where it is gone */
	flush(now: (id: string) => Shape | null): Drawn {
		const drawn: Drawn = { added: [], changed: [], removed: [] };
		for (const id of this.touched) {
			const shape = now(id);
			const before = this.known.get(id);
			if (!shape) {
				if (before) drawn.removed.push(id);
				this.known.delete(id);
				this.takenOffHere.add(id);
				continue;
			}
			this.known.set(id, shape);
			this.takenOffHere.delete(id);
			if (!before) drawn.added.push(shape);
			else {
				const change = differences(before, shape);
				if (Object.keys(change).length > 0) drawn.changed.push({ id, change });
			}
		}
		this.touched.clear();
		return drawn;
	}
}

/** The fields in which a mark differs from what it was. */
export function differences(before: Shape, now: Shape): ChangedShape['change'] {
	const names = Object.keys(now) as (keyof Shape)[];
	const changed = names.filter((name) => now[name] !== before[name] && !isFixed(name));
	return Object.fromEntries(changed.map((name) => [name, now[name]]));
}

function isFixed(name: keyof Shape): boolean {
	return name === 'id' || name === 'kind' || name === 'by';
}

// Moving people on the family map by hand (domain/SPEC.md FM12): whom, by how much, and taking back what one moved oneself.
// While somebody is dragged only this page sees it; it is kept, for everybody, once they are let go.
import { asideFor, columnsOf, stepAside } from '../../../domain/family/aside.ts';
import type { DrawnPerson } from '../../../domain/family/drawing.ts';
import type { Family } from '../../../domain/family/family.ts';
import type { ToolItem } from '../../../domain/tools/practiceTool.ts';
import { here } from '../../face.svelte.ts';
import { set } from '../changes.ts';
import type { ToolOnPage } from '../toolContext.ts';

const list = 'people';
const field = 'aside';
/** In the place of a value: where they are laid out. */
const notMoved = '';

/** One move of mine: whose place, what it was, and what I made of it. */
type Move = readonly { id: string; was: string; is: string }[];

export class FamilyMoves {
	isOn = $state(false);
	chosen = $state<string | null>(null);
	/** Somebody in hand, and what would be kept if they were let go now. */
	private held = $state.raw<{ id: string; kept: string } | null>(null);
	private mine = $state.raw<readonly Move[]>([]);
	private readonly on: () => ToolOnPage;
	private readonly people: () => readonly DrawnPerson[];

	/** @param people as they are drawn now */
	constructor(on: () => ToolOnPage, people: () => readonly DrawnPerson[]) {
		this.on = on;
		this.people = people;
	}

	private get items(): readonly ToolItem[] {
		return this.on().content[list] ?? [];
	}

	get mayMove(): boolean {
		const on = this.on();
		return on.room(list) !== null && this.items.some((item) => on.mayWrite(list, field, item));
	}

	get isAnybodyMoved(): boolean {
		return this.items.some(({ id }) => this.keptOf(id) !== notMoved);
	}

	get isChosenMoved(): boolean {
		return this.chosen !== null && this.keptOf(this.chosen) !== notMoved;
	}

	get hasMine(): boolean {
		return this.mine.some((move) => this.standing(move).length > 0);
	}

	get isHeld(): boolean {
		return this.held !== null;
	}

	/** The family as it would be if whoever is in hand were let go now. */
	shown(family: Family): Family {
		const { held } = this;
		if (!held) return family;
		const people = family.people.map((one) =>
			one.id === held.id ? { ...one, aside: columnsOf(held.kept) } : one
		);
		return { ...family, people };
	}

	/** @param columns how far from where they are laid out, to the right */
	hold(id: string, columns: number): void {
		const kept = asideFor(columns);
		if (this.held?.id !== id || this.held.kept !== kept) this.held = { id, kept };
	}

	/** @param isKept else they are back where they were */
	letGo(isKept: boolean): void {
		const { held } = this;
		this.held = null;
		if (held && isKept) this.put([[held.id, held.kept]]);
	}

	step(to: 'left' | 'right'): void {
		const one = this.people().find(({ id }) => id === this.chosen);
		if (one) this.put([[one.id, stepAside({ aside: one.person.aside, moved: one.moved }, to)]]);
	}

	back(): void {
		if (this.chosen !== null) this.put([[this.chosen, notMoved]]);
	}

	allBack(): void {
		this.put(this.items.map(({ id }) => [id, notMoved] as const));
	}

	/** The last of my moves that still stands; what others moved since stays as they put it. */
	takeBack(): void {
		const last = this.mine.findLast((move) => this.standing(move).length > 0);
		if (!last) return;
		this.write(this.standing(last).map(({ id, was }) => [id, was] as const));
		this.mine = this.mine.slice(0, this.mine.indexOf(last));
	}

	private standing(move: Move): Move {
		return move.filter(({ id, is }) => this.keptOf(id) === is);
	}

	private put(next: readonly (readonly [id: string, kept: string])[]): void {
		const changed = next.filter(([id, kept]) => this.keptOf(id) !== kept);
		if (changed.length === 0) return;
		const move = changed.map(([id, is]) => ({ id, was: this.keptOf(id), is }));
		this.write(changed);
		this.mine = [...this.mine, move];
	}

	private write(next: readonly (readonly [id: string, kept: string])[]): void {
		const on = this.on();
		const room = on.room(list);
		room?.doc.transact(() => {
			for (const [id, kept] of next) set(on, room, list, id, field, kept);
		}, here);
	}

	private keptOf(id: string): string {
		const kept = this.items.find((item) => item.id === id)?.values[field];
		return typeof kept === 'string' ? kept : notMoved;
	}
}

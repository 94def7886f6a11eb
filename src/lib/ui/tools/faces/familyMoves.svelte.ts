// Moving people on the family map by hand (domain/SPEC.md FM12): whom, by how much, to which side of their partner, and taking
// back what one moved oneself. While somebody is dragged only this page sees it; it is kept, for everybody, once they are let go.
import { asideFor, columnsOf, stepAside } from '../../../domain/family/aside.ts';
import type { FamilyDrawing } from '../../../domain/family/drawing.ts';
import type { Family } from '../../../domain/family/family.ts';
import { swapOf, swapped, type Swap } from '../../../domain/family/swap.ts';
import type { ToolItem } from '../../../domain/tools/practiceTool.ts';
import { here } from '../../face.svelte.ts';
import { set } from '../changes.ts';
import type { ToolOnPage } from '../toolContext.ts';

const list = 'people';
/** In the place of a value: where they are laid out. */
const notMoved = '';

/** What is kept of where somebody stands. */
type Field = 'aside' | 'standsOn';
const fields: readonly Field[] = ['aside', 'standsOn'];

interface Put {
	id: string;
	field: Field;
	is: string;
}

/** One move of mine: whose place, what it was, and what I made of it. */
type Move = readonly (Put & { was: string })[];

export class FamilyMoves {
	isOn = $state(false);
	chosen = $state<string | null>(null);
	/** Somebody in hand, and what would be kept if they were let go now. */
	private held = $state.raw<readonly Put[] | null>(null);
	private mine = $state.raw<readonly Move[]>([]);
	private readonly on: () => ToolOnPage;
	private readonly family: () => Family;
	private readonly drawing: () => FamilyDrawing;

	/** @param drawing the family as it is drawn now */
	constructor(on: () => ToolOnPage, family: () => Family, drawing: () => FamilyDrawing) {
		this.on = on;
		this.family = family;
		this.drawing = drawing;
	}

	private get items(): readonly ToolItem[] {
		return this.on().content[list] ?? [];
	}

	get mayMove(): boolean {
		const on = this.on();
		const may = (item: ToolItem) => fields.every((field) => on.mayWrite(list, field, item));
		return on.room(list) !== null && this.items.some(may);
	}

	get isAnybodyMoved(): boolean {
		return this.items.some(({ id }) => this.isMoved(id));
	}

	get isChosenMoved(): boolean {
		return this.chosen !== null && this.isMoved(this.chosen);
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
		const [first] = held;
		if (first?.field === 'standsOn') return swapped(family, held.map(standing));
		const people = family.people.map((one) =>
			one.id === first?.id ? { ...one, aside: columnsOf(first.is) } : one
		);
		return { ...family, people };
	}

	/** Beside whom somebody could change sides. */
	swapOf(id: string): Swap | null {
		return swapOf(this.family(), this.drawing(), id);
	}

	/** @param columns how far from where they are laid out, to the right */
	hold(id: string, columns: number): void {
		this.take([{ id, field: 'aside', is: asideFor(columns) }]);
	}

	/** In hand, beyond their partner. */
	holdSwapped(swap: Swap): void {
		this.take(putsOf(swap));
	}

	/** @param isKept else they are back where they were */
	letGo(isKept: boolean): void {
		const { held } = this;
		this.held = null;
		if (held && isKept) this.put(held);
	}

	step(to: 'left' | 'right'): void {
		const one = this.drawing().people.find(({ id }) => id === this.chosen);
		if (!one) return;
		const is = stepAside({ aside: one.person.aside, moved: one.moved }, to);
		this.put([{ id: one.id, field: 'aside', is }]);
	}

	swap(): void {
		const swap = this.chosen === null ? null : this.swapOf(this.chosen);
		if (swap?.isPossible) this.put(putsOf(swap));
	}

	back(): void {
		if (this.chosen !== null) this.put(backOf(this.chosen));
	}

	allBack(): void {
		this.put(this.items.flatMap(({ id }) => backOf(id)));
	}

	/** The last of my moves that still stands; what others moved since stays as they put it. */
	takeBack(): void {
		const last = this.mine.findLast((move) => this.standing(move).length > 0);
		if (!last) return;
		this.write(this.standing(last).map(({ id, field, was }) => ({ id, field, is: was })));
		this.mine = this.mine.slice(0, this.mine.indexOf(last));
	}

	private take(next: readonly Put[]): void {
		if (JSON.stringify(this.held) !== JSON.stringify(next)) this.held = next;
	}

	private standing(move: Move): Move {
		return move.filter(({ id, field, is }) => this.keptOf(id, field) === is);
	}

	private put(next: readonly Put[]): void {
		const changed = next.filter(({ id, field, is }) => this.keptOf(id, field) !== is);
		if (changed.length === 0) return;
		const move = changed.map((put) => ({ ...put, was: this.keptOf(put.id, put.field) }));
		this.write(changed);
		this.mine = [...this.mine, move];
	}

	private write(next: readonly Put[]): void {
		const on = this.on();
		const room = on.room(list);
		room?.doc.transact(() => {
			for (const { id, field, is } of next) set(on, room, list, id, field, is);
		}, here);
	}

	private isMoved(id: string): boolean {
		return fields.some((field) => this.keptOf(id, field) !== notMoved);
	}

	private keptOf(id: string, field: Field): string {
		const kept = this.items.find((item) => item.id === id)?.values[field];
		return typeof kept === 'string' ? kept : notMoved;
	}
}

const backOf = (id: string): Put[] => fields.map((field) => ({ id, field, is: notMoved }));

const putsOf = ({ puts }: Swap): Put[] =>
	puts.map(({ id, standsOn }) => ({ id, field: 'standsOn', is: standsOn ?? notMoved }));

const standing = ({ id, is }: Put): Swap['puts'][number] => ({
	id,
	standsOn: is === 'left' || is === 'right' ? is : null
});

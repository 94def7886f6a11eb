// Others' cards that come while somebody reads (look.md 6): nothing moves under their finger. A card whose place is out
// of sight below goes there at once; one that would push what is being read waits until it is asked for.
import type { Card } from '../../board/cards.ts';

/** Where a card stands on the page, for finding its place again. */
export const placeOf = (card: string) => `card-${card}`;

export class Arrivals {
	/** Cards that may stand on the page; null until the board is there, for then everything is new at once. */
	private known = $state.raw<ReadonlySet<string> | null>(null);
	/** New ones that have not been in sight yet, those that wait included, in the order of the board. */
	fresh = $state.raw<readonly Card[]>([]);
	/** Is the first of them further up than what is in sight? */
	isAbove = $state(false);

	isIn({ id }: Card): boolean {
		return this.known === null || this.known.has(id);
	}

	/**
	 * Lets those come that push nothing.
	 * @param all every card there is
	 * @param cards those that are, or will be, on this page, in the order of the board
	 * @param isOthers whether it is somebody else's: one's own words come at once
	 */
	look(
		all: readonly Card[],
		cards: readonly Card[],
		isOthers: (card: Card) => boolean,
		root: HTMLElement
	): void {
		const known = this.known;
		if (known === null) {
			this.known = new Set(all.map(({ id }) => id));
			return;
		}
		const news = all.filter(({ id }) => !known.has(id));
		if (news.length === 0) return;
		const isNews = (card: Card) => cards.includes(card) && isOthers(card);
		const come = news.filter((card) => !isNews(card) || !pushes(card, cards, root));
		if (come.length > 0) this.known = new Set([...known, ...come.map(({ id }) => id)]);
		const fresh = new Set([...this.fresh, ...news.filter(isNews)].map(({ id }) => id));
		this.fresh = cards.filter(({ id }) => fresh.has(id));
	}

	/** Looks which of the new ones are in sight by now. Call it once the page has them, and after scrolling. */
	see(cards: readonly Card[], root: HTMLElement): void {
		if (this.fresh.length === 0) return;
		const there = new Set(cards.map(({ id }) => id));
		const unseen = this.fresh.filter(({ id }) => there.has(id) && !isInSight(elementOf(id), root));
		if (unseen.length < this.fresh.length) this.fresh = unseen;
		const [first] = unseen;
		this.isAbove = first !== undefined && placeFor(first, cards, root).at < sight(root).top;
	}

	/** They are asked for: all may come. @returns the first of them */
	admit(): Card | null {
		this.known = new Set([...(this.known ?? []), ...this.fresh.map(({ id }) => id)]);
		return this.fresh[0] ?? null;
	}
}

const elementOf = (card: string) => document.getElementById(placeOf(card));

/** The part of the page that can be seen. */
function sight(root: HTMLElement): { top: number; bottom: number } {
	const box = root.closest('[data-scroller]')?.getBoundingClientRect();
	return { top: box?.top ?? 0, bottom: Math.min(box?.bottom ?? innerHeight, innerHeight) };
}

function isInSight(element: Element | null, root: HTMLElement): boolean {
	const box = element?.getBoundingClientRect();
	const { top, bottom } = sight(root);
	return box !== undefined && box.top < bottom && box.bottom > top;
}

interface Place {
	/** How far down the page it is. */
	at: number;
	/** What would move if something came there. */
	below: Element[];
}

/** Where a card stands, or would. */
function placeFor(card: Card, cards: readonly Card[], root: HTMLElement): Place {
	const section = root.querySelector(`[data-fields~="${card.field}"]`);
	const own = elementOf(card.id);
	if (!section || own) return { at: own?.getBoundingClientRect().bottom ?? 0, below: [] };
	const later = cards.slice(cards.indexOf(card)).map(({ id }) => elementOf(id));
	const next = later.find((element) => element !== null && section.contains(element));
	const before = next?.previousElementSibling ?? [...section.querySelectorAll('article')].at(-1);
	const at = (before ?? section.firstElementChild ?? section).getBoundingClientRect().bottom;
	const parts = [...section.children];
	const columnsBelow = [...root.querySelectorAll('[data-column]')].filter(
		(other) => other !== section && other.getBoundingClientRect().top >= at
	);
	// What stands under a column's cards moves as well; that matters while somebody is at it.
	const busy = parts.filter((part) => part.matches('.after:is(:hover, :focus-within)'));
	const after = next ? parts.slice(parts.indexOf(next)) : [];
	return { at, below: [...after, ...busy, ...columnsBelow] };
}

function pushes(card: Card, cards: readonly Card[], root: HTMLElement): boolean {
	const { at, below } = placeFor(card, cards, root);
	return at < sight(root).bottom && below.some((element) => isInSight(element, root));
}

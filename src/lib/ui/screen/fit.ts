// Makes what stands on the wall fit it: a little smaller first, then page by page. No item is cut, and nothing turns by
// itself (server/SPEC.md SH3–SH5): somebody in the room may still be reading.
import { pagesOf, showPage, showWhole, type Pages } from './pages.ts';

/** How large the type may become without pages; what is read from six metres is no smaller. */
const wholeSteps = [1, 0.9, 0.8, 0.72];

/** With pages: smaller only where one item alone would not fit otherwise. */
const pagedSteps = [0.72, 0.64, 0.56, 0.5];

/** Larger again where that makes no more pages. */
const largerSteps = [1, 0.9, 0.8];

/** An item that is larger than the wall even so is broken between its own parts, and those between theirs. */
const triesMax = 3;

const fadeMillis = 250;

export interface Wanted {
	/** The page that somebody turned to, from one; null: nobody did. */
	page: number | null;
	/** Words are being written: unless somebody turned, the newest are the ones to see. */
	isGrowing: boolean;
}

export interface SeenPage {
	page: number;
	of: number;
}

/**
 * An attachment: sets `--fit` on the element (a factor for its type) and tells which page is seen.
 * @param count how many items there are in all, shown or not
 */
export function fit(
	{ page, isGrowing }: Wanted,
	count: () => number,
	tell: (seen: SeenPage) => void
) {
	return (element: HTMLElement) => {
		let scheduled = 0;
		const additions = new Additions(element, count);
		const layOut = (): SeenPage => {
			const { all, of } = pagesThatFit(element);
			const shown = Math.min(page ?? (isGrowing || additions.look() ? of : 1), of);
			if (of === 1) showWhole(element);
			else showPage(all, shown - 1);
			return { page: shown, of };
		};
		const measure = () => {
			scheduled = 0;
			const seen = layOut();
			element.scrollTop = 0;
			turnSoftly(element, seen);
			tell(seen);
		};
		const later = () => {
			scheduled ||= requestAnimationFrame(measure);
		};
		const sizes = new ResizeObserver(later);
		sizes.observe(element);
		const words = new MutationObserver(later);
		words.observe(element, { childList: true, subtree: true, characterData: true });
		later();
		return () => {
			cancelAnimationFrame(scheduled);
			sizes.disconnect();
			words.disconnect();
		};
	};
}

/**
 * Was something added to what is shown, since it came to be shown? On a slow screen that comes in pieces, of which nobody has
 * written anything just now: so there must also be more in all.
 */
class Additions {
	private readonly element: HTMLElement;
	private readonly count: () => number;
	private known: readonly Element[] = [];
	private countBefore = 0;
	private hasGrown = false;

	constructor(element: HTMLElement, count: () => number) {
		this.element = element;
		this.count = count;
	}

	look(): boolean {
		const now = [...this.element.querySelectorAll('article')];
		const isSame = this.known.length > 0 && this.known.every((one) => one.isConnected);
		if (!isSame) {
			this.countBefore = this.count();
			this.hasGrown = false;
		} else if (now.length > this.known.length) {
			this.hasGrown ||= this.count() > this.countBefore;
		}
		this.known = now;
		return this.hasGrown;
	}
}

interface Paged {
	all: readonly Pages[];
	/** Items that fit on no page. */
	tooTall: readonly Element[];
	of: number;
}

function pagesThatFit(element: HTMLElement): Pick<Paged, 'all' | 'of'> {
	const fits = () => element.scrollHeight <= element.clientHeight + 1;
	showWhole(element);
	for (const step of wholeSteps) {
		element.style.setProperty('--fit', String(step));
		if (fits()) return { all: [], of: 1 };
	}
	const broken = new Set<Element>();
	const pagesAt = (step: number): Paged => {
		element.style.setProperty('--fit', String(step));
		const all = pagesOf(element, fits, broken);
		const tooTall = all.flatMap((one) => one.tooTall);
		return { all, tooTall, of: Math.max(1, ...all.map(({ starts }) => starts.length)) };
	};
	let paged = first(pagedSteps, pagesAt, ({ tooTall }) => tooTall.length === 0);
	for (let tries = 0; tries < triesMax && paged.tooTall.length > 0; tries++) {
		for (const item of paged.tooTall) broken.add(item);
		paged = first(pagedSteps, pagesAt, ({ tooTall }) => tooTall.length === 0);
	}
	const { of } = paged;
	return first(
		[...largerSteps, ...pagedSteps],
		pagesAt,
		(one) => one.tooTall.length === paged.tooTall.length && one.of === of
	);
}

/** The first that is right, or the last. */
function first(
	steps: readonly number[],
	pagesAt: (step: number) => Paged,
	isRight: (paged: Paged) => boolean
): Paged {
	let paged: Paged = { all: [], tooTall: [], of: 1 };
	for (const step of steps) {
		paged = pagesAt(step);
		if (isRight(paged)) break;
	}
	return paged;
}

/** A page that was turned comes softly; at once where motion is not wanted. */
function turnSoftly(element: HTMLElement, { page, of }: SeenPage): void {
	const now = `${String(page)}/${String(of)}`;
	const before = element.dataset['page'];
	element.dataset['page'] = now;
	const isTurned = before !== undefined && before.split('/')[0] !== String(page);
	if (!isTurned || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
	element.animate([{ opacity: 0 }, { opacity: 1 }], { duration: fadeMillis, easing: 'ease-out' });
}

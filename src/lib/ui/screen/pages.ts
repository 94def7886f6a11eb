// Where the pages of the wall end: between whole items, with the heading they stand under on each page.

/** What is never cut. Of two that stand in each other the outer one. */
const items = '[data-item], article, figure, li, tr, p, dl, svg';

/** What goes with its items: no heading stands alone. */
const groups = 'section, ul, ol, table';

/** Items in their order, which of them begin a page, and those that fit on none. */
export interface Pages {
	items: Element[];
	starts: number[];
	tooTall: Element[];
	groups: Element[];
}

/**
 * Headings that stand side by side are paged side by side (`data-stream`); whatever has fewer pages stays at its last.
 * @param fits does what is shown just now fit?
 * @param broken items that are too tall and so are broken between their parts
 */
export function pagesOf(
	root: HTMLElement,
	fits: () => boolean,
	broken: ReadonlySet<Element>
): Pages[] {
	showWhole(root);
	const marked = [...root.querySelectorAll('[data-stream]')];
	const streams = (marked.length > 0 ? marked : [root]).map((stream) => ({
		items: itemsIn(stream, broken),
		starts: [],
		tooTall: [],
		groups: [...stream.querySelectorAll(groups)]
	}));
	for (const stream of streams) show(stream, 0, 0);
	return streams.map((stream) => {
		const paged = paginate(stream, fits);
		show(stream, 0, 0);
		return paged;
	});
}

export function showPage(all: readonly Pages[], page: number): void {
	for (const one of all) {
		const at = Math.min(page, one.starts.length - 1);
		show(one, one.starts[at] ?? 0, one.starts[at + 1] ?? one.items.length);
	}
}

export function showWhole(root: Element): void {
	for (const element of root.querySelectorAll('[data-off]')) element.removeAttribute('data-off');
}

function paginate(stream: Pages, fits: () => boolean): Pages {
	const { items: all } = stream;
	const [starts, tooTall]: [number[], Element[]] = [[], []];
	let from = 0;
	while (from < all.length) {
		let [least, most] = [from + 1, all.length];
		while (least < most) {
			const middle = Math.ceil((least + most) / 2);
			show(stream, from, middle);
			if (fits()) least = middle;
			else most = middle - 1;
		}
		show(stream, from, least);
		const alone = all[from];
		if (least === from + 1 && alone && !fits()) tooTall.push(alone);
		starts.push(from);
		from = least;
	}
	return { ...stream, starts, tooTall };
}

function itemsIn(stream: Element, broken: ReadonlySet<Element>): Element[] {
	return [...stream.querySelectorAll(items)].filter((item) => {
		if (broken.has(item) && item.querySelector(items)) return false;
		if (item.closest('thead')) return false;
		for (let outer = item.parentElement; outer && outer !== stream; outer = outer.parentElement) {
			if (outer.matches(items) && !broken.has(outer)) return false;
		}
		return true;
	});
}

function show({ items: all, groups: around }: Pages, from: number, to: number): void {
	all.forEach((item, i) => item.toggleAttribute('data-off', i < from || i >= to));
	for (const group of around) {
		const own = all.filter((item) => group.contains(item) && item !== group);
		if (own.length > 0) group.toggleAttribute('data-off', own.every(isOff));
	}
}

function isOff(item: Element): boolean {
	return item.hasAttribute('data-off');
}

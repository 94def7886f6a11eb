// Lines that run beside each other, each in a lane of its own: in an order in which as few as can be found come across others,
// and then the nearest lane in which it meets no other.

export interface Span {
	from: number;
	to: number;
	/** Where lines go from it over the nearer lanes, and over those further out. */
	inwards: readonly number[];
	outwards: readonly number[];
}

/** Nearer than this, two lines look like one. */
const apart = 0.2;
/** Of more lines, those in each other's way are only put in a first order. */
const mostTried = 40;
const rounds = 20;

/** @returns the lane of each, from 0, the nearest */
export function lanesOf(spans: readonly Span[]): number[] {
	const lanes = new Map<Span, number>();
	for (const span of inGoodOrder(spans)) {
		const nearer = [...lanes].filter(([other]) => areTogether(span, other));
		lanes.set(span, Math.max(-1, ...nearer.map(([, lane]) => lane)) + 1);
	}
	return spans.map((span) => lanes.get(span) ?? 0);
}

const areTogether = (one: Span, other: Span) =>
	other.to + apart > one.from && one.to + apart > other.from;

/** How many lines come across with `near` in a lane nearer than that of `far`. */
function across(near: Span, far: Span): number {
	const within = (places: readonly number[], { from, to }: Span) =>
		places.filter((at) => at > from && at < to).length;
	return within(far.inwards, near) + within(near.outwards, far);
}

/** From the nearest. Short ones first where nothing else is better, so that wide ones go round them. */
function inGoodOrder(spans: readonly Span[]): Span[] {
	const order = spans.toSorted((a, b) => a.to - a.from - (b.to - b.from));
	if (order.length > mostTried) return order;
	for (let round = 0; round < rounds; round++) {
		if (!order.map((span) => isMoved(order, span)).includes(true)) break;
	}
	return order;
}

/** Puts one where fewest lines come across it; nothing else changes its place. */
function isMoved(order: Span[], span: Span): boolean {
	const at = order.indexOf(span);
	const others = order.toSpliced(at, 1);
	// From the first place on: what it adds to stand after one more.
	let cost = 0;
	const costs = [0, ...others.map((other) => (cost += across(other, span) - across(span, other)))];
	const best = costs.indexOf(Math.min(...costs));
	if ((costs[best] ?? 0) >= (costs[at] ?? 0)) return false;
	order.splice(at, 1);
	order.splice(best, 0, span);
	return true;
}

// Lines that run beside each other: each gets the nearest lane in which it meets no other.

export interface Span {
	from: number;
	to: number;
}

/** Nearer than this, two lines look like one. */
const apart = 0.2;

/** @returns the lane of each, from 0; short ones first, so that wide ones go round them */
export function lanesOf(spans: readonly Span[]): number[] {
	const lanes: Span[][] = [];
	const of = new Map<Span, number>();
	for (const span of spans.toSorted((a, b) => a.to - a.from - (b.to - b.from))) {
		const isFree = (lane: readonly Span[]) =>
			lane.every((other) => other.to + apart <= span.from || span.to + apart <= other.from);
		const found = lanes.findIndex(isFree);
		const lane = found === -1 ? lanes.push([]) - 1 : found;
		lanes[lane]?.push(span);
		of.set(span, lane);
	}
	return spans.map((span) => of.get(span) ?? 0);
}

// How a line of an ecomap is drawn (practice.md 2.12, after Hartman 1978): thick or dashed for how strong it is, jagged or
// interrupted for how it is, arrows for who gets something from it. Words always stand at its end; no colour says anything.

export interface Point {
	x: number;
	y: number;
}

export interface LineKind {
	strength: string | null;
	quality: string | null;
	flow: string | null;
}

export interface DrawnLine {
	/** Path data: of the line itself. */
	d: string;
	/** Two bars where it is interrupted, else nothing. */
	bars: string;
	/** Arrowheads, filled. */
	heads: string;
	width: number;
	/** `stroke-dasharray`, or null. */
	dash: string | null;
}

const widths: Readonly<Record<string, number>> = { strong: 6, ok: 2.5, weak: 2.5 };
const notSaidWidth = 1.25;
const headLength = 11;
const headHalf = 6;
const toothLength = 9;
const toothHeight = 6;
const gapHalf = 6;
const barHalf = 8;

const r = (value: number) => Math.round(value * 10) / 10;
const at = ({ x, y }: Point) => `${String(r(x))} ${String(r(y))}`;

/** @param from the end at the family, in the middle */
export function drawLine(from: Point, to: Point, { strength, quality, flow }: LineKind): DrawnLine {
	const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
	const unit = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
	/** So far along it, so far beside it. */
	const on = (along: number, aside = 0): Point => ({
		x: from.x + unit.x * along - unit.y * aside,
		y: from.y + unit.y * along + unit.x * aside
	});
	const isToFamily = flow === 'toFamily' || flow === 'both';
	const isFromFamily = flow === 'fromFamily' || flow === 'both';
	const start = isToFamily ? headLength : 0;
	const end = length - (isFromFamily ? headLength : 0);
	const middle = (start + end) / 2;
	const heads = [
		...(isToFamily ? [headAt(on, 0, headLength)] : []),
		...(isFromFamily ? [headAt(on, length, length - headLength)] : [])
	];
	return {
		d: pathOf(on, start, middle, end, quality),
		bars: quality === 'brokenOff' ? barsAt(on, middle) : '',
		heads: heads.join(''),
		width: widths[strength ?? ''] ?? notSaidWidth,
		dash: strength === 'weak' ? '7 6' : null
	};
}

type On = (along: number, aside?: number) => Point;

function pathOf(on: On, start: number, middle: number, end: number, quality: string | null) {
	const straight = (a: number, b: number) => `M${at(on(a))}L${at(on(b))}`;
	switch (quality) {
		case 'stressful':
			return `M${at(on(start))}${teeth(on, start, end)}`;
		case 'mixed':
			return `${straight(start, middle)}${teeth(on, middle, end)}`;
		case 'brokenOff':
			return straight(start, middle - gapHalf) + straight(middle + gapHalf, end);
		default:
			return straight(start, end);
	}
}

/** Whole teeth, so that it ends where it should. */
function teeth(on: On, start: number, end: number): string {
	const count = Math.max(2, Math.round((end - start) / toothLength));
	const step = (end - start) / count;
	const tips = Array.from({ length: count }, (_, i) =>
		on(start + (i + 0.5) * step, i % 2 === 0 ? toothHeight : -toothHeight)
	);
	return [...tips, on(end)].map((tip) => `L${at(tip)}`).join('');
}

function barsAt(on: On, middle: number): string {
	return [middle - gapHalf, middle + gapHalf]
		.map((along) => `M${at(on(along, -barHalf))}L${at(on(along, barHalf))}`)
		.join('');
}

function headAt(on: On, tip: number, back: number): string {
	return `M${at(on(tip))}L${at(on(back, headHalf))}L${at(on(back, -headHalf))}Z`;
}

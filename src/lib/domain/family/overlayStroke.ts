// What a line between people looks like (practice.md 2.10): each kind has its own shape, and no colour says anything.
import type { Point } from './drawing.ts';
import { hasMarks, type BetweenKind } from './betweenKinds.ts';
import { besideAt, lengthOf } from './polyline.ts';

export interface OverlayStroke {
	/** Path data of all its lines. */
	d: string;
	/** `stroke-dasharray`, or null. */
	dash: string | null;
	/** Bars and rings on it, never dashed. */
	marks: string;
	/** Its arrowhead, filled. */
	head: string;
}

const toothLength = 8;
const toothHeight = 5;
const barHalf = 8;
const headLength = 11;
const headHalf = 6;
const ring = 5;

const r = (value: number) => String(Math.round(value * 10) / 10);
const at = ({ x, y }: Point) => `${r(x)} ${r(y)}`;
const through = (points: readonly Point[]) =>
	points.map((p, i) => `${i ? 'L' : 'M'}${at(p)}`).join('');

/** How far beside the way each of its lines runs. */
const parallels: Readonly<Partial<Record<NonNullable<BetweenKind>, readonly number[]>>> = {
	close: [-2.5, 2.5],
	fused: [-4.5, 0, 4.5],
	closeAndConflict: [-toothHeight - 3, toothHeight + 3]
};
const dashes: Readonly<Partial<Record<NonNullable<BetweenKind>, string>>> = {
	distant: '2 6',
	illness: '10 4 2 4'
};
const jagged: readonly BetweenKind[] = ['conflict', 'closeAndConflict', 'harm'];
/** From the one to the other. */
const pointed: readonly BetweenKind[] = ['takesCareOf', 'harm'];

/** @param path from the one to the other */
export function strokeOf(kind: BetweenKind, path: readonly Point[], isRing = false): OverlayStroke {
	const length = lengthOf(path);
	const isPointed = pointed.includes(kind) && !isRing;
	const end = length - (isPointed ? headLength : 0);
	const on = (along: number, aside = 0) => besideAt(path, along, aside);
	const steps = (size: number) => Math.max(2, Math.round(end / size));
	const along = (aside: number) =>
		Array.from({ length: steps(4) + 1 }, (_, i) => on((i / steps(4)) * end, aside));
	const teeth = () => {
		const count = steps(toothLength);
		const tips = Array.from({ length: count }, (_, i) =>
			on(((i + 0.5) / count) * end, i % 2 === 0 ? toothHeight : -toothHeight)
		);
		return [on(0), ...tips, on(end)];
	};
	const asides = (kind && parallels[kind]) ?? (jagged.includes(kind) ? [] : [0]);
	const lines = [...asides.map(along), ...(jagged.includes(kind) ? [teeth()] : [])];
	const bar = (where: number) => through([on(where, -barHalf), on(where, barHalf)]);
	const middle = end / 2;
	const apart = kind === 'repaired' ? ring + 3 : 4;
	return {
		d: lines.map(through).join(''),
		dash: (kind && dashes[kind]) ?? null,
		marks: [
			...(hasMarks(kind) ? [bar(middle - apart), bar(middle + apart)] : []),
			...(kind === 'repaired' ? [circleAt(on(middle))] : [])
		].join(''),
		head: isPointed ? `${through([on(length), on(end, headHalf), on(end, -headHalf)])}Z` : ''
	};
}

function circleAt({ x, y }: Point): string {
	const half = `a${r(ring)} ${r(ring)} 0 1 0 `;
	return `M${at({ x: x - ring, y })}${half}${r(2 * ring)} 0${half}${r(-2 * ring)} 0`;
}

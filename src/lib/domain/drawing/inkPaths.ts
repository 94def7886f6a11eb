// The outlines of strokes as they look in a picture. A hand's ink takes long to work out, so it is kept for strokes that stay,
// and a paper has so much of it: what lies above that is drawn as plain lines, which look much the same and cost little.
import { highlightTimes, inkPath, lineWidths } from './ink.ts';
import type { Shape } from './shapes.ts';
import { unpackStroke, type Stroke } from './stroke.ts';

/** Characters of packed strokes that are drawn as ink: of a thousand strokes' worth, and half as much again. */
const inkCharsMax = 250_000;
/** An outline longer than this is a scribble, and drawn as a plain line too. */
const outlineCharsMax = 200_000;
/** Of one plain line. */
const plainPointsMax = 1000;
const keptCharsMax = 16_000_000;

export interface InkPath {
	d: string;
	/** A line with this width instead of an outline to be filled. */
	plainWidth: number | null;
	/** What a closed one encloses. */
	inside: string | null;
}

export class InkPaths {
	/** By the packed stroke, then by how it looks. */
	private readonly kept = new Map<string, Map<string, InkPath | null>>();
	private keptChars = 0;

	/** @returns the strokes' outlines in the order of the marks; null for what is no stroke, or cannot be read */
	of(shapes: readonly Shape[]): (InkPath | null)[] {
		let chars = 0;
		return shapes.map((shape) => {
			if (shape.stroke === undefined) return null;
			chars += shape.stroke.length;
			return this.one(shape, shape.stroke, chars > inkCharsMax);
		});
	}

	private one(shape: Shape, packed: string, isPlain: boolean): InkPath | null {
		const looks = this.kept.get(packed) ?? new Map<string, InkPath | null>();
		const look = `${shape.kind} ${shape.size} ${shape.dash} ${String(isPlain)}`;
		const known = looks.get(look);
		if (known !== undefined) return known;
		const stroke = unpackStroke(packed);
		const path = stroke && (isPlain ? plain(stroke, shape) : ink(stroke, shape));
		if (this.keptChars > keptCharsMax) this.forgetAll();
		looks.set(look, path);
		this.kept.set(packed, looks);
		this.keptChars += packed.length + (path?.d.length ?? 0) + (path?.inside?.length ?? 0);
		return path;
	}

	private forgetAll(): void {
		this.kept.clear();
		this.keptChars = 0;
	}
}

function ink(stroke: Stroke, shape: Shape): InkPath {
	const d = inkPath(stroke, shape);
	if (d.length > outlineCharsMax) return plain(stroke, shape);
	return {
		d,
		plainWidth: null,
		inside: stroke.isClosed ? `${lineThrough(pointsOf(stroke))}Z` : null
	};
}

function plain(stroke: Stroke, { kind, size }: Shape): InkPath {
	const points = pointsOf(stroke);
	const every = Math.max(1, Math.ceil(points.length / plainPointsMax));
	const some = points.filter((_, i) => i % every === 0 || i === points.length - 1);
	const d = lineThrough(some);
	const width = lineWidths[size] * (kind === 'highlight' ? highlightTimes : 1);
	return { d, plainWidth: width, inside: stroke.isClosed ? `${d}Z` : null };
}

function pointsOf({ parts }: Stroke) {
	return parts.flatMap(({ points }) => points);
}

function lineThrough(points: readonly { x: number; y: number }[]): string {
	return `M${points.map(({ x, y }) => `${String(x)} ${String(y)}`).join('L')}`;
}

// What a hand drew, packed: a thousand strokes stay within a room (design.md 5). Each point is kept by its step from the one
// before, in tenths of a point of the paper, and how hard the pen was pressed, where it tells.

export interface StrokePoint {
	x: number;
	y: number;
	/** 0 to 1; half where the device does not tell. */
	pressure: number;
}

export interface StrokePart {
	/** Drawn with a ruler: from its first point to its last. */
	isStraight: boolean;
	points: readonly StrokePoint[];
}

export interface Stroke {
	parts: readonly StrokePart[];
	/** Its end meets its beginning, so that it can be filled. */
	isClosed: boolean;
	/** Made with a pen that tells how hard it is pressed. */
	isPen: boolean;
}

const perPoint = 10;
const closedBit = 1;
const penBit = 2;
const pointsMax = 4000;
const partsMax = 400;
const farthest = 1_000_000;
const usualPressure = 0.5;

export function packStroke({ parts, isClosed, isPen }: Stroke): string {
	const bytes: number[] = [(isClosed ? closedBit : 0) | (isPen ? penBit : 0)];
	let [x, y] = [0, 0];
	for (const { isStraight, points } of parts) {
		writeCount(bytes, points.length * 2 + (isStraight ? 1 : 0));
		for (const point of points) {
			const [toX, toY] = [Math.round(point.x * perPoint), Math.round(point.y * perPoint)];
			writeStep(bytes, toX - x);
			writeStep(bytes, toY - y);
			if (isPen) bytes.push(Math.round(Math.min(1, Math.max(0, point.pressure)) * 255));
			[x, y] = [toX, toY];
		}
	}
	return btoa(bytes.map((byte) => String.fromCharCode(byte)).join(''));
}

/** @returns null for anything that packStroke would not have made: these bytes come from others */
export function unpackStroke(packed: string): Stroke | null {
	const bytes = bytesOf(packed);
	const flags = bytes?.[0];
	if (!bytes || flags === undefined || flags > (closedBit | penBit)) return null;
	const isPen = (flags & penBit) !== 0;
	const reading = { bytes, at: 1 };
	const parts: StrokePart[] = [];
	let [x, y, all] = [0, 0, 0];
	while (reading.at < bytes.length) {
		const head = readCount(reading);
		if (head === null || parts.length >= partsMax) return null;
		const count = head >> 1;
		all += count;
		if (count === 0 || all > pointsMax) return null;
		const points: StrokePoint[] = [];
		for (let i = 0; i < count; i++) {
			const [stepX, stepY] = [readStep(reading), readStep(reading)];
			const pressure = isPen ? bytes[reading.at++] : usualPressure * 255;
			if (stepX === null || stepY === null || pressure === undefined) return null;
			[x, y] = [x + stepX, y + stepY];
			if (Math.abs(x) > farthest || Math.abs(y) > farthest) return null;
			points.push({ x: x / perPoint, y: y / perPoint, pressure: pressure / 255 });
		}
		parts.push({ isStraight: (head & 1) === 1, points });
	}
	return parts.length === 0 ? null : { parts, isClosed: (flags & closedBit) !== 0, isPen };
}

/** Is the one the other, only larger or smaller or mirrored? As exactly as both are kept. */
export function isScaled(before: string, after: string): boolean {
	const [one, other] = [unpackStroke(before), unpackStroke(after)];
	if (!one || !other || formOf(one) !== formOf(other)) return false;
	const [from, to] = [one, other].map(pointsOf);
	return areScaled(from ?? [], to ?? [], 'x') && areScaled(from ?? [], to ?? [], 'y');
}

/** All but where its points are. */
const formOf = ({ parts, isClosed, isPen }: Stroke) =>
	JSON.stringify([
		isClosed,
		isPen,
		parts.map(({ isStraight, points }) => [isStraight, points.length])
	]);

const pointsOf = ({ parts }: Stroke) => parts.flatMap(({ points }) => points);

function areScaled(
	from: readonly StrokePoint[],
	to: readonly StrokePoint[],
	axis: 'x' | 'y'
): boolean {
	// By the point that is farthest out it is told most exactly how many times.
	const farthestOut = from.reduce(
		(far, point, index) => (Math.abs(point[axis]) > Math.abs(from[far]?.[axis] ?? 0) ? index : far),
		0
	);
	const [was, is] = [from[farthestOut]?.[axis] ?? 0, to[farthestOut]?.[axis] ?? 0];
	const times = was === 0 ? 1 : is / was;
	// Both are rounded.
	const most = (1.5 / perPoint) * (1 + Math.abs(times));
	return from.every(
		(point, index) => Math.abs((to[index]?.[axis] ?? 0) - point[axis] * times) <= most
	);
}

interface Reading {
	bytes: Uint8Array;
	at: number;
}

function bytesOf(packed: string): Uint8Array | null {
	try {
		return Uint8Array.from(atob(packed), (char) => char.charCodeAt(0));
	} catch {
		return null;
	}
}

/** Seven bits a byte, the lowest first; the eighth says that more follow. */
function writeCount(bytes: number[], count: number): void {
	let rest = count;
	while (rest > 127) {
		bytes.push((rest & 127) | 128);
		rest >>>= 7;
	}
	bytes.push(rest);
}

function readCount(reading: Reading): number | null {
	let [count, shift] = [0, 0];
	for (;;) {
		const byte = reading.bytes[reading.at++];
		if (byte === undefined || shift > 21) return null;
		count |= (byte & 127) << shift;
		if (byte < 128) return count;
		shift += 7;
	}
}

/** Small steps either way take one byte: the sign is the lowest bit. */
function writeStep(bytes: number[], step: number): void {
	writeCount(bytes, step < 0 ? -step * 2 - 1 : step * 2);
}

function readStep(reading: Reading): number | null {
	const coded = readCount(reading);
	if (coded === null) return null;
	return coded % 2 === 1 ? -(coded + 1) / 2 : coded / 2;
}

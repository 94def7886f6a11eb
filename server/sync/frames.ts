// Looks at a frame before the sync library sees it: only what our browsers send gets through (security.md P03–P19).
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { isRoomId } from '#lib/domain/rooms.ts';

const known: Readonly<Record<number, FrameKind>> = {
	0: 'sync',
	1: 'awareness',
	2: 'auth',
	3: 'queryAwareness',
	4: 'sync',
	7: 'close'
};

export type FrameKind = 'sync' | 'awareness' | 'auth' | 'queryAwareness' | 'close';

export interface Frame {
	room: string;
	kind: FrameKind;
	/** A request for the whole room: dear to answer, so counted apart. */
	isStep1: boolean;
	/** What a browser adds, with or without being asked. */
	update: Uint8Array | null;
	/** The update answers our step 1. */
	isCatchUp: boolean;
}

const step1 = 0;
const step2 = 1;
const stepMax = 2;

const awarenessBytesMax = 8 * 1024;
const authBytesMax = 1024;

/** @returns null for anything that is not a well-formed frame of a kind we use */
export function readFrame(data: Uint8Array): Frame | null {
	try {
		const decoder = decoding.createDecoder(data);
		const room = decoding.readVarString(decoder);
		const kind = known[decoding.readVarUint(decoder)];
		if (!isRoomId(room) || kind === undefined) return null;
		if (kind === 'awareness' && data.byteLength > awarenessBytesMax) return null;
		if (kind === 'auth' && data.byteLength > authBytesMax) return null;
		if (kind === 'awareness') readPresence(decoding.readVarUint8Array(decoder));
		if (kind !== 'sync') return { room, kind, isStep1: false, update: null, isCatchUp: false };
		const step = decoding.readVarUint(decoder);
		if (step > stepMax) return null;
		const payload = decoding.readVarUint8Array(decoder);
		const isStep1 = step === step1;
		return { room, kind, isStep1, update: isStep1 ? null : payload, isCatchUp: step === step2 };
	} catch {
		return null;
	}
}

/** @throws where the library would, too late: after that it closes the room and leaves the socket open */
function readPresence(update: Uint8Array): void {
	const decoder = decoding.createDecoder(update);
	for (let left = decoding.readVarUint(decoder); left > 0; left--) {
		decoding.readVarUint(decoder);
		decoding.readVarUint(decoder);
		JSON.parse(decoding.readVarString(decoder));
	}
}

/** Presence of nobody: says that the line is up, and nothing else. */
export function keepAliveFrame(room: string): Uint8Array {
	const encoder = encoding.createEncoder();
	encoding.writeVarString(encoder, room);
	encoding.writeVarUint(encoder, 1);
	encoding.writeVarUint8Array(encoder, Uint8Array.of(0));
	return encoding.toUint8Array(encoder);
}

/** The same bytes without Node's own methods, which some decoders take for something else. */
export function plainBytes(data: Uint8Array): Uint8Array {
	return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
}

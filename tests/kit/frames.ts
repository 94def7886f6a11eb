// Frames of the Hocuspocus protocol, written and read by hand, so that a test can send what no client would.
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';

export const kinds = {
	sync: 0,
	awareness: 1,
	auth: 2,
	queryAwareness: 3,
	syncReply: 4,
	stateless: 5,
	broadcastStateless: 6,
	close: 7,
	syncStatus: 8
} as const;

export const steps = { step1: 0, step2: 1, update: 2 } as const;

export function frame(
	room: string,
	kind: number,
	write: (encoder: encoding.Encoder) => void = () => {}
): Uint8Array {
	const encoder = encoding.createEncoder();
	encoding.writeVarString(encoder, room);
	encoding.writeVarUint(encoder, kind);
	write(encoder);
	return encoding.toUint8Array(encoder);
}

export function authFrame(room: string, token = 'cookie', version: string | null = '4.7.0') {
	return frame(room, kinds.auth, (encoder) => {
		encoding.writeVarUint(encoder, 0);
		encoding.writeVarString(encoder, token);
		if (version !== null) encoding.writeVarString(encoder, version);
	});
}

export function syncFrame(
	room: string,
	step: number,
	bytes: Uint8Array,
	kind: number = kinds.sync
) {
	return frame(room, kind, (encoder) => {
		encoding.writeVarUint(encoder, step);
		encoding.writeVarUint8Array(encoder, bytes);
	});
}

export const step1Frame = (room: string, doc = new Y.Doc()) =>
	syncFrame(room, steps.step1, Y.encodeStateVector(doc));
export const step2Frame = (room: string, update: Uint8Array) =>
	syncFrame(room, steps.step2, update);
export const updateFrame = (room: string, update: Uint8Array) =>
	syncFrame(room, steps.update, update);

export interface PresenceEntry {
	client: number;
	clock: number;
	/** Sent as JSON; a string is sent as it is, so that it may be broken. */
	state: unknown;
}

export function awarenessFrame(room: string, entries: readonly PresenceEntry[]): Uint8Array {
	const encoder = encoding.createEncoder();
	encoding.writeVarUint(encoder, entries.length);
	for (const { client, clock, state } of entries) {
		encoding.writeVarUint(encoder, client);
		encoding.writeVarUint(encoder, clock);
		encoding.writeVarString(encoder, typeof state === 'string' ? state : JSON.stringify(state));
	}
	const update = encoding.toUint8Array(encoder);
	return frame(room, kinds.awareness, (outer) => {
		encoding.writeVarUint8Array(outer, update);
	});
}

export function textFrame(room: string, kind: number, text: string): Uint8Array {
	return frame(room, kind, (encoder) => {
		encoding.writeVarString(encoder, text);
	});
}

/** A frame from the server, as far as a test wants to know it. */
export type Received = { room: string; bytes: Uint8Array } & (
	| { kind: 'granted'; scope: string }
	| { kind: 'denied'; reason: string }
	| { kind: 'step1' | 'step2' | 'update'; body: Uint8Array }
	| { kind: 'presence'; entries: { client: number; clock: number; state: unknown }[] }
	| { kind: 'stateless' | 'closed'; text: string }
	| { kind: 'ack'; isStored: boolean }
	| { kind: 'other' }
);

const stepNames = ['step1', 'step2', 'update'] as const;

export function readReceived(bytes: Uint8Array): Received {
	const decoder = decoding.createDecoder(bytes);
	const room = decoding.readVarString(decoder);
	const kind = decoding.readVarUint(decoder);
	const base = { room, bytes };
	switch (kind) {
		case kinds.sync:
		case kinds.syncReply: {
			const step = stepNames[decoding.readVarUint(decoder)];
			if (step === undefined) return { ...base, kind: 'other' };
			return { ...base, kind: step, body: decoding.readVarUint8Array(decoder) };
		}
		case kinds.awareness:
			return { ...base, kind: 'presence', entries: readPresence(decoder) };
		case kinds.auth: {
			const isGranted = decoding.readVarUint(decoder) === 2;
			const text = decoding.readVarString(decoder);
			return isGranted
				? { ...base, kind: 'granted', scope: text }
				: { ...base, kind: 'denied', reason: text };
		}
		case kinds.stateless:
			return { ...base, kind: 'stateless', text: decoding.readVarString(decoder) };
		case kinds.close:
			return { ...base, kind: 'closed', text: decoding.readVarString(decoder) };
		case kinds.syncStatus:
			return { ...base, kind: 'ack', isStored: decoding.readVarInt(decoder) === 1 };
		default:
			return { ...base, kind: 'other' };
	}
}

function readPresence(
	outer: decoding.Decoder
): { client: number; clock: number; state: unknown }[] {
	const decoder = decoding.createDecoder(decoding.readVarUint8Array(outer));
	return Array.from({ length: decoding.readVarUint(decoder) }, () => ({
		client: decoding.readVarUint(decoder),
		clock: decoding.readVarUint(decoder),
		state: JSON.parse(decoding.readVarString(decoder)) as unknown
	}));
}

// Judges an update before it is stored (design.md 5): may this person write here now, what does it change, may they.
import * as decoding from 'lib0/decoding';
import * as Y from 'yjs';
import { changedMarks } from '#lib/board/changedMarks.ts';
import { changesOf } from '#lib/board/changesOf.ts';
import { itemsThere } from '#lib/board/itemsThere.ts';
import { hidesAnothers } from '#lib/domain/drawing/seen.ts';
import { mayChange } from '#lib/domain/mayChange.ts';
import type { Refusal } from '#lib/domain/mayChangeBy.ts';
import type { CloseReason } from '#lib/domain/closeCodes.ts';
import type { LiveRoom } from './liveRoom.ts';

export type Judgement =
	| { verdict: 'nothing' }
	| { verdict: 'store'; newClients: number[] }
	| { verdict: 'refuse'; close: CloseReason; why: string };

const updateBytesMax = 256 * 1024;
/** The first answer of a browser that was away may carry all it wrote meanwhile. */
const catchUpBytesMax = 1024 * 1024;
const roomBytesMax = 2 * 1024 * 1024;
const drawingBytesMax = 8 * 1024 * 1024;

/**
 * Taken once and synchronously, as the update enters the commit queue (commit rule 1).
 * @param isCatchUp the update is a step 2: what a browser has and we may not
 * @param clients what clientsOf() says of the update
 */
export function judge(
	live: LiveRoom,
	doc: Y.Doc,
	participant: string,
	update: Uint8Array,
	isCatchUp: boolean,
	clients: readonly number[] = clientsOf(update)
): Judgement {
	const { board, room } = live;
	const person = board.people.get(participant);
	const right = board.accessOf(participant, room);
	if (!person || right === 'none') return refuse('accessChanged', 'access');
	if (update.byteLength > (isCatchUp ? catchUpBytesMax : updateBytesMax)) {
		return refuse('malformed', 'size');
	}
	const read = changesOf(doc, update, participant, (client) => live.ownerOf(client));
	if (!read.ok) return refuse(read.why === 'gap' ? 'outOfStep' : 'changeRefused', read.why);
	if (read.isNothing) return { verdict: 'nothing' };
	if (right === 'read') return refuse('changeRefused', 'readOnly');
	const isDrawing = room.kind === 'drawing';
	if (live.bytes + update.byteLength > (isDrawing ? drawingBytesMax : roomBytesMax))
		return refuse(isDrawing ? 'paperFull' : 'changeRefused', 'roomFull');
	// One's own page goes along to whichever part one is in: that of its making may be over.
	const part = board.at(room.owner === null ? room.part : person.part);
	const hasItem = itemsThere(doc, read.changes);
	for (const change of read.changes) {
		const refusal: Refusal | null = mayChange(person, part, room, change, hasItem);
		if (refusal) return refuse('changeRefused', refusal);
	}
	if (isDrawing && hidesAnothers(person, room, changedMarks(doc, read.changes)))
		return refuse('changeRefused', 'notYours');
	// An id that was only seen in presence has an owner here, but none on disk yet.
	const newClients = clients.filter((client) => !live.isBound(client));
	return { verdict: 'store', newClients };
}

/** Client ids an update brings structs of; empty where it cannot be read (judge() then refuses it). */
export function clientsOf(update: Uint8Array): number[] {
	try {
		// The usual update has one header; its client can be read without the rest.
		const decoder = decoding.createDecoder(update);
		const headers = decoding.readVarUint(decoder);
		if (headers === 0) return [];
		decoding.readVarUint(decoder);
		if (headers === 1) return [decoding.readVarUint(decoder)];
		return [...new Set(Y.decodeUpdate(update).structs.map(({ id }) => id.client))];
	} catch {
		return [];
	}
}

function refuse(close: CloseReason, why: string): Judgement {
	return { verdict: 'refuse', close, why };
}

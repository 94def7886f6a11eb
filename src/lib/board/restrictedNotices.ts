// What the hall says of restricted parts: since when, until when, why. Written by the server alone, and never more.
import type * as Y from 'yjs';
import type { RestrictedNotice } from '../domain/restrictedPart.ts';
import { restrictedRoot } from './hall.ts';

export function writeNotice(hall: Y.Doc, { id, ...notice }: RestrictedNotice): void {
	hall.getMap(restrictedRoot).set(id, notice);
}

/** It is over. Does nothing to one that is not there. */
export function endNotice(hall: Y.Doc, id: string, untilMillis: number): void {
	const notice = hall.getMap(restrictedRoot).get(id) as Omit<RestrictedNotice, 'id'> | undefined;
	if (notice?.untilMillis === null) hall.getMap(restrictedRoot).set(id, { ...notice, untilMillis });
}

/** The earliest first. */
export function readNotices(hall: Y.Doc): RestrictedNotice[] {
	const notices: RestrictedNotice[] = [];
	for (const [id, notice] of hall.getMap(restrictedRoot)) {
		notices.push({ id, ...(notice as Omit<RestrictedNotice, 'id'>) });
	}
	return notices.sort((a, b) => a.sinceMillis - b.sinceMillis);
}

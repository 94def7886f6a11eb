// Which rooms belong to a child, for the child and for who writes with them.
import type { Room } from '../../sync/room.svelte.ts';
import type { Face } from '../face.svelte.ts';

/** The own page of a child: mine, or that of a child I write with. */
export function pageOf(face: Face, child: string): Room | null {
	return child === face.me.participant ? face.own : roomOf(face, 'own', child);
}

/** The version of the meeting of a child who asked me to write with them. */
export function childRoomOf(face: Face, child: string): Room | null {
	return roomOf(face, 'child', child);
}

function roomOf({ connection }: Face, kind: Room['kind'], child: string): Room | null {
	return connection.rooms.find((one) => one.kind === kind && one.owner === child) ?? null;
}

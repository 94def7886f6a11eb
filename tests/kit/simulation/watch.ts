// Sees every write at the moment it is decided: those of people as the guard lets them pass, those of the server as they are
// made ready for the log.
import { Gathering, type WaitingWriting } from '#server/sync/gathering.ts';
import type { LiveRoom } from '#server/sync/liveRoom.ts';
import { RoomLog } from '#server/sync/roomLog.ts';

export interface Seen {
	room: string;
	/** Null: the server itself. */
	participant: string | null;
	update: Uint8Array;
}

/** @returns what stops it */
export function watchWrites(saw: (seen: Seen) => void): () => void {
	const { add } = Gathering.prototype;
	const { prepare } = RoomLog.prototype;
	Gathering.prototype.add = function (this: Gathering, writing: WaitingWriting) {
		const { live } = this as unknown as { live: LiveRoom };
		const { participant, update } = writing;
		saw({ room: live.room.id, participant, update });
		add.call(this, writing);
	};
	RoomLog.prototype.prepare = function (this: RoomLog, ...args: Parameters<typeof prepare>) {
		saw({ room: this.room, participant: null, update: args[1] });
		return prepare.apply(this, args);
	};
	return () => {
		Gathering.prototype.add = add;
		RoomLog.prototype.prepare = prepare;
	};
}

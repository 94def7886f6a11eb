// A room is deleted for good: every word and picture of it, its history and who wrote there.
import type { Trx } from '../store/store.ts';

export async function deleteRoom(trx: Trx, room: string): Promise<void> {
	await trx.deleteFrom('update').where('room', '=', room).execute();
	await trx.deleteFrom('snapshot').where('room', '=', room).execute();
	await trx.deleteFrom('drawing').where('room', '=', room).execute();
	await trx.deleteFrom('picture').where('room', '=', room).execute();
	await trx.deleteFrom('client').where('room', '=', room).execute();
	await trx.deleteFrom('room').where('id', '=', room).execute();
}

// The coordinator's laptop stays in the room with the family: it is locked, and opened again from their phone.
import * as v from 'valibot';
import { runsMeeting } from '#lib/domain/roles.ts';
import { command, forbidden, notNow, type Asking, type Command } from './command.ts';
import { anId } from './input.ts';

const onlyWhoRuns = forbidden('Only the person running the meeting can do this.');

/** Another of this person's own devices that could open the locked one again. */
async function hasAnotherDevice({ board, actor, seat, services }: Asking): Promise<boolean> {
	const row = await services.store.db
		.selectFrom('seat')
		.select('id')
		.where('board', '=', board.id)
		.where('participant', '=', actor.id)
		.where('state', '=', 'in')
		.where('id', '!=', seat)
		.executeTakeFirst();
	return row !== undefined;
}

const lock = command({
	type: 'desk.lock',
	input: v.object({}),
	async decide(asking) {
		const { board, actor, seat, services } = asking;
		if (!runsMeeting(actor.role)) return onlyWhoRuns;
		if (!(await hasAnotherDevice(asking))) {
			return notNow(
				'Open the meeting on your phone first: only your phone can open this desk again.'
			);
		}
		return {
			rows: async (trx) => {
				await trx.updateTable('seat').set({ state: 'locked' }).where('id', '=', seat).execute();
			},
			after: () => {
				services.hub.evictSeat(seat, 'accessChanged');
				services.joining.hintDesks(board);
			}
		};
	}
});

const unlock = command({
	type: 'desk.unlock',
	input: v.object({ seat: anId }),
	decide({ board, actor }, { seat }) {
		if (!runsMeeting(actor.role)) return onlyWhoRuns;
		return {
			rows: async (trx) => {
				await trx
					.updateTable('seat')
					.set({ state: 'in' })
					.where('id', '=', seat)
					.where('board', '=', board.id)
					.where('participant', '=', actor.id)
					.where('state', '=', 'locked')
					.execute();
			}
		};
	}
});

export const deskCommands: Command[] = [lock, unlock];

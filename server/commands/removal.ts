// Somebody is not part of the meeting any more: their invite and every device of theirs are dead at once (security.md
// Z13, H15). What they said stays, with their name.
import type * as Y from 'yjs';
import { removePerson } from '#lib/board/hall.ts';
import type { BoardPerson } from '../boards/board.ts';
import type { Trx } from '../store/store.ts';
import type { Asking } from './command.ts';
import { endDuties } from './duties.ts';
import { endLostRights, rightsNow } from './rights.ts';

/** What removing takes, as parts of one command's effects. */
export function removal(asking: Asking, person: BoardPerson) {
	const { board, actor, services, nowMillis } = asking;
	const duties = endDuties(asking, person);
	const hall = (doc: Y.Doc) => {
		removePerson(doc, person.id);
		duties.hall(doc);
	};
	return {
		hall,
		elsewhere: person.parts
			.filter((part) => part !== actor.part)
			.map((part) => ({ room: board.room('hall', part), change: hall })),
		rows: async (trx: Trx) => {
			await duties.rows(trx);
			await trx
				.updateTable('participant')
				.set({ removedAt: nowMillis })
				.where('id', '=', person.id)
				.execute();
			await trx
				.updateTable('invite')
				.set({ revokedAt: nowMillis })
				.where('participant', '=', person.id)
				.where('revokedAt', 'is', null)
				.execute();
			await trx
				.updateTable('seat')
				.set({ state: 'ended' })
				.where('participant', '=', person.id)
				.execute();
		},
		before: () => {
			const had = rightsNow(board);
			person.removed = true;
			duties.before();
			services.hub.evict(board.id, person.id, 'signedOut');
			// Whoever wrote with a child on the child's page is out of it with the child.
			endLostRights(board, had, services);
		},
		undo: () => {
			person.removed = false;
			duties.undo();
		}
	};
}

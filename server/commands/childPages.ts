// Who writes with a child on the child's own page: named by the child, ended by the child, at once (practice.md 2.14).
import * as v from 'valibot';
import { helpersOf, mayHelpChild, type ChildPage } from '#lib/domain/childView.ts';
import type { Board } from '../boards/board.ts';
import { command, forbidden, wrong, type Command } from './command.ts';
import { anId } from './input.ts';
import { endLostRights, lookAgain, rightsNow } from './rights.ts';

/** A board's details with something changed for one child. */
export function withChildPage(
	board: Board,
	child: string,
	change: Partial<ChildPage>
): Board['details'] {
	const earlier = board.childPages[child] ?? { helpers: [] };
	const childPages = { ...board.childPages, [child]: { ...earlier, ...change } };
	return { ...board.details, childPages };
}

const writeWith = command({
	type: 'child.writeWith',
	input: v.object({ participant: anId, allowed: v.boolean('Say true or false.') }),
	decide({ board, actor, services }, { participant, allowed }) {
		if (actor.role !== 'child') return forbidden('Only the child can choose who writes with them.');
		const helper = board.people.get(participant);
		if (!helper || !board.hasParticipant(participant) || helper.part !== actor.part) {
			return wrong('participant', 'There is nobody with this id in the meeting.');
		}
		if (allowed && !mayHelpChild(helper.role)) {
			return forbidden('An advocate, a social worker or an interpreter can write with a child.');
		}
		const others = helpersOf(board.childPages, actor.id).filter((one) => one !== participant);
		const helpers = allowed ? [...others, participant] : others;
		const earlier = board.details;
		const details = withChildPage(board, actor.id, { helpers });
		const had = rightsNow(board);
		return {
			target: participant,
			rows: (trx) => services.meetings.updateDetails(trx, board, details),
			before: () => {
				// What is given comes after the commit; what is taken, before it.
				if (allowed) return;
				board.details = details;
				endLostRights(board, had, services);
			},
			undo: () => {
				board.details = earlier;
			},
			apply: () => {
				board.details = details;
			},
			after: () => {
				lookAgain(board, services);
			}
		};
	}
});

export const childPageCommands: Command[] = [writeWith];

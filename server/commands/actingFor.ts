// For whom an advocate, a supporter or an interpreter is here (practice.md 3.1): said by whoever runs the meeting.
import * as v from 'valibot';
import { writePerson } from '#lib/board/hall.ts';
import { actedForMax, mayActFor } from '#lib/domain/actsFor.ts';
import { runsMeeting } from '#lib/domain/roles.ts';
import type { BoardPerson } from '../boards/board.ts';
import type { BoardPart } from '../boards/boardPart.ts';
import { hallPerson } from '../boards/halls.ts';
import { sealPerson } from '../boards/newRows.ts';
import { command, forbidden, wrong, type Command, type Rejected } from './command.ts';
import { anId } from './input.ts';

export const actedForInput = v.pipe(
	v.array(anId, 'Name them by their ids.'),
	v.maxLength(actedForMax, `Name ${String(actedForMax)} people or fewer.`)
);

/** @returns what is wrong with the list, or null: people on the part's list whom this role can act for, each once */
export function refusedActingFor(
	part: BoardPart,
	helper: Pick<BoardPerson, 'id' | 'role' | 'removed'>,
	ids: readonly string[]
): Rejected | null {
	const isFine = ids.every(
		(id) => part.hasParticipant(id) && mayActFor(helper, part.board.people.get(id))
	);
	if (isFine && new Set(ids).size === ids.length) return null;
	return wrong('for', 'This person cannot act for one of these.');
}

const actFor = command({
	type: 'person.actFor',
	input: v.object({ participant: anId, for: actedForInput }),
	decide({ board, actor }, { participant, for: helped }) {
		if (!runsMeeting(actor.role)) {
			return forbidden('Only the person running the meeting can do this.');
		}
		const person = board.people.get(participant);
		const here = board.at(actor.part);
		if (!person || !here.hasParticipant(participant)) {
			return wrong('participant', 'There is nobody with this id in the meeting.');
		}
		const refused = refusedActingFor(here, person, helped);
		if (refused) return refused;
		// Of whom they help in another part nothing is known here.
		const elsewhere = person.actsFor.filter((id) => !here.hasParticipant(id));
		const actsFor = [...elsewhere, ...helped];
		const changed = { ...person, actsFor };
		const isListed = (id: string) => here.hasParticipant(id);
		const rank = [...board.people.keys()].indexOf(person.id);
		return {
			target: person.id,
			hall: (doc) => {
				writePerson(doc, { ...hallPerson(changed, isListed), rank });
			},
			rows: async (trx) => {
				await trx
					.updateTable('participant')
					.set({ details: sealPerson(board, changed) })
					.where('id', '=', person.id)
					.execute();
			},
			apply: () => {
				person.actsFor = actsFor;
			}
		};
	}
});

export const actingForCommands: Command[] = [actFor];

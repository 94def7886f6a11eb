// What the hall of a part says when it is new, and of each person in it.
import type * as Y from 'yjs';
import { writeMeeting, writePerson, writeStep } from '#lib/board/hall.ts';
import { firstStep } from '#lib/domain/step.ts';
import type { Board, BoardPerson } from './board.ts';
import type { BoardPart } from './boardPart.ts';

/** Whether somebody has come to one part is not told in another. */
export function newcomers(people: readonly BoardPerson[]): BoardPerson[] {
	return people.map((person) => ({ ...person, attendance: 'expected' }));
}

/** @param people who stands on the list of that part */
export function hallWriter(
	board: Board,
	{ phase, details: { when, place, joinCode, callLink } }: Pick<BoardPart, 'phase' | 'details'>,
	people: readonly BoardPerson[]
): (doc: Y.Doc) => void {
	return (doc) => {
		const { title, questions } = board.details;
		const meeting = {
			title,
			when,
			place,
			questions,
			joinCode,
			callLink,
			kind: board.kind.id,
			phase
		};
		writeMeeting(doc, { ...meeting, isDoorClosed: false, asksAboutPlaces: board.apart.length > 0 });
		writeStep(doc, firstStep);
		const isListed = (id: string) => people.some((person) => person.id === id);
		people.forEach((person, rank) => {
			if (person.role !== 'screen') writePerson(doc, { ...hallPerson(person, isListed), rank });
		});
	};
}

/**
 * What the hall of a part says of a person.
 * @param isListed whether somebody is on the list of that part: nobody else is named there
 */
export function hallPerson(person: BoardPerson, isListed: (id: string) => boolean) {
	const { id, name, relation, role, attendance } = person;
	const actsFor = person.actsFor.filter(isListed);
	return { id, name, relation, role, attendance, ...(actsFor.length > 0 ? { actsFor } : {}) };
}

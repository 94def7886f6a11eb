// Where people are in a meeting of several parts, and on whose lists they stand.
import type { Part } from '#lib/domain/rooms.ts';
import type { BoardPerson } from './board.ts';

export interface Place {
	person: BoardPerson;
	part: Part;
	parts: readonly Part[];
}

/** Where somebody is now, to be put back if need be. */
export function placeOf(person: BoardPerson): Place {
	return { person, part: person.part, parts: person.parts };
}

/** Changes the people in memory. */
export function putPlaces(places: readonly Place[]): void {
	for (const { person, part, parts } of places) Object.assign(person, { part, parts });
}

// Who runs the meeting changes hands (security.md Z14): given by whoever runs it, or taken by whom they named to
// stand in. Two people swap their roles in one step, so that there is never a moment with two who run it, or none.
import * as v from 'valibot';
import type * as Y from 'yjs';
import { readPeople, writeMeeting, writePerson } from '#lib/board/hall.ts';
import { clashOf } from '#lib/domain/apart.ts';
import { mayTakeOver } from '#lib/domain/control.ts';
import { runsMeeting } from '#lib/domain/roles.ts';
import type { Part } from '#lib/domain/rooms.ts';
import type { Board, BoardPerson } from '../boards/board.ts';
import { endVisits } from '../boards/familyTimes.ts';
import { hallPerson } from '../boards/halls.ts';
import { placeOf, putPlaces } from '../boards/places.ts';
import { recount } from '../boards/scales.ts';
import {
	command,
	forbidden,
	notNow,
	wrong,
	type Asking,
	type Command,
	type Effects,
	type Rejected
} from './command.ts';
import { anId } from './input.ts';
import { inOtherHalls, isListed } from './otherHalls.ts';
import { onlyWhoRuns } from './pressing.ts';

const closed = notNow('This meeting is closed.');
const atWork = forbidden('Only somebody who is here for their work can run the meeting.');
const servesNotAll = notNow(
	'This person cannot be in every part of this meeting. Hand it over to somebody else.'
);
const justChanged = notNow('Somebody else runs the meeting now.');

/** Two who press in the same moment: the second is told what happened, and not that they may not. */
const sameMomentMillis = 5000;

const handOver = command({
	type: 'chair.handOver',
	input: v.object({ participant: anId }),
	async decide(asking, { participant }) {
		const { board, actor } = asking;
		if (!runsMeeting(actor.role)) return wasBeaten(asking) ? justChanged : onlyWhoRuns;
		if (board.isOver) return closed;
		if (participant === actor.id) return notNow('You run the meeting already.');
		const to = eligible(asking, participant);
		return 'error' in to ? to : swap(asking, actor, to);
	}
});

const takeOver = command({
	type: 'chair.takeOver',
	input: v.object({}),
	async decide(asking) {
		const { board, actor } = asking;
		if (runsMeeting(actor.role)) return notNow('You run the meeting already.');
		if (board.standIn !== actor.id) {
			return wasBeaten(asking)
				? justChanged
				: forbidden('Only the person who stands in can take over.');
		}
		if (board.isOver) return closed;
		const from = board.runner;
		if (!from || !mayTakeOver(actor.role)) return atWork;
		return swap(asking, from, actor);
	}
});

/** Named beforehand by whoever runs the meeting: the one person who may take over, at any moment. */
const nameStandIn = command({
	type: 'standIn.name',
	input: v.object({ participant: v.nullable(anId) }),
	decide(asking, { participant }) {
		const { board, actor, services } = asking;
		if (!runsMeeting(actor.role)) return onlyWhoRuns;
		if (board.isOver) return closed;
		if (participant === actor.id) return notNow('You run the meeting already.');
		const person = participant === null ? null : eligible(asking, participant);
		if (person && 'error' in person) return person;
		const earlier = board.standIn;
		const details = { ...board.details, standIn: participant };
		return {
			target: participant,
			rows: (trx) => services.meetings.updateDetails(trx, board, details),
			apply: () => {
				board.details = details;
			},
			after: () => {
				for (const id of [earlier, participant]) {
					if (id !== null) services.hub.hint(board.id, id, 'rooms');
				}
			}
		};
	}
});

/** Somebody on the list of this part who is here, or will be, for their work. */
function eligible({ board, actor }: Asking, participant: string): BoardPerson | Rejected {
	const person = board.people.get(participant);
	if (!person || !board.at(actor.part).hasParticipant(participant)) {
		return wrong('participant', 'There is nobody with this id in the meeting.');
	}
	if (!mayTakeOver(person.role)) return atWork;
	if (person.attendance === 'left' || person.attendance === 'apologies') {
		return notNow('This person is not here.');
	}
	return person;
}

/** Did this person run the meeting, or stand in, until a moment ago? */
function wasBeaten({ board, actor, nowMillis }: Asking): boolean {
	const last = board.handOvers.at(-1);
	if (!last || nowMillis - last.atMillis > sameMomentMillis) return false;
	return last.from === actor.id || last.standIn === actor.id;
}

/** What was lent and who stands in end with it: whoever runs the meeting now names their own. */
async function swap(
	asking: Asking,
	from: BoardPerson,
	to: BoardPerson
): Promise<Effects | Rejected> {
	const { board, services, nowMillis } = asking;
	// Whoever runs it now serves every part that was served.
	const parts = [...new Set([...to.parts, ...from.parts])];
	const lists = [...board.people.values()].map((one) => (one === to ? { id: to.id, parts } : one));
	if (clashOf(board.apart, lists)) return servesNotAll;
	const earlier = board.details;
	const had = [from.role, to.role] as const;
	const { standIn } = board;
	const made = { atMillis: nowMillis, from: from.id, to: to.id, standIn };
	const handOvers = [...board.handOvers, made];
	const details = { ...earlier, standIn: null, helper: null, handOvers };
	const visited = [...board.familyTimes.values()].filter(
		({ visit }) => visit?.participant === from.id
	);
	const halls = new Map<Part, (doc: Y.Doc) => void>();
	for (const { part } of board.allParts) {
		const answered = await services.scales.answered(board, part);
		halls.set(part, (doc) => {
			writeRoles(doc, board, part, [from, to]);
			writeMeeting(doc, { helper: null });
			recount(doc, board.at(part), answered);
		});
	}
	const earlierPlace = placeOf(to);
	const place = { ...earlierPlace, parts };
	const change = ([fromRole, toRole]: typeof had) => {
		from.role = fromRole;
		to.role = toRole;
		for (const { id } of [from, to]) services.hub.evict(board.id, id, 'accessChanged');
	};
	return {
		target: to.id,
		result: { participant: to.id },
		hall: (doc) => halls.get(asking.actor.part)?.(doc),
		elsewhere: inOtherHalls(asking, (part) => (doc) => halls.get(part)?.(doc)),
		rows: async (trx) => {
			for (const { id, role } of [from, to]) {
				await trx.updateTable('participant').set({ role }).where('id', '=', id).execute();
			}
			await services.meetings.updatePlace(trx, board, place);
			await services.meetings.updateDetails(trx, board, details);
			// A desk that was locked in the family's room can be opened by nobody any more.
			await trx
				.updateTable('seat')
				.set({ state: 'ended' })
				.where('participant', '=', from.id)
				.where('state', '=', 'locked')
				.execute();
			for (const { room } of visited) await endVisits(trx, room, nowMillis);
		},
		before: () => {
			board.details = details;
			putPlaces([place]);
			change([had[1], had[0]]);
		},
		undo: () => {
			board.details = earlier;
			putPlaces([earlierPlace]);
			change(had);
		},
		apply: () => {
			for (const time of visited) time.visit = null;
		},
		after: () => {
			if (standIn !== null) services.hub.hint(board.id, standIn, 'rooms');
		}
	};
}

/** In a hall that did not know one of them yet they are listed anew. */
function writeRoles(hall: Y.Doc, board: Board, part: Part, people: readonly BoardPerson[]): void {
	const shown = readPeople(hall);
	const isListedHere = (id: string) => board.at(part).hasParticipant(id);
	for (const person of people) {
		const { id, role } = person;
		const known = shown.find((one) => one.id === id);
		const rank = [...board.people.keys()].indexOf(id);
		if (known) writePerson(hall, { ...known, role });
		else if (isListed(board, id, part)) {
			writePerson(hall, { ...hallPerson(person, isListedHere), attendance: 'expected', rank });
		}
	}
}

export const handOverCommands: Command[] = [handOver, takeOver, nameStandIn];

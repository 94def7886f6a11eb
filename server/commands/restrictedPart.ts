// The chair meets some of the people at work apart (practice.md 3.2 (b) row 1, 3.6 rules 8 and 9). It begins in the same
// transaction in which the hall tells everybody so; who writes or reads in it is told to nobody else.
import * as v from 'valibot';
import { writeNotice } from '#lib/board/restrictedNotices.ts';
import {
	leadsRestrictedPart,
	mayBeNamed,
	mayLast,
	restrictedPartsMax
} from '#lib/domain/restrictedPart.ts';
import {
	addRestrictedSeat,
	insertRestrictedPart,
	unname,
	type BoardRestrictedPart
} from '../boards/restrictedParts.ts';
import { seatsIn } from '../boards/familyTimes.ts';
import { randomId } from '../ids.ts';
import { command, forbidden, notNow, wrong, type Asking, type Command } from './command.ts';
import { anId, sentenceCharsMax, words } from './input.ts';
import { ending } from './restrictedBounds.ts';
import { endLostRights, rightsNow } from './rights.ts';

const peopleMax = 60;
const onlyTheChair = forbidden('Only the chair can do this.');
const onlyThoseInIt = forbidden('Only a chair who is in it can do this.');
const onlyWork = wrong('people', 'Only people who are here for their work can be named.');

function isChair({ board, actor }: Asking): boolean {
	return leadsRestrictedPart(board.kind, actor.role);
}

/** Those in it look for their rooms again; everybody else has read all they may know in the hall. */
function tellThem({ board, services }: Asking, { chair, named }: BoardRestrictedPart): void {
	for (const id of new Set([chair, ...named])) services.hub.hint(board.id, id, 'rooms');
}

const begin = command({
	type: 'restricted.begin',
	input: v.object({
		people: v.pipe(
			v.array(anId, 'Name the people by their ids.'),
			v.minLength(1, 'Name at least one person.'),
			v.maxLength(peopleMax, 'These are too many people.')
		),
		reason: words(sentenceCharsMax)
	}),
	async decide(asking, { people, reason }) {
		const { board, actor, services, nowMillis } = asking;
		if (!isChair(asking)) return onlyTheChair;
		if (!mayLast(board.at(actor.part)))
			return notNow('Everyone must be able to see that you meet alone.');
		if (board.restrictedPartIn(actor.part)) return notNow('You are meeting some people already.');
		const earlier = [...board.restrictedParts.values()].filter(({ part }) => part === actor.part);
		if (earlier.length >= restrictedPartsMax) {
			return notNow('You have met people alone too often in this meeting.');
		}
		const named = new Set(people);
		for (const id of named) {
			const person = board.people.get(id);
			if (!person || !board.hasParticipant(id) || person.part !== actor.part) {
				return wrong('people', 'There is nobody with this id in the meeting.');
			}
			if (!mayBeNamed(person.role)) return onlyWork;
		}
		const isIn = (id: string) => id === actor.id || named.has(id);
		const seats = (await seatsIn(services.store, board)).filter((one) => isIn(one.participant));
		const draft = services.meetings.draftRoom(board, 'restricted', actor.part);
		const made: BoardRestrictedPart = {
			room: draft.room.id,
			part: actor.part,
			notice: randomId(),
			reason,
			chair: actor.id,
			startedAtMillis: nowMillis,
			endedAtMillis: null,
			named,
			seats: new Set(seats.map(({ seat }) => seat))
		};
		return {
			target: made.notice,
			result: { part: made.notice },
			hall: (doc) => {
				const { notice: id } = made;
				writeNotice(doc, { id, reason, sinceMillis: nowMillis, untilMillis: null });
			},
			rows: async (trx) => {
				await draft.insert(trx);
				await insertRestrictedPart(trx, board, made);
			},
			apply: () => {
				board.restrictedParts.set(made.room, made);
				services.boards.addRoom(board, draft.room);
			},
			after: () => {
				tellThem(asking, made);
			}
		};
	}
});

/** Whoever is the chair now may end it, also one who was never in it: it is never stuck open (RP13). */
const end = command({
	type: 'restricted.end',
	input: v.object({}),
	decide(asking) {
		const { board, actor, services, nowMillis } = asking;
		if (!isChair(asking)) return onlyTheChair;
		const part = board.restrictedPartIn(actor.part);
		if (!part) return notNow('You are not meeting anybody alone now.');
		const had = rightsNow(board);
		const over = ending([part], nowMillis);
		return {
			...over,
			target: part.notice,
			result: { part: part.notice },
			before: () => {
				over.before();
				endLostRights(board, had, services);
			},
			after: () => {
				tellThem(asking, part);
			}
		};
	}
});

/**
 * Somebody named by mistake, or who should not read on: out of it at once, during it and afterwards. A chair who is not in
 * it themselves would learn from the answers who was named (RP14).
 */
const takeOut = command({
	type: 'restricted.unname',
	input: v.object({ part: anId, participant: anId }),
	decide(asking, { part: notice, participant }) {
		const { board, actor, seat, services, nowMillis } = asking;
		if (!isChair(asking)) return onlyTheChair;
		const part = [...board.restrictedParts.values()].find((one) => one.notice === notice);
		if (part?.part !== actor.part) return wrong('part', 'There was no such time.');
		const room = board.rooms.get(part.room);
		if (!room || board.accessFrom(seat, actor.id, room) === 'none') return onlyThoseInIt;
		if (!part.named.has(participant)) return wrong('participant', 'This person was not named.');
		const had = rightsNow(board);
		return {
			target: participant,
			rows: (trx) => unname(trx, part.room, participant, nowMillis),
			before: () => {
				part.named.delete(participant);
				endLostRights(board, had, services);
			},
			undo: () => {
				part.named.add(participant);
			},
			after: () => {
				tellThem(asking, part);
			}
		};
	}
});

/** A device that came in later under the name of somebody who was named: one of those in it says whose it is. */
const knowSeat = command({
	type: 'restricted.knowSeat',
	input: v.object({ seat: anId }),
	async decide({ board, actor, seat, services }, { seat: asked }) {
		const isIn = (from: string, who: string, id: string) => {
			const room = board.rooms.get(id);
			return room !== undefined && board.accessFrom(from, who, room) !== 'none';
		};
		const mine = [...board.restrictedParts.values()].filter(({ room }) =>
			isIn(seat, actor.id, room)
		);
		if (mine.length === 0) return forbidden('Only those who were named can do this.');
		const all = await seatsIn(services.store, board);
		const found = all.find((one) => one.seat === asked);
		const parts = mine.filter(
			({ chair, named }) => found && (found.participant === chair || named.has(found.participant))
		);
		if (!found || parts.length === 0) return wrong('seat', 'There is no such device in it.');
		return {
			target: found.participant,
			rows: async (trx) => {
				for (const { room } of parts) await addRestrictedSeat(trx, room, asked);
			},
			apply: () => {
				for (const { seats } of parts) seats.add(asked);
			},
			after: () => {
				services.hub.hint(board.id, found.participant, 'rooms');
				services.hub.hint(board.id, actor.id, 'rooms');
			}
		};
	}
});

export const restrictedPartCommands: Command[] = [begin, end, takeOut, knowSeat];

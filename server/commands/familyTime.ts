// What a family does in its time alone, and how whoever runs the meeting comes in when asked (practice.md 2.7 stage 4).
// None of it leaves an audit line: only its beginning, its end and who came in are known (practice.md 3.2 (a)).
import * as v from 'valibot';
import { hasChildView } from '#lib/domain/childView.ts';
import { familyCalls, isFamilyOf, mayBeGuest, mayLetIn } from '#lib/domain/familyTime.ts';
import { runsMeeting } from '#lib/domain/roles.ts';
import { isRoomId } from '#lib/domain/rooms.ts';
import type { BoardFamilyTime } from '../boards/board.ts';
import {
	addSeats,
	deleteFamilyPaper,
	endVisits,
	removeSeats,
	seatsIn
} from '../boards/familyTimes.ts';
import { randomId } from '../ids.ts';
import {
	command,
	forbidden,
	notNow,
	wrong,
	type Asking,
	type Command,
	type Rejected
} from './command.ts';
import { anId } from './input.ts';
import { endLostRights, lookAgain, rightsNow } from './rights.ts';

const onlyTheFamily = forbidden('Only the family can do this.');
const notAlone = notNow('The family is not alone now.');

/** The lasting family time, for somebody whose own it is, at a device the family knows. */
function ownTime({ board, actor, seat }: Asking): BoardFamilyTime | Rejected {
	const time = board.familyTimeIn(actor.part);
	if (!time) return runsMeeting(actor.role) ? onlyTheFamily : notAlone;
	if (hasChildView(board.childPages, board.kind.id, actor)) return onlyTheFamily;
	return isFamilyOf(time, actor) && time.seats.has(seat) ? time : onlyTheFamily;
}

/** Whoever runs the meeting is called, or the call is taken back. */
const call = command({
	type: 'family.call',
	input: v.object({ what: v.nullable(v.picklist(familyCalls, 'This cannot be asked for.')) }),
	decide(asking, { what }) {
		const time = ownTime(asking);
		if ('error' in time) return time;
		const { board, services, nowMillis } = asking;
		return {
			isUnrecorded: true,
			rows: async (trx) => {
				await trx
					.updateTable('familyTime')
					.set({ call: what, calledAt: what === null ? null : nowMillis })
					.where('room', '=', time.room)
					.execute();
			},
			apply: () => {
				time.call = what === null ? null : { what, sinceMillis: nowMillis };
			},
			after: () => {
				tellFamily(asking, time);
				for (const { id, role } of board.people.values()) {
					if (runsMeeting(role)) services.hub.hint(board.id, id, 'desk');
				}
			}
		};
	}
});

function tellFamily({ board, services }: Asking, time: BoardFamilyTime): void {
	for (const person of board.people.values()) {
		if (isFamilyOf(time, person) || time.guests.has(person.id)) {
			services.hub.hint(board.id, person.id, 'rooms');
		}
	}
}

/** The family lets somebody into its room with the devices they have now, or asks them out again. */
const letIn = command({
	type: 'family.letIn',
	input: v.object({ participant: anId, allowed: v.boolean('Say true or false.') }),
	async decide(asking, { participant, allowed }) {
		const time = ownTime(asking);
		if ('error' in time) return time;
		const { board, actor, services } = asking;
		const guest = board.people.get(participant);
		if (!guest || !board.hasParticipant(participant) || guest.part !== actor.part) {
			return wrong('participant', 'There is nobody with this id in the meeting.');
		}
		if (!mayBeGuest(time, guest)) {
			return forbidden('This person cannot be in your family’s time alone.');
		}
		if (!mayLetIn(time, actor, guest))
			return forbidden('Only the child decides about their advocate.');
		const had = rightsNow(board);
		const wasIn = time.guests.has(participant);
		const all = await seatsIn(services.store, board);
		const seats = all.filter((one) => one.participant === participant).map(({ seat }) => seat);
		return {
			isUnrecorded: true,
			rows: async (trx) => {
				const row = { room: time.room, participant };
				await trx
					.deleteFrom('familyGuest')
					.where('room', '=', row.room)
					.where('participant', '=', participant)
					.execute();
				if (!allowed) return removeSeats(trx, time.room, seats);
				await trx.insertInto('familyGuest').values(row).execute();
				await addSeats(trx, time.room, seats);
			},
			before: () => {
				if (allowed) return;
				time.guests.delete(participant);
				endLostRights(board, had, services);
			},
			undo: () => {
				if (wasIn) time.guests.add(participant);
			},
			apply: () => {
				if (allowed) time.guests.add(participant);
				for (const seat of seats) {
					if (allowed) time.seats.add(seat);
					else time.seats.delete(seat);
				}
			},
			after: () => {
				tellFamily(asking, time);
				services.hub.hint(board.id, participant, 'rooms');
			}
		};
	}
});

/**
 * A device that came in after the family's time alone began, under a name of the family: the family says whether it
 * is theirs. Also afterwards, for its latest page.
 */
const knowSeat = command({
	type: 'family.knowSeat',
	input: v.object({ seat: anId }),
	async decide({ board, actor, seat, services, ...asking }, { seat: asked }) {
		const times = [...board.familyTimes.values()].filter(
			(time) => isFamilyOf(time, actor) && time.part === actor.part && time.seats.has(seat)
		);
		if (times.length === 0 || hasChildView(board.childPages, board.kind.id, actor))
			return onlyTheFamily;
		const all = await seatsIn(services.store, board);
		const found = all.find((one) => one.seat === asked);
		if (!found) return wrong('seat', 'There is no such device in the meeting.');
		return {
			isUnrecorded: true,
			rows: async (trx) => {
				for (const { room } of times) await addSeats(trx, room, [asked]);
			},
			apply: () => {
				for (const time of times) time.seats.add(asked);
			},
			after: () => {
				const latest = times.at(-1);
				if (latest) tellFamily({ board, actor, seat, services, ...asking }, latest);
				services.hub.hint(board.id, found.participant, 'rooms');
			}
		};
	}
});

/** The family's paper on the room's screen, for as long as the family wants. */
const onScreen = command({
	type: 'family.screen',
	input: v.object({ open: v.boolean('Say true or false.') }),
	decide(asking, { open }) {
		const time = ownTime(asking);
		if ('error' in time) return time;
		const { board, services } = asking;
		const had = rightsNow(board);
		const earlier = time.isOnScreen;
		return {
			isUnrecorded: true,
			rows: async (trx) => {
				await trx
					.updateTable('familyTime')
					.set({ isOnScreen: open ? 1 : 0 })
					.where('room', '=', time.room)
					.execute();
			},
			before: () => {
				if (open) return;
				time.isOnScreen = false;
				endLostRights(board, had, services);
			},
			undo: () => {
				time.isOnScreen = earlier;
			},
			apply: () => {
				time.isOnScreen = open;
			},
			after: () => {
				tellFamily(asking, time);
				for (const { id, role, part } of board.people.values()) {
					if (role === 'screen' && part === time.part) services.hub.hint(board.id, id, 'rooms');
				}
			}
		};
	}
});

/** Whoever was asked in writes down that they are in the room, and when they leave it. The board opens nothing to them. */
const visit = command({
	type: 'family.visit',
	input: v.object({ inside: v.boolean('Say true or false.') }),
	decide(asking, { inside }) {
		const { board, actor, nowMillis } = asking;
		if (!runsMeeting(actor.role))
			return forbidden('Only the person running the meeting can do this.');
		const time = board.familyTimeIn(actor.part);
		if (!time) return notAlone;
		if (inside && time.visit !== null) return {};
		if (inside && time.call?.what !== 'comeIn') return notNow('The family has not asked you in.');
		const made = { id: randomId(), participant: actor.id, sinceMillis: nowMillis };
		return {
			target: actor.id,
			rows: async (trx) => {
				if (!inside) return endVisits(trx, time.room, nowMillis);
				await trx
					.insertInto('familyVisit')
					.values({
						id: made.id,
						room: time.room,
						participant: actor.id,
						inAt: nowMillis,
						outAt: null
					})
					.execute();
				await trx
					.updateTable('familyTime')
					.set({ call: null, calledAt: null })
					.where('room', '=', time.room)
					.execute();
			},
			apply: () => {
				time.visit = inside ? made : null;
				if (inside) time.call = null;
			},
			after: () => {
				tellFamily(asking, time);
			}
		};
	}
});

/** The family's paper of an earlier time alone is deleted, for everybody and for good. */
const clear = command({
	type: 'family.clear',
	input: v.object({ room: v.custom<string>(isRoomId, 'Name the room by its id.') }),
	decide({ board, actor, seat, services }, { room }) {
		const time = board.familyTimes.get(room);
		const found = board.rooms.get(room);
		if (time?.part !== actor.part || !found) return onlyTheFamily;
		if (!isFamilyOf(time, actor) || !time.seats.has(seat)) return onlyTheFamily;
		if (actor.role === 'child') return forbidden('A grown-up of your family can do this.');
		if (time.endedAtMillis === null)
			return notNow('You can delete it when your time alone is over.');
		return {
			isUnrecorded: true,
			before: () => {
				const readers = [...board.people.keys()].filter(
					(person) => board.accessOf(person, found) !== 'none'
				);
				services.boards.removeRoom(board, room);
				for (const person of readers) services.hub.evict(board.id, person, 'accessChanged');
			},
			undo: () => {
				services.boards.addRoom(board, found);
			},
			rows: (trx) => deleteFamilyPaper(trx, room),
			after: () => {
				lookAgain(board, services);
			}
		};
	}
});

export const familyTimeCommands: Command[] = [call, letIn, knowSeat, onScreen, visit, clear];

// Letting in, turning away, removing, and ticking who came (issue: people and joining).
import * as v from 'valibot';
import { keptOutNamed } from '#lib/domain/apart.ts';
import { attendances } from '#lib/domain/attendance.ts';
import { hasPlaceIn } from '#lib/domain/meetings/meetingKind.ts';
import { isInvitable, runsMeeting } from '#lib/domain/roles.ts';
import type { Part } from '#lib/domain/rooms.ts';
import { writePerson } from '#lib/board/hall.ts';
import type { BoardPerson } from '../boards/board.ts';
import { hallPerson } from '../boards/halls.ts';
import { recount } from '../boards/scales.ts';
import { readClaim } from '../auth/joining.ts';
import type { Trx } from '../store/store.ts';
import { actedForInput, refusedActingFor } from './actingFor.ts';
import { command, notNow, wrong, type Asking, type Command, type Rejected } from './command.ts';
import { removal } from './removal.ts';
import { nobody, someone } from './someone.ts';
import { onlyWhoRuns, presses } from './pressing.ts';
import { anId, nameCharsMax, words, optionalWords } from './input.ts';

const onlyOneRuns = notNow(
	'Somebody runs this meeting already. To give it to somebody else, hand the meeting over to them.'
);
const notWaiting = notNow('This person is not waiting any more.');
const keptOut: Rejected = {
	status: 409,
	error: 'keptOut',
	message: 'Somebody of this name is not let in. If this is somebody else, write their whole name.'
};
const noPlace = wrong('role', 'This role has no place in this kind of meeting.');

function rankOf({ board }: Asking, person: BoardPerson): number {
	return [...board.people.keys()].indexOf(person.id);
}

/** The part whose door somebody waits at, or null where they wait at none. */
async function doorOf({ board, services }: Asking, seat: string): Promise<Part | null> {
	const waiting = await services.store.db
		.selectFrom('seat')
		.select(['id', 'claim'])
		.where('id', '=', seat)
		.where('board', '=', board.id)
		.where('state', '=', 'waiting')
		.executeTakeFirst();
	return waiting ? readClaim(board, waiting.id, waiting.claim).part : null;
}

/** Lets somebody waiting in as a person on the list, or as somebody new. */
const admit = command({
	type: 'person.admit',
	input: v.object({
		seat: anId,
		participant: v.optional(anId),
		role: v.optional(
			v.pipe(
				v.string(),
				v.check((value) => isInvitable(value), 'This is not a role.')
			)
		),
		name: v.optional(words(nameCharsMax)),
		for: v.optional(actedForInput)
	}),
	async decide(asking, input) {
		const { board, actor, services } = asking;
		if (!presses(asking, 'person.admit')) return onlyWhoRuns;
		if ((await doorOf(asking, input.seat)) !== actor.part) return notWaiting;
		const seatIn = (trx: Trx, participant: string) =>
			trx
				.updateTable('seat')
				.set({ state: 'in', participant })
				.where('id', '=', input.seat)
				.where('state', '=', 'waiting')
				.execute();
		if (input.participant !== undefined) {
			const person = someone(asking, input.participant);
			if (!person) return nobody;
			if (!mayLetInAs(asking, person)) return onlyWhoRuns;
			return {
				target: person.id,
				result: { participant: person.id },
				rows: async (trx) => {
					await seatIn(trx, person.id);
				},
				after: () => {
					services.joining.hintDesks(board);
				}
			};
		}
		if (input.role === undefined || input.name === undefined) {
			return wrong('participant', 'Say who on the list this is, or give a name and a role.');
		}
		if (!isInvitable(input.role)) return wrong('role', 'This is not a role.');
		if (runsMeeting(input.role)) return onlyOneRuns;
		const { name, role, for: actsFor } = input;
		const wanted = { name, relation: '', role, actsFor: actsFor ?? [] };
		return addPerson(asking, wanted, seatIn);
	}
});

/** A helper who let a device in as whoever runs the meeting, or stands in, would have the meeting. */
function mayLetInAs({ board, actor }: Asking, person: BoardPerson): boolean {
	if (runsMeeting(actor.role)) return true;
	return !runsMeeting(person.role) && person.id !== board.standIn;
}

/** Somebody new on the list, in the part of whoever adds them. */
const add = command({
	type: 'person.add',
	input: v.object({
		name: words(nameCharsMax),
		relation: optionalWords(nameCharsMax),
		role: v.pipe(
			v.string(),
			v.check((value) => isInvitable(value), 'This is not a role.')
		),
		for: v.optional(actedForInput, [])
	}),
	decide(asking, input) {
		if (!runsMeeting(asking.actor.role)) return onlyWhoRuns;
		if (!isInvitable(input.role)) return wrong('role', 'This is not a role.');
		if (runsMeeting(input.role)) return onlyOneRuns;
		const { name, relation, role, for: actsFor } = input;
		return addPerson(asking, { name, relation, role, actsFor });
	}
});

function addPerson(
	asking: Asking,
	wanted: Pick<BoardPerson, 'name' | 'relation' | 'role' | 'actsFor'>,
	alongside?: (trx: Trx, participant: string) => Promise<unknown>
) {
	const { board, actor, services } = asking;
	if (!hasPlaceIn(board.kind, wanted.role)) return noPlace;
	if (keptOutNamed(wanted.name, board.apart, [...board.people.values()])) {
		return runsMeeting(actor.role) ? keptOut : onlyWhoRuns;
	}
	const made = services.meetings.draftPerson(board, wanted, actor.part);
	const refused = refusedActingFor(board.at(actor.part), made.person, wanted.actsFor);
	if (refused) return refused;
	return {
		target: made.person.id,
		// Let in by a helper they are in with their device; a link that lets in others is not the helper's to have.
		result: {
			participant: made.person.id,
			...(runsMeeting(actor.role) ? { invite: made.invite } : {})
		},
		hall: (doc: Parameters<typeof writePerson>[0]) => {
			const isListed = (id: string) => board.at(actor.part).hasParticipant(id);
			writePerson(doc, { ...hallPerson(made.person, isListed), rank: board.people.size });
		},
		rows: async (trx: Trx) => {
			await made.insert(trx);
			await alongside?.(trx, made.person.id);
		},
		apply: () => {
			board.people.set(made.person.id, made.person);
			if (made.room) services.boards.addRoom(board, made.room);
		},
		after: () => {
			services.joining.hintDesks(board);
		}
	};
}

const turnAway = command({
	type: 'person.turnAway',
	input: v.object({ seat: anId }),
	async decide(asking, { seat }) {
		if (!presses(asking, 'person.turnAway')) return onlyWhoRuns;
		const { board, actor, services } = asking;
		const door = await doorOf(asking, seat);
		// At another part's door they are whoever is there to decide about.
		if (door !== null && door !== actor.part) return notWaiting;
		return {
			rows: async (trx) => {
				await trx
					.updateTable('seat')
					.set({ state: 'turnedAway' })
					.where('id', '=', seat)
					.where('board', '=', board.id)
					.where('state', '=', 'waiting')
					.execute();
			},
			after: () => {
				services.joining.hintDesks(board);
			}
		};
	}
});

const remove = command({
	type: 'person.remove',
	input: v.object({ participant: anId }),
	decide(asking, { participant }) {
		const { actor } = asking;
		if (!runsMeeting(actor.role)) return onlyWhoRuns;
		const person = someone(asking, participant);
		if (!person) return nobody;
		if (person.id === actor.id) return notNow('You cannot remove yourself.');
		return { target: person.id, ...removal(asking, person) };
	}
});

const attend = command({
	type: 'person.attend',
	input: v.object({
		participant: anId,
		attendance: v.picklist(attendances, 'This is not a kind of attendance.')
	}),
	async decide(asking, { participant, attendance }) {
		if (!runsMeeting(asking.actor.role)) return onlyWhoRuns;
		const person = someone(asking, participant);
		if (!person) return nobody;
		const { board, services } = asking;
		const answered = await services.scales.answered(board, asking.actor.part);
		const rank = rankOf(asking, person);
		return {
			target: person.id,
			hall: (doc) => {
				const here = board.at(asking.actor.part);
				const { part, kind, listed, childPages } = here;
				const isListed = (id: string) => here.hasParticipant(id);
				writePerson(doc, { ...hallPerson(person, isListed), attendance, rank });
				const now = listed.map((one) => (one === person ? { ...one, attendance } : one));
				recount(doc, { part, kind, listed: now, childPages }, answered);
			},
			rows: async (trx) => {
				await trx
					.updateTable('participant')
					.set({ attendance })
					.where('id', '=', person.id)
					.execute();
			},
			apply: () => {
				person.attendance = attendance;
			}
		};
	}
});

export const peopleCommands: Command[] = [admit, add, turnAway, remove, attend];

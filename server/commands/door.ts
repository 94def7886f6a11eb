// Ways in: invites, the code to the waiting room, the door, and the shared screen.
import * as v from 'valibot';
import { writeMeeting } from '#lib/board/hall.ts';
import { runsMeeting } from '#lib/domain/roles.ts';
import type { Trx } from '../store/store.ts';
import { command, wrong, type Command } from './command.ts';
import { endOfDayMillis } from '../auth/inviteEnd.ts';
import { aDay, anId } from './input.ts';
import { onlyWhoRuns } from './pressing.ts';
import { nobody, someone } from './someone.ts';

/** A fresh invite for somebody, until a day if one is given; the earlier ones stop working. Shown once. */
const createInvite = command({
	type: 'invite.create',
	input: v.object({ participant: anId, until: v.optional(aDay) }),
	decide(asking, { participant, until }) {
		const { board, actor, services, nowMillis } = asking;
		if (!runsMeeting(actor.role)) return onlyWhoRuns;
		const person = someone(asking, participant);
		if (!person) return nobody;
		const expiresAt = until === undefined ? null : endOfDayMillis(until);
		if (expiresAt !== null && expiresAt < nowMillis) return wrong('until', 'This day is over.');
		const made = services.meetings.draftInvite(board, person.id, expiresAt);
		return {
			target: person.id,
			result: { participant: person.id, invite: made.secret },
			rows: async (trx) => {
				await revokeInvites(trx, person.id, nowMillis);
				await made.insert(trx);
			}
		};
	}
});

/**
 * The invite is dead, and so is every device of this person: those let in by the code too, and those that wait with the
 * invite. Whoever signs in with an account has no invite to lose.
 */
const revokeInvite = command({
	type: 'invite.revoke',
	input: v.object({ participant: anId }),
	decide(asking, { participant }) {
		const { board, actor, services, nowMillis } = asking;
		if (!runsMeeting(actor.role)) return onlyWhoRuns;
		const person = someone(asking, participant);
		if (!person) return nobody;
		return {
			target: person.id,
			rows: async (trx) => {
				await revokeInvites(trx, person.id, nowMillis);
				await trx
					.updateTable('seat')
					.set({ state: 'ended' })
					.where('participant', '=', person.id)
					.where('session', 'is', null)
					.execute();
				await trx
					.updateTable('seat')
					.set({ state: 'ended' })
					.where('state', '=', 'waiting')
					.where('invite', 'in', (invites) =>
						invites.selectFrom('invite').select('id').where('participant', '=', person.id)
					)
					.execute();
			},
			before: () => {
				services.hub.evict(board.id, person.id, 'signedOut');
			},
			// Once more: until the commit the old cookie still let them in again.
			after: () => {
				services.hub.evict(board.id, person.id, 'signedOut');
			}
		};
	}
});

async function revokeInvites(trx: Trx, participant: string, nowMillis: number): Promise<void> {
	await trx
		.updateTable('invite')
		.set({ revokedAt: nowMillis })
		.where('participant', '=', participant)
		.where('revokedAt', 'is', null)
		.execute();
}

const renewCode = command({
	type: 'code.renew',
	input: v.object({}),
	decide({ board, actor, services }) {
		if (!runsMeeting(actor.role)) return onlyWhoRuns;
		const code = services.meetings.draftCode();
		const here = board.at(actor.part);
		const details = { ...here.details, joinCode: code };
		return {
			result: { code },
			hall: (doc) => {
				writeMeeting(doc, { joinCode: code });
			},
			rows: async (trx) => {
				await services.meetings.replaceJoinCode(trx, board, actor.part, code);
				await services.meetings.updatePart(trx, board, actor.part, details);
			},
			apply: () => {
				here.details = details;
			}
		};
	}
});

/** Keeps those inside, stops newcomers (pitfalls 10). */
const setDoor = command({
	type: 'door.set',
	input: v.object({ closed: v.boolean('Say true or false.') }),
	decide({ board, actor, services }, { closed }) {
		if (!runsMeeting(actor.role)) return onlyWhoRuns;
		return {
			hall: (doc) => {
				writeMeeting(doc, { isDoorClosed: closed });
			},
			rows: (trx) =>
				services.meetings.movePart(trx, board, actor.part, { doorClosed: closed ? 1 : 0 }),
			apply: () => {
				board.at(actor.part).isDoorClosed = closed;
			}
		};
	}
});

/** A pairing code for the shared screen. */
const pairScreen = command({
	type: 'screen.pair',
	input: v.object({}),
	decide({ board, actor, services }) {
		if (!runsMeeting(actor.role)) return onlyWhoRuns;
		const made = services.meetings.draftScreenCode(board, actor.part);
		return { result: { code: made.code }, rows: made.insert };
	}
});

/** The screen of this part is shared into a video call: whoever sees it there is not led to the door. */
const hideCode = command({
	type: 'screen.code',
	input: v.object({ isHidden: v.boolean('Say true or false.') }),
	decide({ actor }, { isHidden }) {
		if (!runsMeeting(actor.role)) return onlyWhoRuns;
		return {
			hall: (doc) => {
				writeMeeting(doc, { isCodeHidden: isHidden });
			}
		};
	}
});

export const doorCommands: Command[] = [
	createInvite,
	revokeInvite,
	renewCode,
	setDoor,
	pairScreen,
	hideCode
];

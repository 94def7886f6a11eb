// The child view (practice.md 3.7): agreed with one child for this meeting, never by age. Instead of hall and table the
// child has a room of their own, and what stands in it is what whoever runs the meeting put there.
import * as v from 'valibot';
import type * as Y from 'yjs';
import {
	removeChildLine,
	shareOf,
	writeChildLine,
	writeShare,
	type ChildLine
} from '#lib/board/childRoom.ts';
import { readScale } from '#lib/board/hall.ts';
import { readPlanLine } from '#lib/board/planLines.ts';
import { isClosed } from '#lib/domain/access.ts';
import type { ChildView } from '#lib/domain/childView.ts';
import { runsMeeting } from '#lib/domain/roles.ts';
import type { Room } from '#lib/domain/rooms.ts';
import type { BoardPerson } from '../boards/board.ts';
import { recount } from '../boards/scales.ts';
import { withChildPage } from './childPages.ts';
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
import { endLostRights, lookAgain, rightsNow } from './rights.ts';

const onlyWhoRuns = forbidden('Only the person running the meeting can do this.');

/** The child it is about, for whoever runs their part of the meeting. */
function childOf({ board, actor }: Asking, participant: string): BoardPerson | Rejected {
	if (!runsMeeting(actor.role)) return onlyWhoRuns;
	if (isClosed(board.at(actor.part))) return notNow('This meeting is closed.');
	const child = board.people.get(participant);
	if (!child || !board.hasParticipant(participant) || child.part !== actor.part) {
		return wrong('participant', 'There is nobody with this id in the meeting.');
	}
	return child.role === 'child' ? child : wrong('participant', 'This is not a child.');
}

/** The present view of a child and its room. */
function viewOf(asking: Asking, participant: string): { view: ChildView; room: Room } | Rejected {
	const child = childOf(asking, participant);
	if ('error' in child) return child;
	const { board } = asking;
	const view = board.childPages[child.id]?.view ?? null;
	const room = view && board.rooms.get(view.room);
	return view && room ? { view, room } : notNow('This child takes part like everybody.');
}

const setView = command({
	type: 'child.view',
	input: v.object({
		participant: anId,
		isOn: v.boolean('Say true or false.'),
		agreedWithChild: v.literal(true, 'Agree it with the child first.')
	}),
	async decide(asking, { participant, isOn }) {
		const child = childOf(asking, participant);
		if ('error' in child) return child;
		const { board, services } = asking;
		const now = board.childPages[child.id]?.view;
		if (now !== undefined && (now !== null) === isOn) return { result: { isOn } };
		const made = isOn ? await firstRoom(asking, child) : null;
		const view = made && { room: made.room.id, scales: [], lines: [] };
		const details = withChildPage(board, child.id, { view });
		const earlier = board.details;
		const had = rightsNow(board);
		return {
			target: child.id,
			result: { isOn },
			hall: await countAgain(asking),
			rows: async (trx) => {
				await made?.insert(trx);
				await services.meetings.updateDetails(trx, board, details);
			},
			before: () => {
				board.details = details;
				endLostRights(board, had, services);
			},
			undo: () => {
				board.details = earlier;
			},
			apply: () => {
				if (made) services.boards.addRoom(board, made.room);
			},
			after: () => {
				lookAgain(board, services);
			}
		};
	}
});

/** A new room each time the view begins: what an earlier one held has to be given again. */
async function firstRoom({ board, services }: Asking, child: BoardPerson) {
	const hall = board.room('hall', child.part);
	const share = await services.hub.withRoom(hall.id, (_live, doc) =>
		Promise.resolve(shareOf(doc, []))
	);
	return services.meetings.draftChildRoom(board, child, (doc) => {
		writeShare(doc, share);
	});
}

const given = v.union(
	[
		v.strictObject({ participant: anId, scale: anId }),
		v.strictObject({ participant: anId, line: anId })
	],
	'Name one scale or one line.'
);

const release = command({
	type: 'child.release',
	input: given,
	async decide(asking, input) {
		const found = viewOf(asking, input.participant);
		if ('error' in found) return found;
		const { view, room } = found;
		if ('scale' in input) {
			if (view.scales.includes(input.scale)) return {};
			const { board, services } = asking;
			const hall = board.room('hall', room.part);
			const isThere = await services.hub.withRoom(hall.id, (_live, doc) =>
				Promise.resolve(readScale(doc, input.scale)?.options === null)
			);
			if (!isThere) return wrong('scale', 'There is no such question.');
			return {
				target: input.scale,
				hall: await countAgain(asking),
				...keptView(asking, input.participant, { ...view, scales: [...view.scales, input.scale] })
			};
		}
		const line = await lineNow(asking, room, input.line);
		if (!line) return wrong('line', 'There is no such line.');
		return {
			target: input.line,
			elsewhere: [
				{
					room,
					change: (doc) => {
						writeChildLine(doc, line);
					}
				}
			],
			...keptView(asking, input.participant, {
				...view,
				lines: [...new Set([...view.lines, input.line])]
			})
		};
	}
});

/** A copy as the line is now: what is changed later at the table is given again. */
function lineNow(
	{ board, services, nowMillis }: Asking,
	{ part }: Room,
	id: string
): Promise<ChildLine | null> {
	return services.hub.withRoom(board.room('table', part).id, (_live, doc) => {
		const line = readPlanLine(doc, id);
		if (!line || line.withdrawn || line.hidden) return Promise.resolve(null);
		const { what, owner, byWhen } = line;
		return Promise.resolve({ id, what, owner, byWhen, at: nowMillis });
	});
}

const withdraw = command({
	type: 'child.withdraw',
	input: given,
	async decide(asking, input) {
		const found = viewOf(asking, input.participant);
		if ('error' in found) return found;
		const { view, room } = found;
		if ('scale' in input) {
			const scales = view.scales.filter((one) => one !== input.scale);
			return {
				target: input.scale,
				hall: await countAgain(asking),
				...keptView(asking, input.participant, { ...view, scales })
			};
		}
		const { line } = input;
		return {
			target: line,
			elsewhere: [
				{
					room,
					change: (doc) => {
						removeChildLine(doc, line);
					}
				}
			],
			...keptView(asking, input.participant, {
				...view,
				lines: view.lines.filter((one) => one !== line)
			})
		};
	}
});

/** Who is asked is different now: "n of m are ready" says so, and the child's room is brought in step with the hall. */
async function countAgain({ board, actor, services }: Asking): Promise<(doc: Y.Doc) => void> {
	const answered = await services.scales.answered(board, actor.part);
	return (doc) => {
		recount(doc, board.at(actor.part), answered);
	};
}

/** What was given, kept with the meeting. */
function keptView(
	{ board, services }: Asking,
	participant: string,
	view: ChildView
): Pick<Effects, 'rows' | 'before' | 'undo'> {
	const earlier = board.details;
	const details = withChildPage(board, participant, { view });
	return {
		rows: (trx) => services.meetings.updateDetails(trx, board, details),
		before: () => {
			board.details = details;
		},
		undo: () => {
			board.details = earlier;
		}
	};
}

export const childViewCommands: Command[] = [setView, release, withdraw];

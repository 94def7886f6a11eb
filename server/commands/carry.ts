// Carrying single items from one part of a meeting to another (practice.md 3.6 rule 1): what people at work wrote, each
// chosen and previewed by whoever runs the meeting. What the family said in one part stays there.
import * as v from 'valibot';
import { isClosed } from '#lib/domain/access.ts';
import { runsMeeting } from '#lib/domain/roles.ts';
import { parts } from '#lib/domain/rooms.ts';
import type { BoardPart } from '../boards/boardPart.ts';
import { carriedOf, putCarried, type Carried } from '../boards/carried.ts';
import { randomId } from '../ids.ts';
import {
	command,
	forbidden,
	isRejected,
	notNow,
	wrong,
	type Asking,
	type Command,
	type Rejected
} from './command.ts';
import { carriedKinds, draft } from './carryDrafts.ts';
import { anId } from './input.ts';
import { saysWhere, seemsToTell } from './saysWhere.ts';

const onlyWhoRuns = forbidden('Only the person running the meeting can do this.');
const to = v.picklist(parts, 'There is no such part.');
const kinds = v.picklist(
	carriedKinds,
	'Only cards, must-haves and items of tools are carried over.'
);

const copy = command({
	type: 'part.copy',
	input: v.object({
		to,
		items: v.pipe(
			v.array(
				v.object({
					kind: kinds,
					id: anId,
					/** Of an item of a practice tool: the list it stands in. */
					root: v.optional(v.pipe(v.string('Name the list.'), v.maxLength(60)), ''),
					/** The words that were previewed: what was changed since is asked again. */
					words: v.pipe(v.string('Send the words that were previewed.'), v.maxLength(5000))
				})
			),
			v.minLength(1, 'Choose something to carry over.'),
			v.maxLength(100, 'Carry over up to 100 at once.')
		),
		/** Words that seem to say where somebody lives are carried over all the same. */
		anyway: v.optional(v.boolean('Say true or false.'), false)
	}),
	async decide(asking, { to: name, items, anyway }) {
		const { board, actor, services, nowMillis } = asking;
		const target = targetOf(asking, name);
		if (isRejected(target)) return target;
		const isTelling = seemsToTell(
			board,
			items.map(({ words }) => words)
		);
		if (isTelling && !anyway) return saysWhere;
		const earlier = await carriedOf(services.store, board);
		const copies = new Map(
			earlier.flatMap((one) =>
				one.part === name && one.copy !== null ? [[one.item, one.copy]] : []
			)
		);
		for (const { id } of items) copies.set(id, randomId());
		const context = { board, target, copies, typist: actor };
		const here = board.room('table', actor.part).id;
		const drafted = await services.hub.withRoom(here, (_live, table) =>
			Promise.resolve(items.map((item) => draft(context, table, item)))
		);
		const refused = drafted.find((one) => typeof one !== 'function');
		if (refused) return refused;
		const writings = drafted.filter((one) => typeof one === 'function');
		const decided = items.map(({ id }): Carried => ({
			item: id,
			part: name,
			copy: copies.get(id) ?? null
		}));
		return {
			target: isTelling ? `${name} anyway` : name,
			result: { carried: decided.length },
			elsewhere: [
				{
					room: board.room('table', name),
					change: (table) => {
						for (const write of writings) write(table);
					}
				}
			],
			rows: (trx) => putCarried(trx, board, decided, nowMillis)
		};
	}
});

const keepBack = command({
	type: 'part.keepBack',
	input: v.object({
		to,
		items: v.pipe(v.array(anId, 'Name the items by their ids.'), v.minLength(1), v.maxLength(100))
	}),
	decide(asking, { to: name, items }) {
		const { board, nowMillis } = asking;
		const target = targetOf(asking, name);
		if (isRejected(target)) return target;
		const decided = items.map((item): Carried => ({ item, part: name, copy: null }));
		return { target: name, rows: (trx) => putCarried(trx, board, decided, nowMillis) };
	}
});

function targetOf({ board, actor }: Asking, name: (typeof parts)[number]): BoardPart | Rejected {
	if (!runsMeeting(actor.role)) return onlyWhoRuns;
	const target = board.allParts.find(({ part }) => part === name);
	if (!target || name === actor.part) return wrong('to', 'There is no such other part.');
	return isClosed(target) ? notNow('That part is closed.') : target;
}

export const carryCommands: Command[] = [copy, keepBack];

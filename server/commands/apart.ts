// People who must not meet, and facts only named people read (practice.md 3.6; security.md T2).
import * as v from 'valibot';
import type * as Y from 'yjs';
import { writeMeeting } from '#lib/board/hall.ts';
import { areApart, clashOf } from '#lib/domain/apart.ts';
import { factCharsMax, factKinds, mayKeepFact, mayReadFact } from '#lib/domain/protectedFact.ts';
import { runsMeeting } from '#lib/domain/roles.ts';
import { authorOf, deleteFact, insertFact } from '../boards/facts.ts';
import { deleteApart, insertApart } from '../boards/keptApart.ts';
import { randomId } from '../ids.ts';
import { command, forbidden, notNow, wrong, type Command } from './command.ts';
import { anId, words } from './input.ts';
import { removal } from './removal.ts';

const onlyWhoRuns = forbidden('Only the person running the meeting can do this.');
const nobody = (field: string) => wrong(field, 'There is nobody with this id in the meeting.');

/**
 * From now on the server refuses every list that would hold both. Where the meeting cannot be held in parts, it says who
 * of the two is not let in.
 */
const setApart = command({
	type: 'apart.set',
	input: v.object({
		one: anId,
		other: anId,
		isApart: v.boolean('Say true or false.'),
		/** Whoever of the two is removed with it. */
		notLetIn: v.optional(v.nullable(anId), null)
	}),
	decide(asking, { one, other, isApart, notLetIn }) {
		const { board, actor, nowMillis } = asking;
		if (!runsMeeting(actor.role)) return onlyWhoRuns;
		const pair = { one, other };
		const earlier = board.apart;
		const isKnown = areApart(earlier, one, other);
		// Those who were not let in are on no list; that they may come again is said of them all the same.
		if (!board.hasParticipant(one) && !isKnown) return nobody('one');
		if ((!board.hasParticipant(other) && !isKnown) || one === other) return nobody('other');
		const out = notLetIn === null ? null : (board.people.get(notLetIn) ?? null);
		if (notLetIn !== null && (!isApart || !out || out.removed || ![one, other].includes(out.id))) {
			return wrong('notLetIn', 'Say who of these two is not let in.');
		}
		if (out?.id === actor.id) return notNow('You cannot remove yourself.');
		const rest = earlier.filter((known) => !areApart([known], one, other));
		const pairs = isApart ? [...rest, pair] : rest;
		const people = [...board.people.values()].filter((person) => person !== out);
		if (isApart && clashOf([pair], people)) {
			return notNow(
				'These two are in one part of the meeting. Say who is not let in, or make two parts of it first.'
			);
		}
		const leaving = out ? removal(asking, out) : null;
		// Said in every part, so that it tells nobody of whom: words that may say where somebody lives are questioned.
		const hall = (doc: Y.Doc) => {
			leaving?.hall(doc);
			writeMeeting(doc, { asksAboutPlaces: pairs.length > 0 });
		};
		return {
			target: isApart ? 'apart' : 'together',
			result: { isApart },
			hall,
			elsewhere: board.allParts
				.filter(({ part }) => part !== actor.part)
				.map(({ part }) => ({
					room: board.room('hall', part),
					change: (doc) => {
						if (out?.parts.includes(part)) leaving?.hall(doc);
						writeMeeting(doc, { asksAboutPlaces: pairs.length > 0 });
					}
				})),
			before: () => {
				board.apart = pairs;
				leaving?.before();
			},
			undo: () => {
				board.apart = earlier;
				leaving?.undo();
			},
			rows: async (trx) => {
				await leaving?.rows(trx);
				await (isApart
					? insertApart(trx, board, [pair], nowMillis)
					: deleteApart(trx, board, pair));
			}
		};
	}
});

/** A fact outside every room. Its writer reads it, and whom they name. */
const addFact = command({
	type: 'fact.add',
	input: v.object({
		about: anId,
		kind: v.picklist(factKinds, 'Say what kind of fact it is.'),
		words: words(factCharsMax),
		readers: v.pipe(v.array(anId, 'Name the readers by their ids.'), v.maxLength(60))
	}),
	decide({ board, actor, services, nowMillis }, { about, kind, words: said, readers }) {
		const here = board.at(actor.part);
		if (!here.hasParticipant(about)) return nobody('about');
		if (!mayKeepFact(actor, about) || !mayReadFact(actor, about, board.apart)) {
			return forbidden('People at work keep facts about others; everybody about themselves.');
		}
		const named = [...new Set([actor.id, ...readers])];
		for (const id of named) {
			const reader = board.people.get(id);
			if (!reader || !here.hasParticipant(id)) return nobody('readers');
			if (!mayReadFact(reader, about, board.apart)) {
				return wrong('readers', 'Somebody who is kept apart from this person cannot read this.');
			}
		}
		const fact = { id: randomId(), about, kind, words: said, author: actor.id, readers: named };
		return {
			target: about,
			result: { fact: fact.id },
			rows: (trx) => insertFact(trx, board, fact, nowMillis),
			after: () => {
				for (const id of named) services.hub.hint(board.id, id, 'rooms');
			}
		};
	}
});

const removeFact = command({
	type: 'fact.remove',
	input: v.object({ fact: anId }),
	async decide({ board, actor, services }, { fact }) {
		const author = await authorOf(services.store, board, fact);
		if (author === null) return wrong('fact', 'There is no such fact.');
		if (author !== actor.id) return forbidden('Only whoever wrote this can take it away.');
		return { target: fact, rows: (trx) => deleteFact(trx, fact) };
	}
});

/** Words that seem to say where somebody lives were put up all the same: that they were is kept, not what they say. */
const putUpAnyway = command({
	type: 'words.anyway',
	input: v.object({ item: anId }),
	decide(_asking, { item }) {
		return { target: item };
	}
});

export const apartCommands: Command[] = [setApart, addFact, removeFact, putUpAnyway];

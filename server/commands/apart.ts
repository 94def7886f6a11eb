// People who must not meet, and facts only named people read (practice.md 3.6; security.md T2).
import * as v from 'valibot';
import { writeMeeting } from '#lib/board/hall.ts';
import { areApart, clashOf } from '#lib/domain/apart.ts';
import { factCharsMax, factKinds, mayKeepFact, mayReadFact } from '#lib/domain/protectedFact.ts';
import { runsMeeting } from '#lib/domain/roles.ts';
import { authorOf, deleteFact, insertFact } from '../boards/facts.ts';
import { deleteApart, insertApart } from '../boards/keptApart.ts';
import { randomId } from '../ids.ts';
import { command, forbidden, notNow, wrong, type Command } from './command.ts';
import { anId, words } from './input.ts';

const onlyWhoRuns = forbidden('Only the person running the meeting can do this.');
const nobody = (field: string) => wrong(field, 'There is nobody with this id in the meeting.');

/** From now on the server refuses every list that would hold both. */
const setApart = command({
	type: 'apart.set',
	input: v.object({
		one: anId,
		other: anId,
		isApart: v.boolean('Say true or false.')
	}),
	decide({ board, actor, nowMillis }, { one, other, isApart }) {
		if (!runsMeeting(actor.role)) return onlyWhoRuns;
		if (!board.hasParticipant(one)) return nobody('one');
		if (!board.hasParticipant(other) || one === other) return nobody('other');
		const pair = { one, other };
		const earlier = board.apart;
		const rest = earlier.filter((known) => !areApart([known], one, other));
		const pairs = isApart ? [...rest, pair] : rest;
		if (isApart && clashOf([pair], [...board.people.values()])) {
			return notNow(
				'These two are in one part of the meeting. Put one of them in another part first.'
			);
		}
		return {
			target: isApart ? 'apart' : 'together',
			result: { isApart },
			// Said in every part, so that it tells nobody of whom: words that may say where somebody lives are questioned.
			hall: (doc) => {
				writeMeeting(doc, { asksAboutPlaces: pairs.length > 0 });
			},
			elsewhere: board.allParts
				.filter(({ part }) => part !== actor.part)
				.map(({ part }) => ({
					room: board.room('hall', part),
					change: (doc) => {
						writeMeeting(doc, { asksAboutPlaces: pairs.length > 0 });
					}
				})),
			before: () => {
				board.apart = pairs;
			},
			undo: () => {
				board.apart = earlier;
			},
			rows: (trx) =>
				isApart ? insertApart(trx, board, [pair], nowMillis) : deleteApart(trx, board, pair)
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

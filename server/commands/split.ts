// A meeting in parts (practice.md 3.6): making one, who is in which, going from one to another. Nothing crosses by itself.
import * as v from 'valibot';
import { forgetPerson, writeMeeting, writePerson } from '#lib/board/hall.ts';
import { clashOf } from '#lib/domain/apart.ts';
import { runsMeeting } from '#lib/domain/roles.ts';
import { parts } from '#lib/domain/rooms.ts';
import { mayBeSplit, mayServeSeveral, nextPart } from '#lib/domain/split.ts';
import type { BoardPerson } from '../boards/board.ts';
import type { BoardPart } from '../boards/boardPart.ts';
import { hallPerson } from '../boards/halls.ts';
import { insertApart } from '../boards/keptApart.ts';
import { placeOf, putPlaces, type Place } from '../boards/places.ts';
import { command, forbidden, notNow, wrong, type Command } from './command.ts';
import { aLink, anId, dayAndTime, optionalWords, sentenceCharsMax } from './input.ts';
import { endLostRights, lookAgain, rightsNow } from './rights.ts';

const onlyWhoRuns = forbidden('Only the person running the meeting can do this.');
const aPart = v.picklist(parts, 'There is no such part.');
const ids = v.pipe(v.array(anId, 'Name them by their ids.'), v.maxLength(60));

const apartClash = notNow('Two people who must not meet would be on one list.');

const split = command({
	type: 'part.split',
	input: v.object({
		/** Those of the family, and beside it, who attend the new part instead of this one. */
		people: v.pipe(ids, v.minLength(1, 'Say who attends the new part.')),
		/** People at work who serve both. */
		both: ids,
		/** The children each is about. */
		childrenHere: v.pipe(ids, v.minLength(1, 'Say which children this part is about.')),
		childrenThere: v.pipe(ids, v.minLength(1, 'Say which children the new part is about.')),
		when: dayAndTime,
		place: optionalWords(sentenceCharsMax),
		callLink: v.optional(aLink, ''),
		/** Whom those in the new part must never meet. */
		keepApart: v.optional(ids, []),
		/** Is the parent at risk in the new part? They are told first. */
		isToldFirst: v.boolean('Say whether the parent at risk is in the new part.')
	}),
	decide(asking, input) {
		const { board, actor, services, nowMillis } = asking;
		if (!runsMeeting(actor.role)) return onlyWhoRuns;
		const here = board.at(actor.part);
		if (!mayBeSplit(board.kind, here.phase)) {
			return notNow('A conference is split before its views and decision.');
		}
		const part = nextPart(board.allParts.map((one) => one.part));
		if (part === null) return notNow('A meeting has three parts at most.');
		const listed = new Map(here.listed.map((person) => [person.id, person]));
		const isChild = (id: string) => listed.get(id)?.role === 'child';
		const moving = input.people.map((id) => listed.get(id));
		if (
			moving.some((person) => !person || mayServeSeveral(person.role) || person.part !== here.part)
		) {
			return wrong('people', 'Only family and those beside it are in one part alone.');
		}
		const both = [actor.id, ...input.both].map((id) => listed.get(id));
		if (both.some((person) => !person || !mayServeSeveral(person.role))) {
			return wrong('both', 'Only people who are here for their work serve both parts.');
		}
		for (const field of ['childrenHere', 'childrenThere'] as const) {
			if (!input[field].every(isChild))
				return wrong(field, 'There is no such child in this meeting.');
		}
		const places = [...listed.values()].map((person): Place => {
			const isMoving = input.people.includes(person.id);
			const isThere = isMoving || both.includes(person) || input.childrenThere.includes(person.id);
			const isHere = isChild(person.id)
				? input.childrenHere.includes(person.id) || !isThere
				: !isMoving;
			const there = isThere ? [part] : [];
			const stays = person.parts.filter((one) => one !== here.part || isHere);
			// Nobody stays where they are not on the list: a child whom only the new part is about goes there.
			const goes = isMoving || (person.part === here.part && !isHere);
			return { person, part: goes ? part : person.part, parts: [...stays, ...there] };
		});
		if (!input.keepApart.every((id) => listed.has(id) && !input.people.includes(id))) {
			return wrong('keepApart', 'There is nobody with this id in the meeting.');
		}
		const pairs = input.keepApart.flatMap((one) => input.people.map((other) => ({ one, other })));
		const apart = [...board.apart, ...pairs];
		if (
			clashOf(
				apart,
				places.map(({ person: { id }, parts }) => ({ id, parts }))
			)
		)
			return apartClash;
		const gone = places.filter((place) => !place.parts.includes(here.part));
		const earlier = places.map(({ person }) => placeOf(person));
		const { when, place, callLink, isToldFirst } = input;
		const made = services.meetings.draftPart(board, part, {
			...{ when, place, callLink, isToldFirst },
			children: input.childrenThere
		});
		const before = here.details;
		const earlierApart = board.apart;
		const details = {
			...before,
			children: input.childrenHere,
			isToldFirst:
				!isToldFirst && !board.allParts.some((one) => one !== here && one.details.isToldFirst)
		};
		const had = rightsNow(board);
		return {
			target: part,
			result: { part },
			hall: (doc) => {
				for (const { person } of gone) forgetPerson(doc, person.id);
				writeMeeting(doc, { asksAboutPlaces: apart.length > 0 });
			},
			elsewhere: board.allParts
				.filter((one) => one !== here)
				.map((one) => ({
					room: board.room('hall', one.part),
					change: (doc) => {
						writeMeeting(doc, { asksAboutPlaces: apart.length > 0 });
					}
				})),
			before: () => {
				board.addPart(made.state);
				putPlaces(places);
				board.apart = apart;
				here.details = details;
				endLostRights(board, had, services);
			},
			rows: async (trx) => {
				for (const one of places) await services.meetings.updatePlace(trx, board, one);
				await services.meetings.updatePart(trx, board, here.part, details);
				await made.insert(trx);
				await insertApart(trx, board, pairs, nowMillis);
			},
			undo: () => {
				putPlaces(earlier);
				board.apart = earlierApart;
				board.removePart(part);
				here.details = before;
			},
			apply: () => {
				for (const room of made.rooms) services.boards.addRoom(board, room);
				board.people.set(made.screen.id, made.screen);
			},
			after: () => {
				lookAgain(board, services);
			}
		};
	}
});

/** Whoever serves several parts goes from one to another. Where they were, nothing of it is told. */
const enter = command({
	type: 'part.enter',
	input: v.object({ part: aPart }),
	decide({ board, actor, services }, { part }) {
		if (!mayServeSeveral(actor.role) || !actor.parts.includes(part)) {
			return forbidden('You are not on the list of this part.');
		}
		if (part === actor.part) return { result: { part } };
		const earlier = placeOf(actor);
		const had = rightsNow(board);
		return {
			target: part,
			result: { part },
			before: () => {
				putPlaces([{ ...earlier, part }]);
				endLostRights(board, had, services);
			},
			rows: (trx) => services.meetings.updatePlace(trx, board, { ...earlier, part }),
			undo: () => {
				putPlaces([earlier]);
			},
			after: () => {
				lookAgain(board, services);
				// A helper presses only where whoever runs the meeting is.
				services.joining.hintDesks(board);
			}
		};
	}
});

/** Which parts somebody at work serves. Whoever is in a part they no longer serve leaves it at once. */
const serve = command({
	type: 'part.serve',
	input: v.object({
		participant: anId,
		parts: v.pipe(v.array(aPart, 'Name the parts.'), v.minLength(1, 'Name at least one part.'))
	}),
	decide({ board, actor, services }, { participant, parts: named }) {
		if (!runsMeeting(actor.role)) return onlyWhoRuns;
		const person = board.people.get(participant);
		if (!person || !board.hasParticipant(participant)) {
			return wrong('participant', 'There is nobody with this id in the meeting.');
		}
		if (!mayServeSeveral(person.role) || runsMeeting(person.role)) {
			return wrong('participant', 'Only people who are here for their work serve several parts.');
		}
		const wanted = [...new Set(named)];
		const known = board.allParts.map(({ part }) => part);
		if (!wanted.every((part) => known.includes(part)))
			return wrong('parts', 'There is no such part.');
		const earlier = placeOf(person);
		const everybody = [...board.people.values()];
		const after = everybody.map(({ id, parts: now }) => ({
			id,
			parts: id === person.id ? wanted : now
		}));
		if (clashOf(board.apart, after)) return apartClash;
		const place = {
			person,
			parts: wanted,
			part: wanted.includes(person.part) ? person.part : (wanted[0] ?? person.part)
		};
		const had = rightsNow(board);
		const rank = [...board.people.keys()].indexOf(person.id);
		return {
			target: person.id,
			elsewhere: known
				.filter((part) => wanted.includes(part) !== earlier.parts.includes(part))
				.map((part) => ({
					room: board.room('hall', part),
					change: (doc) => {
						if (wanted.includes(part)) writePerson(doc, listedAnew(board.at(part), person, rank));
						else forgetPerson(doc, person.id);
					}
				})),
			before: () => {
				putPlaces([place]);
				endLostRights(board, had, services);
			},
			rows: (trx) => services.meetings.updatePlace(trx, board, place),
			undo: () => {
				putPlaces([earlier]);
			},
			after: () => {
				lookAgain(board, services);
			}
		};
	}
});

/** That they came to another part is not told here. */
function listedAnew(part: BoardPart, person: BoardPerson, rank: number) {
	const isListed = (id: string) => part.hasParticipant(id);
	return { ...hallPerson(person, isListed), attendance: 'expected' as const, rank };
}

export const splitCommands: Command[] = [split, enter, serve];

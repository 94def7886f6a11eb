// What a person may always know: the meeting they are invited to (before the day, that is all), and their own answers.
import { isBefore } from '#lib/domain/access.ts';
import { isNotYetAgreed } from '#lib/domain/childView.ts';
import type { FamilyNow, Mine } from '#lib/domain/answers.ts';
import { mayLetIn } from '#lib/domain/familyTime.ts';
import { mayServeSeveral } from '#lib/domain/split.ts';
import { shownToOneself } from '#lib/domain/signals.ts';
import type { Store } from '../store/store.ts';
import type { Board, BoardPerson } from './board.ts';
import { childPagesFor, permissionsOf, readBy } from './childWords.ts';
import { seatsIn } from './familyTimes.ts';
import { restrictedNow, waitsForRestricted } from './restrictedParts.ts';
import type { Scales } from './scales.ts';
import { signalsOf } from './signals.ts';

export class MineView {
	private readonly store: Store;
	private readonly scales: Scales;

	constructor(store: Store, scales: Scales) {
		this.store = store;
		this.scales = scales;
	}

	async of(board: Board, participant: string, seat: string): Promise<Mine> {
		const { title } = board.details;
		const part = board.at(board.people.get(participant)?.part ?? 'a');
		const { when, place, callLink = '' } = part.details;
		const people = part.listed;
		return {
			phase: part.phase,
			isBefore: isBefore(part),
			title,
			when,
			place,
			callLink,
			standsIn: board.standIn === participant,
			people: people.map(({ name, relation, role, actsFor }) => ({
				name,
				relation,
				role,
				helps: people.filter(({ id }) => actsFor.includes(id)).map((helped) => helped.name)
			})),
			answers: await this.answersOf(board, participant),
			parts: partsOf(board.people.get(participant)),
			told: await this.toldBy(board, participant),
			waitsForFamily: board.familyDoorsBefore(seat, participant).length > 0,
			family: await this.familyNow(board, participant, seat),
			waitsForRestricted: waitsForRestricted(board, participant, seat),
			restricted: await restrictedNow(this.store, board, participant, seat),
			...(await this.ofChildren(board, participant))
		};
	}

	/** A child's own words, for whom the child let read them, and for those who write them. */
	private async ofChildren(
		board: Board,
		participant: string
	): Promise<Pick<Mine, 'fromChildren' | 'childPages' | 'hasChildsWords' | 'waitsForAgreement'>> {
		const person = board.people.get(participant);
		const all = await permissionsOf(this.store, board);
		const fromChildren = readBy(board, all, participant);
		const childPages = person ? childPagesFor(board, all, person) : [];
		return {
			fromChildren,
			childPages,
			hasChildsWords: fromChildren.length + childPages.length > 0,
			waitsForAgreement:
				person !== undefined &&
				!isBefore(board.at(person.part)) &&
				isNotYetAgreed(board.childPages, board.kind.id, person)
		};
	}

	private async toldBy(board: Board, participant: string): Promise<Mine['told']> {
		const all = await signalsOf(this.store, board.at(board.people.get(participant)?.part ?? 'a'));
		return all
			.filter((one) => one.participant === participant && shownToOneself.includes(one.what))
			.map(({ what }) => what);
	}

	private async answersOf(board: Board, participant: string): Promise<Mine['answers']> {
		const rows = await this.store.db
			.selectFrom('scale')
			.select(['id', 'round'])
			.where('board', '=', board.id)
			.where('state', '!=', 'draft')
			.execute();
		const answers: Mine['answers'] = [];
		for (const { id, round } of rows) {
			const answer = await this.scales.ownAnswer(board, { id, round }, participant);
			if (answer) answers.push({ scale: id, round, answer });
		}
		return answers;
	}

	/** Told only to those who are in the room itself: its lasting time, or its last one. */
	private async familyNow(
		board: Board,
		participant: string,
		seat: string
	): Promise<FamilyNow | null> {
		const person = board.people.get(participant);
		const time = [...board.familyTimes.values()].findLast(({ part }) => part === person?.part);
		const room = time && board.rooms.get(time.room);
		if (!room || !person || person.role === 'screen') return null;
		if (board.accessFrom(seat, participant, room) === 'none') return null;
		const others = board.at(person.part).people.filter((other) => mayLetIn(time, person, other));
		const seats = await seatsIn(this.store, board);
		return {
			room: time.room,
			sinceMillis: time.startedAtMillis,
			call: time.call,
			visitor: time.visit?.participant ?? null,
			isOnScreen: time.isOnScreen,
			guests: [...time.guests],
			mayLetIn: time.endedAtMillis === null ? others.map(({ id }) => id) : [],
			newDevices: seats.filter((one) =>
				board.familyDoorsBefore(one.seat, one.participant).includes(room)
			)
		};
	}
}

function partsOf(person: BoardPerson | undefined): Mine['parts'] {
	if (!person || person.parts.length < 2 || !mayServeSeveral(person.role)) return [];
	return person.parts.map((part) => ({ part, isHere: part === person.part }));
}

// What a person may always know: the meeting they are invited to (before the day, that is all), and their own answers.
import { isBefore } from '#lib/domain/access.ts';
import type { FamilyNow, Mine } from '#lib/domain/answers.ts';
import { mayLetIn } from '#lib/domain/familyTime.ts';
import { shownToOneself } from '#lib/domain/signals.ts';
import type { Store } from '../store/store.ts';
import type { Board } from './board.ts';
import type { Scales } from './scales.ts';
import { signalsOf } from './signals.ts';

export class MineView {
	private readonly store: Store;
	private readonly scales: Scales;

	constructor(store: Store, scales: Scales) {
		this.store = store;
		this.scales = scales;
	}

	async of(board: Board, participant: string): Promise<Mine> {
		const { title, when, place } = board.details;
		const part = board.people.get(participant)?.part ?? 'a';
		const people = board.peopleIn(part);
		return {
			phase: board.phase,
			isBefore: isBefore(board),
			title,
			when,
			place,
			people: people.map(({ name, relation, role }) => ({ name, relation, role })),
			answers: await this.answersOf(board, participant),
			told: await this.toldBy(board, participant),
			family: familyNow(board, participant)
		};
	}

	private async toldBy(board: Board, participant: string): Promise<Mine['told']> {
		const all = await signalsOf(this.store, board);
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
}

/** Told only to those who may be in the room itself. */
function familyNow(board: Board, participant: string): FamilyNow | null {
	const person = board.people.get(participant);
	const time = person && board.familyTimeIn(person.part);
	const room = time && board.rooms.get(time.room);
	if (!room || person.role === 'screen' || board.accessOf(participant, room) === 'none')
		return null;
	const others = board.peopleIn(person.part).filter((other) => mayLetIn(time, person, other));
	return {
		room: time.room,
		sinceMillis: time.startedAtMillis,
		call: time.call,
		visitor: time.visit?.participant ?? null,
		isOnScreen: time.isOnScreen,
		guests: [...time.guests],
		mayLetIn: others.map(({ id }) => id)
	};
}

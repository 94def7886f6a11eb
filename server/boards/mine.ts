// What a person may always know: the meeting they are invited to (before the day, that is all), and their own answers.
import { isBefore } from '#lib/domain/access.ts';
import type { Mine } from '#lib/domain/answers.ts';
import type { Store } from '../store/store.ts';
import type { Board } from './board.ts';
import type { Scales } from './scales.ts';

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
			answers: await this.answersOf(board, participant)
		};
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

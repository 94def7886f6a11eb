// The facts somebody is named to read.
import type { ReadableFact } from '#lib/domain/protectedFact.ts';
import type { Store } from '../store/store.ts';
import type { Board } from './board.ts';
import { factsFor } from './facts.ts';

export class FactsView {
	private readonly store: Store;

	constructor(store: Store) {
		this.store = store;
	}

	async of(board: Board, participant: string): Promise<ReadableFact[]> {
		const person = board.people.get(participant);
		return person ? factsFor(this.store, board, person) : [];
	}
}

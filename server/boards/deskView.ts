// What only those who run the meeting are told: who waits at the door, questions prepared, answers meant for them.
import { isAlone } from '#lib/domain/access.ts';
import type { Desk, Waiting } from '#lib/domain/answers.ts';
import { runsMeeting } from '#lib/domain/roles.ts';
import { claimPlace, type Claim } from '../auth/joining.ts';
import { openJson } from '../store/seal.ts';
import type { Store } from '../store/store.ts';
import type { Hub } from '../sync/hub.ts';
import type { Board, BoardPerson } from './board.ts';
import type { Scales } from './scales.ts';
import { signalsOf } from './signals.ts';

export class DeskView {
	private readonly store: Store;
	private readonly scales: Scales;
	private readonly hub: Hub;

	constructor(store: Store, scales: Scales, hub: Hub) {
		this.store = store;
		this.scales = scales;
		this.hub = hub;
	}

	/** @returns null for anybody who does not run the meeting */
	async of(board: Board, participant: string): Promise<Desk | null> {
		const person = board.people.get(participant);
		if (!person || person.removed || !runsMeeting(person.role)) return null;
		const drafts = await this.scales.drafts(board);
		return {
			waiting: await this.waiting(board),
			drafts: drafts.map(({ id, setUp }) => ({ id, setUp })),
			...(await this.afterReveal(board)),
			lockedSeats: await this.lockedSeats(participant),
			// While the family is alone nobody is told who of them is at a phone (security.md Z04).
			connected: isAlone(board)
				? []
				: [...board.people.keys()].filter((id) => this.hub.isConnected(board.id, id)),
			signals: await signalsOf(this.store, board),
			familyTime: familyTimeFor(board, person)
		};
	}

	private async lockedSeats(participant: string): Promise<string[]> {
		const rows = await this.store.db
			.selectFrom('seat')
			.select('id')
			.where('participant', '=', participant)
			.where('state', '=', 'locked')
			.execute();
		return rows.map(({ id }) => id);
	}

	private async waiting(board: Board): Promise<Waiting[]> {
		const rows = await this.store.db
			.selectFrom('seat')
			.select(['id', 'claim', 'createdAt'])
			.where('board', '=', board.id)
			.where('state', '=', 'waiting')
			.orderBy('createdAt')
			.execute();
		return rows.map((row) => {
			const claim = row.claim
				? (openJson(board.key, claimPlace(row.id), row.claim) as Claim)
				: { name: '', invitee: null };
			return {
				seat: row.id,
				name: claim.name,
				isOtherDevice: claim.invitee !== null,
				maybe: claim.invitee ?? whoMayThisBe(board, claim.name),
				sinceMillis: row.createdAt
			};
		});
	}

	private async afterReveal(board: Board): Promise<Pick<Desk, 'forYou' | 'toShow'>> {
		const revealed = await this.scales.revealed(board);
		const forYou: Desk['forYou'] = [];
		const toShow: Desk['toShow'] = [];
		for (const { id, round, setUp } of revealed) {
			const answers = await this.scales.answers(board, id, round);
			for (const { participant, answer } of answers) {
				if (answer.audience === 'runsMeeting')
					forYou.push({ scale: id, round, participant, answer });
			}
			// Elsewhere everything is shown already, or, without names, may not be told by name.
			if (setUp.revealMode !== 'oneByOne') continue;
			const showable = answers.filter(
				({ answer }) => answer.audience === 'everyone' && answer.value !== 'pass'
			);
			toShow.push({ scale: id, participants: showable.map(({ participant }) => participant) });
		}
		return { forYou, toShow };
	}
}

function familyTimeFor(board: Board, { id, part }: BoardPerson): Desk['familyTime'] {
	const time = board.familyTimeIn(part);
	if (!time) return null;
	const { startedAtMillis: sinceMillis, call, visit } = time;
	return { sinceMillis, call, isInside: visit?.participant === id };
}

/** First names as typed on a small phone: case, accents and what follows do not matter. */
function whoMayThisBe(board: Board, typed: string): string | null {
	const plain = (name: string) =>
		name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(/\s+/u)[0] ?? '';
	const wanted = plain(typed);
	if (wanted === '') return null;
	const matches = [...board.people.values()].filter(
		(person) => board.hasParticipant(person.id) && plain(person.name) === wanted
	);
	return matches.length === 1 ? (matches[0]?.id ?? null) : null;
}

// What only those who run the meeting are told: who waits at the door, questions prepared, answers meant for them.
import { plainName, type KeptApart } from '#lib/domain/apart.ts';
import { isAlone, isClosed } from '#lib/domain/access.ts';
import type { Desk, Waiting } from '#lib/domain/answers.ts';
import { ranAt } from '#lib/domain/control.ts';
import type { Part } from '#lib/domain/rooms.ts';
import { runsMeeting } from '#lib/domain/roles.ts';
import { readClaim, type Claim } from '../auth/joining.ts';
import type { Store } from '../store/store.ts';
import type { Hub } from '../sync/hub.ts';
import type { Board, BoardPerson } from './board.ts';
import type { BoardPart } from './boardPart.ts';
import { carriedOf } from './carried.ts';
import { childViewsIn } from './childRooms.ts';
import { apartFor } from './keptApart.ts';
import { permissionsOf, waitingForCheck } from './childWords.ts';
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
		if (!person || person.removed) return null;
		if (!runsMeeting(person.role)) {
			return board.presses(person, 'step.set') ? this.lean(board, person.part) : null;
		}
		const part = board.at(person.part);
		const claims = await this.claims(board);
		const drafts = await this.scales.drafts(board, person.part);
		return {
			waiting: waitingAt(part, claims),
			drafts: drafts.map(({ id, setUp }) => ({ id, setUp })),
			...(await this.afterReveal(board, person.part, participant)),
			lockedSeats: await this.lockedSeats(participant),
			// While the family is alone nobody is told who of them is at a phone (security.md Z04). Once the meeting is
			// closed nobody is at it: a page that is just being turned away is no presence.
			connected:
				isAlone(part) || isClosed(part)
					? []
					: part.people.map(({ id }) => id).filter((id) => this.hub.isConnected(board.id, id)),
			signals: await signalsOf(this.store, part),
			parts: board.allParts.length > 1 ? partsFor(board, person, claims) : [],
			carried: await this.carried(board),
			childWords: waitingForCheck(board, await permissionsOf(this.store, board), person),
			childViews: childViewsIn(board, person),
			familyTime: familyTimeFor(board, person),
			standIn: board.standIn,
			earlierDays: board.earlierDays,
			lateReason: board.details.lateReason ?? ''
		};
	}

	/** Who must not meet whom, when it is asked for. @returns null for anybody who does not run the meeting */
	apart(board: Board, participant: string): KeptApart[] | null {
		return apartFor(board, participant);
	}

	/** For a helper: only what the lent controls need. Nothing told to the chair, no answer, no other device or part. */
	private async lean(board: Board, part: Part): Promise<Desk> {
		const drafts = await this.scales.drafts(board, part);
		const { toShow } = await this.afterReveal(board, part, '');
		return {
			waiting: waitingAt(board.at(part), await this.claims(board)),
			drafts: drafts.map(({ id, setUp }) => ({ id, setUp })),
			toShow,
			forYou: [],
			lockedSeats: [],
			connected: [],
			signals: [],
			parts: [],
			carried: [],
			childWords: [],
			childViews: [],
			familyTime: null,
			standIn: null,
			earlierDays: {},
			lateReason: ''
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

	private async carried(board: Board): Promise<Desk['carried']> {
		const all = board.allParts.length > 1 ? await carriedOf(this.store, board) : [];
		return all.map(({ item, part, copy }) => ({ item, part, isCopied: copy !== null }));
	}

	/** Everybody who waits at any door of the meeting. */
	private async claims(board: Board): Promise<KnownClaim[]> {
		const rows = await this.store.db
			.selectFrom('seat')
			.select(['id', 'claim', 'createdAt'])
			.where('board', '=', board.id)
			.where('state', '=', 'waiting')
			.orderBy('createdAt')
			.execute();
		return rows.map(({ id: seat, claim, createdAt: sinceMillis }) => ({
			seat,
			sinceMillis,
			...readClaim(board, seat, claim)
		}));
	}

	private async afterReveal(
		board: Board,
		part: Part,
		participant: string
	): Promise<Pick<Desk, 'forYou' | 'toShow'>> {
		const revealed = await this.scales.revealed(board, part);
		const forYou: Desk['forYou'] = [];
		const toShow: Desk['toShow'] = [];
		for (const { id, round, setUp } of revealed) {
			const answers = await this.scales.answers(board, id, round);
			for (const { participant: by, answer, atMillis } of answers) {
				// Meant for whoever ran the meeting then, and for nobody who came to run it later.
				const isForYou = (ranAt(board.handOvers, atMillis) ?? participant) === participant;
				if (answer.audience === 'runsMeeting' && isForYou) {
					forYou.push({ scale: id, round, participant: by, answer });
				}
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

interface KnownClaim extends Claim {
	seat: string;
	sinceMillis: number;
}

function waitingAt(part: BoardPart, claims: readonly KnownClaim[]): Waiting[] {
	return claims
		.filter((claim) => claim.part === part.part)
		.map(({ seat, name, invitee, sinceMillis }) => ({
			...{ seat, name, sinceMillis, isOtherDevice: invitee !== null },
			maybe: invitee ?? whoMayThisBe(part, name)
		}));
}

function partsFor(
	board: Board,
	{ part: here }: BoardPerson,
	claims: readonly KnownClaim[]
): Desk['parts'] {
	return board.allParts.map(({ part, phase, details, listed }) => {
		const { when, place, callLink = '', children = [], isToldFirst = false } = details;
		return {
			...{ part, isHere: part === here, phase, when, place, callLink, children, isToldFirst },
			waiting: claims.filter((claim) => claim.part === part).length,
			serving: listed.filter(({ parts }) => parts.length > 1).map(({ id }) => id)
		};
	});
}

function familyTimeFor(board: Board, { id, part }: BoardPerson): Desk['familyTime'] {
	const time = board.familyTimeIn(part);
	if (!time) return null;
	const { startedAtMillis: sinceMillis, call, visit } = time;
	return { sinceMillis, call, isInside: visit?.participant === id };
}

/** First names as typed on a small phone: case, accents and what follows do not matter. */
function whoMayThisBe(part: BoardPart, typed: string): string | null {
	const [wanted] = plainName(typed);
	if (wanted === undefined) return null;
	const matches = part.listed.filter(({ name }) => plainName(name)[0] === wanted);
	return matches.length === 1 ? (matches[0]?.id ?? null) : null;
}

// One part of a meeting: what goes on in it, apart from the others (practice.md 3.6). Most meetings have one, `a`.
import type { ChildPages } from '#lib/domain/childView.ts';
import type { CouncilChoices } from '#lib/domain/councilChoices.ts';
import type { FamilyTime } from '#lib/domain/familyTime.ts';
import type { Hold } from '#lib/domain/hold.ts';
import type { MeetingOfPeople } from '#lib/domain/mayChangeBy.ts';
import type { MeetingWithRooms } from '#lib/domain/access.ts';
import type { MeetingKind } from '#lib/domain/meetings/meetingKind.ts';
import type { Role } from '#lib/domain/roles.ts';
import type { RestrictedPart } from '#lib/domain/restrictedPart.ts';
import type { Part } from '#lib/domain/rooms.ts';
import type { Board, BoardPerson } from './board.ts';

export interface PartDetails {
	/** Local date and time `YYYY-MM-DDTHH:MM`, or empty while not fixed. */
	when: string;
	place: string;
	/** Where this part's video call is, or empty. */
	callLink?: string;
	/** Whose pens are down; absent in meetings made before there was such a thing. */
	hold?: Hold;
	/** The code to the waiting room, until whoever runs the meeting makes a new one. */
	joinCode: string | null;
	/** In a split meeting: the children this part is about. */
	children?: string[];
	/** The parent at risk is in this part, and is told first what was decided. */
	isToldFirst?: boolean;
}

/** Where the details of a part are sealed for, so that no row can stand for another. */
export function partPlace(board: Pick<Board, 'id'>, part: Part): string {
	return `part|${board.id}|${part}`;
}

export class BoardPart implements MeetingWithRooms, MeetingOfPeople {
	readonly part: Part;
	phase: string;
	isDoorClosed: boolean;
	readonly board: Board;
	private own: PartDetails | null;

	/** @param own null for part `a`, whose details are the board's */
	constructor(
		board: Board,
		from: { part: Part; phase: string; isDoorClosed: boolean; own: PartDetails | null }
	) {
		this.board = board;
		this.part = from.part;
		this.phase = from.phase;
		this.isDoorClosed = from.isDoorClosed;
		this.own = from.own;
	}

	get kind(): MeetingKind {
		return this.board.kind;
	}

	get choices(): CouncilChoices {
		return this.board.choices;
	}

	get familyTimes(): ReadonlyMap<string, FamilyTime> {
		return this.board.familyTimes;
	}

	get restrictedParts(): ReadonlyMap<string, RestrictedPart> {
		return this.board.restrictedParts;
	}

	get details(): PartDetails {
		return this.own ?? this.board.details;
	}

	set details(details: PartDetails) {
		if (this.own) this.own = details;
		else this.board.details = { ...this.board.details, ...details };
	}

	get childPages(): ChildPages {
		return this.board.childPages;
	}

	get hold(): Hold {
		return this.details.hold ?? 'none';
	}

	/** Is there somebody with this id on the list of this part? */
	hasParticipant(id: string): boolean {
		return (
			this.board.hasParticipant(id) &&
			(this.board.people.get(id)?.parts.includes(this.part) ?? false)
		);
	}

	roleOf(id: string): Role | null {
		return this.hasParticipant(id) ? this.board.roleOf(id) : null;
	}

	/** Those on this list whom this person is here for. */
	actsFor(helper: string): readonly string[] {
		const helped = this.board.people.get(helper)?.actsFor ?? [];
		return helped.filter((id) => this.hasParticipant(id));
	}

	/** Everybody on the list of this part, those who are in another one now too. */
	get listed(): BoardPerson[] {
		return [...this.board.people.values()].filter(({ id }) => this.hasParticipant(id));
	}

	/** Everybody who is or may come in this part now. */
	get people(): BoardPerson[] {
		return this.listed.filter(({ part }) => part === this.part);
	}
}

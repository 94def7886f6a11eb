// One meeting in memory: who is on it, which phase it is in, its rooms and its key.
// Changed only by a committed command (server/commands).
import { access, isClosed, type Access } from '#lib/domain/access.ts';
import type { Pair } from '#lib/domain/apart.ts';
import type { ChildPages } from '#lib/domain/childView.ts';
import { usualCouncil } from '#lib/domain/council.ts';
import { choicesOf, type CouncilChoices } from '#lib/domain/councilChoices.ts';
import type { FamilyCall, FamilyTime } from '#lib/domain/familyTime.ts';
import type { EarlierDays } from '#lib/domain/latestDays.ts';
import type { MeetingKind } from '#lib/domain/meetings/meetingKind.ts';
import { runsMeeting, type Role } from '#lib/domain/roles.ts';
import type { DrawnIn, Part, Room, RoomKind } from '#lib/domain/rooms.ts';
import type { Attendance } from '#lib/domain/attendance.ts';
import { mayPress, type Control, type HandOver } from '#lib/domain/control.ts';
import { BoardPart, type PartDetails } from './boardPart.ts';
import type { BoardRestrictedPart } from './restrictedParts.ts';

/** What is known of the whole meeting, and of its part `a`. */
export interface BoardDetails extends PartDetails {
	title: string;
	/** The questions the family's plan answers (practice.md 2.7 stage 1), with stable ids. */
	questions: { id: string; text: string }[];
	/** What the day of this meeting is counted from; for whoever runs it alone. */
	earlierDays?: EarlierDays;
	/** Why that day is outside a limit; for the same person alone. */
	lateReason?: string;
	/** May take over from whoever runs the meeting, at any moment. */
	standIn?: string | null;
	/** Presses the lent controls for whoever runs the meeting. */
	helper?: string | null;
	/** Each time somebody else came to run the meeting, the earliest first. */
	handOvers?: readonly HandOver[];
	/** What is agreed with each child; absent: nothing. */
	childPages?: ChildPages;
}

export interface BoardPerson {
	id: string;
	name: string;
	relation: string;
	role: Role;
	/** Where they are now: nobody is in two parts at once. */
	part: Part;
	/** The parts on whose list they are: more than one for people who work in several, and for children. */
	parts: readonly Part[];
	attendance: Attendance;
	staff: string | null;
	removed: boolean;
	/** The people they are here for, by their ids: whom an advocate speaks with, an interpreter interprets for. */
	actsFor: readonly string[];
	/** When they came onto the list. */
	addedAtMillis: number;
}

/** A family's time alone, with what is known of it outside its room. */
export interface BoardFamilyTime extends FamilyTime {
	part: Part;
	guests: Set<string>;
	/**
	 * The devices that were there when it began, or that the family let in. A new invite in the hands of whoever
	 * runs the meeting is somebody's name on another device: no way in by itself.
	 */
	seats: Set<string>;
	/** What the family asks of whoever runs the meeting, and since when. */
	call: { what: FamilyCall; sinceMillis: number } | null;
	/** Whoever was asked in and is in the room now, and since when. */
	visit: { id: string; participant: string; sinceMillis: number } | null;
}

const noChildPages: ChildPages = {};
const noEarlierDays: EarlierDays = {};
const usualChoices = choicesOf(usualCouncil);

export class Board {
	readonly id: string;
	readonly kind: MeetingKind;
	readonly key: Uint8Array;
	readonly isDemo: boolean;
	/** What the council says there is to choose from. */
	readonly choices: CouncilChoices;
	readonly people = new Map<string, BoardPerson>();
	readonly rooms = new Map<string, Room>();
	/** Who must not meet whom. */
	apart: readonly Pair[] = [];
	readonly familyTimes = new Map<string, BoardFamilyTime>();
	readonly restrictedParts = new Map<string, BoardRestrictedPart>();
	details: BoardDetails;
	private readonly parts = new Map<Part, BoardPart>();

	constructor(from: {
		id: string;
		kind: MeetingKind;
		key: Uint8Array;
		isDemo: boolean;
		phase: string;
		details: BoardDetails;
		isDoorClosed: boolean;
		/** Left out: the usual ones. */
		choices?: CouncilChoices;
	}) {
		this.id = from.id;
		this.kind = from.kind;
		this.key = from.key;
		this.isDemo = from.isDemo;
		this.choices = from.choices ?? usualChoices;
		this.details = from.details;
		const { phase, isDoorClosed } = from;
		this.addPart({ part: 'a', phase, isDoorClosed, own: null });
	}

	addPart(from: {
		part: Part;
		phase: string;
		isDoorClosed: boolean;
		own: PartDetails | null;
	}): void {
		this.parts.set(from.part, new BoardPart(this, from));
	}

	/** Only of a part that could not be made after all. */
	removePart(part: Part): void {
		this.parts.delete(part);
	}

	/** What goes on in this part. */
	at(part: Part): BoardPart {
		const found = this.parts.get(part);
		if (!found) throw new Error(`board without a part ${part}`);
		return found;
	}

	/** Its parts in order; `a` is always there. */
	get allParts(): BoardPart[] {
		return [...this.parts.values()];
	}

	/** Is it over in all its parts? */
	get isOver(): boolean {
		return this.allParts.every(isClosed);
	}

	get standIn(): string | null {
		return this.details.standIn ?? null;
	}

	get helper(): string | null {
		return this.details.helper ?? null;
	}

	get handOvers(): readonly HandOver[] {
		return this.details.handOvers ?? [];
	}

	/** Whoever runs the meeting, in whichever part they are now. */
	get runner(): BoardPerson | null {
		return [...this.people.values()].find((one) => !one.removed && runsMeeting(one.role)) ?? null;
	}

	/**
	 * May this person press a control now? A helper presses nothing in a phase that is not theirs to be in, nor in a
	 * part of the meeting that is without whoever runs it.
	 */
	presses(person: BoardPerson, control: Control): boolean {
		if (!mayPress(person, this.helper, control)) return false;
		if (runsMeeting(person.role)) return true;
		if (this.runner?.part !== person.part) return false;
		return this.accessOf(person.id, this.room('hall', person.part)) !== 'none';
	}

	get earlierDays(): EarlierDays {
		return this.details.earlierDays ?? noEarlierDays;
	}

	get childPages(): ChildPages {
		return this.details.childPages ?? noChildPages;
	}

	/** What a participant may do in a room now; `none` for anybody unknown. */
	accessOf(participant: string, room: Room): Access {
		const home = this.homeOf(room);
		if (home !== room) {
			// What is drawn on one's own page is its owner's alone, whoever writes there with them (SPEC.md DB6).
			const isOthers = room.owner !== null && room.owner !== participant;
			return home && !isOthers ? this.accessOf(participant, home) : 'none';
		}
		const person = this.people.get(participant);
		if (!person) return 'none';
		const owner = room.owner === null ? undefined : this.people.get(room.owner);
		// The page of somebody who was removed is nobody's, whoever wrote on it with them; and nobody writes from one part
		// with a child who is in another.
		if (owner?.removed === true || (owner && owner.part !== person.part)) return 'none';
		// A page goes where its owner goes; a child's version of the meeting stays with the part it tells of.
		const placed = owner && room.kind === 'own' ? { ...room, part: owner.part } : room;
		return access(person, this.at(person.part), placed);
	}

	/** The same for the device they sit at: a room of some among us opens only to devices that those in it know. */
	accessFrom(seat: string, participant: string, room: Room): Access {
		const right = this.accessOf(participant, room);
		const home = this.homeOf(room);
		if (home && home !== room && right !== 'none') return this.accessFrom(seat, participant, home);
		if (room.kind === 'restricted') {
			return this.restrictedParts.get(room.id)?.seats.has(seat) ? right : 'none';
		}
		if (room.kind !== 'family' || right === 'none') return right;
		if (this.people.get(participant)?.role === 'screen') return right;
		return this.familyTimes.get(room.id)?.seats.has(seat) ? right : 'none';
	}

	/** The room whose rights a room has: a drawing board's is that of the item it belongs to (SPEC.md DB1). */
	private homeOf(room: Room): Room | null {
		if (room.kind !== 'drawing') return room;
		const home = room.drawnIn && this.rooms.get(room.drawnIn.room);
		return home && home.kind !== 'drawing' ? home : null;
	}

	/** All drawing boards that belong to a room. */
	drawingsIn({ id }: Room): Room[] {
		return [...this.rooms.values()].filter(({ drawnIn }) => drawnIn?.room === id);
	}

	/** The drawing board of an item, where one was made. */
	drawingOf({ room, item }: DrawnIn): Room | null {
		const isOf = ({ drawnIn }: Room) => drawnIn?.room === room && drawnIn.item === item;
		return [...this.rooms.values()].find(isOf) ?? null;
	}

	/** The rooms of families that this person may enter, but not yet from this device. */
	familyDoorsBefore(seat: string, participant: string): Room[] {
		return [...this.rooms.values()].filter(
			(room) =>
				room.kind === 'family' &&
				this.accessOf(participant, room) !== 'none' &&
				this.accessFrom(seat, participant, room) === 'none'
		);
	}

	/** The family time that lasts now in a part. */
	familyTimeIn(part: Part): BoardFamilyTime | null {
		for (const time of this.familyTimes.values()) {
			if (time.part === part && time.endedAtMillis === null) return time;
		}
		return null;
	}

	/** The restricted part that lasts now in a part of the meeting. */
	restrictedPartIn(part: Part): BoardRestrictedPart | null {
		for (const one of this.restrictedParts.values()) {
			if (one.part === part && one.endedAtMillis === null) return one;
		}
		return null;
	}

	hasParticipant(id: string): boolean {
		const person = this.people.get(id);
		return person !== undefined && !person.removed && person.role !== 'screen';
	}

	roleOf(id: string): Role | null {
		return this.people.get(id)?.role ?? null;
	}

	/** The room of this kind in a part (and, for own pages, of this owner). */
	room(kind: RoomKind, part: Part, owner: string | null = null): Room {
		for (const room of this.rooms.values()) {
			if (room.kind === kind && room.part === part && room.owner === owner) return room;
		}
		throw new Error(`board without a ${kind}`);
	}

	/** The rooms a participant may read from a device, hall first: the only list of rooms anybody is told. */
	roomsOf(participant: string, seat: string): { room: Room; access: Exclude<Access, 'none'> }[] {
		const list = [];
		for (const room of this.rooms.values()) {
			const right = this.accessFrom(seat, participant, room);
			// Drawing boards are asked for one by one, when somebody opens one.
			if (right !== 'none' && room.kind !== 'drawing') list.push({ room, access: right });
		}
		const order: readonly RoomKind[] = [
			'hall',
			'table',
			'own',
			'family',
			'restricted',
			'record',
			'child'
		];
		// One's own page comes before that of a child one writes with.
		const rank = ({ kind, owner }: Room) =>
			order.indexOf(kind) + (owner === null || owner === participant ? 0 : order.length);
		return list.sort((a, b) => rank(a.room) - rank(b.room));
	}
}

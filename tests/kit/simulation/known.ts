// What is known of a meeting from what was asked and answered, and who may read and write what by practice.md 3.2 as told by
// hand. Never asks access(), the board's rights or the guard: it is what they are judged by.
import type { MeetingKindId } from '#lib/domain/meetings/meetingKind.ts';
import type { Hold } from '#lib/domain/hold.ts';
import type { Role } from '#lib/domain/roles.ts';
import type { Part, Room } from '#lib/domain/rooms.ts';
import { helps, letterOf, tables, type Table } from './tables.ts';

export type Right = 'none' | 'read' | 'write';

export interface KnownPerson {
	id: string;
	role: Role;
	part: Part;
	parts: Part[];
	isRemoved: boolean;
	addedAtMillis: number;
}

export interface KnownSeat {
	id: string;
	secret: string;
	/** Null while they wait at the door. */
	person: string | null;
	isOver: boolean;
	/** Left with the family, until it is opened from another device. */
	isLocked?: boolean;
	/** The seat whose one-time link opened it. */
	cameFrom?: string;
}

interface KnownTime {
	part: Part;
	sinceMillis: number;
	isOver: boolean;
	guests: Set<string>;
	seats: Set<string>;
	isOnScreen: boolean;
	/** What the family asks of whoever runs the meeting. */
	call: string | null;
	/** Who of those running it is in the room with them. */
	visit: string | null;
}

interface KnownApart {
	part: Part;
	notice: string;
	chair: string;
	named: Set<string>;
	seats: Set<string>;
	isOver: boolean;
}

const familyRoles: readonly Role[] = ['parent', 'child', 'family'];
const besideFamily: readonly Role[] = ['advocate', 'supporter'];
const nameableRoles: readonly Role[] = ['socialWorker', 'manager', 'professional', 'noteTaker'];
export const workRoles: readonly Role[] = [
	'coordinator',
	'chair',
	'socialWorker',
	'manager',
	'professional',
	'noteTaker'
];

export const isFamily = (role: string | undefined) => familyRoles.some((one) => one === role);
/** Whom a child can let read their words (practice.md 2.14). */
export const mayReadChild = (role: Role, runs: Role) =>
	['advocate', 'socialWorker', 'parent', runs].includes(role);
/** Whom a child can ask to write with them. */
export const mayWriteWith = (role: Role) =>
	['advocate', 'socialWorker', 'interpreter'].includes(role);
export const mayBeNamed = (role: Role) => nameableRoles.includes(role);

export class Known {
	readonly kind: MeetingKindId;
	readonly table: Table;
	readonly phases = new Map<Part, string>();
	readonly holds = new Map<Part, Hold>();
	readonly people = new Map<string, KnownPerson>();
	readonly seats = new Map<string, KnownSeat>();
	/** Every room there ever was. */
	readonly rooms = new Map<string, Room>();
	/** Those that the family deleted. */
	readonly cleared = new Set<string>();
	readonly times = new Map<string, KnownTime>();
	readonly aparts = new Map<string, KnownApart>();
	/** Who may take over at any moment. */
	standIn: string | null = null;
	/** To whom the controls are lent. */
	helper: string | null = null;
	/** For whom somebody is here. */
	readonly actsFor = new Map<string, ReadonlySet<string>>();
	/** By child: whom the child named to write with them. */
	readonly writesWith = new Map<string, Set<string>>();
	/** Children under the child view, each with the room of their own version. */
	readonly childViews = new Map<string, string>();
	/** Two people each who must not meet. */
	readonly keptApart: [string, string][] = [];

	constructor(kind: MeetingKindId) {
		this.kind = kind;
		this.table = tables[kind];
		this.phases.set('a', this.table.columns[0]?.phase ?? '');
	}

	phase(part: Part): string {
		return this.phases.get(part) ?? '';
	}

	isClosed(part: Part): boolean {
		return this.phase(part) === 'closed';
	}

	isBefore(part: Part): boolean {
		return this.phase(part) === this.table.columns[0]?.phase;
	}

	isAlone(part: Part): boolean {
		return this.table.alone !== null && this.phase(part) === this.table.alone;
	}

	/** What somebody may do in a room, from this device of theirs. */
	right(seatId: string, roomId: string): Right {
		const seat = this.seats.get(seatId);
		const person = this.people.get(seat?.person ?? '');
		const room = this.rooms.get(roomId);
		if (!seat || seat.isOver || seat.isLocked || !person || person.isRemoved || !room)
			return 'none';
		if (this.isOutOfSight(person, room)) return 'none';
		if (room.kind === 'family') {
			const right = this.rightInFamily(person, room);
			const isKnownDevice = this.times.get(room.id)?.seats.has(seatId) ?? false;
			return isKnownDevice || person.role === 'screen' ? right : 'none';
		}
		if (room.kind === 'restricted') {
			const isKnownDevice = this.aparts.get(room.id)?.seats.has(seatId) ?? false;
			return isKnownDevice ? this.rightApart(person, room) : 'none';
		}
		return this.rightOfAnyDevice(person, room);
	}

	/** What they may write is judged by the person alone: which device may come in was asked at the door. */
	rightOfPerson(personId: string, roomId: string): Right {
		const person = this.people.get(personId);
		const room = this.rooms.get(roomId);
		if (!person || person.isRemoved || !room || this.isOutOfSight(person, room)) return 'none';
		if (room.kind === 'family') return this.rightInFamily(person, room);
		if (room.kind === 'restricted') return this.rightApart(person, room);
		return this.rightOfAnyDevice(person, room);
	}

	letter({ role, part }: Pick<KnownPerson, 'role' | 'part'>): string {
		return letterOf(this.table, this.phase(part), role);
	}

	runner(part: Part): KnownPerson | undefined {
		return [...this.people.values()].find(
			(one) => one.role === this.table.runs && !one.isRemoved && one.part === part
		);
	}

	get isOver(): boolean {
		return [...this.phases.keys()].every((part) => this.isClosed(part));
	}

	/** On the list of a part: whichever part they are in now. */
	isListed(person: KnownPerson | undefined, part: Part): boolean {
		const isThere = person?.parts.includes(part) ?? false;
		return isThere && person?.isRemoved === false && person.role !== 'screen';
	}

	/** Two people swap their roles; what was lent and who stood in ends with it. */
	handedOver(from: KnownPerson, to: KnownPerson): void {
		[from.role, to.role] = [to.role, from.role];
		// A desk that was left locked can be opened by nobody any more.
		for (const seat of this.seats.values()) {
			if (seat.person === from.id && seat.isLocked) seat.isOver = true;
		}
		to.parts = [...new Set([...to.parts, ...from.parts])];
		[this.standIn, this.helper] = [null, null];
		for (const time of this.times.values()) if (time.visit === from.id) time.visit = null;
	}

	/** Every device of theirs is out, and what they were lent has ended. */
	removed(person: KnownPerson): void {
		person.isRemoved = true;
		if (this.standIn === person.id) this.standIn = null;
		if (this.helper === person.id) this.helper = null;
		for (const seat of this.seats.values()) if (seat.person === person.id) seat.isOver = true;
	}

	/** Does this person press the lent controls now: where whoever runs the meeting is, and where they have a place? */
	pressesLent(person: KnownPerson): boolean {
		const isHelper = this.helper === person.id && helps.includes(person.role);
		const isIn = !person.isRemoved && person.parts.includes(person.part);
		return (
			isHelper && isIn && this.letter(person) !== '–' && this.runner(person.part) !== undefined
		);
	}

	/** May an advocate put up words as those of this child? */
	writesFor(person: KnownPerson, speaker: string): boolean {
		const child = this.people.get(speaker);
		const isHere = this.actsFor.get(person.id)?.has(speaker) ?? false;
		const isChild = child?.role === 'child' && this.isListed(child, person.part);
		return person.role === 'advocate' && isChild && isHere;
	}

	/** Does this person write on the child's page, because the child named them (practice.md 2.14)? */
	writesOn({ id, role, part }: KnownPerson, childId: string | null): boolean {
		const child = this.people.get(childId ?? '');
		const isNamed = this.writesWith.get(childId ?? '')?.has(id) === true;
		const isHere = child?.role === 'child' && !child.isRemoved && child.part === part;
		return isNamed && isHere && mayWriteWith(role);
	}

	/** Seats that are in the meeting. */
	get seated(): KnownSeat[] {
		return [...this.seats.values()].filter((seat) => !seat.isOver && seat.person !== null);
	}

	seatsOf(person: string): string[] {
		return this.seated.filter((seat) => seat.person === person).map(({ id }) => id);
	}

	timeIn(part: Part): string | null {
		for (const [room, time] of this.times) if (time.part === part && !time.isOver) return room;
		return null;
	}

	apartIn(part: Part): string | null {
		for (const [room, one] of this.aparts) if (one.part === part && !one.isOver) return room;
		return null;
	}

	/** Is this family time the person's own, not as a guest? */
	isTimeOf(room: string, person: KnownPerson): boolean {
		const time = this.times.get(room);
		return time !== undefined && isFamily(person.role) && person.addedAtMillis <= time.sinceMillis;
	}

	/** Under the child view there are a child's own page and version, and nothing else. */
	private isOutOfSight({ id }: KnownPerson, { kind, owner }: Room): boolean {
		return this.childViews.has(id) && (owner !== id || (kind !== 'own' && kind !== 'child'));
	}

	private rightOfAnyDevice(person: KnownPerson, room: Room): Right {
		if (room.kind === 'own') {
			const isNamed = this.writesOn(person, room.owner);
			const isTheirs = (room.owner === person.id || isNamed) && person.role !== 'screen';
			return isTheirs && !this.isClosed(person.part) ? 'write' : 'none';
		}
		if (room.part !== person.part || !person.parts.includes(room.part)) return 'none';
		if (room.kind === 'child') {
			const isOfAdvocate = person.role === 'advocate' && this.writesOn(person, room.owner);
			const isForThem = room.owner === person.id || isOfAdvocate;
			const isShown = isForThem && this.childViews.get(room.owner ?? '') === room.id;
			const isGoingOn = !this.isBefore(room.part) && !this.isClosed(room.part);
			return isShown && isGoingOn ? 'read' : 'none';
		}
		const letter = this.letter(person);
		if (room.kind === 'hall') return letter === '–' ? 'none' : 'read';
		if (room.kind === 'record') return this.rightInRecord(person);
		if (room.kind !== 'table') return 'none';
		if (letter === 'R') return 'read';
		if (letter !== 'W' && letter !== 'B') return 'none';
		return this.hasPenDown(person) ? 'read' : 'write';
	}

	/** Notes for the record: a family's own meeting is not minuted (practice.md 3.2 (a)). */
	private rightInRecord({ role, part }: KnownPerson): Right {
		if (this.table.planOf === 'family' || this.isBefore(part)) return 'none';
		if (role === this.table.runs) return this.isClosed(part) ? 'read' : 'write';
		return role === 'noteTaker' && !this.isClosed(part) ? 'write' : 'none';
	}

	private hasPenDown({ role, part }: KnownPerson): boolean {
		const hold = this.holds.get(part) ?? 'none';
		if (hold === 'none' || role === this.table.runs) return false;
		return hold === 'everyone' || !(isFamily(role) || besideFamily.includes(role));
	}

	private rightInFamily(person: KnownPerson, room: Room): Right {
		const time = this.times.get(room.id);
		const { part } = person;
		if (!time || this.cleared.has(room.id) || part !== room.part) return 'none';
		if (this.isBefore(part) || this.isClosed(part)) return 'none';
		if (this.isTimeOf(room.id, person)) return 'write';
		if (!this.isAlone(part) || time.isOver) return 'none';
		if (person.role === 'screen') return time.isOnScreen ? 'read' : 'none';
		if (!time.guests.has(person.id)) return 'none';
		if (person.role === 'interpreter') return 'read';
		return isFamily(person.role) || besideFamily.includes(person.role) ? 'write' : 'none';
	}

	private rightApart(person: KnownPerson, room: Room): Right {
		const one = this.aparts.get(room.id);
		if (one?.part !== person.part || this.isClosed(person.part)) return 'none';
		if (person.id !== one.chair && !one.named.has(person.id)) return 'none';
		return one.isOver ? 'read' : 'write';
	}
}

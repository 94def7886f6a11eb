// What the server answers a seat with, besides its rooms: the same types on both sides of the wire.
import type { ChildWord, PermissionState } from './childWords.ts';
import type { FamilyCall } from './familyTime.ts';
import type { EarlierDays } from './latestDays.ts';
import type { Role } from './roles.ts';
import type { Part } from './rooms.ts';
import type { Signal } from './signals.ts';
import type { Answer, ScaleSetUp } from './tools/scale.ts';

/** `GET /s/<seat>/mine`: what a person may always know. Before the day, that is all. */
export interface Mine {
	phase: string;
	isBefore: boolean;
	title: string;
	when: string;
	place: string;
	/** Where the video call of this part is, or empty. */
	callLink: string;
	/** `helps`: the names of those whom somebody is here for. */
	people: { name: string; relation: string; role: Role; helps: string[] }[];
	/** May take over from whoever runs the meeting. */
	standsIn: boolean;
	answers: { scale: string; round: number; answer: Answer }[];
	/** The parts of the meeting that I serve, where there are several. */
	parts: { part: Part; isHere: boolean }[];
	/** What I have told the person running the meeting, as far as my own phone may show it. */
	told: Signal[];
	/** May be in the family's room, but this device came in later: somebody of the family has to say that it is theirs. */
	waitsForFamily: boolean;
	/** Only for whoever is in the family's room now. */
	family: FamilyNow | null;
	/** Was named for a restricted part, but this device came in later: somebody in it has to say whose it is. */
	waitsForRestricted: boolean;
	/** Only for whoever is in a restricted room now, the earliest first. */
	restricted: RestrictedNow[];
	/** For a child: how they take part is to be agreed with them yet; until then the board is not shown. */
	waitsForAgreement: boolean;
	/** Are there words of children to write or to read here? */
	hasChildsWords: boolean;
	/** What children let this person read. */
	fromChildren: (ChildWord & { names: { child: string; writtenBy: string } })[];
	/** The pages of children that this person writes: a child's own, or of children who asked them to. */
	childPages: ChildPageNow[];
}

/** A restricted part, as those in it know it. */
export interface RestrictedNow {
	room: string;
	/** What the hall calls it. */
	part: string;
	chair: string;
	named: string[];
	/** Devices of those named that came in later: are they theirs? */
	newDevices: { seat: string; participant: string }[];
}

/** Somebody by name, for whoever may have no list of people to look them up in. */
export interface Named {
	id: string;
	name: string;
	relation: string;
	role: Role;
}

/** A child's own page, as those who write it know it. */
export interface ChildPageNow {
	child: string;
	name: string;
	/** Who writes here with the child, by the child's own choice. */
	helpers: Named[];
	/** Whom the child could ask; told to the child alone. */
	couldHelp: Named[];
	/** Whom the child can let read something. */
	readers: Named[];
	letOut: LetOut[];
}

/** One permission: these words for this reader, or for everyone. */
export interface LetOut {
	id: string;
	item: string;
	reader: string;
	state: PermissionState;
}

/** The family's time alone, as those in it know it. */
export interface FamilyNow {
	room: string;
	sinceMillis: number;
	/** What was asked of whoever runs the meeting. */
	call: { what: FamilyCall; sinceMillis: number } | null;
	/** Participant who was asked in and is in the room with the family. */
	visitor: string | null;
	isOnScreen: boolean;
	guests: string[];
	/** Whom this person may let in or ask out again. */
	mayLetIn: string[];
	/** Devices under a name of the family that came in later: is it theirs? */
	newDevices: { seat: string; participant: string }[];
}

/** A part of a split meeting, as whoever runs it knows it from another one: nothing of what is said there. */
export interface DeskPart {
	part: Part;
	isHere: boolean;
	phase: string;
	when: string;
	place: string;
	callLink: string;
	children: string[];
	isToldFirst: boolean;
	/** How many people wait at its door. */
	waiting: number;
	/** Who serves it and others too. */
	serving: string[];
}

/** Somebody at the door. */
export interface Waiting {
	seat: string;
	/** What they typed; or whose invite was opened on another phone. */
	name: string;
	isOtherDevice: boolean;
	/** The invited person it may be. Shown to nobody else. */
	maybe: string | null;
	sinceMillis: number;
}

/** `GET /s/<seat>/desk`: for whoever runs the meeting; for their helper only waiting, drafts and toShow are filled. */
export interface Desk {
	waiting: Waiting[];
	drafts: { id: string; setUp: ScaleSetUp }[];
	/** Answers shown to the person running the meeting alone, after the reveal. */
	forYou: { scale: string; round: number; participant: string; answer: Answer }[];
	/** One by one: whose answers can still be shown. */
	toShow: { scale: string; participants: string[] }[];
	connected: string[];
	/** This person's own desks that are locked and can be opened from here. */
	lockedSeats: string[];
	/** What people have told the person running the meeting, the earliest first. */
	signals: { participant: string; what: Signal; sinceMillis: number }[];
	/** In a split meeting: each of its parts, and what was decided to carry over to which. */
	parts: DeskPart[];
	carried: { item: string; part: Part; isCopied: boolean }[];
	/** Children's words that wait for a look, before a parent or everyone (null) reads them. */
	childWords: (ChildWord & { reader: string | null })[];
	/** How each child takes part; for those under the child view, what was put on their page. */
	childViews: {
		child: string;
		isAgreed: boolean;
		view: { scales: readonly string[]; lines: readonly string[] } | null;
	}[];
	/** While the family is alone: what it asks for. Nothing else of it is known here. */
	familyTime: { sinceMillis: number; call: FamilyNow['call']; isInside: boolean } | null;
	/** Who may take over from this person. */
	standIn: string | null;
	/** What the day of this meeting is counted from. */
	earlierDays: EarlierDays;
	/** Why that day is outside a limit, or empty. */
	lateReason: string;
}

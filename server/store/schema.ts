// The tables, as Kysely types. Personal words and names are sealed; what stays readable is ids, times and states.
import type { Generated } from 'kysely';

/** What is kept of a picture, as a file: a photo, or drawn lines. */
export type PictureType = 'image/jpeg' | 'image/svg+xml';

export interface Tables {
	setting: { name: string; value: string };
	staff: {
		id: string;
		email: string;
		name: string;
		role: 'admin' | 'coordinator';
		passwordHash: string;
		createdAt: number;
		disabledAt: number | null;
	};
	staffSession: {
		id: string;
		staff: string;
		secretHash: Uint8Array;
		createdAt: number;
		usedAt: number;
	};
	board: {
		id: string;
		kind: string;
		phase: string;
		isDemo: number;
		wrappedKey: Uint8Array;
		/** Title, place and time, questions. */
		details: Uint8Array;
		doorClosed: number;
		createdAt: number;
		createdBy: string | null;
		closedAt: number | null;
	};
	/** The second and third part of a split meeting; the first stands with the board. */
	boardPart: {
		board: string;
		part: string;
		phase: string;
		/** Place and time, link to the call, children, pens. */
		details: Uint8Array;
		doorClosed: number;
	};
	keptApart: { board: string; one: string; other: string; at: number };
	/** Where somebody lives or can be reached: sealed, for its named readers alone. */
	protectedFact: {
		id: string;
		board: string;
		about: string;
		author: string;
		kind: string;
		sealed: Uint8Array;
		at: number;
	};
	protectedReader: { fact: string; participant: string };
	/** What was decided about an item of one part for another one. */
	carried: {
		board: string;
		item: string;
		part: string;
		/** Its copy there; null where it was kept back. */
		copy: string | null;
		at: number;
	};
	participant: {
		id: string;
		board: string;
		role: string;
		part: string;
		staff: string | null;
		/** Name and relation. */
		details: Uint8Array;
		attendance: string;
		createdAt: number;
		removedAt: number | null;
	};
	invite: {
		id: string;
		board: string;
		participant: string;
		secretHash: Uint8Array;
		createdAt: number;
		expiresAt: number | null;
		revokedAt: number | null;
	};
	seat: {
		id: string;
		board: string;
		/** Null while waiting to be let in. */
		participant: string | null;
		invite: string | null;
		/** Hash of the device's own secret, so that the same phone comes back to the same person. */
		device: Uint8Array | null;
		secretHash: Uint8Array;
		state: 'in' | 'locked' | 'waiting' | 'turnedAway' | 'ended';
		/** For somebody waiting: what they typed. */
		claim: Uint8Array | null;
		createdAt: number;
		usedAt: number;
		/** The session of somebody with an account, for a seat taken in it; the seat ends with it. */
		session: string | null;
	};
	/** One-time links with which somebody goes on on their phone. */
	carryOn: {
		secretHash: Uint8Array;
		board: string;
		participant: string;
		/** Where the link was made; it lives no longer than this seat. */
		seat: string;
		createdAt: number;
		expiresAt: number;
		usedAt: number | null;
		/** The seat that the phone got. */
		takenSeat: string | null;
	};
	code: {
		hash: Uint8Array;
		board: string;
		part: Generated<string>;
		kind: 'join' | 'screen';
		createdAt: number;
		expiresAt: number | null;
		usedAt: number | null;
	};
	room: { id: string; board: string; kind: string; part: string; owner: string | null };
	/** A drawing board: the item of another room that it belongs to. */
	drawing: { room: string; home: string; item: string };
	/** A picture, seen in its room alone: from a device, made anew, or of a drawing as it was. */
	picture: {
		id: string;
		board: string;
		room: string;
		type: PictureType;
		/** Who sent it, or had it kept. */
		participant: string;
		at: number;
		sealed: Uint8Array;
		/** How far its room's log had got when it was last looked whether anything there shows it. */
		lookedSeq: number;
		/** Since when nothing does; null while something does. */
		unusedAt: number | null;
	};
	update: {
		room: string;
		seq: number;
		participant: string;
		at: number;
		bytes: Uint8Array;
	};
	snapshot: { room: string; seq: number; bytes: Uint8Array };
	client: { room: string; client: number; participant: string };
	scale: {
		id: string;
		board: string;
		part: Generated<string>;
		round: number;
		state: 'draft' | 'open' | 'revealed';
		details: Uint8Array;
		createdAt: number;
	};
	answer: {
		scale: string;
		round: number;
		participant: string;
		/** Value, reasons and who may see them: sealed until revealed. */
		sealed: Uint8Array;
		at: number;
		/** Given in another part, where it counts too: not given again. */
		isCarried: Generated<number>;
	};
	/** One time alone of a family; its room may be deleted before it. */
	familyTime: {
		room: string;
		board: string;
		part: string;
		startedAt: number;
		endedAt: number | null;
		isOnScreen: number;
		call: string | null;
		calledAt: number | null;
	};
	familyGuest: { room: string; participant: string };
	/** Devices that were there when it began, or that the family let in. */
	familySeat: { room: string; seat: string };
	/** When whoever runs the meeting was with the family, having been asked in. */
	familyVisit: {
		id: string;
		room: string;
		participant: string;
		inAt: number;
		outAt: number | null;
	};
	/** One restricted part of a conference: material for the record. */
	restrictedPart: {
		room: string;
		board: string;
		part: string;
		/** What the hall calls it. */
		notice: string;
		/** Who began it. */
		chair: string;
		startedAt: number;
		endedAt: number | null;
		reason: Uint8Array;
	};
	restrictedNamed: { room: string; participant: string; unnamedAt: number | null };
	/** Devices that were there when it began, or that somebody in it knows. */
	restrictedSeat: { room: string; seat: string };
	/** What somebody tells the person running the meeting alone. */
	signal: { board: string; participant: string; what: string; at: number };
	/** What this council calls people, in place of our words. */
	councilWord: { language: string; id: string; words: string };
	/** Items that are deleted after some days, since when the server knows them. */
	expiring: {
		room: string;
		root: string;
		item: string;
		seenAt: number;
		/** Somebody keeps it: as long as that is so, it stays. */
		isKept: number;
		/** Deleted in the room, and perhaps still in its log. */
		removedAt: number | null;
	};
	/** How far a room's log had got when it was last looked at for such items. */
	lookedAt: { room: string; seq: number };
	/** A child's words for one reader, or for everyone: the child's permission and what became of it. */
	childWord: {
		id: string;
		board: string;
		child: string;
		/** A participant, or `everyone`. */
		reader: string;
		/** Where it stands on the child's own page. */
		item: string;
		state: string;
		/** The exact words, with who wrote them; and why they were held back. */
		sealed: Uint8Array;
		reason: Uint8Array | null;
		/** The child, or the advocate whom the child asked. */
		sharedBy: string;
		at: number;
		checkedBy: string | null;
		checkedAt: number | null;
	};
	commandDone: { board: string; participant: string; key: string; result: string; at: number };
	audit: {
		seq: Generated<number>;
		board: string | null;
		at: number;
		actor: string;
		action: string;
		target: string | null;
	};
}

// What a face of the board (phone, desk, screen) works with: who I am, the rooms I have, and asking the server.
import { getContext, setContext } from 'svelte';
import {
	readMeeting,
	readPeople,
	readScales,
	readStep,
	type HallMeeting,
	type HallPerson
} from '../board/hall.ts';
import type { MapHere } from '../domain/council.ts';
import type { Desk, Mine } from '../domain/answers.ts';
import { childrenAmong } from '../domain/children.ts';
import type { Change, ChangedItem, MeetingOfPeople } from '../domain/mayChangeBy.ts';
import { mayChangeBy } from '../domain/mayChangeBy.ts';
import { cellOf, type Cell, type MeetingKind } from '../domain/meetings/meetingKind.ts';
import type { RoomKind } from '../domain/rooms.ts';
import type { Register } from '../domain/register.ts';
import { runsMeeting } from '../domain/roles.ts';
import { shortName } from '../domain/shortName.ts';
import { firstStep, type Step } from '../domain/step.ts';
import { columnsFrom } from '../domain/tools/map.ts';
import { tableSchema } from '../domain/tools/tableSchema.ts';
import type { RoomSchema } from '../domain/tools/tool.ts';
import type { ScaleView } from '../domain/tools/scale.ts';
import { Connection } from '../sync/connection.svelte.ts';
import { get, post } from '../sync/post.ts';
import { here, readOnce, type Room } from '../sync/room.svelte.ts';
import type { Me, PhaseNow } from './me.ts';
import { once } from './once.ts';

export class Face {
	readonly base: string;
	readonly connection: Connection;
	/** Who I am: changes when the meeting is handed over to me, or by me; and the kind of meeting with it. */
	me: Me;
	/** The kind of meeting, as far as my own role needs to know it; null before I am let in. */
	kind: MeetingKind | null;
	/** Which map this kind of meeting has here, and how it begins: the council's to say. */
	readonly map: MapHere;
	/** Everything else that the council decided, with its words: asked for once, when somebody needs it. */
	readonly council = once(async () => (await import('./council.ts')).askForCouncil(this.base));
	/** In which words I read: mine to choose, on this device. */
	register: Register;
	mine = $state.raw<Mine | null>(null);
	desk = $state.raw<Desk | null>(null);
	/** The id of what to say about the last thing that did not work, or null. */
	problem = $state<string | null>(null);
	/** The controls are in front, instead of one's own pages. */
	isRunning = $state(false);

	/** Words that may say where somebody lives wait for a yes: this puts them up and gives their id. */
	questioned = $state.raw<(() => string | null) | null>(null);
	/** The phase that this page last knew, for saying what comes next; null until it knows one. */
	phaseSeen: PhaseNow | null = null;

	private readonly asked = new Set<string>();
	// Every card asks for these, several times.
	private readonly meetingIn = readOnce(readMeeting);
	private readonly peopleIn = readOnce(readPeople);

	constructor(base: string, me: Me, kind: MeetingKind | null, map: MapHere, register: Register) {
		this.register = $state.raw(register);
		this.base = base;
		this.map = map;
		this.me = $state.raw(me);
		this.kind = $state.raw(kind);
		this.connection = new Connection(base);
	}

	/** The headings of the map, in the council's order. */
	get columns() {
		return columnsFrom(this.map.startsWith);
	}

	get hall(): Room | null {
		return this.connection.room('hall');
	}

	get table(): Room | null {
		return this.connection.room('table');
	}

	get own(): Room | null {
		return this.connection.room('own');
	}

	/** Under the child view: the child's version of the meeting, in place of hall and table. */
	get childRoom(): Room | null {
		return (
			this.connection.rooms.find(({ kind, owner }) => kind === 'child' && owner === null) ?? null
		);
	}

	/** The family's own paper: that of its present time alone, or of the last one. */
	get family(): Room | null {
		return this.papers.at(-1) ?? null;
	}

	/** One for each time alone there was, the present or last one at the end. */
	get papers(): Room[] {
		return this.connection.rooms.filter(({ kind }) => kind === 'family');
	}

	get runs(): boolean {
		return runsMeeting(this.me.role);
	}

	/** The controls are lent to me, though perhaps not to be pressed where I am now. */
	get isHelper(): boolean {
		return !this.runs && this.meeting?.helper === this.me.participant;
	}

	/** I may press them: the server gives me a desk only where whoever runs the meeting is too. */
	get presses(): boolean {
		return this.isHelper && this.desk !== null;
	}

	/** The meeting is closed: it is read, and nothing in it is moved any more. */
	get isOver(): boolean {
		return this.meeting !== null && this.meeting.phase === this.kind?.closed;
	}

	/** May I move the shared screen and the step along? */
	get steers(): boolean {
		return (this.runs || this.presses) && !this.isOver;
	}

	/** Whoever runs the meeting. */
	get runner(): HallPerson | null {
		return this.people.find(({ role }) => runsMeeting(role)) ?? null;
	}

	/** Does the shared screen leave this card, line or must-have out? */
	isOffScreen({ id, hidden }: { id: string; hidden?: boolean }): boolean {
		return hidden === true || this.meeting?.offScreen?.includes(id) === true;
	}

	get meeting(): HallMeeting | null {
		return this.hall ? this.meetingIn(this.hall) : null;
	}

	/** The meeting is at something that I am not part of; I come back later. */
	get waits(): boolean {
		const { meeting, mine } = this;
		if (meeting) return this.cellIn(meeting.phase) === 'wait';
		return !this.hall && mine?.isBefore === false && this.cellIn(mine.phase) === null;
	}

	/** What is on the table is for me to read, not to write. */
	get reads(): boolean {
		return this.meeting !== null && this.cellIn(this.meeting.phase) === 'read';
	}

	private cellIn(phase: string): Cell | null | undefined {
		return this.kind ? cellOf(this.kind, phase, this.me.role) : undefined;
	}

	/** Before the day a phone knows the phase, though it has no hall yet. */
	get phaseNow(): PhaseNow | null {
		const { hall, meeting, mine } = this;
		if (hall && meeting) return { phase: meeting.phase, part: hall.part };
		if (mine?.isBefore !== true) return null;
		return { phase: mine.phase, part: mine.parts.find(({ isHere }) => isHere)?.part ?? null };
	}

	get step(): Step {
		return this.hall ? readStep(this.hall.words) : firstStep;
	}

	/** Everybody in the meeting. */
	get people(): HallPerson[] {
		return this.everybody.filter(({ isRemoved }) => isRemoved !== true);
	}

	/** Those who were removed too: their words keep their names. */
	private get everybody(): HallPerson[] {
		return this.hall ? this.peopleIn(this.hall) : [];
	}

	get scales(): ScaleView[] {
		return this.hall ? readScales(this.hall.words) : [];
	}

	/** The scaling question the step is about. */
	get scale(): ScaleView | null {
		return this.scales.find(({ id }) => id === this.step.scale) ?? null;
	}

	/** With the same question about the other children: each a ruler of its own, in their order. */
	setOf(scale: ScaleView | null): ScaleView[] {
		const id = scale?.set?.id;
		if (!scale || id === undefined) return scale ? [scale] : [];
		const set = this.scales.filter((one) => one.set?.id === id);
		return set.sort((a, b) => (a.set?.place ?? 0) - (b.set?.place ?? 0));
	}

	/** The rulers of the present question that wait for my answer or still hold it. */
	get openToMe(): ScaleView[] {
		const isAsked = ({ state, whoAnswers }: ScaleView) =>
			state === 'open' && whoAnswers.includes(this.me.role);
		return this.setOf(this.scale).filter(isAsked);
	}

	/** The children the meeting is about, whether they come or not. */
	get children(): HallPerson[] {
		return childrenAmong(this.people);
	}

	/** The names of those whom somebody is here for, as far as they are still on the list. */
	namesHelpedBy({ actsFor = [] }: HallPerson): string[] {
		return this.people.filter(({ id }) => actsFor.includes(id)).map(({ name }) => name);
	}

	/** The children in whose name I may put up a card: those I came for as their advocate. */
	get speaksFor(): HallPerson[] {
		if (this.me.role !== 'advocate') return [];
		return this.children.filter(({ id }) => this.mayAdd('cards', id));
	}

	person(id: string | null): HallPerson | null {
		return id === null ? null : (this.everybody.find((person) => person.id === id) ?? null);
	}

	/** First name, as people say it at the table. */
	firstName(id: string | null): string {
		return shortName(this.person(id)?.name ?? '');
	}

	/**
	 * Would the server let me make this change at the table? The same rule, asked beforehand (design.md 2).
	 * @param schema where it is not the table's own, but that of a practice tool
	 */
	may(
		change: {
			path: string[];
			op?: Change['op'];
			value?: Change['value'];
			item?: ChangedItem | null;
		},
		schema: RoomSchema = tableSchema
	): boolean {
		const { meeting, kind } = this;
		if (!meeting || !kind || this.table?.access !== 'write') return false;
		const board: MeetingOfPeople = {
			kind,
			phase: meeting.phase,
			hasParticipant: (id) => this.people.some((one) => one.id === id),
			roleOf: (id) => this.person(id)?.role ?? null,
			actsFor: (id) => this.person(id)?.actsFor ?? []
		};
		const person = {
			id: this.me.participant,
			role: this.me.role,
			part: 'a' as const,
			removed: false
		};
		const room = { id: this.table.id, kind: 'table' as const, part: 'a' as const, owner: null };
		const { path, op = 'set', value = null, item = null } = change;
		const whole: Change = { path, op, value, overwrites: false, item, siblings: 0, charsAfter: 0 };
		return mayChangeBy(schema, person, board, room, whole) === null;
	}

	/** May I write into this text of this item? */
	mayWrite(
		root: string,
		id: string,
		field: string,
		author: string | null,
		speaker: string | null
	): boolean {
		const item = { id, owner: author, fresh: false, speaker, field: null };
		return this.may({ path: [root, id, field], op: 'insert', item });
	}

	/** May I set this plain field of this item? */
	maySet(
		root: string,
		item: { id: string; author: string | null; speaker: string | null },
		field: string,
		plain: unknown
	): boolean {
		const { id, author: owner, speaker } = item;
		const value = { plain };
		return this.may({
			path: [root, id, field],
			value,
			item: { id, owner, fresh: false, speaker, field: null }
		});
	}

	/** May I put in a new item, in my own name or for somebody? */
	mayAdd(root: string, speaker: string | null, field: string | null = null): boolean {
		const id = 'new00000';
		const item = { id, owner: this.me.participant, fresh: true, speaker, field };
		return this.may({ path: [root, id], value: { type: 'map' }, item });
	}

	/** Is somebody asked about what they write in this text, before it goes? */
	asksAbout(text: { doc: object | null }): boolean {
		return this.meeting?.asksAboutPlaces === true && text.doc === this.table?.doc;
	}

	/**
	 * Puts words on the board; asks first where they may say where somebody lives who is kept apart from somebody.
	 * What was there `before` was asked about then.
	 */
	putUp(text: string, go: () => string | null, before = ''): void {
		if (!this.meeting?.asksAboutPlaces) {
			go();
			return;
		}
		void import('../domain/contactWords.ts').then(
			({ saysAnew }) => {
				if (saysAnew(before, text)) this.questioned = go;
				else go();
			},
			() => (this.problem = 'problem-no-signal')
		);
	}

	/** A shared text was written in here: its words are kept until they are stored. */
	typed(room: RoomKind, field: string, text: { toString(): string }): void {
		// The text itself is held: by the time it is asked, its field may be gone from the page.
		this.connection.wrote(room, field, () => text.toString());
	}

	/** Sends a command. @returns its result, or null after showing what went wrong */
	async ask(
		type: string,
		input: Record<string, unknown> = {}
	): Promise<Record<string, unknown> | null> {
		const tap = JSON.stringify([type, input]);
		if (this.asked.has(tap)) return null; // a second tap on the same button
		this.asked.add(tap);
		try {
			return await this.askOnce(type, input);
		} finally {
			this.asked.delete(tap);
		}
	}

	private async askOnce(
		type: string,
		input: Record<string, unknown>
	): Promise<Record<string, unknown> | null> {
		this.problem = null;
		const key = newId();
		const answer = await post(`${this.base}commands`, { type, key, ...input });
		if (answer.ok) {
			if (this.runs || this.presses) void this.lookAtDesk();
			return answer.body;
		}
		if (answer.status === 0) this.problem = 'problem-no-signal';
		else if (answer.body['error'] === 'keptOut') this.problem = 'problem-keptOut';
		else this.problem = `problem-${String(answer.status)}`;
		return null;
	}

	async lookAtMine(): Promise<void> {
		const answer = await get<Mine>(`${this.base}mine`);
		if (answer.ok) this.mine = answer.body;
	}

	async lookAtDesk(): Promise<void> {
		const answer = await get<Desk>(`${this.base}desk`);
		if (answer.ok) this.desk = answer.body;
		else if (answer.status === 403) this.desk = null;
	}

	/** Leaves on this device for good. */
	async leave(): Promise<void> {
		this.connection.close();
		await post(`${this.base}leave`, {});
	}
}

export { here };

/** A new id for a card or a line: random, never a name (security.md V36). */
export function newId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(20));
	return Array.from(bytes, (byte) => (byte % 36).toString(36)).join('');
}

const key = Symbol('face');

export function provideFace(face: Face): void {
	setContext(key, face);
}

export function useFace(): Face {
	return getContext<Face>(key);
}

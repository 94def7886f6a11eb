// A whole meeting in one process: its services, everybody's devices, what is known of it, and the two things that must
// never be: somebody is sent what they may not read (i), somebody changed what they may not write (ii).
import * as Y from 'yjs';
import { expect, onTestFinished } from 'vitest';
import type { MeetingKindId } from '#lib/domain/meetings/meetingKind.ts';
import type { Board } from '#server/boards/board.ts';
import type { Services } from '#server/services.ts';
import { RoomLog } from '#server/sync/roomLog.ts';
import type { Received } from '../frames.ts';
import { mulberry32 } from '../random.ts';
import { visible } from '../reidTable.ts';
import { startServices, temporaryFolder, type Clock } from '../services.ts';
import { Canaries } from './canaries.ts';
import { castOf } from './cast.ts';
import { ChangeJudge } from './changeJudge.ts';
import { Device } from './device.ts';
import { Known } from './known.ts';
import { Told } from './told.ts';
import { goRound } from './memorySocket.ts';
import { doneAfterClosing } from './tables.ts';
import { watchWrites, type Seen } from './watch.ts';

export interface Answer {
	status: number;
	body: Record<string, unknown>;
}

export class World {
	services!: Services;
	board!: Board;
	readonly known: Known;
	readonly canaries = new Canaries();
	readonly quietly = new Told();
	/** Devices that were sent anything since this was last emptied. */
	readonly heard = new Set<Device>();
	readonly devices: Device[] = [];
	/** Invites by person, the latest. */
	readonly invites = new Map<string, string>();
	readonly story: string[] = [];
	readonly counts = new Map<string, number>();
	readonly judge: ChangeJudge;
	/** What is in each room by what was let into it: the log, told a second time. */
	readonly rooms = new Map<string, Y.Doc>();
	readonly random: () => number;
	private readonly clock: Clock = { millis: 1_750_000_000_000 };
	private readonly dataDir = temporaryFolder();
	private readonly faults: string[] = [];
	/** Judged once more with what holds after the command that was under way. */
	private deferred: (() => string[])[] = [];
	private underWay = 0;
	private stop: () => Promise<void> = () => Promise.resolve();
	private readonly stored: { room: string; word: string }[] = [];
	private readonly gone: { room: string; word: string }[] = [];
	/** Children with whom it was agreed how they take part. */
	private readonly agreed = new Set<string>();
	private clients = 1000;
	private ids = 0;

	private constructor(seed: number, kind: MeetingKindId) {
		this.random = mulberry32(seed);
		this.known = new Known(kind);
		this.judge = new ChangeJudge(this.known);
	}

	static async start(seed: number, kind: MeetingKindId): Promise<World> {
		const world = new World(seed, kind);
		onTestFinished(
			watchWrites((seen) => {
				world.saw(seen);
			})
		);
		await world.comeUp();
		const made = await world.services.meetings.make({
			...{ kind, title: 'Reid', when: '', place: '', questions: ['Who is with them?'] },
			people: castOf(kind)
		});
		world.board = made.board;
		for (const { person, invite } of made.people) world.invites.set(person.id, invite);
		await world.agreeWithChildren();
		await world.learn();
		for (const { person } of made.people) await world.join(person.id);
		return world;
	}

	/** Children take part like everybody to begin with: in conferences that is agreed with each (practice.md 3.7). */
	async agreeWithChildren(): Promise<void> {
		const { runner } = this.board;
		for (const { id, role } of runner ? this.board.at(runner.part).listed : []) {
			if (!runner || role !== 'child' || this.agreed.has(id)) continue;
			this.agreed.add(id);
			const asked = { type: 'child.view', participant: id, isOn: false, agreedWithChild: true };
			await this.services.commands.run(this.board, runner.id, 'agreeing', asked);
		}
	}

	/** The time goes on, so that nothing happens in the same instant. */
	tick(): void {
		this.clock.millis += 1000;
	}

	chance(share: number): boolean {
		return this.random() < share;
	}

	pick<One>(list: readonly One[]): One | undefined {
		return list[Math.floor(this.random() * list.length)];
	}

	newClient(): number {
		return ++this.clients;
	}

	newId(): string {
		return `item${String(++this.ids).padStart(6, '0')}`;
	}

	note(what: string): void {
		this.story.push(what);
	}

	count(what: string): void {
		this.counts.set(what, (this.counts.get(what) ?? 0) + 1);
	}

	fault(what: string): void {
		this.faults.push(what);
	}

	/** @throws with everything that was wrong so far */
	check(): void {
		if (this.faults.length > 0) throw new Error(this.faults.slice(0, 8).join('\n'));
	}

	roleOf(device: Device): string {
		return this.known.people.get(device.seat.person ?? '')?.role ?? 'nobody';
	}

	/** Somebody comes in by their latest invite, on a new device. */
	async join(person: string): Promise<Device | null> {
		const joined = await this.services.joining.byInvite(this.invites.get(person) ?? '', null);
		if (!joined.ok) return null;
		return this.sit(joined.seat, joined.person?.id ?? null);
	}

	sit(seat: { id: string; secret: string }, person: string | null): Device {
		const known = { ...seat, person, isOver: false };
		this.known.seats.set(seat.id, known);
		const device = new Device(this, known);
		this.devices.push(device);
		return device;
	}

	/**
	 * A command, as it arrives by HTTP.
	 * @param then what is known after it was done
	 */
	async command(
		device: Device,
		asked: { type: string; [field: string]: unknown },
		then: (body: Record<string, unknown>) => void = () => undefined
	): Promise<Answer> {
		const { id, secret } = device.seat;
		const seat = await this.services.seats.authenticate(id, secret);
		if (seat?.state !== 'in' || seat.participant === null) return { status: 401, body: {} };
		const part = this.known.people.get(seat.participant)?.part;
		const wasClosed = part !== undefined && this.known.isClosed(part);
		this.underWay += 1;
		const answer = (await this.services.commands.run(
			this.board,
			seat.participant,
			id,
			asked
		)) as Answer;
		if (answer.status === 200) {
			await this.learn();
			then(answer.body);
		}
		const isDone = answer.status === 200;
		if (wasClosed && isDone && !doneAfterClosing.includes(asked.type)) {
			this.fault(`${asked.type} was done in a closed part`);
		}
		this.underWay -= 1;
		if (this.underWay === 0) this.settle();
		this.note(`${this.roleOf(device)} ${asked.type} → ${String(answer.status)}`);
		this.count(`${asked.type} ${String(answer.status)}`);
		return answer;
	}

	/** Everything under way is over, and everybody was told what they are told. */
	async quiet(): Promise<void> {
		await this.services.store.queue.drained();
		await goRound(4);
		for (const { room, word } of this.gone.splice(0)) {
			this.canaries.get(word)?.deletedIn.add(room);
		}
	}

	/** (i) Judged at the moment of delivery. */
	delivered(device: Device, frame: Received): void {
		const { seat } = device;
		this.heard.add(device);
		const found = this.canaries.in(frame.bytes);
		const isAnswerToClosedDoor = frame.kind === 'denied' || frame.kind === 'closed';
		const judge = (): string[] => {
			const isClosed = this.known.right(seat.id, frame.room) === 'none';
			if (!isClosed || isAnswerToClosedDoor) return [];
			const kind = this.known.rooms.get(frame.room)?.kind ?? 'unknown room';
			return [`${this.roleOf(device)} was sent a ${frame.kind} of a ${kind}`];
		};
		const now = judge();
		if (now.length > 0 && this.underWay > 0) this.deferred.push(judge);
		else this.faults.push(...now);
		for (const { word, rooms, deletedIn } of found) {
			const role = this.roleOf(device);
			if (!rooms.has(frame.room)) this.fault(`${role} was sent ${word} of another room`);
			if (deletedIn.has(frame.room)) this.fault(`${role} was sent ${word}, deleted before`);
			if (isAnswerToClosedDoor) this.fault(`${role} was sent ${word} at a closed door`);
		}
	}

	/** Acknowledged: never lost. */
	wasStored(room: string, word: string): void {
		this.stored.push({ room, word });
	}

	/** The rooms each device is offered are those by hand; whoever is out stays out. */
	async checkOffers(): Promise<void> {
		for (const { seat } of this.devices) {
			const found = await this.services.seats.authenticate(seat.id, seat.secret);
			const isIn = found?.state === 'in' && found.participant !== null;
			const offered = isIn
				? this.board
						.roomsOf(found.participant ?? '', seat.id)
						.map(({ room, access }) => `${room.id} ${access}`)
				: [];
			const wanted = [...this.known.rooms.keys()]
				.map((room) => `${room} ${this.known.right(seat.id, room)}`)
				.filter((one) => !one.endsWith(' none'));
			const [a, b] = [offered.sort().join(), wanted.sort().join()];
			if (a !== b)
				this.fault(`${this.named(seat.person)} is offered\n${this.told(a)}\nnot\n${this.told(b)}`);
		}
	}

	/** What each connection holds is of rooms it may be in now, and only words that are there for it. */
	checkHeld(): void {
		for (const device of this.devices) {
			for (const room of device.roomsIn) {
				const what = `${this.roleOf(device)} is still in a ${this.kindOf(room)}`;
				if (this.known.right(device.seat.id, room) === 'none') this.fault(what);
				if (!device.changed.delete(room)) continue;
				for (const one of this.canaries.in(JSON.stringify(device.doc(room).toJSON()))) {
					const { rooms, deletedIn, sealed, told } = one;
					// Typed there without a right to: the server took it nowhere, so it came from nobody.
					const isNowhere = rooms.size === 0 && sealed === null && told === undefined;
					const isThere = rooms.has(room) && !deletedIn.has(room);
					if (!isNowhere && !isThere) this.fault(`${what}, and holds ${one.word}`);
				}
			}
		}
	}

	/** Two who must not meet are told of no room together. */
	checkApart(): void {
		const offered = (person: string) =>
			new Set(
				this.known
					.seatsOf(person)
					.flatMap((seat) => this.board.roomsOf(person, seat).map(({ room }) => room.id))
			);
		for (const [one, other] of this.known.keptApart) {
			const theirs = offered(other);
			const shared = [...offered(one)].filter((room) => theirs.has(room));
			for (const room of shared) this.fault(`two kept apart share a ${this.kindOf(room)}`);
		}
	}

	/** The process ends and comes up again on the same files. */
	async restart(): Promise<void> {
		await this.services.hub.close();
		await this.stop();
		await goRound(4);
		await this.comeUp();
		const board = await this.services.boards.get(this.board.id);
		if (!board) throw new Error('the meeting is gone');
		this.board = board;
	}

	/** Log, memory and what was let in are the same, and nothing acknowledged is missing. */
	async checkRooms(): Promise<void> {
		for (const [id, told] of this.rooms) {
			const room = this.board.rooms.get(id);
			if (!room) {
				if (!this.known.cleared.has(id)) this.fault(`a ${this.kindOf(id)} is gone`);
				continue;
			}
			const replayed = new Y.Doc();
			await new RoomLog(this.services.store, this.board.key, id, room.kind).load(replayed);
			const live = await this.services.hub.withRoom(id, (_live, doc) =>
				Promise.resolve(visible(doc))
			);
			const wanted = withoutEmpty(visible(told));
			expect(withoutEmpty(visible(replayed)), `log of a ${room.kind}`).toEqual(wanted);
			expect(withoutEmpty(live), `memory of a ${room.kind}`).toEqual(wanted);
			const words = JSON.stringify(live);
			for (const one of this.stored) {
				const isGone = this.canaries.get(one.word)?.deletedIn.has(id) ?? false;
				if (one.room === id && !isGone && !words.includes(one.word)) {
					this.fault(`${one.word} was acknowledged in a ${room.kind} and is lost`);
				}
			}
		}
	}

	private async comeUp(): Promise<void> {
		const { services, stop } = await startServices(this.dataDir, this.clock);
		this.services = services;
		this.stop = stop;
	}

	/** Rooms and people that have come to be. */
	private async learn(): Promise<void> {
		for (const person of this.board.people.values()) {
			if (this.known.people.has(person.id)) continue;
			const { id, role, part, addedAtMillis } = person;
			this.known.people.set(id, { id, role, part, parts: [part], isRemoved: false, addedAtMillis });
		}
		for (const room of this.board.rooms.values()) {
			if (this.known.rooms.has(room.id)) continue;
			this.known.rooms.set(room.id, { ...room });
			const doc = new Y.Doc();
			await new RoomLog(this.services.store, this.board.key, room.id, room.kind).load(doc);
			this.rooms.set(room.id, doc);
		}
	}

	/** (ii) Judged at the moment of decision. */
	private saw({ room: id, participant, update }: Seen): void {
		const room = this.known.rooms.get(id);
		const doc = this.rooms.get(id);
		if (!room || !doc) return;
		const before = visible(doc);
		Y.applyUpdate(doc, update);
		const after = visible(doc);
		const there = new Set(this.canaries.in(JSON.stringify(after)).map(({ word }) => word));
		for (const { word } of this.canaries.in(JSON.stringify(before))) {
			if (!there.has(word)) this.gone.push({ room: id, word });
		}
		if (participant === null) {
			this.judge.serverWrote(room, before, after);
			for (const { word, rooms } of this.canaries.in(update)) {
				if (!rooms.has(id)) this.fault(`the server put ${word} into a ${room.kind}`);
			}
			return;
		}
		for (const { rooms } of this.canaries.in(update)) rooms.add(id);
		const judge = () =>
			this.judge
				.faults(room, before, after, participant)
				.map((fault) => `${this.named(participant)}: ${fault}`);
		const now = judge();
		if (now.length > 0 && this.underWay > 0) this.deferred.push(judge);
		else this.faults.push(...now);
	}

	private settle(): void {
		for (const judge of this.deferred.splice(0)) this.faults.push(...judge());
	}

	private kindOf(room: string): string {
		return this.known.rooms.get(room)?.kind ?? 'room';
	}

	private named(person: string | null): string {
		const found = this.known.people.get(person ?? '');
		return found ? `${found.role} in ${found.part}, ${this.known.phase(found.part)}` : 'somebody';
	}

	/** Rooms by what they are. */
	private told(rooms: string): string {
		return rooms.replaceAll(/z_\w+/g, (id) => {
			const room = this.known.rooms.get(id);
			return room ? `${room.kind} ${room.part}` : id;
		});
	}
}

/** Asking for a root makes it: one that holds nothing is no difference. */
function withoutEmpty(roots: Record<string, object>): Record<string, object> {
	return Object.fromEntries(
		Object.entries(roots).filter(([, root]) => Object.keys(root).length > 0)
	);
}

// One meeting in this process for a test of its own, without the simulation: who sits where, and raw sockets.
import type { Board } from '#server/boards/board.ts';
import type { Role } from '#lib/domain/roles.ts';
import type { RoomKind } from '#lib/domain/rooms.ts';
import type { CouncilSettings } from '#server/council/settings.ts';
import type { Services } from '#server/services.ts';
import { startServices, type Clock } from '../services.ts';
import { Device } from './device.ts';
import { MemorySocket } from './memorySocket.ts';
import type { Received } from '../frames.ts';

export interface Seated {
	id: string;
	seat: string;
	secret: string;
}

export class SmallMeeting {
	readonly services: Services;
	readonly board: Board;
	readonly people: readonly Seated[];
	/** The server’s; only the test moves it. */
	readonly clock: Clock;
	private clients = 500_000;

	private constructor(services: Services, board: Board, people: readonly Seated[], clock: Clock) {
		this.services = services;
		this.board = board;
		this.people = people;
		this.clock = clock;
	}

	/** Everybody of this list, each on a device; the first runs it. */
	static async start(
		kind: string,
		roles: readonly Role[],
		council?: CouncilSettings
	): Promise<SmallMeeting> {
		const { services, clock } = await startServices(undefined, undefined, council);
		const made = await services.meetings.make({
			...{ kind, title: 'Reid', when: '', place: '', questions: [] },
			people: roles.map((role, i) => ({ name: `${role} ${String(i)}`, relation: '', role }))
		});
		const people: Seated[] = [];
		for (const { invite, person } of made.people) {
			const joined = await services.joining.byInvite(invite, null);
			if (!joined.ok) throw new Error(`${person.role} is not in`);
			people.push({ id: person.id, seat: joined.seat.id, secret: joined.seat.secret });
		}
		return new SmallMeeting(services, made.board, people, clock);
	}

	/** @throws where it is not answered 200 */
	async mustDo(who: Seated, asked: { type: string; [field: string]: unknown }): Promise<void> {
		const { status, body } = await this.services.commands.run(this.board, who.id, who.seat, asked);
		if (status !== 200) throw new Error(`${asked.type}: ${JSON.stringify(body)}`);
	}

	socket(who: Seated, heard: (frame: Received) => void = () => undefined): MemorySocket {
		return new MemorySocket(
			this.services,
			{ board: this.board, participant: who.id, seat: who.seat },
			heard
		);
	}

	/** A correct client, in this room. @throws where it is refused */
	async enter(who: Seated, room: string): Promise<Device> {
		const seat = {
			id: who.seat,
			secret: who.secret,
			person: who.id,
			isOver: false
		};
		const { services, board } = this;
		const around = {
			...{ services, board },
			delivered: () => undefined,
			newClient: () => ++this.clients
		};
		const device = new Device(around, seat);
		if (!(await device.connect()) || !(await device.enter(room))) throw new Error('refused');
		return device;
	}

	/** The latest room of this kind. */
	room(kind: RoomKind): string {
		const found = [...this.board.rooms.values()].findLast((room) => room.kind === kind);
		if (!found) throw new Error(`no ${kind}`);
		return found.id;
	}
}

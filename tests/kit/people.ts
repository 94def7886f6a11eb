// The demo meeting and the people in it: opening one, sitting down as somebody, asking for changes.
import { ask, cookiesSet, post, type Answer } from './http.ts';
import type { Server } from './server.ts';

export interface Invited {
	participant: string;
	name: string;
	role: string;
	part: string;
	invite: string;
	link: string;
}

export interface Demo {
	server: Server;
	board: string;
	people: Invited[];
	screenCode: string;
}

export interface OfferedRoom {
	id: string;
	kind: string;
	part: string;
	access: 'read' | 'write';
}

export interface Seat {
	server: Server;
	seat: string;
	/** `name=value`, as the browser sends it under the seat's path. */
	cookie: string;
	/** The device's own cookie, where there is one. */
	device: string | null;
	board: string;
	participant: string;
	role: string;
	rooms: OfferedRoom[];
	isWaiting: boolean;
}

/** @throws where the server does not answer 200 */
export async function openDemo(server: Server): Promise<Demo> {
	const answer = await post(server, '/api/demo', {});
	return { server, ...(expect200(answer) as Omit<Demo, 'server'>) };
}

/** Somebody of the demo by the beginning of their name. */
export function invited(demo: Demo, name: string): Invited {
	const found = demo.people.find((person) => person.name.startsWith(name));
	if (!found) throw new Error(`nobody called ${name} in the demo`);
	return found;
}

/** Joins as somebody of the demo, on a device of its own. */
export function sitDown(demo: Demo, name: string): Promise<Seat> {
	return joinWith(demo.server, { invite: invited(demo, name).invite });
}

/** @param asked `{invite}`, `{code, name}` or `{screen}` */
export async function joinWith(server: Server, asked: object, device?: string): Promise<Seat> {
	const answer = await post(server, '/api/join', asked, device ? { cookie: device } : {});
	return seatOf(server, answer);
}

/** The seat that a join answered with. */
export function seatOf(server: Server, answer: Answer): Seat {
	const body = expect200(answer) as Partial<Seat> & { seat: string; lobby?: boolean };
	const cookies = cookiesSet(answer);
	const pair = (name: string) => {
		const cookie = cookies.get(name);
		return cookie ? `${name}=${cookie.value}` : null;
	};
	return {
		server,
		seat: body.seat,
		cookie: pair('kinboard') ?? '',
		device: pair('kinboard_device'),
		board: body.board ?? '',
		participant: body.participant ?? '',
		role: body.role ?? '',
		rooms: body.rooms ?? [],
		isWaiting: body.lobby === true
	};
}

export interface Asked {
	type: string;
	[field: string]: unknown;
}

/** GET of something under the seat's own path, such as `rooms`. */
export function look(seat: Seat, what: string): Promise<Answer> {
	return ask(seat.server, `/s/${seat.seat}/${what}`, { cookie: seat.cookie });
}

export function command(seat: Seat, asked: Asked): Promise<Answer> {
	return post(seat.server, `/s/${seat.seat}/commands`, asked, { cookie: seat.cookie });
}

/** As `command`, where anything but 200 is a mistake of the test. */
export async function mustDo<Result>(seat: Seat, asked: Asked) {
	return expect200(await command(seat, asked)) as Result;
}

/** The id of a room this seat was told of. */
export function roomOf(seat: Seat, kind: string): string {
	const found = seat.rooms.find((room) => room.kind === kind);
	if (!found) throw new Error(`${seat.role} was told of no ${kind}`);
	return found.id;
}

function expect200(answer: Answer): unknown {
	if (answer.status !== 200) throw new Error(`${String(answer.status)}: ${answer.text}`);
	return answer.json;
}

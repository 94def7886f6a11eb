// What people do in rooms: honest or not, with what they hold now or held long ago.
import * as Y from 'yjs';
import { readBringings, bringToTable } from '#lib/board/familyPaper.ts';
import type { Room } from '#lib/domain/rooms.ts';
import { authFrame, awarenessFrame, step1Frame, step2Frame, updateFrame } from '../../frames.ts';
import { visible } from '../../reidTable.ts';
import type { Device } from '../device.ts';
import { anEdit } from '../edits.ts';
import { goRound } from '../memorySocket.ts';
import type { World } from '../world.ts';
import { aDevice, type Action } from './action.ts';

/** Comes in wherever it may, unless it is there. */
export async function comeIn(world: World, device: Device): Promise<boolean> {
	const readable = [...world.known.rooms.keys()].filter(
		(room) => world.known.right(device.seat.id, room) !== 'none'
	);
	if (readable.length === 0) return false;
	if (device.isConnected && readable.every((room) => device.isIn(room))) return true;
	await makeRoom(world, device);
	for (let i = 0; i < 2; i++) {
		if (!(await device.connect())) return false;
		let isAll = true;
		for (const room of readable.slice(0, 12)) {
			if (await device.enter(room)) continue;
			// What it held was refused: a browser begins anew, with nothing of its own left to send.
			isAll = false;
			for (const one of readable) device.forget(one);
			break;
		}
		if (isAll) return true;
	}
	world.fault(`${world.roleOf(device)} with nothing of their own cannot come in`);
	return false;
}

/** A person has four sockets at most: an earlier device of theirs is put away. */
async function makeRoom(world: World, device: Device): Promise<void> {
	const others = world.devices.filter(
		(one) => one !== device && one.seat.person === device.seat.person && one.isConnected
	);
	for (const one of others.slice(2)) one.leave();
	await goRound(2);
}

/** One of these rooms: seldom a hall or an own page, of which there are many. */
function aRoom(world: World, isMeant: (room: string) => boolean = () => true) {
	const all = [...world.known.rooms.values()].filter(({ id }) => isMeant(id));
	const shared = all.filter(({ kind }) => ['table', 'family', 'restricted'].includes(kind));
	return world.pick(shared.length > 0 && world.chance(0.8) ? shared : all);
}

function clone(doc: Y.Doc): Y.Doc {
	const copy = new Y.Doc();
	Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
	return copy;
}

/** Tried on a copy: what the judge says of it, and the bytes. */
export function tried(
	world: World,
	doc: Y.Doc,
	room: string,
	person: string,
	make: (doc: Y.Doc) => void
): { faults: string[]; update: Uint8Array } {
	const copy = clone(doc);
	copy.clientID = world.newClient();
	const before = visible(copy);
	const vector = Y.encodeStateVector(copy);
	copy.transact(() => {
		make(copy);
	});
	const found = world.known.rooms.get(room);
	const after = visible(copy);
	const isSeen = JSON.stringify(before) !== JSON.stringify(after);
	const faults = found && isSeen ? world.judge.faults(found, before, after, person) : ['no change'];
	return { faults, update: Y.encodeStateAsUpdate(copy, vector) };
}

/** Something to try: mostly what is theirs to do, if there is any such thing. */
function wish(world: World, doc: Y.Doc, { id, kind }: Room, person: string) {
	const isHonest = world.chance(0.7);
	for (let i = 0; ; i++) {
		const made = anEdit(world, kind, doc, person);
		const judged = made && { made, ...tried(world, doc, id, person, made.make) };
		if (!isHonest || i === 8 || judged?.faults.length === 0) return judged;
	}
}

/** Whoever may, must; whoever may not, must not. */
const edit: Action = {
	name: 'edit',
	weight: 60,
	async run(world) {
		const device = aDevice(world);
		if (!device?.seat.person || !(await comeIn(world, device))) return;
		const found = aRoom(world, (room) => device.isIn(room));
		if (!found) return;
		const { id: room, kind } = found;
		const doc = device.doc(room);
		const wished = wish(world, doc, found, device.seat.person);
		if (!wished) return;
		const { made, faults, update } = wished;
		const who = `${world.roleOf(device)} ${kind} ${made.name}`;
		if (faults.length > 0) {
			const outcome = await device.sendUpdate(room, update);
			world.count(`forged ${kind} ${outcome}`);
			world.note(`${who}, not theirs (${faults.join()}) → ${outcome}`);
			return;
		}
		const outcome = await device.write(room, made.make);
		world.count(`honest ${kind} ${outcome}`);
		world.note(`${who} → ${outcome}`);
		if (outcome !== 'stored') {
			world.fault(`${who} was theirs to make in ${world.known.phase('a')}, and was refused`);
			device.forget(room);
			return;
		}
		const isThere = JSON.stringify(visible(doc)).includes(made.word ?? '');
		if (made.word !== null && isThere) world.wasStored(room, made.word);
	}
};

/** Writes without a connection, into whatever it holds, and comes back. */
const offline: Action = {
	name: 'offline',
	weight: 8,
	async run(world) {
		const device = aDevice(world, (_role, one) => one.docs.size > 0);
		const person = device?.seat.person;
		if (!device || !person) return;
		device.leave();
		for (const [room, doc] of device.docs) {
			const kind = world.known.rooms.get(room)?.kind;
			if (kind === undefined || world.chance(0.5)) continue;
			anEdit(world, kind, doc, person)?.make(doc);
		}
		world.note(`${world.roleOf(device)} wrote offline`);
		if (world.chance(0.5)) await comeIn(world, device);
	}
};

/** Reconnects with all it holds, asking for every room it ever heard of. */
const knock: Action = {
	name: 'knock',
	weight: 6,
	async run(world) {
		const device = world.pick(world.devices);
		if (!device || !(await device.connect())) return;
		const rooms = [...world.known.rooms.keys()].sort(() => (world.chance(0.5) ? 1 : -1));
		for (const room of rooms.slice(0, 10)) {
			device.send(authFrame(room));
			device.send(step1Frame(room, device.docs.get(room) ?? new Y.Doc()));
			const all = world.rooms.get(room);
			if (all && world.chance(0.5)) device.send(step2Frame(room, Y.encodeStateAsUpdate(all)));
		}
		await world.quiet();
		device.leave();
	}
};

/** Somebody who knows everything sends their own update to a room, let in or not. */
const attack: Action = {
	name: 'attack',
	weight: 14,
	async run(world) {
		const device = aDevice(world);
		const person = device?.seat.person;
		const found = aRoom(world);
		const doc = world.rooms.get(found?.id ?? '');
		if (!device || !person || !found || !doc) return;
		const { id: room, kind } = found;
		const made = anEdit(world, kind, doc, person);
		if (!made || !(await device.connect())) return;
		const { update } = tried(world, doc, room, person, made.make);
		if (world.chance(0.8)) device.send(authFrame(room));
		const client = world.newClient();
		device.send(awarenessFrame(room, [{ client, clock: 1, state: { typing: true } }]));
		device.send(world.chance(0.5) ? updateFrame(room, update) : step2Frame(room, update));
		device.send(step1Frame(room));
		await world.quiet();
		world.count(`attack ${kind}`);
		device.leave();
	}
};

/** Somebody of the family brings lines and notes of its own paper to the table. */
const bring: Action = {
	name: 'bring',
	weight: 4,
	where: 'familyMeeting',
	async run(world) {
		const { known } = world;
		const device = aDevice(world, (role) => ['parent', 'family'].includes(role));
		const person = known.people.get(device?.seat.person ?? '');
		if (!device || !person || !(await comeIn(world, device))) return;
		const find = (kind: string) =>
			[...known.rooms.values()].find(
				(room) => room.kind === kind && known.right(device.seat.id, room.id) === 'write'
			)?.id;
		const [paper, table] = [find('family'), find('table')];
		if (
			paper === undefined ||
			table === undefined ||
			!['agreeing', 'copies'].includes(known.phase(person.part))
		)
			return;
		const bringings = readBringings(device.doc(paper)).filter(({ isBrought }) => !isBrought);
		if (bringings.length === 0) return;
		const by = { author: person.id, at: 1, newId: () => world.newId() };
		const outcome = await device.write(table, (doc) => {
			bringToTable({ papers: [], table: doc }, bringings.slice(0, 3), by, null);
		});
		world.count(`bring ${outcome}`);
		if (outcome !== 'stored') world.fault('what the family brings to the table was refused');
	}
};

export const writingActions: Action[] = [edit, offline, knock, attack, bring];

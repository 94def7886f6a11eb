// Rooms for some: the family's time alone with its guests and devices, and restricted parts.
import { isFamily, mayBeNamed } from '../known.ts';
import { aDevice, desk, partOf, peopleIn, type Action } from './action.ts';

const letIn: Action = {
	name: 'letIn',
	weight: 5,
	where: 'familyMeeting',
	async run(world) {
		const { known } = world;
		const device = aDevice(world, (_role, one) => known.isAlone(partOf(world, one)));
		if (!device) return;
		const host = known.people.get(device.seat.person ?? '');
		const room = known.timeIn(partOf(world, device));
		const time = known.times.get(room ?? '');
		const guest = world.pick(peopleIn(world, partOf(world, device)));
		if (!host || !time || room === null || !guest) return;
		const allowed = world.chance(0.7);
		// A child under the child view is not in this time, and lets nobody in.
		const isHost =
			known.isTimeOf(room, host) &&
			time.seats.has(device.seat.id) &&
			!known.childViews.has(host.id);
		const isGuest =
			['advocate', 'supporter', 'interpreter'].includes(guest.role) ||
			(isFamily(guest.role) && !known.isTimeOf(room, guest));
		const may = isHost && isGuest && (guest.role !== 'advocate' || host.role === 'child');
		const asked = { type: 'family.letIn', participant: guest.id, allowed };
		const { status } = await world.command(device, asked, () => {
			if (allowed) time.guests.add(guest.id);
			else time.guests.delete(guest.id);
			for (const seat of known.seatsOf(guest.id)) {
				if (allowed) time.seats.add(seat);
				else time.seats.delete(seat);
			}
		});
		if ((status === 200) !== may) {
			world.fault(`${host.role} letting ${guest.role} in was answered ${String(status)}`);
		}
	}
};

const onScreen: Action = {
	name: 'onScreen',
	weight: 3,
	where: 'familyMeeting',
	async run(world) {
		const { known } = world;
		const device = aDevice(
			world,
			(role, one) => isFamily(role) && known.isAlone(partOf(world, one))
		);
		if (!device) return;
		const time = known.times.get(known.timeIn(partOf(world, device)) ?? '');
		const open = world.chance(0.6);
		await world.command(device, { type: 'family.screen', open }, () => {
			if (time) time.isOnScreen = open;
		});
	}
};

/** Somebody of the family says of a new device that it is theirs, or tries to. */
const knowSeat: Action = {
	name: 'knowSeat',
	weight: 3,
	where: 'familyMeeting',
	async run(world) {
		const { known } = world;
		const isMeant = world.chance(0.7);
		const device = aDevice(world, (role) => !isMeant || isFamily(role));
		// Mostly one that has just come.
		const seat = world.pick(isMeant ? known.seated.slice(-3) : known.seated);
		const person = known.people.get(device?.seat.person ?? '');
		if (!device || !seat || !person) return;
		const own = [...known.times].filter(
			([room, time]) =>
				known.isTimeOf(room, person) && time.part === person.part && time.seats.has(device.seat.id)
		);
		const asked = { type: 'family.knowSeat', seat: seat.id };
		const { status } = await world.command(device, asked, () => {
			for (const [, time] of own) time.seats.add(seat.id);
		});
		if (status === 200 && own.length === 0)
			world.fault(`${person.role} made a device the family’s`);
	}
};

const clear: Action = {
	name: 'clear',
	weight: 1,
	where: 'familyMeeting',
	async run(world) {
		const { known } = world;
		const device = aDevice(world);
		const room = world.pick([...known.times.keys()]);
		const person = known.people.get(device?.seat.person ?? '');
		if (!device || room === undefined || !person) return;
		const { status } = await world.command(device, { type: 'family.clear', room }, () => {
			known.cleared.add(room);
		});
		const may = known.isTimeOf(room, person) && person.role !== 'child';
		if (status === 200 && !may) world.fault(`${person.role} deleted the family’s paper`);
	}
};

const begin: Action = {
	name: 'begin',
	weight: 3,
	where: 'childProtection',
	async run(world) {
		const { known } = world;
		const device = desk(world);
		if (!device) return;
		const part = partOf(world, device);
		const named = peopleIn(world, part).filter(
			({ role }) => mayBeNamed(role) || world.chance(0.05)
		);
		const people = named.filter(() => world.chance(0.4)).map(({ id }) => id);
		if (people.length === 0) return;
		const reason = world.canaries.make();
		const hall = [...known.rooms.values()].find((one) => one.kind === 'hall' && one.part === part);
		if (hall) reason.rooms.add(hall.id);
		const asked = { type: 'restricted.begin', people, reason: reason.word };
		const { status } = await world.command(device, asked, ({ part: notice }) => {
			const room = [...known.rooms.values()].findLast(({ kind }) => kind === 'restricted');
			const chair = device.seat.person ?? '';
			const isIn = [...people, chair].flatMap((id) => known.seatsOf(id));
			if (room === undefined || known.aparts.has(room.id)) return world.fault('no room apart');
			known.aparts.set(room.id, {
				...{ part, chair, notice: String(notice), isOver: false },
				named: new Set(people),
				seats: new Set(isIn)
			});
		});
		const isRight = people.every((id) => mayBeNamed(known.people.get(id)?.role ?? 'screen'));
		if (status === 200 && !isRight) world.fault('somebody was named who may not be');
		if (status === 200 && !known.kind.endsWith('Conference')) world.fault('apart in another kind');
		if (status === 200 && known.kind.startsWith('family')) world.fault('apart in another kind');
	}
};

const end: Action = {
	name: 'end',
	weight: 1,
	where: 'childProtection',
	async run(world) {
		const device = desk(world);
		if (!device) return;
		const apart = world.known.aparts.get(world.known.apartIn(partOf(world, device)) ?? '');
		const { status } = await world.command(device, { type: 'restricted.end' }, () => {
			if (apart) apart.isOver = true;
		});
		// Whoever is the chair now, in it or not.
		if ((status === 200) !== (apart !== undefined)) {
			world.fault(`ending a time apart was answered ${String(status)}`);
		}
	}
};

const unname: Action = {
	name: 'unname',
	weight: 1,
	where: 'childProtection',
	async run(world) {
		const device = desk(world);
		const [room, apart] = world.pick([...world.known.aparts]) ?? [];
		const participant = world.pick([...(apart?.named ?? [])]);
		if (!device || !apart || room === undefined || participant === undefined) return;
		const asked = { type: 'restricted.unname', part: apart.notice, participant };
		const isInIt = world.known.right(device.seat.id, room) !== 'none';
		const { status } = await world.command(device, asked, () => apart.named.delete(participant));
		if (status === 200 && !isInIt) world.fault('a chair who was not in it un-named somebody');
	}
};

const knowSeatApart: Action = {
	name: 'knowSeatApart',
	weight: 2,
	where: 'childProtection',
	async run(world) {
		const { known } = world;
		if (known.aparts.size === 0) return;
		const device = aDevice(world);
		const seat = world.pick(known.seated);
		if (!device || !seat) return;
		const mine = [...known.aparts].filter(([room]) => known.right(device.seat.id, room) !== 'none');
		const asked = { type: 'restricted.knowSeat', seat: seat.id };
		const { status } = await world.command(device, asked, () => {
			for (const [, apart] of mine) {
				const isTheirs = seat.person === apart.chair || apart.named.has(seat.person ?? '');
				if (isTheirs) apart.seats.add(seat.id);
			}
		});
		if (status === 200 && mine.length === 0) world.fault('a device was let into a room apart');
	}
};

export const apartActions: Action[] = [
	...[letIn, onScreen, knowSeat, clear],
	...[begin, end, unname, knowSeatApart]
];

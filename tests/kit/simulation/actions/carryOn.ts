// Going on on one's phone: a one-time link from a device of somebody at work, taken up once, and stopped (SPEC.md CR1–CR10).
import { carriesOn } from '../tables.ts';
import { aDevice, type Action } from './action.ts';

const carryOn: Action = {
	name: 'carryOn',
	weight: 2,
	async run(world) {
		const { known, services } = world;
		const isMeant = world.chance(0.8);
		const device = aDevice(world, (role) => !isMeant || carriesOn.some((one) => one === role));
		const person = known.people.get(device?.seat.person ?? '');
		if (!device || !person) return;
		const seat = await services.seats.authenticate(device.seat.id, device.seat.secret);
		if (seat?.state !== 'in') return;
		const made = await services.carryOn.make(seat);
		const isTheirs = carriesOn.includes(person.role) && device.seat.cameFrom === undefined;
		const may = isTheirs && !known.isClosed(person.part);
		world.count(`carryOn ${typeof made === 'string' ? made : 'made'}`);
		if ((typeof made !== 'string') !== may) world.fault(`a link for a ${person.role}`);
		if (typeof made === 'string' || world.chance(0.1)) return;
		const before = known.seatsOf(person.id).length;
		const taken = await services.carryOn.takeUp(made.secret, null);
		if (!taken.ok) return world.fault(`a link of a ${person.role} opens nothing: ${taken.why}`);
		const isIn = taken.person !== null;
		if (isIn !== before < 2) world.fault(`a ${person.role}’s phone is ${isIn ? 'in' : 'outside'}`);
		// One at a time waits at the door.
		if (!isIn) end(world, device.seat.id, (other) => other.person === null);
		world.sit(taken.seat, taken.person?.id ?? null).seat.cameFrom = device.seat.id;
		world.note(`${person.role} goes on on a phone, ${isIn ? 'in' : 'outside'}`);
		const again = await services.carryOn.takeUp(made.secret, null);
		if (again.ok) world.fault('a link was used twice');
	}
};

/** "Not you?": everything that came of this device's links is out. */
const stop: Action = {
	name: 'stop',
	weight: 0.7,
	async run(world) {
		const { services } = world;
		const device = aDevice(world, (_role, { seat }) =>
			world.devices.some((other) => other.seat.cameFrom === seat.id && !other.seat.isOver)
		);
		if (!device) return;
		const seat = await services.seats.authenticate(device.seat.id, device.seat.secret);
		if (seat?.state !== 'in') return;
		await services.carryOn.stop(seat);
		end(world, device.seat.id, () => true);
		world.note(`${world.roleOf(device)} stopped their phone`);
	}
};

function end(
	{ known }: Parameters<Action['run']>[0],
	from: string,
	isMeant: (seat: { person: string | null }) => boolean
): void {
	for (const seat of known.seats.values()) {
		if (seat.cameFrom === from && isMeant(seat)) seat.isOver = true;
	}
}

export const carryOnActions: Action[] = [carryOn, stop];

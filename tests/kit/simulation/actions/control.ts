// Who runs the meeting changes hands, and what is lent to a helper (SPEC.md HO1–HO7, HL1–HL6): what each may then do is
// judged like everything else, by the role they have now.
import type { World } from '../world.ts';
import type { Device } from '../device.ts';
import { helps, takesOver } from '../tables.ts';
import { aDevice, desk, helperDevice, partOf, peopleIn, type Action } from './action.ts';

/** Mostly somebody to whom it can be given. */
function somebodyToRun(world: World, device: Device) {
	const here = [...world.known.people.values()].filter(({ isRemoved }) => !isRemoved);
	const likely = peopleIn(world, partOf(world, device)).filter(({ role }) =>
		takesOver.includes(role)
	);
	return world.pick(world.chance(0.7) ? likely : here);
}

/** May this person run the meeting, or stand in, as far as their place in it goes? */
function mayRun(world: World, device: Device, person: string): boolean {
	const found = world.known.people.get(person);
	const isListed = world.known.isListed(found, partOf(world, device));
	return isListed && found !== undefined && takesOver.includes(found.role);
}

function judged(world: World, what: string, status: number, may: boolean): void {
	if ((status === 200) !== may) world.fault(`${what} was answered ${String(status)}`);
}

const handOver: Action = {
	name: 'handOver',
	weight: 1.5,
	async run(world) {
		const { known } = world;
		const device = desk(world);
		const to = device && somebodyToRun(world, device);
		const from = known.people.get(device?.seat.person ?? '');
		if (!device || !to || !from) return;
		const may = !known.isOver && to !== from && mayRun(world, device, to.id);
		const asked = { type: 'chair.handOver', participant: to.id };
		const { status } = await world.command(device, asked, () => {
			known.handedOver(from, to);
		});
		judged(world, `handing over to a ${to.role}`, status, may);
	}
};

const nameStandIn: Action = {
	name: 'nameStandIn',
	weight: 2,
	async run(world) {
		const { known } = world;
		const device = desk(world);
		if (!device) return;
		const named = world.chance(0.2) ? null : (somebodyToRun(world, device)?.id ?? null);
		const isFine = named === null || mayRun(world, device, named);
		const may = !known.isOver && named !== device.seat.person && isFine;
		const asked = { type: 'standIn.name', participant: named };
		const { status } = await world.command(device, asked, () => {
			known.standIn = named;
		});
		judged(world, 'naming who stands in', status, may);
	}
};

/** Whoever stands in takes over, in whichever part they are; everybody else tries. */
const takeOver: Action = {
	name: 'takeOver',
	weight: 2,
	async run(world) {
		const { known } = world;
		if (known.standIn === null && world.chance(0.6)) await nameStandIn.run(world);
		const isMeant = world.chance(0.8);
		const device = aDevice(world, (_role, { seat }) => !isMeant || seat.person === known.standIn);
		const to = known.people.get(device?.seat.person ?? '');
		const from = [...known.people.values()].find(({ role }) => role === known.table.runs);
		if (!device || !to || !from) return;
		const may = known.standIn === to.id && !known.isOver;
		const { status } = await world.command(device, { type: 'chair.takeOver' }, () => {
			known.handedOver(from, to);
		});
		judged(world, `a ${to.role} taking over`, status, may);
	}
};

const lend: Action = {
	name: 'lend',
	weight: 2,
	async run(world) {
		const { known } = world;
		const device = desk(world);
		if (!device) return;
		const here = peopleIn(world, partOf(world, device));
		const likely = here.filter(({ role }) => helps.includes(role));
		const to = world.chance(0.25) ? undefined : world.pick(world.chance(0.8) ? likely : here);
		const isFine = !to || (helps.includes(to.role) && known.isListed(to, partOf(world, device)));
		const asked = { type: 'helper.lend', participant: to?.id ?? null };
		const { status } = await world.command(device, asked, () => {
			known.helper = to?.id ?? null;
		});
		judged(world, 'lending the controls', status, isFine && !known.isClosed(partOf(world, device)));
	}
};

/** A helper presses what is lent, and tries what is not. */
const press: Action = {
	name: 'press',
	weight: 4,
	async run(world) {
		const { known } = world;
		if (known.helper === null && world.chance(0.6)) await lend.run(world);
		const isMeant = world.chance(0.8);
		const device = isMeant ? helperDevice(world) : aDevice(world, (role) => role === 'noteTaker');
		const person = known.people.get(device?.seat.person ?? '');
		if (!device || !person) return;
		const hold = world.pick(['none', 'professionals', 'everyone', 'none'] as const) ?? 'none';
		const lent = [
			{ type: 'step.set', show: 'map' },
			{ type: 'spotlight.set', item: null },
			{ type: 'screen.turn', page: 2 },
			{ type: 'table.lock', hold }
		];
		const kept = [
			{ type: 'phase.set', phase: world.pick(known.table.columns)?.phase },
			{ type: 'helper.lend', participant: person.id },
			{ type: 'standIn.name', participant: person.id },
			{ type: 'chair.handOver', participant: person.id },
			{ type: 'person.remove', participant: world.pick([...known.people.keys()]) },
			{ type: 'invite.create', participant: person.id },
			{ type: 'code.renew' },
			{ type: 'screen.pair' },
			{ type: 'restricted.end' }
		];
		const isLent = world.chance(0.6);
		const asked = world.pick<{ type: string }>(isLent ? lent : kept) ?? { type: 'code.renew' };
		const may = isLent && known.pressesLent(person) && !known.isClosed(person.part);
		const { status } = await world.command(device, asked, () => {
			if (asked.type === 'table.lock') known.holds.set(person.part, hold);
		});
		judged(world, `a helper’s ${asked.type}`, status, may);
	}
};

/** The desk stays with the family; it is opened from another device of whoever runs the meeting. */
const lockDesk: Action = {
	name: 'lockDesk',
	weight: 1,
	async run(world) {
		const { known } = world;
		const device = world.chance(0.8) ? desk(world) : aDevice(world);
		const person = known.people.get(device?.seat.person ?? '');
		if (!device || !person) return;
		const others = known.seatsOf(person.id).filter((id) => id !== device.seat.id);
		const isOther = others.some((id) => known.seats.get(id)?.isLocked !== true);
		const { status } = await world.command(device, { type: 'desk.lock' }, () => {
			device.seat.isLocked = true;
		});
		judged(world, 'locking a desk', status, person.role === known.table.runs && isOther);
	}
};

const unlockDesk: Action = {
	name: 'unlockDesk',
	weight: 1,
	async run(world) {
		const { known } = world;
		const locked = world.pick([...known.seats.values()].filter((seat) => seat.isLocked === true));
		const device = world.chance(0.7) ? desk(world) : aDevice(world);
		if (!device || !locked) return;
		const runs = world.roleOf(device) === known.table.runs;
		const isTheirs = locked.person === device.seat.person;
		const asked = { type: 'desk.unlock', seat: locked.id };
		const { status } = await world.command(device, asked, () => {
			if (isTheirs && !locked.isOver) locked.isLocked = false;
		});
		judged(world, 'opening a desk', status, runs);
	}
};

export const controlActions: Action[] = [
	lockDesk,
	unlockDesk,
	handOver,
	nameStandIn,
	takeOver,
	lend,
	press
];

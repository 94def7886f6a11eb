// Something that can happen in a simulated meeting. A new one is a line in a list beside this file and in all.ts.
import type { Device } from '../device.ts';
import type { World } from '../world.ts';

export interface Action {
	name: string;
	/** How often, beside the others. */
	weight: number;
	/** The kinds of meeting it belongs to; in others it is tried seldom, and must come to nothing. */
	where?: 'familyMeeting' | 'childProtection';
	/** Where it cannot be done now, it does nothing. */
	run(world: World): Promise<void>;
}

/** A device that is in the meeting, not locked, of somebody who is so. */
export function aDevice(
	world: World,
	isWanted: (role: string, device: Device) => boolean = () => true
): Device | undefined {
	const all = world.devices.filter(({ seat }) => {
		const person = world.known.people.get(seat.person ?? '');
		return person !== undefined && !seat.isOver && !seat.isLocked && !person.isRemoved;
	});
	return world.pick(all.filter((device) => isWanted(world.roleOf(device), device)));
}

/** A device of who runs the meeting. */
export function desk(world: World): Device | undefined {
	return aDevice(world, (role) => role === world.known.table.runs);
}

/** A device of the person to whom the controls are lent. */
export function helperDevice(world: World): Device | undefined {
	return aDevice(world, (_role, { seat }) => seat.person === world.known.helper);
}

export function partOf(world: World, device: Device) {
	return world.known.people.get(device.seat.person ?? '')?.part ?? 'a';
}

/** People who are in a part now, the screen not among them. */
export function peopleIn(world: World, part: string) {
	return [...world.known.people.values()].filter(
		(one) => one.part === part && !one.isRemoved && one.role !== 'screen'
	);
}

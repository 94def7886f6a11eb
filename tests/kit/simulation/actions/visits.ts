// In its time alone a family asks whoever runs the meeting to come in, and they write down that they are in the room and when
// they leave it (SPEC.md FT; practice.md 3.2 (a) note). The board opens nothing to them, and nobody else notices any of it.
import type { Device } from '../device.ts';
import { isFamily } from '../known.ts';
import type { World } from '../world.ts';
import { aDevice, desk, partOf, type Action } from './action.ts';
import { comeIn } from './writing.ts';

/** Somebody who is not of that time was sent something. */
async function judgeHeard(world: World, room: string, isAlsoDesk: boolean): Promise<void> {
	const { known } = world;
	await world.quiet();
	for (const device of world.heard) {
		const person = known.people.get(device.seat.person ?? '');
		const isOfFamily = person !== undefined && known.isTimeOf(room, person);
		const isGuest = known.times.get(room)?.guests.has(person?.id ?? '') ?? false;
		const isDesk = isAlsoDesk && person?.role === known.table.runs;
		if (!isOfFamily && !isGuest && !isDesk) {
			world.fault(`${world.roleOf(device)} noticed what the family asks in its time alone`);
		}
	}
}

/** Several are in, so that there is somebody who could notice. */
async function gather(world: World, device: Device): Promise<void> {
	const others = [desk(world), aDevice(world), aDevice(world, (role) => !isFamily(role))];
	for (const one of [device, ...others]) if (one) await comeIn(world, one);
	await world.quiet();
	world.heard.clear();
}

const call: Action = {
	name: 'call',
	weight: 6,
	where: 'familyMeeting',
	async run(world) {
		const { known } = world;
		const isMeant = world.chance(0.85);
		const device = aDevice(
			world,
			(role, one) => !isMeant || (isFamily(role) && known.isAlone(partOf(world, one)))
		);
		const person = known.people.get(device?.seat.person ?? '');
		if (!device || !person) return;
		const room = known.timeIn(person.part);
		const time = known.times.get(room ?? '');
		const isTheirs = room !== null && known.isTimeOf(room, person);
		const isHere = time?.seats.has(device.seat.id) === true && !known.childViews.has(person.id);
		await gather(world, device);
		const what = world.pick(['comeIn', 'comeIn', 'moreTime', 'ready', null]) ?? null;
		const { status } = await world.command(device, { type: 'family.call', what }, () => {
			if (time) time.call = what;
		});
		if (room !== null) await judgeHeard(world, room, true);
		if ((status === 200) !== (isTheirs && isHere)) {
			world.fault(`a ${person.role}’s call was answered ${String(status)}`);
		}
	}
};

const visit: Action = {
	name: 'visit',
	weight: 6,
	where: 'familyMeeting',
	async run(world) {
		const { known } = world;
		if (world.chance(0.5)) await call.run(world);
		const device = world.chance(0.85) ? desk(world) : aDevice(world);
		const person = known.people.get(device?.seat.person ?? '');
		if (!device || !person) return;
		const room = known.timeIn(person.part);
		const time = known.times.get(room ?? '');
		const inside = world.chance(0.6);
		const isAsked = time?.visit != null || time?.call === 'comeIn';
		const may = person.role === known.table.runs && time !== undefined && (!inside || isAsked);
		await gather(world, device);
		const { status } = await world.command(device, { type: 'family.visit', inside }, () => {
			if (!time) return;
			// Once in, they are in: whoever asks again changes nothing.
			if (inside && time.visit === null) Object.assign(time, { visit: person.id, call: null });
			if (!inside) time.visit = null;
		});
		if (room !== null) await judgeHeard(world, room, false);
		if ((status === 200) !== may) {
			world.fault(`a ${person.role}’s visit was answered ${String(status)}`);
		}
	}
};

export const visitActions: Action[] = [call, visit];

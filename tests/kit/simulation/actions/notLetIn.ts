// Two who must not meet in a meeting without parts: whoever runs it says which of them is not let in (SPEC.md KA1–KA6).
import { aDevice, desk, partOf, peopleIn, type Action } from './action.ts';

const notLetIn: Action = {
	name: 'notLetIn',
	weight: 1,
	async run(world) {
		const { known } = world;
		const isMeant = world.chance(0.8);
		const device = isMeant ? desk(world) : aDevice(world, (role) => role !== known.table.runs);
		if (!device) return;
		const here = peopleIn(world, partOf(world, device));
		const [one, other] = [world.pick(here), world.pick(here)];
		if (!one || !other || here.length < 8) return;
		const out = world.chance(0.8) ? one : null;
		const share = one.parts.some((part) => other.parts.includes(part));
		const isFine = one !== other && out?.id !== device.seat.person && (out !== null || !share);
		const asked = { type: 'apart.set', one: one.id, other: other.id, isApart: true };
		const { status } = await world.command(device, { ...asked, notLetIn: out?.id ?? null }, () => {
			known.keptApart.push([one.id, other.id]);
			if (out) known.removed(out);
			if (out) world.quietly.momentsIn(out.part).delete(out.id);
		});
		const isGoingOn = !known.isClosed(partOf(world, device));
		if ((status === 200) !== (isMeant && isFine && isGoingOn)) {
			world.fault(`not letting a ${one.role} in was answered ${String(status)}`);
		}
	}
};

/** Under the same name nobody comes back: not onto the list, and not from the door. */
const comeBack: Action = {
	name: 'comeBack',
	weight: 1,
	async run(world) {
		const { known, board } = world;
		const device = desk(world);
		const gone = world.pick(
			[...known.people.values()].filter(
				({ id, isRemoved }) => isRemoved && known.keptApart.some((pair) => pair.includes(id))
			)
		);
		const name = board.people.get(gone?.id ?? '')?.name;
		if (!device || name === undefined) return;
		const as = { name, relation: '', role: 'family' };
		const waiting = world.devices.find(({ seat }) => seat.person === null && !seat.isOver);
		const asked = waiting
			? { type: 'person.admit', seat: waiting.seat.id, ...as }
			: { type: 'person.add', ...as };
		const { status } = await world.command(device, asked);
		if (status === 200) world.fault('somebody who is not let in came back under their name');
	}
};

export const notLetInActions: Action[] = [notLetIn, comeBack];

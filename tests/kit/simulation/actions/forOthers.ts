// Somebody is here for somebody else: said by whoever runs the meeting; an advocate puts words up for a child (SPEC.md MC21).
import { addBeside, addCard, readCards } from '#lib/board/cards.ts';
import type { Device } from '../device.ts';
import type { KnownPerson } from '../known.ts';
import { actsForRoles } from '../tables.ts';
import type { World } from '../world.ts';
import { aDevice, desk, partOf, type Action } from './action.ts';
import { comeIn, tried } from './writing.ts';

const actFor: Action = {
	name: 'actFor',
	weight: 2,
	async run(world) {
		const { known } = world;
		const device = desk(world);
		if (!device) return;
		const part = partOf(world, device);
		const all = [...known.people.values()];
		const likely = all.filter(({ role }) => role === 'advocate');
		const helper = world.pick(world.chance(0.7) ? likely : all);
		if (!helper) return;
		const roles = actsForRoles[helper.role] ?? [];
		const isFine = (one: (typeof all)[number]) =>
			known.isListed(one, part) && one !== helper && roles.includes(one.role);
		const isMeant = world.chance(0.8);
		const helped = all.filter(
			(one) => (!isMeant || isFine(one)) && world.chance(isMeant ? 0.6 : 0.1)
		);
		const isGoingOn = !known.isClosed(part);
		const may =
			isGoingOn && known.isListed(helper, part) && helped.every(isFine) && helped.length <= 12;
		const ids = helped.map(({ id }) => id);
		const asked = { type: 'person.actFor', participant: helper.id, for: ids };
		const { status } = await world.command(device, asked, () => {
			const before = [...(known.actsFor.get(helper.id) ?? [])];
			const elsewhere = before.filter((id) => !known.isListed(known.people.get(id), part));
			known.actsFor.set(helper.id, new Set([...elsewhere, ...ids]));
		});
		if ((status === 200) !== may) {
			world.fault(`a ${helper.role} being here for others was answered ${String(status)}`);
		}
	}
};

/** Cards, or words beside one, in a child’s name: whoever may, must; whoever may not, must not. */
const putUpFor: Action = {
	name: 'putUpFor',
	weight: 5,
	async run(world) {
		const device = aDevice(world, (role) => role === 'advocate' || world.chance(0.02));
		const person = world.known.people.get(device?.seat.person ?? '');
		if (!device || !person) return;
		if ((world.known.actsFor.get(person.id)?.size ?? 0) === 0) await actFor.run(world);
		for (let i = 0; i < 4; i++) await putUpOnce(world, device, person);
	}
};

async function putUpOnce(world: World, device: Device, person: KnownPerson): Promise<void> {
	const { known } = world;
	if (!(await comeIn(world, device))) return;
	const room = [...known.rooms.values()].find(
		({ id, kind }) => kind === 'table' && device.isIn(id)
	);
	const helped = [...(known.actsFor.get(person.id) ?? [])];
	const children = [...known.people.values()].filter(({ role }) => role === 'child');
	const speaker = world.pick(world.chance(0.5) ? helped : children.map(({ id }) => id));
	if (!room || speaker === undefined) return;
	const { word } = world.canaries.make();
	const voice = world.chance(0.8) ? 'scribed' : 'own';
	const by = { id: world.newId(), author: person.id, speaker, at: 1, text: word };
	const doc = device.doc(room.id);
	const target = world.chance(0.3) ? world.pick(readCards(doc))?.id : undefined;
	const make = (to: typeof doc) => {
		if (target === undefined) addCard(to, { ...by, field: 'strengths', voice }, null);
		else addBeside(to, { ...by, target, kind: 'differently' }, null);
	};
	const { faults, update } = tried(world, doc, room.id, person.id, make);
	const isTheirs = faults.length === 0;
	const outcome = isTheirs
		? await device.write(room.id, make)
		: await device.sendUpdate(room.id, update);
	world.note(`${person.role} for a child (${faults.join()}) → ${outcome}`);
	world.count(`for a child ${isTheirs ? 'honest' : 'forged'} ${outcome}`);
	if (!isTheirs) return;
	if (outcome === 'stored') return world.wasStored(room.id, word);
	world.fault('words for a child were an advocate’s to put up, and were refused');
	device.forget(room.id);
}

export const forOthersActions: Action[] = [actFor, putUpFor];

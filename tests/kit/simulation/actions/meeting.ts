// What whoever runs the meeting does: phases, pens, people, invites; and what others try of it.
import { addCard } from '#lib/board/cards.ts';
import { addNote } from '#lib/board/familyPaper.ts';
import { isInvitable } from '#lib/domain/roles.ts';
import type { World } from '../world.ts';
import type { Device } from '../device.ts';
import { aDevice, desk, partOf, peopleIn, type Action } from './action.ts';
import { comeIn } from './writing.ts';

/** What is known once a part has moved to a phase. */
export function moved(world: World, device: Device, phase: string): void {
	const { known } = world;
	const part = partOf(world, device);
	const wasAlone = known.isAlone(part);
	known.phases.set(part, phase);
	world.quietly.momentsIn(part).clear();
	if (wasAlone !== known.isAlone(part)) {
		const lasting = known.times.get(known.timeIn(part) ?? '');
		if (lasting) Object.assign(lasting, { isOver: true, isOnScreen: false });
	}
	const apart = known.aparts.get(known.apartIn(part) ?? '');
	if (apart && (known.isBefore(part) || known.isClosed(part))) apart.isOver = true;
	if (!wasAlone && known.isAlone(part)) {
		const room = [...known.rooms.values()].findLast((one) => one.kind === 'family');
		if (!room || known.times.has(room.id)) return world.fault('time alone without a new room');
		known.times.set(room.id, {
			part,
			sinceMillis: world.services.nowMillis(),
			isOver: false,
			guests: new Set(),
			seats: new Set(known.seated.map(({ id }) => id)),
			isOnScreen: false,
			call: null,
			visit: null
		});
	}
}

async function setPhase(world: World, device: Device): Promise<void> {
	const { known } = world;
	const part = partOf(world, device);
	const phases = known.table.columns.map(({ phase }) => phase).filter((one) => one !== 'closed');
	const next = phases[phases.indexOf(known.phase(part)) + 1];
	const { alone } = known.table;
	// A conference is split before its views; most can go wrong afterwards.
	const early = known.phases.size === 1 ? phases.slice(1, phases.indexOf('views')) : phases;
	const other = (world.chance(0.4) ? next : world.pick(early)) ?? world.pick(phases) ?? '';
	// The family's time alone is where most can go wrong: it comes often, and lasts.
	const phase = alone !== null && world.chance(0.35) ? alone : other;
	if (phase === known.phase(part)) return;
	await world.command(device, { type: 'phase.set', phase }, () => {
		moved(world, device, phase);
	});
}

const phase: Action = {
	name: 'phase',
	weight: 5,
	async run(world) {
		const device = desk(world);
		if (device) await setPhase(world, device);
	}
};

/** Rights change while everybody writes and asks: nobody gets what comes after. */
const phaseInTheMiddle: Action = {
	name: 'phaseInTheMiddle',
	weight: 5,
	async run(world) {
		const device = desk(world);
		const busy = [aDevice(world), aDevice(world), aDevice(world)].filter(
			(one) => one !== undefined
		);
		if (!device) return;
		for (const one of busy) await comeIn(world, one);
		const writing = busy.map(async (one) => {
			const room = world.pick([...one.docs.keys()].filter((id) => one.isIn(id)));
			const kind = world.known.rooms.get(room ?? '')?.kind;
			if (room === undefined || (kind !== 'table' && kind !== 'family')) return;
			const author = one.seat.person ?? '';
			const { word } = world.canaries.make();
			const card = { id: world.newId(), author, at: 1, field: 'strengths', voice: 'own' } as const;
			await one.write(room, (doc) => {
				if (kind === 'table') addCard(doc, { ...card, speaker: null, text: word }, null);
				else addNote(doc, card, null);
			});
			// It may have come just too late: then it holds words that nobody else has.
			one.forget(room);
			one.leave();
		});
		await Promise.all([setPhase(world, device), ...writing]);
	}
};

const hold: Action = {
	name: 'hold',
	weight: 3,
	async run(world) {
		const device = desk(world);
		const wanted = world.pick(['none', 'professionals', 'everyone', 'none'] as const) ?? 'none';
		if (!device) return;
		const part = partOf(world, device);
		await world.command(device, { type: 'table.lock', hold: wanted }, () => {
			world.known.holds.set(part, wanted);
		});
	}
};

const add: Action = {
	name: 'add',
	weight: 3,
	async run(world) {
		const device = desk(world);
		const roles = Object.keys(world.known.table.rows).filter(
			(role) => isInvitable(role) && role !== world.known.table.runs && role !== 'screen'
		);
		const isAlone = device !== undefined && world.known.isAlone(partOf(world, device));
		const role = isAlone && world.chance(0.7) ? 'family' : world.pick(roles);
		if (!device || role === undefined || world.known.people.size > 40) return;
		const asked = { type: 'person.add', name: `${world.newId()} ${role}`, relation: '', role };
		const { status, body } = await world.command(device, asked);
		if (world.known.isClosed(partOf(world, device))) return;
		if (status !== 200) return world.fault(`a ${role} could not be added: ${String(status)}`);
		const person = String(body['participant']);
		world.invites.set(person, String(body['invite']));
		await world.join(person);
	}
};

const remove: Action = {
	name: 'remove',
	weight: 1,
	async run(world) {
		const device = desk(world);
		if (!device) return;
		const others = peopleIn(world, partOf(world, device)).filter(
			({ id }) => id !== device.seat.person
		);
		const person = world.pick(others);
		if (!person || others.length < 8) return;
		await world.command(device, { type: 'person.remove', participant: person.id }, () => {
			world.known.removed(person);
			world.quietly.momentsIn(person.part).delete(person.id);
		});
	}
};

/** A lost phone: its invite is dead; a new one is handed over. */
const revoke: Action = {
	name: 'revoke',
	weight: 2,
	async run(world) {
		const device = desk(world);
		if (!device) return;
		const person = world.pick(
			peopleIn(world, partOf(world, device)).filter(({ id }) => id !== device.seat.person)
		);
		if (!person) return;
		await world.command(device, { type: 'invite.revoke', participant: person.id }, () => {
			for (const seat of world.known.seats.values()) {
				if (seat.person === person.id) seat.isOver = true;
			}
		});
		await handOver(world, device, person.id);
	}
};

/** A new invite, to another device beside those there are. */
const another: Action = {
	name: 'another',
	weight: 3,
	async run(world) {
		const device = desk(world);
		if (!device) return;
		const person = world.pick(
			peopleIn(world, partOf(world, device)).filter(
				({ id }) => id !== device.seat.person && world.known.seatsOf(id).length < 3
			)
		);
		if (person) await handOver(world, device, person.id);
	}
};

async function handOver(world: World, device: Device, person: string): Promise<void> {
	const { status, body } = await world.command(device, {
		type: 'invite.create',
		participant: person
	});
	if (status !== 200) return;
	world.invites.set(person, String(body['invite']));
	const joined = await world.join(person);
	const waits = joined?.seat.person === null;
	if (joined) world.count(waits ? 'joined, waits' : 'joined');
}

/** Somebody at the door is let in as somebody on the list. */
const admit: Action = {
	name: 'admit',
	weight: 2,
	async run(world) {
		const device = desk(world);
		const waiting = world.devices.find(({ seat }) => seat.person === null && !seat.isOver);
		if (!device || !waiting) return;
		const person = world.pick(peopleIn(world, partOf(world, device)));
		if (!person) return;
		const asked = { type: 'person.admit', seat: waiting.seat.id, participant: person.id };
		await world.command(device, asked, () => {
			waiting.seat.person = person.id;
		});
	}
};

/** The second device of a relative comes by the code and waits. */
const atTheDoor: Action = {
	name: 'atTheDoor',
	weight: 1,
	async run(world) {
		const { joinCode } = world.board.at('a').details;
		if (world.devices.filter(({ seat }) => seat.person === null).length > 3) return;
		const joined = await world.services.joining.byCode(joinCode ?? '', 'somebody');
		if (joined.ok) world.sit(joined.seat, null);
	}
};

const screen: Action = {
	name: 'screen',
	weight: 1,
	async run(world) {
		const device = desk(world);
		if (!device || world.known.isClosed(partOf(world, device))) return;
		const { body } = await world.command(device, { type: 'screen.pair' });
		const joined = await world.services.joining.byScreenCode(String(body['code']));
		if (joined.ok) world.sit(joined.seat, joined.person?.id ?? null);
	}
};

/** What only whoever runs the meeting may do, tried by everybody else. */
const presume: Action = {
	name: 'presume',
	weight: 6,
	async run(world) {
		const device = aDevice(
			world,
			(role, { seat }) => role !== world.known.table.runs && seat.person !== world.known.helper
		);
		const somebody = world.pick([...world.known.people.keys()]) ?? '';
		if (!device) return;
		const apart = world.pick([...world.known.aparts.values()])?.notice ?? 'none0000';
		const asked = world.pick<{ type: string; [field: string]: unknown }>([
			{ type: 'phase.set', phase: world.pick(world.known.table.columns)?.phase },
			{ type: 'table.lock', hold: 'everyone' },
			{ type: 'earlierDays.set', days: {} },
			{ type: 'lateReason.set', reason: 'forged' },
			{ type: 'person.remove', participant: somebody },
			{ type: 'person.add', name: 'uncle', relation: '', role: 'family' },
			{ type: 'invite.create', participant: somebody },
			{ type: 'invite.revoke', participant: somebody },
			{ type: 'code.renew' },
			{ type: 'screen.pair' },
			{ type: 'standIn.name', participant: device.seat.person },
			{ type: 'helper.lend', participant: somebody },
			{ type: 'chair.handOver', participant: device.seat.person },
			{ type: 'person.actFor', participant: somebody, for: [] },
			{ type: 'part.serve', participant: somebody, parts: ['a'] },
			{ type: 'restricted.begin', people: [somebody], reason: 'I want to' },
			{ type: 'restricted.end' },
			{ type: 'restricted.unname', part: apart, participant: somebody }
		]);
		if (!asked) return;
		const { status } = await world.command(device, asked);
		if (status === 200) world.fault(`${world.roleOf(device)} was let do ${asked.type}`);
	}
};

const close: Action = {
	name: 'close',
	weight: 0.3,
	async run(world) {
		const device = desk(world);
		if (!device || world.story.length < 150) return;
		await world.command(device, { type: 'phase.set', phase: 'closed' }, () => {
			moved(world, device, 'closed');
		});
	}
};

export const meetingActions: Action[] = [
	...[phase, phaseInTheMiddle, hold, add, remove, revoke, another, admit, atTheDoor],
	...[screen, presume, close]
];

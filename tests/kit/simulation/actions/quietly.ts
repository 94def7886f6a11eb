// What is said without a word in the room: to whoever runs the meeting, by an interpreter to everybody, and what the shared
// screen leaves out (SPEC.md SG1–SG4, MO1–MO4, SH1–SH2).
import * as Y from 'yjs';
import type { Part } from '#lib/domain/rooms.ts';
import { tellable } from '../told.ts';
import type { World } from '../world.ts';
import { aDevice, desk, helperDevice, partOf, type Action } from './action.ts';
import { comeIn } from './writing.ts';

/** "I want to speak", "I need a break", "I can't talk freely", or that it is over. No other device is sent anything. */
const tell: Action = {
	name: 'tell',
	weight: 4,
	async run(world) {
		const { known, quietly: told } = world;
		const device = aDevice(world, (role) => role !== 'screen' || world.chance(0.1));
		const person = known.people.get(device?.seat.person ?? '');
		if (!device || !person) return;
		for (const one of [desk(world), device, aDevice(world), aDevice(world)]) {
			if (one) await comeIn(world, one);
		}
		const what = world.pick(tellable) ?? 'speak';
		const on = world.chance(0.75);
		const isKept = known.isAlone(person.part) && what !== 'cannotTalk';
		const may = person.role !== 'screen' && !known.isClosed(person.part) && !isKept;
		await world.quiet();
		world.heard.clear();
		const { status } = await world.command(device, { type: 'signal.set', what, on }, () => {
			const at = told.signals.findIndex((one) => one.person === person.id && one.what === what);
			if (on && at < 0) told.signals.push({ person: person.id, what });
			if (!on && at >= 0) told.signals.splice(at, 1);
		});
		await world.quiet();
		if ((status === 200) !== may) world.fault(`telling ${what} was answered ${String(status)}`);
		for (const one of world.heard) {
			const isForThem = one.seat.person === person.id || world.roleOf(one) === known.table.runs;
			if (!isForThem) world.fault(`${world.roleOf(one)} noticed that somebody told something`);
		}
	}
};

const seen: Action = {
	name: 'seen',
	weight: 2,
	async run(world) {
		const { known, quietly: told } = world;
		const device = world.chance(0.8) ? desk(world) : aDevice(world);
		const one = world.pick(told.signals);
		if (!device || !one) return;
		const isListed = known.isListed(known.people.get(one.person), partOf(world, device));
		const may = world.roleOf(device) === known.table.runs && isListed;
		const asked = { type: 'signal.seen', participant: one.person, what: one.what };
		const { status } = await world.command(device, asked, () => {
			told.signals.splice(told.signals.indexOf(one), 1);
		});
		if ((status === 200) !== may) world.fault(`having seen was answered ${String(status)}`);
	}
};

/** Interpreters ask for a moment, or end it; whoever runs the meeting for one of them; others try. */
const moment: Action = {
	name: 'moment',
	weight: 3,
	async run(world) {
		const { known, quietly: told } = world;
		const isMeant = world.chance(0.85);
		const device = world.chance(0.3)
			? desk(world)
			: aDevice(world, (role) => !isMeant || role === 'interpreter');
		const person = known.people.get(device?.seat.person ?? '');
		if (!device || !person) return;
		const runs = person.role === known.table.runs;
		const all = [...known.people.values()];
		const other = world.pick(all.filter(({ role }) => !isMeant || role === 'interpreter'));
		const whose = runs ? other : person;
		if (!whose) return;
		const { part } = person;
		const isTime = !known.isBefore(part) && !known.isClosed(part) && !known.isAlone(part);
		const isTheirs = whose.role === 'interpreter' && whose.part === part;
		const isIn = known.isListed(whose, part) && (runs || known.letter(person) !== '–');
		const isEnd = world.chance(0.4);
		const asked = {
			type: isEnd ? 'moment.end' : 'moment.ask',
			...(runs ? { participant: whose.id } : {})
		};
		const { status } = await world.command(device, asked, () => {
			if (isEnd) told.momentsIn(part).delete(whose.id);
			else told.momentsIn(part).add(whose.id);
		});
		if ((status === 200) !== (isTime && isTheirs && isIn)) {
			world.fault(`${person.role}’s ${asked.type} was answered ${String(status)}`);
		}
	}
};

/** Cards, lines and must-haves of a part's table. */
function onBoard(world: World, part: Part): string[] {
	const table = [...world.known.rooms.values()].find(
		(room) => room.kind === 'table' && room.part === part
	);
	const doc = world.rooms.get(table?.id ?? '');
	return ['cards', 'plan', 'mustHaves'].flatMap((root) =>
		doc?.share.has(root)
			? [...doc.getMap(root)].filter(([, item]) => item instanceof Y.Map).map(([id]) => id)
			: []
	);
}

const hide: Action = {
	name: 'hide',
	weight: 3,
	async run(world) {
		const { known, quietly: told } = world;
		const device = world.chance(0.7)
			? ((world.chance(0.2) ? helperDevice(world) : undefined) ?? desk(world))
			: aDevice(world);
		const person = known.people.get(device?.seat.person ?? '');
		if (!device || !person) return;
		const { part } = person;
		const there = onBoard(world, part);
		const item = (world.chance(0.9) ? world.pick(there) : undefined) ?? 'none00000000';
		const isHidden = world.chance(0.7);
		const steers = person.role === known.table.runs || known.pressesLent(person);
		const asked = { type: 'screen.hide', item, isHidden };
		const { status } = await world.command(device, asked, () => {
			if (isHidden) told.offScreenIn(part).add(item);
			else told.offScreenIn(part).delete(item);
		});
		const may = steers && !known.isClosed(part) && (!isHidden || there.includes(item));
		if ((status === 200) !== may) {
			world.fault(`${person.role} hiding something was answered ${String(status)}`);
		}
	}
};

export const quietActions: Action[] = [tell, seen, moment, hide];

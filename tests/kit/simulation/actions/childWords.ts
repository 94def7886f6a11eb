// A child's own words: said at home in a house, let out word by word and reader by reader, looked at first where that is for
// a parent or everybody, and taken back (SPEC.md CW; practice.md 2.14).
import { addHouseWord, houseText, setReadBack } from '#lib/board/childWords.ts';
import type { Device } from '../device.ts';
import type { KnownPerson } from '../known.ts';
import { canBeChosen, readsNow, waitsHere, type KnownLetOut, type SaidAtHome } from '../told.ts';
import type { World } from '../world.ts';
import { aDevice, desk, partOf, peopleIn, type Action } from './action.ts';
import { comeIn } from './writing.ts';

const everyone = 'everyone';

const aChildsDevice = (world: World) => aDevice(world, (role) => role === 'child');

const say: Action = {
	name: 'say',
	weight: 5,
	async run(world) {
		const device = aChildsDevice(world);
		const child = device?.seat.person;
		if (!device || !child || !(await comeIn(world, device))) return;
		const own = [...world.known.rooms.values()].find(
			({ kind, owner }) => kind === 'own' && owner === child
		);
		if (!own || !device.isIn(own.id)) return;
		const canary = world.canaries.make();
		const said: SaidAtHome = { child, item: world.newId(), canary, isReadBack: world.chance(0.85) };
		canary.told = (person, where) =>
			world.quietly.letOut.some((one) => one.said === said && mayBeTold(world, one, person, where));
		const outcome = await device.write(own.id, (doc) => {
			addHouseWord(doc, { id: said.item, house: 'worries', author: child, at: 1 }, null);
			houseText(doc, said.item)?.insert(0, canary.word);
			if (said.isReadBack) setReadBack(doc, said.item, null);
		});
		world.note(`a child said something → ${outcome}`);
		world.count(`say ${outcome}`);
		if (outcome !== 'stored') return world.fault('a child’s own words were refused');
		world.wasStored(own.id, canary.word);
		world.quietly.said.push(said);
	}
};

export function mayBeTold(world: World, one: KnownLetOut, id: string, where: string): boolean {
	const person = world.known.people.get(id);
	if (where === 'mine') return readsNow(world, one, id);
	const runs = person?.role === world.known.table.runs;
	return where === 'desk' && runs && waitsHere(world, one, person.part);
}

/** The child, from their own place, or the advocate whom the child named, who says that the child said yes. */
function decides(world: World, device: Device, child: KnownPerson): boolean {
	const person = world.known.people.get(device.seat.person ?? '');
	if (!person || child.isRemoved) return false;
	const isAsked = person.role === 'advocate' && world.known.writesOn(person, child.id);
	return person.id === child.id || isAsked;
}

function someReaders(world: World, child: KnownPerson): string[] {
	const here = peopleIn(world, child.part);
	const likely = here.filter(({ id }) => canBeChosen(world, child, id));
	const chosen = world.chance(0.9) ? likely : here;
	const readers = chosen.filter(() => world.chance(0.3)).map(({ id }) => id);
	return readers.length === 0 || world.chance(0.3) ? [...readers, everyone] : readers;
}

/** The child lets words out; others try it for them. */
const letRead: Action = {
	name: 'letRead',
	weight: 5,
	async run(world) {
		const { known, quietly: told } = world;
		if (told.said.length === 0) await say.run(world);
		const said = world.pick(told.said);
		const child = known.people.get(said?.child ?? '');
		const isMeant = world.chance(0.85);
		const device = aDevice(world, (_role, { seat }) => (seat.person === said?.child) === isMeant);
		if (!said || !child || !device) return;
		const readers = someReaders(world, child);
		const { word } = said.canary;
		const asked = {
			...{ type: 'childWords.share', item: said.item, readers },
			words: world.chance(0.93) ? word : `${word} and more`,
			...(isMeant ? {} : { child: child.id, childSaidYes: true })
		};
		const isFine = readers.every((one) => one === everyone || canBeChosen(world, child, one));
		const isExact = said.isReadBack && asked.words === word;
		const may = decides(world, device, child) && isExact && isFine && !known.isClosed(child.part);
		const { status } = await world.command(device, asked, () => {
			for (const reader of readers) {
				const isThere = told.letOut.some(
					(one) => one.said === said && one.reader === reader && one.state !== 'over'
				);
				const role = known.people.get(reader)?.role;
				const waits = reader === everyone || role === 'parent';
				if (!isThere) told.letOut.push({ said, reader, state: waits ? 'waiting' : 'open' });
			}
		});
		if ((status === 200) !== may) {
			world.fault(`${world.roleOf(device)} letting words out was answered ${String(status)}`);
		}
	}
};

const takeBack: Action = {
	name: 'takeBackWords',
	weight: 3,
	async run(world) {
		const { quietly: told } = world;
		const one = world.pick(told.letOut);
		const child = world.known.people.get(one?.said.child ?? '');
		const isMeant = world.chance(0.85);
		const device = aDevice(
			world,
			(_role, { seat }) => (seat.person === one?.said.child) === isMeant
		);
		if (!one || !device || !child) return;
		const { said, reader } = one;
		const isAll = world.chance(0.5);
		const asked = {
			...{ type: 'childWords.takeBack', item: said.item },
			...(isAll ? {} : { reader }),
			...(isMeant ? {} : { child: said.child, childSaidYes: true })
		};
		const { status } = await world.command(device, asked, () => {
			for (const each of told.letOut) {
				if (each.said === said && (isAll || each.reader === reader)) each.state = 'over';
			}
		});
		if ((status === 200) !== decides(world, device, child)) {
			world.fault(`${world.roleOf(device)} taking words back was answered ${String(status)}`);
		}
		if (status !== 200 || !(isAll || reader === everyone)) return;
		for (const [id, { kind }] of world.known.rooms) {
			const table = kind === 'table' ? world.rooms.get(id) : undefined;
			const isThere = JSON.stringify(table?.toJSON() ?? {}).includes(said.canary.word);
			if (isThere) world.fault('words that a child took back are still at a table');
		}
	}
};

/** Whoever runs the meeting looks first: opens it, or holds it back today; others try. */
const look: Action = {
	name: 'look',
	weight: 4,
	async run(world) {
		const { known, quietly: told, services, board } = world;
		const device = desk(world);
		if (!device?.seat.person) return;
		const part = partOf(world, device);
		const waiting = (await services.desk.of(board, device.seat.person))?.childWords ?? [];
		const found = world.pick(waiting);
		const one = told.letOut.find(
			(each) =>
				each.said.canary.word === found?.text &&
				each.reader === (found.reader ?? everyone) &&
				waitsHere(world, each, part)
		);
		if (!found || !one) return;
		const isMeant = world.chance(0.85);
		const who = isMeant ? device : aDevice(world, (role) => role !== known.table.runs);
		if (!who) return;
		const open = world.chance(0.7);
		const table = [...known.rooms.values()].find(
			(room) => room.kind === 'table' && room.part === part
		);
		// The server alone puts it there, as it was said.
		if (isMeant && open && one.reader === everyone && table) {
			one.said.canary.rooms.add(table.id);
			one.said.canary.deletedIn.delete(table.id);
		}
		const asked = open ? { open } : { open, reason: 'Not today' };
		const { status } = await world.command(
			who,
			{ type: 'childWords.check', id: found.id, ...asked },
			() => {
				one.state = open ? 'open' : 'over';
			}
		);
		if ((status === 200) !== (isMeant && !known.isClosed(part))) {
			world.fault(`${world.roleOf(who)} looking at a child’s words: ${String(status)}`);
		}
	}
};

export const childWordActions: Action[] = [say, letRead, takeBack, look];

// A meeting in parts: made, gone between, served, and things carried over.
import { readCards } from '#lib/board/cards.ts';
import type { Part } from '#lib/domain/rooms.ts';
import { workRoles } from '../known.ts';
import type { World } from '../world.ts';
import { aDevice, desk, partOf, peopleIn, type Action } from './action.ts';

const hallOf = (world: World, part: Part) =>
	[...world.known.rooms.values()].find((room) => room.kind === 'hall' && room.part === part);
const tableOf = (world: World, part: Part) =>
	[...world.known.rooms.values()].find((room) => room.kind === 'table' && room.part === part);

const split: Action = {
	name: 'split',
	weight: 3,
	where: 'childProtection',
	async run(world) {
		const { known } = world;
		const device = desk(world);
		if (!device || !known.kind.endsWith('Conference')) return;
		const here = partOf(world, device);
		const listed = [...known.people.values()].filter(
			(one) => one.parts.includes(here) && !one.isRemoved && one.role !== 'screen'
		);
		const moving = listed.filter(
			({ role, part }) => part === here && !workRoles.includes(role) && world.chance(0.3)
		);
		const both = listed.filter(({ role }) => workRoles.includes(role) && world.chance(0.7));
		const children = listed.filter(({ role }) => role === 'child');
		const some = () => {
			const chosen = children.filter(() => world.chance(0.5));
			return (chosen.length > 0 ? chosen : children).map(({ id }) => id);
		};
		const [childrenHere, childrenThere] = [some(), some()];
		const staying = listed.filter((one) => !moving.includes(one) && !workRoles.includes(one.role));
		const keepApart = staying.filter(() => world.chance(0.15)).map(({ id }) => id);
		const asked = {
			type: 'part.split',
			people: moving.map(({ id }) => id),
			both: both.map(({ id }) => id),
			...{ keepApart, childrenHere, childrenThere, when: '', place: '', isToldFirst: false }
		};
		await world.command(device, asked, (body) => {
			const part = body['part'] as Part;
			known.phases.set(part, world.board.at(part).phase);
			for (const one of keepApart) for (const { id } of moving) known.keptApart.push([one, id]);
			for (const person of listed) {
				const isChild = person.role === 'child';
				const isMoving = moving.includes(person);
				const isThere =
					isMoving ||
					both.includes(person) ||
					person.id === device.seat.person ||
					(isChild && childrenThere.includes(person.id));
				const isHere = isChild ? childrenHere.includes(person.id) || !isThere : !isMoving;
				const stays = person.parts.filter((one) => one !== here || isHere);
				person.parts = isThere ? [...stays, part] : stays;
				// Nobody is where they are not on the list.
				if (isMoving || (person.part === here && !isHere)) person.part = part;
			}
			const hall = hallOf(world, part);
			if (!hall) world.fault('a part without a hall');
		});
	}
};

/** People at work go from one part to another; others try. */
const enter: Action = {
	name: 'enter',
	weight: 4,
	where: 'childProtection',
	async run(world) {
		const { known } = world;
		if (known.phases.size < 2) return;
		const device = world.chance(0.5) ? desk(world) : aDevice(world);
		const part = world.pick([...known.phases.keys()]);
		const person = known.people.get(device?.seat.person ?? '');
		if (!device || !person || part === undefined) return;
		const may = workRoles.includes(person.role) && person.parts.includes(part);
		const { status } = await world.command(device, { type: 'part.enter', part }, () => {
			person.part = part;
		});
		if ((status === 200) !== may) {
			world.fault(`${person.role} going to part ${part} was answered ${String(status)}`);
		}
	}
};

const serve: Action = {
	name: 'serve',
	weight: 1,
	where: 'childProtection',
	async run(world) {
		const { known } = world;
		const device = desk(world);
		const all = [...known.phases.keys()];
		const person = world.pick([...known.people.values()].filter(({ isRemoved }) => !isRemoved));
		if (!device || !person || all.length < 2) return;
		const parts = all.filter(() => world.chance(0.6));
		const asked = { type: 'part.serve', participant: person.id, parts };
		const { status } = await world.command(device, asked, () => {
			person.parts = parts;
			if (!parts.includes(person.part)) person.part = parts[0] ?? person.part;
		});
		const may = workRoles.includes(person.role) && person.role !== known.table.runs;
		if (status === 200 && !may) world.fault(`${person.role} serves parts`);
	}
};

/** Cards are carried over one by one; what the family said in one part never is. */
const carry: Action = {
	name: 'carry',
	weight: 3,
	where: 'childProtection',
	async run(world) {
		const { known } = world;
		const device = desk(world);
		if (!device) return;
		const here = partOf(world, device);
		const to = world.pick([...known.phases.keys()].filter((one) => one !== here));
		const from = tableOf(world, here);
		const target = to && tableOf(world, to);
		const doc = world.rooms.get(from?.id ?? '');
		if (to === undefined || !from || !target || !doc) return;
		const card = world.pick(readCards(doc));
		if (!card) return;
		const author = known.people.get(card.author ?? '');
		const found = world.canaries.in(card.text);
		const isNew = found.filter(({ rooms }) => !rooms.has(target.id));
		for (const { rooms } of isNew) rooms.add(target.id);
		const items = [{ kind: 'cards', id: card.id, words: card.text }];
		const { status } = await world.command(device, { type: 'part.copy', to, items });
		if (status !== 200) for (const { rooms } of isNew) rooms.delete(target.id);
		const isFromWork = workRoles.includes(author?.role ?? 'screen') && card.speaker === null;
		if (status === 200 && !isFromWork) world.fault('what the family said was carried over');
	}
};

/** A fact outside every room, for those who are named, with somebody it is not for asking too. */
const keepFact: Action = {
	name: 'keepFact',
	weight: 2,
	async run(world) {
		const { known } = world;
		const device = aDevice(world);
		const author = device?.seat.person;
		if (!device || !author) return;
		const here = peopleIn(world, partOf(world, device));
		const about = world.pick(here)?.id;
		const readers = here.filter(() => world.chance(0.2)).map(({ id }) => id);
		if (about === undefined) return;
		const named = [...readers, author];
		const isClear = (id: string) =>
			id === about || !known.keptApart.some((pair) => pair.includes(id) && pair.includes(about));
		const canary = world.canaries.make({ readers: named, part: '', ranBy: null });
		const asked = { type: 'fact.add', about, kind: 'address', words: canary.word, readers };
		const { status } = await world.command(device, asked);
		const mayKeep = workRoles.includes(known.people.get(author)?.role ?? 'screen');
		if (status === 200 && !(mayKeep || about === author)) world.fault('a fact of somebody else');
		if (status === 200 && !named.every(isClear)) world.fault('a fact for who is kept apart');
	}
};

export const partActions: Action[] = [split, enter, serve, carry, keepFact];

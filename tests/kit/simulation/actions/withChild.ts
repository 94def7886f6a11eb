// A child names who writes with them on their own page, and ends it; whoever is named writes in the houses, under their own
// name, and changes nothing that the child said (SPEC.md CH1–CH4; practice.md 2.14).
import { addHouseWord, houseText, readHouses, setReadBack } from '#lib/board/childWords.ts';
import { addDraft } from '#lib/board/drafts.ts';
import type * as Y from 'yjs';
import { mayWriteWith } from '../known.ts';
import type { SaidAtHome } from '../told.ts';
import type { World } from '../world.ts';
import { aDevice, peopleIn, type Action } from './action.ts';
import { mayBeTold } from './childWords.ts';
import { comeIn, tried } from './writing.ts';

const name: Action = {
	name: 'writeWith',
	weight: 4,
	async run(world) {
		const { known } = world;
		const isMeant = world.chance(0.85);
		const device = aDevice(world, (role) => !isMeant || role === 'child');
		const person = known.people.get(device?.seat.person ?? '');
		if (!device || !person) return;
		const here = peopleIn(world, person.part);
		const likely = here.filter(({ role }) => mayWriteWith(role));
		const all = [...known.people.values()].filter(({ role }) => role !== 'screen');
		const other = world.pick(world.chance(0.8) ? likely : all);
		if (!other) return;
		const allowed = world.chance(0.7);
		const isThere = known.isListed(other, other.part) && other.part === person.part;
		const isGoingOn = !known.isClosed(person.part);
		const may =
			isGoingOn && person.role === 'child' && isThere && (!allowed || mayWriteWith(other.role));
		const asked = { type: 'child.writeWith', participant: other.id, allowed };
		const { status } = await world.command(device, asked, () => {
			const named = known.writesWith.get(person.id) ?? new Set<string>();
			known.writesWith.set(person.id, named);
			if (allowed) named.add(other.id);
			else named.delete(other.id);
		});
		if ((status === 200) !== may) {
			world.fault(`a ${person.role} naming a ${other.role} was answered ${String(status)}`);
		}
	}
};

/** What they try: a word of their own, to read one back, or something that is not theirs. */
function attempt(world: World, doc: Y.Doc, person: string, child: string, said: SaidAtHome) {
	const { item: id, canary } = said;
	const add = (author: string) => (to: Y.Doc) => {
		addHouseWord(to, { id, house: 'dreams', author, at: 1 }, null);
		houseText(to, id)?.insert(0, canary.word);
	};
	const there = world.pick(readHouses(doc));
	const at = world.random();
	if (at < 0.5 || !there) return { kind: 'add', make: add(person) };
	if (at < 0.6) return { kind: 'add', make: add(child) };
	if (at < 0.75) {
		return { kind: 'readBack', there, make: (to: Y.Doc) => setReadBack(to, there.id, null) };
	}
	if (at < 0.85) {
		const draft = { words: canary.word };
		return { kind: 'draft', make: (to: Y.Doc) => addDraft(to, id, 'strengths', 1, null, draft) };
	}
	if (there.author === person && !there.isReadBack) return { kind: 'add', make: add(person) };
	return { kind: 'rewrite', make: (to: Y.Doc) => houseText(to, there.id)?.insert(0, canary.word) };
}

const sayTogether: Action = {
	name: 'sayTogether',
	weight: 6,
	async run(world) {
		const { known } = world;
		if (known.writesWith.size === 0 || world.chance(0.2)) await name.run(world);
		const device = aDevice(world, (_role, { seat }) =>
			[...known.writesWith.values()].some((named) => named.has(seat.person ?? ''))
		);
		const person = known.people.get(device?.seat.person ?? '');
		if (!device || !person || !(await comeIn(world, device))) return;
		const own = world.pick(
			[...known.rooms.values()].filter(
				({ id, kind, owner }) => kind === 'own' && owner !== person.id && device.isIn(id)
			)
		);
		const child = own?.owner;
		if (!own || child == null) return;
		const canary = world.canaries.make();
		const said: SaidAtHome = { child, item: world.newId(), canary, isReadBack: false };
		canary.told = (reader, where) =>
			world.quietly.letOut.some((one) => one.said === said && mayBeTold(world, one, reader, where));
		const doc = device.doc(own.id);
		const tries = attempt(world, doc, person.id, child, said);
		const make = (to: Y.Doc) => void tries.make(to);
		const { faults, update } = tried(world, doc, own.id, person.id, make);
		const isTheirs = faults.length === 0;
		if (faults.includes('no change')) return;
		const outcome = isTheirs
			? await device.write(own.id, make)
			: await device.sendUpdate(own.id, update);
		world.note(`${person.role} with a child, ${tries.kind} (${faults.join()}) → ${outcome}`);
		world.count(`with a child ${isTheirs ? 'honest' : 'forged'} ${tries.kind} ${outcome}`);
		if (!isTheirs) return;
		if (outcome !== 'stored') {
			world.fault(`a ${person.role} whom the child named was refused: ${tries.kind}`);
			device.forget(own.id);
			return;
		}
		if (tries.kind === 'add') {
			world.wasStored(own.id, canary.word);
			world.quietly.said.push(said);
		}
		const read = world.quietly.said.find(({ item }) => item === tries.there?.id);
		if (read) read.isReadBack = true;
	}
};

export const withChildActions: Action[] = [name, sayTogether];

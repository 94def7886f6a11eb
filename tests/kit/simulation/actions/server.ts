// What the process itself goes through, and what is read from it by HTTP.
import { aDevice, type Action } from './action.ts';

/** Its rows are all there is: the same people, rights and words come back. */
const restart: Action = {
	name: 'restart',
	weight: 1,
	async run(world) {
		await world.restart();
		await world.checkRooms();
		world.note('restart');
	}
};

/** What somebody is told of themselves and of the desk: no word of any room, no sealed answer but their own. */
const read: Action = {
	name: 'read',
	weight: 6,
	async run(world) {
		const device = aDevice(world);
		const id = device?.seat.person;
		if (!device || !id) return;
		const { services, board, known } = world;
		const person = known.people.get(id);
		const desk = await services.desk.of(board, id);
		if (!person) return;
		const runs = person.role === known.table.runs;
		if ((desk !== null) !== (runs || known.pressesLent(person))) {
			world.fault(`${person.role} has ${desk === null ? 'no' : 'a'} desk`);
		}
		const mine = await services.mine.of(board, id, device.seat.id);
		const facts = await services.facts.of(board, id);
		for (const [name, body] of Object.entries({ desk, mine, facts })) {
			const text = JSON.stringify(body);
			for (const { word, sealed, told } of world.canaries.in(text)) {
				const isOwn = sealed?.readers.includes(id);
				const isForDesk = name === 'desk' && runs && sealed?.ranBy === id;
				const isLetOut = told?.(id, name) === true;
				if (!isOwn && !isLetOut && !(isForDesk && sealed?.part === person.part)) {
					world.fault(`${person.role} read ${word} in ${name}`);
				}
			}
			for (const room of text.match(/z_[0-9a-z]{26}/g) ?? []) {
				if (known.right(device.seat.id, room) === 'none') {
					world.fault(`${person.role} was told of a room in ${name}`);
				}
			}
		}
	}
};

export const serverActions: Action[] = [restart, read];

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
		if (desk !== null && person?.role !== known.table.runs)
			world.fault(`${String(person?.role)} has a desk`);
		const mine = await services.mine.of(board, id, device.seat.id);
		const facts = await services.facts.of(board, id);
		for (const [name, body] of Object.entries({ desk, mine, facts })) {
			const text = JSON.stringify(body);
			for (const { word, sealed } of world.canaries.in(text)) {
				const isOwn = sealed?.readers.includes(id);
				const isForDesk = name === 'desk' && sealed?.isForWhoRuns && sealed.part === person?.part;
				if (!isOwn && !isForDesk) world.fault(`${String(person?.role)} read ${word} in ${name}`);
			}
			for (const room of text.match(/z_[0-9a-z]{26}/g) ?? []) {
				if (known.right(device.seat.id, room) === 'none') {
					world.fault(`${String(person?.role)} was told of a room in ${name}`);
				}
			}
		}
	}
};

export const serverActions: Action[] = [restart, read];

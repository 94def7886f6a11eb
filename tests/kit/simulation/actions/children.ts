// The child view goes on and off, and lines of the plan are put into the child's own version (SPEC.md CH; practice.md 3.7): a
// child under it has no hall, no table, no family page, whatever the phase.
import { readPlan } from '#lib/board/planLines.ts';
import type { Part } from '#lib/domain/rooms.ts';
import type { World } from '../world.ts';
import { aDevice, desk, partOf, type Action } from './action.ts';

function aChild(world: World, part: Part) {
	return world.pick(
		[...world.known.people.values()].filter(
			(one) => one.role === 'child' && one.part === part && !one.isRemoved
		)
	);
}

const setView: Action = {
	name: 'childView',
	weight: 1.5,
	async run(world) {
		const { known } = world;
		const runs = world.chance(0.85);
		const device = runs ? desk(world) : aDevice(world, (role) => role !== known.table.runs);
		const part = device && partOf(world, device);
		const child = part && aChild(world, part);
		if (!device || !part || !child) return;
		const isOn = world.chance(0.6);
		const asked = { type: 'child.view', participant: child.id, isOn, agreedWithChild: true };
		const { status } = await world.command(device, asked, () => {
			const room = [...known.rooms.values()].findLast(
				(one) => one.kind === 'child' && one.owner === child.id
			);
			if (!isOn) known.childViews.delete(child.id);
			else if (room && !known.childViews.has(child.id)) known.childViews.set(child.id, room.id);
		});
		const may = runs && !known.isClosed(part);
		if ((status === 200) !== may) world.fault(`the child view was answered ${String(status)}`);
	}
};

/** A copy of a line, as it is now, for one child. */
const release: Action = {
	name: 'childRelease',
	weight: 1.5,
	async run(world) {
		const { known } = world;
		const device = desk(world);
		const part = device && partOf(world, device);
		const child = part && aChild(world, part);
		if (!device || !part || !child) return;
		const table = [...known.rooms.values()].find(
			(room) => room.kind === 'table' && room.part === part
		);
		const told = table && world.rooms.get(table.id);
		const line = told && world.pick(readPlan(told));
		if (!line) return;
		const room = known.childViews.get(child.id);
		// The server copies it into that child's room, and into no other.
		if (room !== undefined) {
			for (const canary of world.canaries.in(line.what)) canary.rooms.add(room);
		}
		const asked = { type: 'child.release', participant: child.id, line: line.id };
		const { status } = await world.command(device, asked);
		if (room === undefined && status === 200)
			world.fault('a child without a view was given a line');
	}
};

export const childrenActions: Action[] = [setView, release];

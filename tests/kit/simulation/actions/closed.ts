// A meeting that is closed (SPEC.md CT5): what puts it right still goes, nothing of its course does. World.command holds every
// other action to that too; here it is tried on purpose, by whoever ran the meeting.
import type { World } from '../world.ts';
import { desk, partOf, type Action } from './action.ts';
import { moved } from './meeting.ts';

/** Closes every part in which somebody runs the meeting now: from here on there is no way back. */
export async function closeMeeting(world: World): Promise<void> {
	const device = desk(world);
	if (!device || world.known.isClosed(partOf(world, device))) return;
	const { status } = await world.command(device, { type: 'phase.set', phase: 'closed' }, () => {
		moved(world, device, 'closed');
	});
	if (status !== 200) world.fault(`closing was answered ${String(status)}`);
}

/** Somebody of the part that is closed, whoever came or was asked to. */
function somebodyIn(world: World, part: string): string {
	const people = [...world.known.people.values()].filter(
		(one) => one.part === part && !one.isRemoved && one.role !== 'screen'
	);
	return world.pick(people)?.id ?? '';
}

const putRight: Action = {
	name: 'putRight',
	weight: 6,
	async run(world) {
		const device = desk(world);
		if (!device || !world.known.isClosed(partOf(world, device))) return;
		const participant = somebodyIn(world, partOf(world, device));
		const asked = world.pick<{ type: string; [field: string]: unknown }>([
			{ type: 'person.attend', participant, attendance: 'left' },
			{ type: 'meeting.set', title: 'Reid', when: '2026-02-19T10:30', place: '', questions: [] },
			{ type: 'earlierDays.set', days: { strategyDiscussion: '2026-02-02' } },
			{ type: 'phase.set', phase: 'closed' }
		]);
		if (!asked) return;
		const { status } = await world.command(device, asked);
		// Which days are counted from is not the same in every kind.
		const isCounted = world.known.kind === 'initialConference';
		if (asked.type === 'earlierDays.set' && !isCounted) return;
		if (status !== 200) world.fault(`${asked.type} was answered ${String(status)} after closing`);
	}
};

const movesOn: Action = {
	name: 'movesOn',
	weight: 12,
	async run(world) {
		const device = desk(world);
		if (!device || !world.known.isClosed(partOf(world, device))) return;
		const participant = somebodyIn(world, partOf(world, device));
		const ends = { question: 'How safe?', anchor0: 'Not at all', anchor10: 'As can be' };
		const asked = world.pick<{ type: string; [field: string]: unknown }>([
			{ type: 'phase.set', phase: world.pick(world.known.table.columns.slice(0, -1))?.phase },
			{ type: 'step.set', show: 'map', mode: 'write' },
			{ type: 'spotlight.set', item: null },
			{ type: 'table.lock', hold: world.pick(['none', 'everyone']) },
			{ type: 'scale.prepare', ...ends },
			{ type: 'scale.open', ...ends },
			{ type: 'door.set', closed: world.chance(0.5) },
			{ type: 'code.renew' },
			{ type: 'screen.pair' },
			{ type: 'invite.create', participant },
			{ type: 'person.add', name: 'Ray', relation: '', role: 'family' },
			{ type: 'moment.ask', participant },
			{ type: 'helper.lend', participant },
			{ type: 'follow.set', isOn: true },
			{ type: 'restricted.begin', people: [participant], reason: 'Police' },
			{ type: 'child.view', participant, isOn: true, agreedWithChild: true }
		]);
		if (!asked) return;
		const { status } = await world.command(device, asked);
		if (status === 200) world.fault(`${asked.type} was done after closing`);
	}
};

/** Only once a part is closed: before that none of it is drawn. */
export const closedActions: readonly Action[] = [putRight, movesOn];

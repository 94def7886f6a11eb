// One seed: a meeting of some kind, and everything that happens in it.
import type { MeetingKindId } from '#lib/domain/meetings/meetingKind.ts';
import type { Action } from './actions/action.ts';
import { allActions } from './actions/all.ts';
import { closedActions, closeMeeting } from './actions/closed.ts';
import { checkTold } from './told.ts';
import { World } from './world.ts';

const kindsOf: Record<NonNullable<Action['where']>, readonly MeetingKindId[]> = {
	familyMeeting: ['familyGroupConference', 'familyNetworkMeeting'],
	childProtection: ['initialConference', 'reviewConference']
};

/** What happens next. */
function anAction(world: World): Action | undefined {
	const weightOf = ({ weight, where }: Action) =>
		where === undefined || kindsOf[where].includes(world.known.kind) ? weight : weight / 10;
	const isClosed = [...world.known.phases.keys()].some((part) => world.known.isClosed(part));
	const actions = isClosed ? [...allActions, ...closedActions] : allActions;
	let at = world.random() * actions.reduce((sum, one) => sum + weightOf(one), 0);
	return actions.find((one) => (at -= weightOf(one)) < 0);
}

/** @param closesAfter after how many steps whoever runs it closes the meeting; the rest is tried on a closed one */
export async function simulate(
	seed: number,
	kind: MeetingKindId,
	steps: number,
	closesAfter = Infinity
): Promise<World> {
	const world = await World.start(seed, kind);
	try {
		await world.checkOffers();
		for (let i = 0; i < steps; i++) {
			if (i >= closesAfter && i % 10 === 0) await closeMeeting(world);
			await step(world);
		}
		await world.restart();
		await world.checkRooms();
		await world.checkOffers();
		world.check();
		return world;
	} catch (error) {
		const { message } = error instanceof Error ? error : new Error(String(error));
		const story = world.story.slice(-15).join('\n');
		throw new Error(`seed ${String(seed)}, ${kind}: ${message}\n${story}`, { cause: error });
	}
}

async function step(world: World): Promise<void> {
	world.tick();
	const action = anAction(world);
	await action?.run(world);
	await world.agreeWithChildren();
	await world.quiet();
	await world.checkOffers();
	world.checkApart();
	world.checkHeld();
	await checkTold(world);
	world.count(action?.name ?? 'nothing');
	world.check();
}

// Makes a demo meeting of the Reid family: the plan being agreed, a conference at its analysis, a team thinking together.
import type { Role } from '#lib/domain/roles.ts';
import type { Board } from '../boards/board.ts';
import { deleteFamilyPaper } from '../boards/familyTimes.ts';
import { randomId } from '../ids.ts';
import type { Services } from '../services.ts';
import { moreRelatives, reidCards, reidLines, reidScales, type DemoPerson } from './reidFamily.ts';
import { demoStories, type DemoStory } from './stories.ts';
import { writeAll, writingsFor, type Ids } from './writeDemo.ts';

export interface DemoBoard {
	board: string;
	kind: string;
	people: {
		participant: string;
		name: string;
		role: Role;
		part: string;
		invite: string;
		link: string;
	}[];
}

/** Who can be played in a demo, in the order of the doors. */
export interface DemoCast {
	kind: string;
	people: { name: string; relation: string; role: Role }[];
}

const [firstStory] = demoStories;

/** @param count how many people, or null for everybody of the story */
export async function makeDemo(
	services: Services,
	count: number | null,
	story: DemoStory | undefined = firstStory
): Promise<DemoBoard> {
	if (!story) throw new Error('no story to tell');
	const cast = castOf(story, count);
	const { kind, title, when, place, questions, earlierDays } = story;
	const made = await services.meetings.make({
		...{ kind, title, when, place, questions: [...questions], earlierDays, isDemo: true },
		people: cast.map(({ name, relation, role, actsFor = [] }) => ({
			...{ name, relation, role },
			actsFor: cast.flatMap(({ key }, at) => (actsFor.includes(key) ? [at] : []))
		}))
	});
	const ids: Ids = new Map([
		...cast.map(({ key }, i) => [key, made.people[i]?.person.id ?? ''] as const),
		...wordsNamed(cast).map((key) => [key, randomId()] as const)
	]);
	await writeAll(services, made.board, writingsFor(services, made.board, ids));
	await runUpTo(services, made.board, story, cast, ids);
	const address = services.address();
	return {
		board: made.board.id,
		kind: made.board.kind.id,
		people: made.people.map(({ person, invite }) => ({
			participant: person.id,
			name: person.name,
			role: person.role,
			part: person.part,
			invite,
			link: `${address}/j#${invite}`
		}))
	};
}

/** Who can be played on the first page, for each story. */
export function demoCasts(): DemoCast[] {
	return demoStories.map(({ kind, people, doors }) => ({
		kind,
		people: doors.flatMap((key) => people.filter((person) => person.key === key))
	}));
}

function castOf({ people }: DemoStory, count: number | null): DemoPerson[] {
	if (count === null) return [...people];
	return [...people, ...moreRelatives(Math.max(0, count - people.length))].slice(0, count);
}

/** The cards and lines that others belong to, as far as who wrote them is in the cast. */
function wordsNamed(cast: readonly DemoPerson[]): string[] {
	const isThere = (by: string) => cast.some(({ key }) => key === by);
	const words: readonly { key?: string; by: string }[] = [...reidCards, ...reidLines];
	return words.flatMap(({ key, by }) => (key !== undefined && isThere(by) ? [key] : []));
}

/** The meeting as it is when somebody opens the demo: who is here, and how far they have got. */
async function runUpTo(
	services: Services,
	board: Board,
	{ runner, phases, inChildView }: DemoStory,
	cast: readonly DemoPerson[],
	ids: Ids
): Promise<void> {
	const whoRuns = ids.get(runner);
	if (!whoRuns) return;
	const run = (command: Record<string, unknown>) =>
		services.commands.run(board, whoRuns, 'demo', command);
	for (const phase of phases) await run({ type: 'phase.set', phase });
	await clearFamilyPapers(services, board);
	for (const { key, role, attendance } of cast) {
		const participant = ids.get(key);
		if (attendance !== 'expected') await run({ type: 'person.attend', participant, attendance });
		if (role !== 'child' || board.kind.decision === null) continue;
		const isOn = inChildView.includes(key);
		await run({ type: 'child.view', participant, isOn, agreedWithChild: true });
	}
	for (const { linkedDanger = '', linkedGoal = '', ...scale } of scalesFor(board)) {
		const links = {
			linkedDanger: ids.get(linkedDanger) ?? null,
			linkedGoal: ids.get(linkedGoal) ?? null
		};
		await run({ type: 'scale.prepare', ...scale, ...links });
	}
	await run({ type: 'step.set', show: 'map' });
}

/** A family's own question is asked where the plan is the family's; those about each child where there are children. */
function scalesFor({ kind, people }: Board): typeof reidScales {
	const hasChildren = [...people.values()].some(({ role }) => role === 'child');
	return reidScales.filter(({ forChild }) =>
		forChild === 'each' ? hasChildren : kind.planOf === 'family'
	);
}

/** What the family wrote when it was alone is on the table by now, and its page was deleted. */
async function clearFamilyPapers(services: Services, board: Board): Promise<void> {
	for (const room of board.familyTimes.keys()) {
		await services.store.commit((trx) => deleteFamilyPaper(trx, room));
		services.boards.removeRoom(board, room);
	}
}

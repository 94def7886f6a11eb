// What people told quietly, what the screen leaves out and what children let others read: known by hand, and compared after
// each step with what the halls, the desks and everybody's own answers say (practice.md 2.14, 3.6 rule 7, 3.8).
import { readMeeting } from '#lib/board/hall.ts';
import type { Part } from '#lib/domain/rooms.ts';
import type { Canary } from './canaries.ts';
import { mayReadChild, type KnownPerson } from './known.ts';
import type { World } from './world.ts';

export const tellable = ['speak', 'break', 'cannotTalk'] as const;

export type Tellable = (typeof tellable)[number];

/** A child's word in one of the houses. */
export interface SaidAtHome {
	child: string;
	item: string;
	canary: Canary;
	isReadBack: boolean;
}

/** One word for one reader, or for everyone. */
export interface KnownLetOut {
	said: SaidAtHome;
	reader: string;
	state: 'waiting' | 'open' | 'over';
}

export class Told {
	readonly signals: { person: string; what: Tellable }[] = [];
	readonly said: SaidAtHome[] = [];
	readonly letOut: KnownLetOut[] = [];
	private readonly moments = new Map<Part, Set<string>>();
	private readonly offScreen = new Map<Part, Set<string>>();

	momentsIn(part: Part): Set<string> {
		return ofPart(this.moments, part);
	}

	offScreenIn(part: Part): Set<string> {
		return ofPart(this.offScreen, part);
	}
}

function ofPart(all: Map<Part, Set<string>>, part: Part): Set<string> {
	const found = all.get(part) ?? new Set<string>();
	all.set(part, found);
	return found;
}

/** Is this word one that this person reads now, by the child's own choice? */
export function readsNow(
	{ known }: World,
	{ said, reader, state }: KnownLetOut,
	id: string
): boolean {
	const [person, child] = [known.people.get(id), known.people.get(said.child)];
	if (!person || !child || child.isRemoved || reader !== id || state !== 'open') return false;
	return child.part === person.part && !known.isClosed(person.part);
}

/** Does it wait for the look of whoever runs the meeting, here? */
export function waitsHere({ known }: World, { said, state }: KnownLetOut, part: Part): boolean {
	const child = known.people.get(said.child);
	return state === 'waiting' && child?.part === part && !child.isRemoved && !known.isClosed(part);
}

/** May a child name this person, who is where the child is? */
export function canBeChosen({ known }: World, child: KnownPerson, reader: string): boolean {
	const person = known.people.get(reader);
	if (!person || reader === child.id || person.part !== child.part) return false;
	return known.isListed(person, child.part) && mayReadChild(person.role, known.table.runs);
}

/** Every hall, the desk of whoever runs the meeting, and the answers to one more person. */
export async function checkTold(world: World): Promise<void> {
	checkHalls(world);
	const runner = [...world.known.people.values()].find(
		({ role, isRemoved }) => role === world.known.table.runs && !isRemoved
	);
	if (runner) await checkDesk(world, runner);
	await checkVisits(world);
	const readers = world.quietly.letOut.map(({ reader }) => reader);
	const others = [...world.known.people.keys()];
	const person = world.pick(readers.length > 0 && world.chance(0.5) ? readers : others);
	if (person !== undefined) await checkMine(world, person);
}

function checkHalls(world: World): void {
	const { known, quietly: told } = world;
	for (const [id, { kind, part }] of known.rooms) {
		const hall = kind === 'hall' ? world.rooms.get(id) : undefined;
		const meeting = hall && readMeeting(hall);
		if (!meeting) continue;
		compare(world, `moments in part ${part}`, meeting.moments ?? [], [...told.momentsIn(part)]);
		compare(world, `off the screen of ${part}`, meeting.offScreen ?? [], [
			...told.offScreenIn(part)
		]);
	}
}

async function checkDesk(world: World, { id, part }: KnownPerson): Promise<void> {
	const { known, quietly: told, services, board } = world;
	const desk = await services.desk.of(board, id);
	const heard = desk?.signals.map(({ participant, what }) => `${participant} ${what}`) ?? [];
	const meant = told.signals.filter(({ person }) => known.isListed(known.people.get(person), part));
	compare(
		world,
		'heard at the desk',
		heard,
		meant.map(({ person, what }) => `${person} ${what}`)
	);
	const time = known.times.get(known.timeIn(part) ?? '');
	const alone = time && [time.sinceMillis, time.call, time.visit === id];
	const there = desk?.familyTime;
	compare(
		world,
		'the family’s time alone at the desk',
		there ? [there.sinceMillis, there.call?.what ?? null, there.isInside] : [],
		alone ?? []
	);
	const looks = desk?.childWords.map(({ text, reader }) => `${text} ${reader ?? 'everyone'}`) ?? [];
	const waiting = told.letOut.filter((one) => waitsHere(world, one, part));
	compare(
		world,
		'waiting for a look',
		looks,
		waiting.map(({ said, reader }) => `${said.canary.word} ${reader}`)
	);
}

/** A visit is written down for as long as somebody is in the room, and no longer. */
async function checkVisits(world: World): Promise<void> {
	const rows = await world.services.store.db
		.selectFrom('familyVisit')
		.select(['room', 'participant'])
		.where('outAt', 'is', null)
		.execute();
	const inside = [...world.known.times].filter(
		([, { isOver, visit }]) => !isOver && visit !== null
	);
	compare(
		world,
		'in the room with a family',
		rows.map(({ room, participant }) => `${room} ${participant}`),
		inside.map(([room, { visit }]) => `${room} ${String(visit)}`)
	);
}

async function checkMine(world: World, id: string): Promise<void> {
	const { known, quietly: told, services, board } = world;
	const person = known.people.get(id);
	const seat = world.pick(known.seatsOf(id));
	if (!person || person.isRemoved || seat === undefined) return;
	const mine = await services.mine.of(board, id, seat);
	const own = told.signals.filter((one) => one.person === id && one.what !== 'cannotTalk');
	const isHere = known.isListed(person, person.part);
	compare(world, `told by a ${person.role}`, mine.told, isHere ? own.map(({ what }) => what) : []);
	const read = told.letOut.filter((one) => readsNow(world, one, id));
	compare(
		world,
		`read by a ${person.role}`,
		mine.fromChildren.map(({ text }) => text),
		read.map(({ said }) => said.canary.word)
	);
	if (person.role === known.table.runs) return;
	const desk = await services.desk.of(board, id);
	compare(world, `heard by a ${person.role}`, desk?.signals ?? [], []);
	compare(world, `looked at by a ${person.role}`, desk?.childWords ?? [], []);
}

function compare(world: World, what: string, is: readonly unknown[], wanted: readonly unknown[]) {
	const [a, b] = [JSON.stringify([...is].sort()), JSON.stringify([...wanted].sort())];
	if (a !== b) world.fault(`${what}: ${a}, not ${b}`);
}

// The hall: what the server tells everybody in a part. One file knows its names; only the server writes it.
import type * as Y from 'yjs';
import type { Attendance } from '../domain/attendance.ts';
import type { Hold } from '../domain/hold.ts';
import type { Role } from '../domain/roles.ts';
import type { Step } from '../domain/step.ts';
import { firstStep } from '../domain/step.ts';
import type { StageTime } from '../domain/stageTime.ts';
import type { TeamTurns } from '../domain/teamTurns.ts';
import { readSetUp, type ScaleView } from '../domain/tools/scale.ts';
import { readRound } from '../domain/tools/scaleRound.ts';

export interface HallMeeting {
	title: string;
	kind: string;
	phase: string;
	when: string;
	place: string;
	joinCode: string | null;
	/** Where the video call of this part is; empty or absent: nowhere. */
	callLink?: string;
	/** The shared screen goes into a call: no code on it. */
	isCodeHidden?: boolean;
	/** Some people are kept apart: words that may say where somebody lives are questioned before they are put up. */
	asksAboutPlaces?: boolean;
	isDoorClosed: boolean;
	/** Whose pens are down; absent: nobody's. */
	hold?: Hold;
	/** Presses the lent controls for whoever runs the meeting; absent or null: nobody. */
	helper?: string | null;
	/** Interpreters who need a moment to catch up. */
	moments?: readonly string[];
	/** Cards, lines and must-haves that the shared screen leaves out. */
	offScreen?: readonly string[];
	/** Phones that look at the board are led to the part the step shows. */
	isFollowed?: boolean;
	/** Of team thinking time: how long the present stage takes, and who takes which part. */
	stage?: StageTime | null;
	turns?: TeamTurns | null;
	questions: { id: string; text: string }[];
}

export interface HallPerson {
	id: string;
	name: string;
	relation: string;
	role: Role;
	attendance: Attendance;
	/** Place in the list: family first, as invited. */
	rank: number;
	/** The people they are here for, by their ids; absent: nobody in particular. */
	actsFor?: readonly string[];
	/** Not in the meeting any more: only what they said still names them. */
	isRemoved?: boolean;
}

const meetingKeys = [
	'title',
	'kind',
	'phase',
	'when',
	'place',
	'joinCode',
	'callLink',
	'isCodeHidden',
	'asksAboutPlaces',
	'isDoorClosed',
	'hold',
	'helper',
	'moments',
	'offScreen',
	'isFollowed',
	'stage',
	'turns',
	'questions'
] as const;

export function writeMeeting(hall: Y.Doc, meeting: Partial<HallMeeting>): void {
	const map = hall.getMap('meeting');
	for (const key of meetingKeys) {
		const value = meeting[key];
		if (value !== undefined && JSON.stringify(map.get(key)) !== JSON.stringify(value)) {
			map.set(key, value);
		}
	}
}

export function readMeeting(hall: Y.Doc): HallMeeting | null {
	const map = hall.getMap('meeting');
	if (!map.has('phase')) return null;
	return Object.fromEntries(
		meetingKeys.map((key) => [key, map.get(key)])
	) as unknown as HallMeeting;
}

export function writeStep(hall: Y.Doc, step: Step): void {
	hall.getMap('meeting').set('step', step);
}

export function readStep(hall: Y.Doc): Step {
	return (hall.getMap('meeting').get('step') as Step | undefined) ?? firstStep;
}

export function writePerson(hall: Y.Doc, { id, ...person }: HallPerson): void {
	hall.getMap('people').set(id, person);
}

/** Off the list; what they said keeps their name. */
export function removePerson(hall: Y.Doc, id: string): void {
	const person = hall.getMap('people').get(id) as Omit<HallPerson, 'id'> | undefined;
	if (person) hall.getMap('people').set(id, { ...person, isRemoved: true });
}

/** In another part from now on: nothing of them stays in this one. */
export function forgetPerson(hall: Y.Doc, id: string): void {
	hall.getMap('people').delete(id);
}

/** Everybody who was ever on the list, those removed too. */
export function readPeople(hall: Y.Doc): HallPerson[] {
	const people: HallPerson[] = [];
	for (const [id, person] of hall.getMap('people')) {
		people.push({ id, ...(person as Omit<HallPerson, 'id'>) });
	}
	return people.sort((a, b) => a.rank - b.rank);
}

/** What is told of restricted parts; restrictedNotices.ts reads and writes it. */
export const restrictedRoot = 'restricted';

export function hasRestrictedNotices(hall: Y.Doc): boolean {
	return hall.getMap(restrictedRoot).size > 0;
}

export function writeScale(hall: Y.Doc, { id, ...scale }: ScaleView): void {
	hall.getMap('scales').set(id, scale);
}

export function readScales(hall: Y.Doc): ScaleView[] {
	const scales: ScaleView[] = [];
	for (const [id, scale] of hall.getMap('scales')) scales.push(scaleView(id, scale));
	return scales;
}

export function readScale(hall: Y.Doc, id: string): ScaleView | null {
	const scale = hall.getMap('scales').get(id);
	return scale === undefined ? null : scaleView(id, scale);
}

function scaleView(id: string, stored: unknown): ScaleView {
	const scale = readSetUp(stored as Omit<ScaleView, 'id'>);
	return { id, ...scale, rounds: scale.rounds.map(readRound) };
}

// The meetings of the Reid family that can be tried: who is there, how far each has got, and who can be played.
import type { EarlierDays } from '#lib/domain/latestDays.ts';
import type { MeetingKindId } from '#lib/domain/meetings/meetingKind.ts';
import { reidPeople, reidMeeting, type DemoPerson } from './reidFamily.ts';

export interface DemoStory {
	kind: MeetingKindId;
	title: string;
	when: string;
	place: string;
	questions: readonly string[];
	earlierDays?: EarlierDays;
	people: readonly DemoPerson[];
	/** Who runs it, by their key. */
	runner: string;
	/** Who can be played on the first page, in the order of the doors. */
	doors: readonly string[];
	/** The phases it has gone through, up to the one it is in. */
	phases: readonly string[];
	/** Those who follow it in the child view; the others of the children have the whole board. */
	inChildView: readonly string[];
}

const of = (...keys: string[]): DemoPerson[] =>
	keys.flatMap((key) => reidPeople.find((person) => person.key === key) ?? []);

const helen: DemoPerson = {
	...{ key: 'helen', name: 'Helen Marsh', relation: '', role: 'chair', attendance: 'here' }
};

const moreInConference: readonly DemoPerson[] = [
	{
		...{ key: 'iqbal', name: 'PC Iqbal', relation: 'police' },
		...{ role: 'professional', attendance: 'here' }
	},
	{
		...{ key: 'ines', name: 'Inês M.', relation: '', role: 'interpreter' },
		...{ attendance: 'here', actsFor: ['lucia'] }
	},
	{
		...{ key: 'noor', name: 'Noor Aziz', relation: 'takes notes', role: 'noteTaker' },
		attendance: 'here'
	}
];

const omar: DemoPerson = {
	...{ key: 'omar', name: 'Omar Haddad', relation: 'team manager', role: 'manager' },
	attendance: 'here'
};

export const demoStories: readonly DemoStory[] = [
	{
		...{ kind: 'familyGroupConference', runner: 'sam', people: reidPeople, inChildView: [] },
		...{ title: reidMeeting.title, when: reidMeeting.when, place: reidMeeting.place },
		questions: reidMeeting.questions,
		doors: ['chantelle', 'maya', 'sam', 'grace', 'priya'],
		phases: ['familyTime', 'agreeing']
	},
	{
		...{ kind: 'initialConference', runner: 'helen', inChildView: ['maya'] },
		...{ title: 'Maya and Theo', when: '2026-02-19T10:00', place: 'Westmere town hall' },
		questions: [],
		earlierDays: { strategyDiscussion: '2026-02-02' },
		people: [
			helen,
			...of('chantelle', 'maya', 'theo', 'grace', 'lucia', 'priya', 'lind', 'bev', 'ruth', 'tola'),
			...moreInConference
		],
		doors: ['chantelle', 'maya', 'helen', 'lind', 'noor'],
		phases: ['opening', 'information', 'analysis', 'outlinePlan', 'views', 'telling', 'dates']
	},
	{
		...{ kind: 'teamThinking', runner: 'helen', inChildView: [] },
		...{ title: 'M. and T.', when: '2026-03-04T14:00', place: 'Westmere town hall' },
		questions: [],
		people: [helen, ...of('priya', 'ruth', 'bev', 'lind'), omar],
		doors: ['helen', 'priya', 'omar', 'ruth'],
		phases: ['frame', 'story', 'clarify', 'alone', 'reveal']
	}
];

/** The story of this kind of meeting, or undefined where there is none to try. */
export function demoStory(kind: string): DemoStory | undefined {
	return demoStories.find((story) => story.kind === kind);
}

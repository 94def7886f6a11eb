// The invented family of every demo and test, with the worked examples of the practice notes (2.0.6, 2.1, 2.5, 2.7).
import type { FaceId } from '#lib/domain/family/childTree.ts';
import type { Attendance } from '#lib/domain/attendance.ts';
import type { Role } from '#lib/domain/roles.ts';
import type { MapField, Voice } from '#lib/domain/tools/map.ts';
import type { ScaleKind } from '#lib/domain/tools/scale.ts';

export interface DemoPerson {
	key: string;
	name: string;
	relation: string;
	role: Role;
	attendance: Attendance;
	/** By their keys. */
	actsFor?: readonly string[];
}

export const reidPeople: readonly DemoPerson[] = [
	{
		key: 'sam',
		name: 'Sam Adeyemi',
		relation: '',
		role: 'coordinator',
		attendance: 'here'
	},
	{ key: 'chantelle', name: 'Chantelle Reid', relation: 'mum', role: 'parent', attendance: 'here' },
	{ key: 'maya', name: 'Maya Reid', relation: '11, with Tola', role: 'child', attendance: 'here' },
	{
		key: 'theo',
		name: 'Theo Reid-Poole',
		relation: '6, at Lúcia’s today',
		role: 'child',
		attendance: 'apologies'
	},
	{ key: 'grace', name: 'Grace Reid', relation: 'nan', role: 'family', attendance: 'hereNoPhone' },
	{ key: 'jerome', name: 'Jerome Reid', relation: 'uncle', role: 'family', attendance: 'here' },
	{ key: 'lucia', name: 'Lúcia Alves', relation: 'neighbour', role: 'family', attendance: 'here' },
	{
		key: 'priya',
		name: 'Priya Nair',
		relation: 'social worker',
		role: 'socialWorker',
		attendance: 'here'
	},
	{
		key: 'lind',
		name: 'Mr Lind',
		relation: 'head of year',
		role: 'professional',
		attendance: 'here'
	},
	{
		key: 'tola',
		name: 'Tola James',
		relation: '',
		role: 'advocate',
		attendance: 'here',
		actsFor: ['maya']
	},
	{
		key: 'andre',
		name: 'Andre Baptiste',
		relation: 'Maya’s dad',
		role: 'parent',
		attendance: 'expected'
	},
	{
		key: 'bev',
		name: 'Bev Clarke',
		relation: 'school nurse',
		role: 'professional',
		attendance: 'expected'
	},
	{
		key: 'ruth',
		name: 'Ruth Stein',
		relation: 'domestic abuse worker',
		role: 'professional',
		attendance: 'expected'
	}
];

export const reidMeeting = {
	title: 'Reid family meeting',
	when: '2026-03-21T10:00',
	place: 'Westmere church hall',
	purpose:
		'Maya and Theo are safe and happy at home every evening, and Mum has people she can ring.',
	questions: [
		'Who is with the children on Friday and Saturday evenings?',
		'Who helps Mum when she wants to drink?',
		'How will Theo see his dad safely?',
		'If Maya and Theo cannot live at home for a while, who can look after them?'
	]
};

export interface DemoCard {
	by: string;
	field: MapField;
	text: string;
	voice?: Voice;
	speaker?: string;
	/** Which children it is about; none: all of them. */
	about?: readonly string[];
	/** Its name here, for what belongs to it. */
	key?: string;
	/** For a goal: the danger it belongs to. */
	pairedDanger?: string;
}

export const reidCards: readonly DemoCard[] = [
	{ by: 'maya', field: 'strengths', text: 'Fridays at Nan’s. Maths.', about: ['maya'] },
	{
		by: 'sam',
		speaker: 'grace',
		field: 'existingSafety',
		text: 'On 16 January I heard shouting on the phone and took both kids to mine for the night.',
		voice: 'scribed'
	},
	{
		by: 'lind',
		field: 'strengths',
		text: 'Maya is in school every day, on time.',
		about: ['maya']
	},
	{
		by: 'priya',
		field: 'harm',
		text: '9 January: Darren threw a plate; Theo stood on a piece and needed 3 stitches.',
		voice: 'report',
		about: ['theo']
	},
	{
		by: 'priya',
		field: 'danger',
		text: 'Priya, Bev and Nan Grace are worried that when Chantelle has been drinking the children could be left alone, as on 23 January, and Theo could be hurt or Maya have to be the parent.',
		key: 'leftAlone'
	},
	{
		by: 'chantelle',
		field: 'complicating',
		text: 'I stop answering the phone when I feel ashamed.'
	},
	{
		by: 'priya',
		field: 'safetyGoals',
		text: 'Every evening Maya and Theo are with a sober adult they trust; Chantelle asks for help early and the children know who comes; seen for six months.',
		key: 'soberAdult',
		pairedDanger: 'leftAlone'
	},
	{
		by: 'priya',
		field: 'nextSteps',
		text: 'Priya and Grace write down who Maya can ring, by 23 February.'
	}
];

export const reidLines = [
	{
		key: 'fridays',
		by: 'jerome',
		question: 0,
		what: 'I sleep over every Friday till the summer. Starts Friday 27 March.',
		owner: 'jerome',
		byWhen: '2026-03-27',
		repeats: 'every Friday till the summer',
		checkedBy: 'Nan, with a text at 8pm',
		backUp: 'The kids go to Nan’s.'
	},
	{
		key: 'texts',
		by: 'chantelle',
		question: 1,
		what: 'Mum texts Nan at 7. If she has drunk or might, Nan or Jerome comes.',
		owner: 'chantelle',
		byWhen: '2026-03-23',
		repeats: 'every other evening',
		checkedBy: 'Nan',
		backUp: 'Lúcia next door.'
	}
] as const;

/** Set by social work before the family is alone (practice.md 2.4). */
export const reidMustHaves = [
	{
		by: 'priya',
		text: 'A sober adult who the children trust is in the home or on call every evening.',
		because: 'On 23 January the children were alone for two hours.'
	},
	{
		by: 'priya',
		text: 'Darren does not come to the flat while the police conditions last.',
		because: 'On 9 January Theo was hurt when Darren threw a plate.'
	}
];

export const reidPlanTexts = {
	planB: '1 Nan. 2 Andre (Maya) with Nan (Theo).',
	monitor: 'Grace',
	reviewOn: 'Saturday 20 June 2026'
};

export interface DemoScale {
	question: string;
	kind: ScaleKind;
	anchor0: string;
	anchor10: string;
	forChild?: 'each';
	/** Cards by their names here. */
	linkedDanger?: string;
	linkedGoal?: string;
}

export const reidScales: readonly DemoScale[] = [
	{
		question: 'How sure are we that this plan will work?',
		kind: 'confidence',
		anchor0: 'we will be back where we were by next week',
		anchor10: 'it works even on bad days'
	},
	{
		question: 'How safe is … at home in the evenings?',
		kind: 'safety',
		anchor0: 'someone gets hurt again soon',
		anchor10: 'evenings are calm and the plan works even on bad days',
		forChild: 'each',
		linkedDanger: 'leftAlone',
		linkedGoal: 'soberAdult'
	}
];

/** Invented relatives for a larger table. */
export function moreRelatives(count: number): DemoPerson[] {
	return Array.from({ length: count }, (_, i) => ({
		key: `cousin${String(i + 1)}`,
		name: `Cousin ${String(i + 1)}`,
		relation: 'cousin',
		role: 'family' as const,
		attendance: 'expected' as const
	}));
}

/** Whom Maya has in her own picture (practice.md 2.11): she left Darren out. */
export const mayasPeople: readonly {
	name: string;
	calls?: string;
	/** On the family map, by key. */
	from?: string;
	face: FaceId;
	place: number;
	hasHeart?: boolean;
}[] = [
	{ name: 'Grace', from: 'graceOnMap', calls: 'Nan', face: 'grey', place: 5, hasHeart: true },
	{ name: 'Jerome', from: 'jeromeOnMap', calls: 'Uncle J', face: 'beard', place: 6 },
	{
		name: 'Chantelle',
		from: 'chantelleOnMap',
		calls: 'Mum',
		face: 'long',
		place: 9,
		hasHeart: true
	},
	{ name: 'Maya', calls: 'Me', face: 'curly', place: 10 },
	{ name: 'Theo', face: 'short', place: 14 },
	{ name: 'Lúcia', calls: 'Lúcia next door', face: 'bun', place: 11 },
	{ name: 'Biscuit', face: 'dog', place: 13, hasHeart: true }
];

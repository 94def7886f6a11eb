// The tables of practice.md 3.2 told by hand a further time, for judges that must not ask the code under test.
// W writes · B puts words beside those of others · R reads · w waits outside the table · – has no place.
import type { MeetingKindId } from '#lib/domain/meetings/meetingKind.ts';
import type { Role } from '#lib/domain/roles.ts';

export type Letter = 'W' | 'B' | 'R' | 'w' | '–';

/** Which words may change: p why we are here · m the map · l the plan · h must-haves · f the family's own paper. */
interface Column {
	phase: string;
	tools: string;
}

export interface Table {
	runs: 'coordinator' | 'chair';
	planOf: 'family' | 'everyone';
	alone: string | null;
	columns: Column[];
	rows: Partial<Record<Role, string>>;
}

const columns = (told: string): Column[] =>
	told.split(' ').map((one) => {
		const [phase = '', tools = ''] = one.split(':');
		return { phase, tools };
	});

const familyMeeting: Table = {
	runs: 'coordinator',
	planOf: 'family',
	alone: 'familyTime',
	columns: columns(
		'preparation:pmh welcome:pmh information:pmh familyTime:f agreeing:pmlf copies:pmlf closed'
	),
	rows: {
		coordinator: 'WWWwWWR',
		socialWorker: '–RWwBR–',
		manager: '–RWwBR–',
		professional: '–RWwWR–',
		parent: '–WWRWW–',
		family: '–WWRWW–',
		child: '–WWRWR–',
		advocate: '–WWwWR–',
		supporter: '–WWwWR–',
		interpreter: '–RRwRR–',
		observer: '–RRwR––',
		screen: '–RRwRR–'
	}
};

const initial: Table = {
	runs: 'chair',
	planOf: 'everyone',
	alone: null,
	columns: columns(
		'before:pmh opening:pmh childsView:m information:pmh scaling analysis:mh outlinePlan:mlh views:m telling dates:lm after:l closed'
	),
	rows: {
		chair: 'WWWWWWWWWWWR',
		socialWorker: 'WRRWWWWWRWR–',
		manager: 'WRRWWWWWRWR–',
		professional: '–RRWWWWWwRw–',
		parent: '–WRWWWWWRRR–',
		supporter: '–WRWWWWWRRR–',
		child: '–WWWWwRwwRw–',
		advocate: '–WWWWwRwwRw–',
		family: '–RRWWRWRwRw–',
		interpreter: '–RRRRRRRRRR–',
		noteTaker: '–RRRwRRRwRR–',
		observer: '–RRR–RRR–R––',
		screen: '–RRRRRRRwRw–'
	}
};

const review: Table = {
	...initial,
	columns: columns(
		'before:pmh opening:pmh better:pmh childsView:m goals outlinePlan:mlh views:m telling dates:lm after:l closed'
	),
	rows: {
		chair: 'WWWWWWWWWWR',
		socialWorker: 'WRWRWWWRWR–',
		manager: 'WRWRWWWRWR–',
		professional: '–RWRWWWwRw–',
		parent: '–WWRWWWRRR–',
		supporter: '–WWRWWWRRR–',
		child: '–WWWWRwwRw–',
		advocate: '–WWWWRwwRw–',
		family: '–RWRWWRwRw–',
		interpreter: '–RRRRRRRRR–',
		noteTaker: '–RRRwRRwRR–',
		observer: '–RRR–RR–R––',
		screen: '–RRRRRRwRw–'
	}
};

const core: Table = {
	runs: 'chair',
	planOf: 'everyone',
	alone: null,
	columns: columns(
		'before:pmh better:pm childsWords:m goals actions:ml changes:mlh dates:ml closed'
	),
	rows: {
		chair: 'WWWWWWWR',
		socialWorker: '–WWWWWB–',
		professional: '–WWWWWB–',
		manager: '–RRwRBB–',
		parent: '–WRWWWB–',
		supporter: '–WRWWWB–',
		child: '–WWWWWB–',
		advocate: '–WWWWWB–',
		family: '–WRWWWw–',
		interpreter: '–RRRRRR–',
		screen: '–RRRRRR–'
	}
};

const thinking: Table = {
	runs: 'chair',
	planOf: 'everyone',
	alone: null,
	columns: columns(
		'before:pm frame:pm story:pm clarify:m alone reveal:m childsChair:m responds:pm close:ml closed'
	),
	rows: {
		chair: 'WWWWWWWWWR',
		socialWorker: '–WWWWWWWW–',
		manager: '–RRWWWWRW–',
		professional: '–RRWWWWRW–',
		noteTaker: '–RRRRRRRR–',
		observer: '–RRRRRRRR–',
		screen: '–RRRRRRRR–'
	}
};

const blank: Table = {
	runs: 'coordinator',
	planOf: 'everyone',
	alone: null,
	columns: columns('before:pmh open:pmlh closed'),
	rows: {
		coordinator: 'WWR',
		parent: '–W–',
		family: '–W–',
		child: '–W–',
		advocate: '–W–',
		supporter: '–W–',
		socialWorker: '–W–',
		manager: '–W–',
		professional: '–W–',
		interpreter: '–R–',
		noteTaker: '–R–',
		observer: '–R–',
		screen: '–R–'
	}
};

export const tables: Readonly<Record<MeetingKindId, Table>> = {
	familyGroupConference: familyMeeting,
	familyNetworkMeeting: familyMeeting,
	initialConference: initial,
	reviewConference: review,
	coreGroup: core,
	teamThinking: thinking,
	blank
};

/** To whom a meeting can be handed over, and who may stand in: people who are here for their work (practice.md 3.1). */
export const takesOver: readonly Role[] = ['socialWorker', 'manager', 'professional', 'noteTaker'];

/** Who may open their own place on their phone: those who may use two devices, which nobody of the family's side may. */
export const carriesOn: readonly Role[] = [
	...(['coordinator', 'chair', 'socialWorker', 'manager', 'professional'] as const),
	...(['noteTaker', 'interpreter', 'observer'] as const)
];

/** What is still done once a part is closed (SPEC.md CT5), and nothing besides it. */
export const doneAfterClosing: readonly string[] = [
	...['phase.set', 'meeting.set', 'earlierDays.set', 'person.attend', 'signal.seen'],
	...['person.remove', 'person.turnAway', 'invite.revoke', 'desk.lock', 'desk.unlock'],
	...['standIn.name', 'chair.handOver', 'chair.takeOver', 'fact.add', 'fact.remove'],
	...['part.enter', 'part.serve', 'part.copy', 'part.keepBack', 'scale.carry'],
	...['family.clear', 'childWords.takeBack', 'drawing.open']
];

/** To whom the controls can be lent. */
export const helps: readonly Role[] = ['noteTaker'];

/** For whom somebody can be here (practice.md 3.1). */
export const actsForRoles: Partial<Record<Role, readonly Role[]>> = {
	advocate: ['child'],
	supporter: ['parent', 'family'],
	interpreter: [
		...(['parent', 'child', 'family', 'advocate', 'supporter'] as const),
		...(['socialWorker', 'manager', 'professional', 'coordinator', 'chair'] as const)
	]
};

export function letterOf(table: Table, phase: string, role: Role): Letter {
	const at = table.columns.findIndex((column) => column.phase === phase);
	return ([...(table.rows[role] ?? '')][at] ?? '–') as Letter;
}

export function toolsIn(table: Table, phase: string): string {
	return table.columns.find((column) => column.phase === phase)?.tools ?? '';
}

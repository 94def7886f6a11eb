// Who sets must-haves, until when, and who says how the plan meets them (SPEC.md MH1–MH5; practice.md 2.4).
import { expect, test } from 'vitest';
import { familyGroupConference } from '../meetings/familyGroupConference.ts';
import { mayChange } from '../mayChange.ts';
import type { Change } from '../mayChangeBy.ts';
import { roles, type Role } from '../roles.ts';

const room = { id: 'z_1', kind: 'table' as const, part: 'a' as const, owner: null };
const phases = familyGroupConference.phases.map(({ id }) => id);

function may(role: Role, phase: string, change: Partial<Change> & { path: string[] }): boolean {
	const person = { id: 'priya', role, part: 'a' as const, removed: false };
	const meeting = {
		kind: familyGroupConference,
		phase,
		hasParticipant: () => true,
		roleOf: () => role,
		actsFor: () => []
	};
	const whole: Change = {
		op: 'set',
		value: null,
		overwrites: false,
		item: null,
		siblings: 0,
		charsAfter: 0,
		...change
	};
	return mayChange(person, meeting, room, whole) === null;
}

const item = { id: 'musthave0001', owner: 'priya', fresh: true, speaker: null, field: null };
const newOne = (root: string) => ({
	path: [root, item.id],
	value: { type: 'map' as const },
	item
});

test('[MH1] social work, its manager and whoever runs the meeting set them; nobody else', () => {
	const setters = roles.filter((role) => may(role, 'information', newOne('mustHaves')));
	expect(setters).toEqual(['coordinator', 'chair', 'socialWorker', 'manager']);
});

test('[MH2] none is added, changed or taken away from family time on', () => {
	const open = phases.filter((phase) => may('socialWorker', phase, newOne('mustHaves')));
	expect(open).toEqual(['preparation', 'welcome', 'information']);
	const there = { ...item, fresh: false };
	const text = { path: ['mustHaves', item.id, 'text'], op: 'insert' as const, item: there };
	const withdrawn = {
		path: ['mustHaves', item.id, 'withdrawn'],
		value: { plain: true },
		item: there
	};
	for (const phase of ['familyTime', 'agreeing', 'copies', 'closed']) {
		expect(may('socialWorker', phase, text)).toBe(false);
		expect(may('coordinator', phase, withdrawn)).toBe(false);
	}
});

test('[MH3] any of those who set them may reword one; the family and other professionals never', () => {
	const there = { ...item, owner: 'manager', fresh: false };
	const text = { path: ['mustHaves', item.id, 'text'], op: 'insert' as const, item: there };
	const writers = roles.filter((role) => may(role, 'information', text));
	expect(writers).toEqual(['coordinator', 'chair', 'socialWorker', 'manager']);
});

test.each([
	['who', 'insert'],
	['cannotBeMetBy', 'insert'],
	['linkedDanger', 'set'],
	['agreedOn', 'set']
] as const)('[MH3] %s is said by those who set them alone, until family time', (field, op) => {
	const there = { ...item, owner: 'manager', fresh: false };
	const change = { path: ['mustHaves', item.id, field], op, value: { plain: null }, item: there };
	const writers = roles.filter((role) => may(role, 'information', change));
	expect(writers).toEqual(['coordinator', 'chair', 'socialWorker', 'manager']);
	expect(roles.filter((role) => may(role, 'agreeing', change))).toEqual([]);
});

test('[MH5] which lines meet one is said by whoever says that it is met, by their ids', () => {
	const own = { ...item, owner: 'priya', fresh: false };
	const lines = (value: unknown) => ({
		path: ['mustHavesMet', item.id, 'lines'],
		value: { plain: value },
		item: own
	});
	expect(may('socialWorker', 'agreeing', lines(['friday000']))).toBe(true);
	expect(may('socialWorker', 'agreeing', lines(['friday000', 'friday000']))).toBe(false);
	expect(may('socialWorker', 'agreeing', lines('friday000'))).toBe(false);
	const others = { ...lines(['friday000']), item: { ...own, owner: 'grace' } };
	expect(may('socialWorker', 'agreeing', others)).toBe(false);
});

test('[MH4] everybody at the table says how the plan meets one, when there is a plan, and only in their own name', () => {
	const open = phases.filter((phase) => may('family', phase, newOne('mustHavesMet')));
	expect(open).toEqual(['agreeing', 'copies']);
	const forAnother = { ...newOne('mustHavesMet'), item: { ...item, speaker: 'grace' } };
	expect(may('family', 'agreeing', forAnother)).toBe(false);
	const others = { ...item, owner: 'grace', fresh: false };
	const how = { path: ['mustHavesMet', item.id, 'how'], op: 'insert' as const, item: others };
	expect(roles.filter((role) => may(role, 'agreeing', how))).toEqual([]);
});

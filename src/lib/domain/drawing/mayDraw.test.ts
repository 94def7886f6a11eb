import { describe, expect, test } from 'vitest';
import type { Person } from '../access.ts';
import type { Change } from '../mayChangeBy.ts';
import { meetingKind } from '../meetings/kinds.ts';
import { withoutTools } from '../meetings/withoutTools.ts';
import type { Role } from '../roles.ts';
import type { Room } from '../rooms.ts';
import { drawing } from '../tools/practice/drawings.ts';
import { keyOf } from '../tools/practiceTool.ts';
import { mayDraw } from './mayDraw.ts';
import { shapesMax, strokeCharsMax, wordsCharsMax } from './shapes.ts';
import { packStroke } from './stroke.ts';

const id = 'Ab3_-9xYzQ12';
const kind = (name: string) => meetingKind(name)!;
const conference = { kind: kind('familyGroupConference'), phase: 'information' };
const atTable: Room = { id: 'z_1', kind: 'drawing', part: 'a', owner: null };
const onOwnPage: Room = { ...atTable, owner: 'maya' };

function person(who: string, role: Role): Person {
	return { id: who, role, part: 'a', removed: false };
}

const maya = person('maya', 'child');
const grace = person('grace', 'family');
const sam = person('sam', 'coordinator');

const usual = { value: null, overwrites: false, siblings: 0, charsAfter: 0, item: null };

function mark(more: Partial<Change>): Change {
	return { ...usual, path: ['shapes', id], op: 'set', value: { type: 'map' }, ...more };
}

function field(name: string, plain: unknown, more: Partial<Change> = {}): Change {
	const item = { id, owner: 'maya', fresh: true, speaker: null, field: null };
	return { ...usual, path: ['shapes', id, name], op: 'set', value: { plain }, item, ...more };
}

const old = { id, owner: 'maya', fresh: false, speaker: null, field: null };

describe('[DB2] only marks, and only fields that a mark has', () => {
	test.each([
		[mark({ path: ['cards', id] }), 'schema'],
		[mark({ path: ['shapes', '__proto__'] }), 'schema'],
		[mark({ path: ['shapes', 'short'] }), 'schema'],
		[mark({ value: { type: 'text' } }), 'schema'],
		[mark({ value: { plain: 1 } }), 'schema'],
		[mark({ overwrites: true }), 'notYours'],
		[mark({ siblings: shapesMax }), 'tooMany'],
		[field('href', 'https://elsewhere.example'), 'schema'],
		[field('constructor', 'x'), 'schema'],
		[field('kind', 'embed'), 'value'],
		[field('kind', 'bookmark'), 'value'],
		[field('color', 'url(https://elsewhere.example)'), 'value'],
		[field('x', Infinity), 'value'],
		[field('x', '10'), 'value'],
		[field('scale', 0), 'value'],
		[field('index', '<b>'), 'value'],
		[field('stroke', 'not a stroke'), 'value'],
		[field('stroke', 'A'.repeat(strokeCharsMax + 1)), 'value'],
		[field('picture', '../../elsewhere'), 'value'],
		[field('picture', 'https://elsewhere.example'), 'value'],
		[field('words', 'plain'), 'schema'],
		[{ ...field('x', 1), op: 'unset', value: null } as Change, 'schema']
	])('%#', (change, refusal) => {
		expect(mayDraw(maya, conference, atTable, change)).toBe(refusal);
	});

	test('a whole mark of one’s own is taken', () => {
		const points = [{ x: 0, y: 0, pressure: 0.5 }];
		const stroke = packStroke({
			isClosed: false,
			isPen: false,
			parts: [{ isStraight: false, points }]
		});
		const changes = [
			mark({}),
			field('kind', 'draw'),
			field('by', 'maya'),
			field('x', 12.5),
			field('rotation', -3),
			field('index', 'a1V'),
			field('color', 'light-blue'),
			field('stroke', stroke),
			field('words', null, { value: { type: 'text' } })
		];
		for (const change of changes) expect(mayDraw(maya, conference, atTable, change)).toBeNull();
	});
});

describe('[DB3] whose a mark is', () => {
	test('nobody signs for another, and nothing is signed anew', () => {
		expect(mayDraw(maya, conference, atTable, field('by', 'grace'))).toBe('value');
		expect(mayDraw(maya, conference, atTable, field('by', 'maya', { item: old }))).toBe('notYours');
		const again = field('kind', 'note', { item: old, overwrites: true });
		expect(mayDraw(maya, conference, atTable, again)).toBe('notYours');
	});

	test('everybody who draws may move and recolour what is there', () => {
		for (const name of ['x', 'rotation']) {
			expect(mayDraw(grace, conference, atTable, field(name, 2, { item: old }))).toBeNull();
		}
		expect(mayDraw(grace, conference, atTable, field('color', 'red', { item: old }))).toBeNull();
	});

	test('only who drew it rubs it out, or whoever runs the meeting; on one’s own page who writes there', () => {
		const gone = mark({ op: 'unset', value: null, item: old });
		expect(mayDraw(maya, conference, atTable, gone)).toBeNull();
		expect(mayDraw(grace, conference, atTable, gone)).toBe('notYours');
		expect(mayDraw(sam, conference, atTable, gone)).toBeNull();
		expect(mayDraw(person('tola', 'advocate'), conference, onOwnPage, gone)).toBeNull();
	});
});

test('[DB4] words on a mark are short, and one text for good', () => {
	const write = (charsAfter: number) =>
		field('words', null, { op: 'insert', value: null, charsAfter, item: old });
	expect(mayDraw(grace, conference, atTable, write(wordsCharsMax))).toBeNull();
	expect(mayDraw(grace, conference, atTable, write(wordsCharsMax + 1))).toBe('tooLong');
	const other = field('words', null, { value: { type: 'text' }, item: old, overwrites: true });
	expect(mayDraw(grace, conference, atTable, other)).toBe('schema');
	const none = field('words', null, { op: 'unset', value: null, item: old });
	expect(mayDraw(grace, conference, atTable, none)).toBe('notYours');
});

describe('[DB5] when the table’s drawings are only looked at', () => {
	const judge = (phase: string, role: Role, room = atTable, of = 'familyGroupConference') =>
		mayDraw(person('lind', role), { kind: kind(of), phase }, room, mark({}));

	test('by whoever only puts words beside those of others', () => {
		expect(judge('agreeing', 'socialWorker')).toBe('role');
		expect(judge('agreeing', 'parent')).toBeNull();
	});

	test('by everybody in a phase in which drawings are not open', () => {
		expect(judge('goals', 'parent', atTable, 'coreGroup')).toBe('phase');
		expect(judge('copies', 'coordinator')).toBe('phase');
		expect(judge('nothing', 'coordinator')).toBe('phase');
	});

	test('and on one’s own page in no phase, but where the server has no drawing boards', () => {
		const own = { ...atTable, owner: 'lind' };
		expect(judge('copies', 'child', own)).toBeNull();
		const without = withoutTools(kind('familyGroupConference'), [keyOf(drawing)]);
		const there = { kind: without, phase: 'information' };
		expect(mayDraw(maya, there, onOwnPage, mark({}))).toBe('phase');
		expect(mayDraw(maya, there, atTable, mark({}))).toBe('phase');
	});
});

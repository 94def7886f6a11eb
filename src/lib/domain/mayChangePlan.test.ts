// Who may change the plan (SPEC.md MC8–MC11, MC20).
import { describe, expect, test } from 'vitest';
import {
	meeting,
	person,
	room,
	item,
	change,
	ask,
	newLine,
	lineField
} from '../../../tests/kit/madeChanges.ts';
import { mayChange } from './mayChange.ts';
import type { Change } from './mayChangeBy.ts';
import { initialConference } from './meetings/initialConference.ts';

test.each<[string, string, Change, string]>([
	['[MC8] the family writes lines', 'grace', newLine('grace'), 'may'],
	[
		'[MC8] and each other’s',
		'chantelle',
		change('plan/item1234/what', 'insert', { item: item('grace') }),
		'may'
	],
	['[MC8] professionals do not', 'priya', newLine('priya'), 'role'],
	['[MC8] the advocate does not', 'tola', newLine('tola'), 'role'],
	[
		'[MC8] nor in a line',
		'lind',
		change('plan/item1234/what', 'insert', { item: item('grace') }),
		'notYours'
	],
	[
		'[MC8] nor take words away',
		'lind',
		change('plan/item1234/what', 'delete', { item: item('grace') }),
		'notYours'
	],
	[
		'[MC9] the coordinator types for a relative',
		'sam',
		newLine('sam', { speaker: 'grace' }),
		'may'
	],
	['[MC9] not for a professional', 'sam', newLine('sam', { speaker: 'priya' }), 'role'],
	['[MC9] not in nobody’s name', 'sam', newLine('sam'), 'role'],
	['[MC9] not in a line of the family’s', 'sam', lineField('owner', 'grace', 'grace'), 'notYours'],
	[
		'[MC9] in the line typed for her',
		'sam',
		lineField('owner', 'grace', 'sam', { speaker: 'grace' }),
		'may'
	],
	[
		'[MC10] accepted is the server’s',
		'grace',
		lineField('accepted', { how: 'tap' }, 'grace'),
		'notYours'
	],
	[
		'[MC10] also in a new line',
		'grace',
		lineField('accepted', { how: 'tap' }, 'grace', { fresh: true }),
		'notYours'
	],
	[
		'[MC11] the reason we are here is everyone’s',
		'lind',
		change('meeting/purpose', 'insert'),
		'may'
	],
	['[MC11] plan B is the family’s', 'grace', change('meeting/planB', 'insert'), 'may'],
	['[MC11] and the coordinator’s', 'sam', change('meeting/planB', 'insert'), 'may'],
	['[MC11] and nobody else’s', 'lind', change('meeting/planB', 'insert'), 'notYours'],
	[
		'[MC11] a text is not put in place of another',
		'sam',
		change('meeting/planB', 'set', { value: { type: 'text' } }),
		'schema'
	],
	['[MC11] nor taken away', 'sam', change('meeting/planB', 'unset'), 'notYours']
])('%s', (_name, who, what, expected) => {
	expect(ask(who, what)).toBe(expected);
});

describe('[MC20] where the plan is everybody’s jobs', () => {
	const may = (who: string, what: Change) =>
		mayChange(
			person(who),
			{ ...meeting('outlinePlan'), kind: initialConference },
			room('table'),
			what
		) ?? 'may';

	test.each(['priya', 'lind', 'chantelle', 'grace'])('%s writes their own', (who) => {
		expect(may(who, newLine(who))).toBe('may');
		expect(may(who, lineField('byWhen', '2026-03-02', who))).toBe('may');
	});

	test('nobody changes another’s but who runs the meeting', () => {
		for (const who of ['priya', 'chantelle', 'lind'])
			expect(may(who, lineField('byWhen', '2026-03-02', 'grace'))).toBe('notYours');
		const chair = { ...person('sam'), role: 'chair' as const };
		const conference = { ...meeting('outlinePlan'), kind: initialConference };
		const dated = lineField('byWhen', '2026-03-02', 'grace');
		expect(mayChange(chair, conference, room('table'), dated)).toBe(null);
	});

	test('in another’s name only whoever runs the meeting writes', () => {
		expect(may('priya', newLine('priya', { speaker: 'grace' }))).toBe('role');
	});
});

// What happens after a conference (SPEC.md AF1–AF2; practice.md 2.8).
import { expect, test } from 'vitest';
import { toolItem } from '../../../../../tests/kit/toolItem.ts';
import { usualTimings, type Timings } from '../../timings.ts';
import { untilOf } from '../dateTimings.ts';
import { toolHints } from '../hints.ts';
import { afterConference, childrenNotTold } from './afterConference.ts';

const tola = { who: 'Tola', how: 'At school, gently', byWhen: '2026-02-20' };
const maya = toolItem(tola, { childRef: ['maya'] });

test('[AF1] each child is told by somebody, by a day', () => {
	expect(childrenNotTold({ tellsChild: [maya] }, ['maya', 'theo'])).toEqual(['theo']);
	expect(childrenNotTold({ tellsChild: [toolItem(tola)] }, ['maya', 'theo'])).toEqual([]);
	const noDay = toolItem({ ...tola, byWhen: null });
	expect(childrenNotTold({ tellsChild: [noDay] }, ['maya'])).toEqual(['maya']);
});

test('[AF2] one person leads the group, and rights were explained', () => {
	const lead = toolItem({ name: 'Priya', isLead: true });
	const rights = [toolItem({ toWhom: 'Chantelle', howToComplain: true })];
	const hints = (content: Record<string, ReturnType<typeof toolItem>[]>) =>
		toolHints(afterConference, content, { children: ['maya'] });
	expect(hints({})).toEqual(['nobodyTellsChild', 'notOneLead', 'rightsNotExplained']);
	expect(hints({ tellsChild: [maya], groupMembers: [lead], rights })).toEqual([]);
	expect(hints({ tellsChild: [maya], groupMembers: [lead, lead], rights })).toEqual(['notOneLead']);
});

test('[DU9] mistakes can be put right for so many working days after somebody got their own version', () => {
	const field = afterConference.lists['copies']?.fields['receivedOn'];
	const until = (what: string, receivedOn: string | null, timings = usualTimings as Timings) =>
		untilOf(field, receivedOn, { what, receivedOn }, timings);
	expect(until('ownVersion', '2026-03-12')).toEqual({ id: 'recordErrors', day: '2026-03-26' });
	// Good Friday and Easter Monday are between.
	expect(until('ownVersion', '2026-03-30')?.day).toBe('2026-04-15');
	expect(until('ownVersion', null)).toBe(null);
	expect(until('letter', '2026-03-12')).toBe(null);
	expect(until('ownVersion', '2026-03-12', { ...usualTimings, recordErrors: null })).toBe(null);
	// Counted in weeks it may end on a holiday: then the working day before is told.
	const weeks = { ...usualTimings.recordErrors, number: 1, unit: 'weeks' as const };
	const inWeeks = { ...usualTimings, recordErrors: weeks };
	expect(until('ownVersion', '2026-03-27', inWeeks)?.day).toBe('2026-04-02');
});

// What happens after a conference (SPEC.md AF1–AF2; practice.md 2.8).
import { expect, test } from 'vitest';
import { toolItem } from '../../../../../tests/kit/toolItem.ts';
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

// Since the last core group (SPEC.md SL1; practice.md 2.9).
import { expect, test } from 'vitest';
import { toolItem } from '../../../../../tests/kit/toolItem.ts';
import { toolHints } from '../hints.ts';
import { sinceLastTime } from './sinceLastTime.ts';

test('[SL1] who saw each child, and what the group says of the plan, are asked for', () => {
	const hints = (content: Record<string, ReturnType<typeof toolItem>[]>) =>
		toolHints(sinceLastTime, content, { children: ['maya', 'theo'] });
	expect(hints({})).toEqual(['childNotSeen', 'nobodySaid']);
	const seenChild = [toolItem({ by: 'Priya' }, { childRef: ['maya', 'theo'] })];
	const keep = toolItem({ answer: 'keep', because: 'Fridays are calm now.' });
	const early = toolItem({ answer: 'meetEarly', because: 'The key is still not back.' });
	expect(hints({ seenChild, isPlanWorking: [keep] })).toEqual([]);
	expect(hints({ seenChild, isPlanWorking: [keep, early] })).toEqual(['meetEarly']);
});

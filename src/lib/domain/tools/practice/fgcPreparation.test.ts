// The coordinator's own preparation (SPEC.md PN1–PN2; practice.md 2.7 stage 2).
import { expect, test } from 'vitest';
import { toolItem } from '../../../../../tests/kit/toolItem.ts';
import { toolHints } from '../hints.ts';
import { collectionsOf } from '../practiceSchema.ts';
import { fgcPreparation } from './fgcPreparation.ts';

test('[PN1] none of it has a way out of the coordinator’s own page', () => {
	for (const room of ['table', 'record', 'family', 'restricted', 'hall'] as const) {
		expect(collectionsOf(fgcPreparation, room)).toEqual({});
	}
	expect(Object.keys(collectionsOf(fgcPreparation, 'own'))).toContain('fgcPreparation.invitees');
	expect(fgcPreparation.offeredTo).toEqual(['coordinator']);
});

test('[PN2] each child’s part is thought of, and whoever cannot come is heard', () => {
	const hints = (content: Record<string, ReturnType<typeof toolItem>[]>) =>
		toolHints(fgcPreparation, content, { children: [] });
	expect(hints({})).toEqual(['noChildsPart']);
	const childsPart = [toolItem({ how: 'Maya with Tola' })];
	const darren = { who: 'Darren', reason: 'Police conditions' };
	expect(hints({ childsPart, notInvited: [toolItem(darren)] })).toEqual(['notHeard']);
	const heard = toolItem({ ...darren, howHeard: 'He told Sam what he thinks' });
	expect(hints({ childsPart, notInvited: [heard] })).toEqual([]);
});

// Our workbook (SPEC.md WB1, WB2).
import { expect, test } from 'vitest';
import { hintsOn, toolItem } from '../../../../../tests/kit/toolItem.ts';
import { moduleStrip, workbook } from './workbook.ts';

test('[WB1] eight parts without titles of ours; the strip says how far each is', () => {
	const modules = [
		toolItem({ number: '1', status: 'done' }),
		toolItem({ number: '3', status: 'doing' }),
		toolItem({ number: '3', status: null })
	];
	const strip = moduleStrip(modules);
	expect(strip).toHaveLength(8);
	expect([strip[0], strip[1], strip[2]]).toEqual([['done'], [], ['doing', 'planned']]);
	expect(workbook.lists['modules']?.fields['title']?.kind).toBe('text');
});

test('[WB2] somebody’s health is there only with a yes; what was learnt is the family’s', () => {
	expect(hintsOn(workbook, 'specialists', { kind: 'mentalHealth' })).toEqual(['saidYes']);
	expect(hintsOn(workbook, 'modules', { status: 'done' })).toEqual(['learntNothingSaid']);
	expect(workbook.lists['modules']?.fields['whatWeLearnt']?.writers).toBe('familyNetwork');
});

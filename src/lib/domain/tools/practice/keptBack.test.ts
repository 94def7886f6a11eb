// Who is not let in, and what is left out of a report (SPEC.md KB1–KB2; practice.md 2.8).
import { expect, test } from 'vitest';
import { itemChecksOf, toolItem } from '../../../../../tests/kit/toolItem.ts';
import { collectionsOf } from '../practiceSchema.ts';
import { keptBack } from './keptBack.ts';

test('[KB1] none of it ever stands at the table', () => {
	expect(collectionsOf(keptBack, 'table')).toEqual({});
	expect(Object.keys(collectionsOf(keptBack, 'record'))).toHaveLength(3);
	expect(keptBack.offeredTo).toEqual(['chair', 'noteTaker']);
});

test('[KB2] whoever is kept out is still heard, and for as short as it must be', () => {
	const check = (values: Record<string, string>) =>
		itemChecksOf(keptBack, 'exclusions', toolItem(values));
	expect(check({ howLong: 'part', howHeard: 'ownPart' })).toEqual([]);
	expect(check({ howLong: 'whole' })).toEqual(['stillHeard', 'onlyAPart']);
	const quorum = toolItem({ isEnough: 'goesOnAnyway' });
	expect(itemChecksOf(keptBack, 'quorum', quorum)).toEqual(['whyGoOn']);
});

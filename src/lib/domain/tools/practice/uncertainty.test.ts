// How sure are we? (SPEC.md UN1, UN2).
import { expect, test } from 'vitest';
import { hintsOn, hintsOnAll, toolItem } from '../../../../../tests/kit/toolItem.ts';
import { uncertainty } from './uncertainty.ts';

test('[UN1] it is a team’s own: at the table of team thinking time alone', () => {
	expect(Object.keys(uncertainty.opens)).toEqual(['teamThinking']);
	expect(uncertainty.inRecordOf).toEqual(['initialConference', 'reviewConference']);
	expect(uncertainty.lists['chairsCheck']?.home).toBe('record');
	expect(uncertainty.offeredTo).toEqual(['chair', 'socialWorker', 'manager', 'professional']);
});

test('[UN2] what is not known needs somebody who finds out, and there is something not known', () => {
	expect(hintsOn(uncertainty, 'unknowns', { what: 'Good Fridays?' })).toEqual(['nobodyFindsOut']);
	const reasons = [toolItem({ becauseI: 'it is the drink' })];
	expect(hintsOnAll(uncertainty, { reasons, unknowns: [] })).toEqual(['noUnknowns']);
});

// What matters about who we are (SPEC.md GR1, GR2).
import { expect, test } from 'vitest';
import { hintsOn } from '../../../../../tests/kit/toolItem.ts';
import { isFamilyNetwork } from '../../roles.ts';
import { graceIds, graces } from './graces.ts';

test('[GR1] the fifteen are thought about on one’s own page, by people at work', () => {
	expect(new Set(graceIds).size).toBe(15);
	expect(graces.lists['aboutMe']?.home).toBe('own');
	expect(graces.lists['aboutMe']?.offeredTo?.some(isFamilyNetwork)).toBe(false);
	expect(hintsOn(graces, 'aboutMe', { what: 'class', forWhom: 'familyMember' })).toEqual([
		'aboutOthers'
	]);
});

test('[GR2] the family is asked one question: what to plan round', () => {
	const forFamily = Object.entries(graces.lists).filter(([, { offeredTo }]) => !offeredTo);
	expect(forFamily.map(([name]) => name)).toEqual(['adjustments']);
	expect(hintsOn(graces, 'adjustments', { what: 'Sunday is church' })).toEqual(['nothingPlanned']);
});

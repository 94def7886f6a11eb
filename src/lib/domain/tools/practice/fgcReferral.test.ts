// Asking for a family group conference (SPEC.md FR1–FR2; practice.md 2.7 stage 1).
import { expect, test } from 'vitest';
import { toolItem } from '../../../../../tests/kit/toolItem.ts';
import { toolHints } from '../hints.ts';
import { fgcReferral } from './fgcReferral.ts';

const hints = (...referral: ReturnType<typeof toolItem>[]) =>
	toolHints(fgcReferral, { referral }, { children: [] });
const yes = { reason: 'Who can help at weekends', consentBy: 'Chantelle', consentOn: '2026-02-24' };

test('[FR1] without a yes and its day nobody has agreed', () => {
	expect(hints()).toEqual(['noConsent']);
	expect(hints(toolItem({ ...yes, consentOn: null }))).toEqual(['noConsent']);
	expect(hints(toolItem(yes))).toEqual([]);
});

test('[FR2] a yes that was taken back is seen, and the family may say so itself', () => {
	expect(hints(toolItem({ ...yes, consentTakenBackOn: '2026-03-02' }))).toEqual([
		'consentTakenBack'
	]);
	const fields = fgcReferral.lists['referral']?.fields;
	expect(fields?.['consentTakenBackOn']?.writers).toBe('familyOrRunsMeeting');
	expect(fields?.['reason']?.writers).toBe('localAuthority');
});

// Team thinking time (SPEC.md TT1–TT3, TT10, TT11).
import { expect, test } from 'vitest';
import { hintsOn, hintsOnAll, toolItem } from '../../../../../tests/kit/toolItem.ts';
import { teamThinking } from '../../meetings/teamThinking.ts';
import { thinkingStages } from '../../councilTerms.ts';
import { thinking } from './thinking.ts';

test('[TT1] its eight stages are the phases of that meeting, in their order', () => {
	const phases = teamThinking.phases.map(({ id }) => id);
	expect(thinkingStages).toEqual(phases.slice(1, -1));
	expect(thinking.opens.teamThinking).not.toContain('alone');
});

test('[TT10] what could happen and what somebody wonders is begun alone, and put up from the next stage on', () => {
	const alone = Object.entries(thinking.lists).filter(([, { beginsIn }]) => beginsIn);
	expect(alone.map(([name, { beginsIn, phases }]) => [name, beginsIn, phases?.[0]])).toEqual([
		['hypotheses', ['alone'], 'reveal'],
		['dangerDraft', ['alone'], 'reveal']
	]);
});

test('[TT11] what somebody wondered goes after thirty days, unless it is kept', () => {
	expect(thinking.lists['hypotheses']?.expires).toEqual({ afterDays: 30, unless: 'isKept' });
});

test('[TT2] a next step waits for the accountable manager', () => {
	const step = { what: 'Ask about good Fridays', owner: 'priya', date: '2026-03-06' };
	expect(hintsOn(thinking, 'actions', step)).toEqual(['noManager']);
	expect(hintsOn(thinking, 'actions', { managerPresent: true })).toEqual(['ownerAndDate']);
	const content = { actions: [toolItem(step)], recordSummary: [toolItem({ summary: 'x' })] };
	expect(hintsOnAll(thinking, content)).toEqual(['stepWithoutManager']);
});

test.each([
	['M.R., T.R-P.', []],
	['MR & TR', []],
	['', []],
	['Maya Reid', ['initials']],
	['the Reid family', ['initials']]
])('[TT3] initials are enough: “%s”', (whoItIsAbout, hints) => {
	expect(hintsOn(thinking, 'frame', { whoItIsAbout })).toEqual(hints);
});

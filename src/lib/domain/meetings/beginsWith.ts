// What the wall shows when a phase of a conference, core group or family's meeting begins (SPEC.md MK8, MK9; docs/meetings.md
// says why). Phones listen until whoever runs the meeting says otherwise. Nothing that somebody has to open first.
import type { PhaseStep } from './meetingKind.ts';

/** People come in: whatever was tried before the day is not what they meet. */
export const arriving: PhaseStep = { show: 'welcome', mode: 'listen' };

/** Nothing of the adults’ stands beside what a child has to say (practice.md 2.14); the child’s words are opened by hand. */
export const hearingTheChild: PhaseStep = {
	show: 'welcome',
	mode: 'listen',
	keeps: ['childsWords']
};

const partsOfMap = ['map', 'workingWell', 'worried', 'needsToHappen'] as const;

export const tellingWhatIs: PhaseStep = { show: 'map', mode: 'listen', keeps: partsOfMap };

/** What has got better comes first (practice.md 2.9). */
export const tellingWhatIsBetter: PhaseStep = {
	show: 'workingWell',
	mode: 'listen',
	keeps: partsOfMap
};

/** The plan as it is written; what it has to meet may stay beside the talk about it. */
export const planning: PhaseStep = { show: 'plan', mode: 'listen', keeps: ['mustHaves'] };

// What a step is called: the coordinator's own words, or the usual ones for this part of the board.
import type { Step } from '../domain/step.ts';
import type { Words } from '../i18n/words.ts';
import type { Face } from './face.svelte.ts';

export function stepTitle(
	words: Words,
	step: Step,
	{ scales, kind, meeting }: Pick<Face, 'scales' | 'kind' | 'meeting'>
): string {
	if (step.title !== '') return step.title;
	if (step.show === 'scale') {
		const scale = scales.find(({ id }) => id === step.scale);
		if (scale) return scale.question;
	}
	const phases = kind?.phases ?? [];
	const at = phases.findIndex(({ id }) => id === meeting?.phase);
	// Where one tells, the others listen. Neither a map that is not written any more, as while the family is told, nor a
	// welcome after its phase is what people look at.
	const isOver =
		(step.show === 'tool' && phases[at]?.begins?.mode === 'listen') ||
		(step.show === 'map' ? phases[at]?.tools.includes('map') === false : isWelcomeOver(step, at));
	return words(isOver && step.mode === 'listen' ? 'step-listening' : `step-${step.show}`);
}

/** @param at the place of the phase: before the day, then the one that welcomes */
export function isWelcomeOver({ show }: Step, at: number): boolean {
	return show === 'welcome' && at > 1;
}

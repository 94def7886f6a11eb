// What a step is called: the coordinator's own words, or the usual ones for this part of the board.
import type { Step } from '../domain/step.ts';
import type { Words } from '../i18n/words.ts';
import type { Face } from './face.svelte.ts';

export function stepTitle(words: Words, step: Step, face: Pick<Face, 'scales'>): string {
	if (step.title !== '') return step.title;
	if (step.show === 'scale') {
		const scale = face.scales.find(({ id }) => id === step.scale);
		if (scale) return scale.question;
	}
	return words(`step-${step.show}`);
}

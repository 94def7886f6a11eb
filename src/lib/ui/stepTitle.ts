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
	// Where the map is not written any more, as while the family is told, it is not what people look at.
	const phase = kind?.phases.find(({ id }) => id === meeting?.phase);
	const isOver = step.show === 'map' && phase?.tools.includes('map') === false;
	return words(isOver && step.mode === 'listen' ? 'step-listening' : `step-${step.show}`);
}

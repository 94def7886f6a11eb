// What a sentence to choose from says: as it was typed, or in the words of its preset.
import type { ScaleView } from '../../domain/tools/scale.ts';
import type { Words } from '../../i18n/words.ts';

type Offering = Pick<ScaleView, 'options' | 'preset'>;

export function optionText({ options, preset }: Offering, id: string, words: Words): string {
	const typed = options?.find((option) => option.id === id)?.text ?? '';
	const own = [preset, id].join('-');
	return typed === '' ? words(`option-${own}`) : typed;
}

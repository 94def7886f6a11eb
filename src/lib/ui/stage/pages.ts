// The quiet time of a stage and who takes which part, with what is said of them (../later.ts).
import { moreWords } from '../../i18n/laterWords.ts';

export async function stagePages() {
	const [time, parts, control, said] = await Promise.all([
		import('./StageTime.svelte'),
		import('./StageParts.svelte'),
		import('./StageControl.svelte'),
		moreWords('stage')
	]);
	return {
		StageTime: time.default,
		StageParts: parts.default,
		StageControl: control.default,
		said
	};
}

// The code of writing (shared text fields, what can be done with a card) and of scaling questions, loaded when somebody needs
// it: a phone that only reads does not wait for it. Seat.svelte asks for it once the board is there, so that it is at
// hand when the signal goes.

/** Loads once; after a failure (no signal just now) the next one who asks tries again. */
function once<Module>(load: () => Promise<Module>): () => Promise<Module> {
	let loading: Promise<Module> | null = null;
	return () => {
		loading ??= load().catch((error: unknown) => {
			loading = null;
			throw error;
		});
		return loading;
	};
}

export const loadWriting = once(() => import('./SharedText.svelte'));
export const loadCardActions = once(() => import('./board/CardActions.svelte'));
export const loadScales = once(() => import('./phone/scales.ts'));

/** All of it, quietly: whatever does not come now comes when it is asked for. */
export function prepareWriting(): void {
	void Promise.allSettled([loadWriting(), loadCardActions(), loadScales()]);
}

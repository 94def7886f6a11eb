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
export const loadPlanForm = once(() => import('./board/PlanLineForm.svelte'));
export const loadMustHaves = once(() => import('./board/MustHaves.svelte'));
/** The family's own pages: only phones that may need them ask. */
export const loadFamily = once(() => import('./family/pages.ts'));
export const loadScales = once(() => import('./phone/scales.ts'));

/**
 * All of it, quietly: whatever does not come now comes when it is asked for.
 * @param mayBeAlone whether this person can be in a family's time alone
 */
export function prepareWriting(mayBeAlone: boolean): void {
	const code = [loadWriting, loadCardActions, loadPlanForm, loadMustHaves, loadScales];
	const wanted = mayBeAlone ? [...code, loadFamily] : code;
	void Promise.allSettled(wanted.map((load) => load()));
}

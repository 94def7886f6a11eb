// The code of writing (shared text fields, "I see it differently"), loaded when somebody writes: a phone that only
// reads does not wait for it. Seat.svelte asks for it once the board is there, so that it is at hand when the
// signal goes.
import type BesideForm from './board/BesideForm.svelte';
import type SharedText from './SharedText.svelte';

type Loaded<Component> = Promise<{ default: Component }>;

/** Loads once; after a failure (no signal just now) the next one who asks tries again. */
function once<Component>(load: () => Loaded<Component>): () => Loaded<Component> {
	let loading: Loaded<Component> | null = null;
	return () => {
		loading ??= load().catch((error: unknown) => {
			loading = null;
			throw error;
		});
		return loading;
	};
}

export const loadWriting = once<typeof SharedText>(() => import('./SharedText.svelte'));
export const loadBesideForm = once<typeof BesideForm>(() => import('./board/BesideForm.svelte'));

/** All of it, quietly: whatever does not come now comes when it is asked for. */
export function prepareWriting(): void {
	void Promise.allSettled([loadWriting(), loadBesideForm()]);
}

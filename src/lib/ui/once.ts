/** Loads once; after a failure (no signal just now) the next one who asks tries again. */
export function once<Module>(load: () => Promise<Module>): () => Promise<Module> {
	let loading: Promise<Module> | null = null;
	return () => {
		loading ??= load().catch((error: unknown) => {
			loading = null;
			throw error;
		});
		return loading;
	};
}

// Percentiles of samples.

/** @param share such as 0.99 */
export function percentile(samples: readonly number[], share: number): number {
	const sorted = Float64Array.from(samples).sort();
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** The middle one, or the mean of the middle two. */
export function median(samples: readonly number[]): number {
	const sorted = Float64Array.from(samples).sort();
	const upper = sorted[Math.floor(sorted.length / 2)] ?? NaN;
	const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? NaN;
	return (lower + upper) / 2;
}

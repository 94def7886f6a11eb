// Percentiles of samples.

/** @param share such as 0.99 */
export function percentile(samples: readonly number[], share: number): number {
	const sorted = Float64Array.from(samples).sort();
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

export const median = (samples: readonly number[]) => percentile(samples, 0.5);

// Numbers in order, as near as can be to what each would like to be.

export interface Wish {
	want: number;
	/** How much it counts beside the others. */
	weight: number;
}

/** Nearest by least squares: neighbours that want to pass each other meet in their middle. */
export function pooled(wishes: readonly Wish[]): number[] {
	const pools: { sum: number; weight: number; count: number }[] = [];
	for (const { want, weight } of wishes) {
		let pool = { sum: want * weight, weight, count: 1 };
		for (let last = pools.at(-1); last; last = pools.at(-1)) {
			if (last.sum / last.weight <= pool.sum / pool.weight) break;
			pool = {
				sum: pool.sum + last.sum,
				weight: pool.weight + last.weight,
				count: pool.count + last.count
			};
			pools.pop();
		}
		pools.push(pool);
	}
	return pools.flatMap(({ sum, weight, count }) => Array<number>(count).fill(sum / weight));
}

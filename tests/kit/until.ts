// Waiting for a condition instead of a time.

const everyMillis = 5;

/** Resolves with the first truthy value of `condition`. @throws naming `what` after `timeoutMillis` */
export async function until<Value>(
	what: string,
	condition: () => Value | Promise<Value>,
	timeoutMillis = 10_000
): Promise<NonNullable<Value>> {
	const end = performance.now() + timeoutMillis;
	for (;;) {
		const value = await condition();
		if (value) return value;
		if (performance.now() > end) throw new Error(`waited ${String(timeoutMillis)} ms for: ${what}`);
		await new Promise((resolve) => setTimeout(resolve, everyMillis));
	}
}

/** The promise's value, or an error naming `what` when it takes too long. */
export async function within<Value>(
	what: string,
	promise: Promise<Value>,
	timeoutMillis = 10_000
): Promise<Value> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => {
			reject(new Error(`waited ${String(timeoutMillis)} ms for: ${what}`));
		}, timeoutMillis);
	});
	try {
		return await Promise.race([promise, late]);
	} finally {
		clearTimeout(timer);
	}
}

/**
 * Lets this process read what already lies in its sockets: an answer on one of them may be seen before what was sent
 * earlier on another. @see endedRights.test.ts
 */
export async function readWhatCame(): Promise<void> {
	for (let turn = 0; turn < 5; turn++) {
		await new Promise((resolve) => {
			setImmediate(resolve);
		});
	}
}

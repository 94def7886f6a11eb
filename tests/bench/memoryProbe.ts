// Preloaded into a server that is being measured: on SIGUSR2 it collects garbage and prints what is left.
process.on('SIGUSR2', () => {
	globalThis.gc?.();
	const { heapUsed, external, rss } = process.memoryUsage();
	process.stdout.write(`memory ${JSON.stringify({ heapUsed, external, rss })}\n`);
});

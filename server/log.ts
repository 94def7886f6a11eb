// Structured log lines: an event name and allow-listed plain values. Never content, names, codes or addresses.

export type LogLevel = 'silent' | 'error' | 'warn' | 'info' | 'debug';

export const logLevels: readonly LogLevel[] = ['silent', 'error', 'warn', 'info', 'debug'];

export interface Log {
	error(event: string, facts?: Facts): void;
	warn(event: string, facts?: Facts): void;
	info(event: string, facts?: Facts): void;
}

type Facts = Readonly<Record<string, string | number | boolean | null>>;

export function makeLog(level: LogLevel, write: (line: string) => void = toStandardError): Log {
	const limit = logLevels.indexOf(level);
	const at = (name: Exclude<LogLevel, 'silent'>) => (event: string, facts?: Facts) => {
		if (logLevels.indexOf(name) > limit) return;
		write(JSON.stringify({ at: new Date().toISOString(), level: name, event, ...facts }));
	};
	return { error: at('error'), warn: at('warn'), info: at('info') };
}

/** What kind of failure it was, without its message: messages may quote what people wrote. */
export function failureKind(error: unknown): string {
	if (error instanceof Error) {
		const code: unknown = 'code' in error ? error.code : undefined;
		return typeof code === 'string' ? code : error.name;
	}
	return typeof error;
}

/**
 * The sync library prints document names and whole errors through console (security.md V15).
 * Here that becomes one countable line a second at most.
 */
export function quietConsole(log: Log, nowMillis: () => number = Date.now): void {
	let lastMillis = 0;
	let count = 0;
	const note = () => {
		count += 1;
		if (nowMillis() - lastMillis < 1000) return;
		log.warn('library.message', { count });
		lastMillis = nowMillis();
		count = 0;
	};
	console.error = note;
	console.warn = note;
}

/**
 * A log that nobody can take any more (a full disk, a pipe whose reader has gone) must not end a meeting: Node would
 * end the process over the error. Lines are then lost; what must be recorded is in the audit, in the database.
 */
export function outliveLog(): void {
	for (const stream of [process.stderr, process.stdout]) stream.on('error', () => undefined);
}

function toStandardError(line: string): void {
	process.stderr.write(`${line}\n`);
}

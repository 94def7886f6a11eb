// One line of the table that `npm run bench` prints, and the table.

export interface Figure {
	what: string;
	kinboard: string;
	/** The y-websocket server as it is published, where it can be compared. */
	stock?: string;
	/** A relay that only passes frames on, where it can be compared. */
	relay?: string;
	ratio?: string;
	target: string;
	/** Null where the figure is only printed, or is too noisy to be judged by one run. */
	isMet: boolean | null;
}

const titles = ['what', 'Kinboard', 'stock y-websocket', 'bare relay', 'ratio', 'target', 'met'];

export function printTable(figures: readonly Figure[]): void {
	const rows = figures.map(({ what, kinboard, stock, relay, ratio, target, isMet }) => [
		what,
		kinboard,
		stock ?? '',
		relay ?? '',
		ratio ?? '',
		target,
		isMet === null ? '–' : isMet ? 'yes' : 'NO'
	]);
	const widths = titles.map((title, i) =>
		Math.max(title.length, ...rows.map((row) => row[i]?.length ?? 0))
	);
	for (const row of [titles, widths.map((width) => '─'.repeat(width)), ...rows]) {
		console.log(
			row
				.map((cell, i) => cell.padEnd(widths[i] ?? 0))
				.join('  ')
				.trimEnd()
		);
	}
}

export const millis = (value: number) => `${value.toFixed(value < 20 ? 1 : 0)} ms`;
export const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
export const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(2)} MB`;
export const times = (value: number) => `${value.toFixed(2)} ×`;

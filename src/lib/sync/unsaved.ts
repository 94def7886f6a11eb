// Words typed here that the server has not acknowledged yet, so that a refusal can give them back.
// Kept in this page's memory alone.

export class Unsaved {
	private readonly readers = new Map<string, () => string>();

	/** @param field which field; @param read its words when they are asked for */
	note(field: string, read: () => string): void {
		this.readers.set(field, read);
	}

	/** Everything is stored. */
	clear(): void {
		this.readers.clear();
	}

	get isEmpty(): boolean {
		return this.readers.size === 0;
	}

	/** What would be lost, field by field, and nothing twice. Empties the list. */
	take(): string[] {
		const words = [...this.readers.values()].map((read) => read().trim());
		this.readers.clear();
		return [...new Set(words)].filter((text) => text !== '');
	}
}

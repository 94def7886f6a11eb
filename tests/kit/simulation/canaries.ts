// Words that can be told from all others wherever they turn up, and where each may: in the rooms it was put into, and in the
// answers to those it is meant for.

const pattern = /cnry\d{6}/g;

export interface Canary {
	word: string;
	rooms: Set<string>;
	/** Rooms in which it was deleted: nobody gets it there any more. */
	deletedIn: Set<string>;
	/** Outside every room: who reads it; of a shown answer also the one who ran the meeting when it was given, at the desk. */
	sealed: { readers: readonly string[]; part: string; ranBy: string | null } | null;
	/** Outside every room, for those to whom somebody lets it out just now. */
	told?: (person: string, where: string) => boolean;
}

export class Canaries {
	private readonly all = new Map<string, Canary>();

	make(sealed: Canary['sealed'] = null): Canary {
		const word = `cnry${String(this.all.size).padStart(6, '0')}`;
		const made: Canary = { word, rooms: new Set(), deletedIn: new Set(), sealed };
		this.all.set(word, made);
		return made;
	}

	/** All that are in these bytes or words. */
	in(where: Uint8Array | string): Canary[] {
		const text = typeof where === 'string' ? where : Buffer.from(where).toString('latin1');
		const found = new Set(text.match(pattern));
		return [...found].flatMap((word) => this.all.get(word) ?? []);
	}

	get(word: string): Canary | undefined {
		return this.all.get(word);
	}
}

// The council's own words (src/lib/domain/councilWords.ts), kept in memory: every page with roles on it asks for them.
// Those of its file are defaults below what an administrator sets.
import { isCouncilWordId, type CouncilWordId } from '#lib/domain/councilWords.ts';
import type { WordsByLanguage } from './council/settings.ts';
import type { Store, Trx } from './store/store.ts';

export type OwnWords = Readonly<Partial<Record<CouncilWordId, string>>>;

export interface ChosenWords {
	language: string;
	id: CouncilWordId;
	/** Null: the standard word. */
	words: string | null;
}

export class CouncilWords {
	private readonly store: Store;
	private readonly nowMillis: () => number;
	private readonly ofFile: WordsByLanguage;
	private byLanguage: ReadonlyMap<string, OwnWords>;

	private constructor(
		store: Store,
		nowMillis: () => number,
		ofFile: WordsByLanguage,
		byLanguage: ReadonlyMap<string, OwnWords>
	) {
		this.store = store;
		this.nowMillis = nowMillis;
		this.ofFile = ofFile;
		this.byLanguage = byLanguage;
	}

	static async load(
		store: Store,
		nowMillis: () => number,
		ofFile: WordsByLanguage
	): Promise<CouncilWords> {
		return new CouncilWords(store, nowMillis, ofFile, await readAll(store));
	}

	/** What pages say in place of our words. */
	of(language: string): Readonly<Record<string, string>> {
		return { ...this.below(language), ...this.chosen(language) };
	}

	/** Those that an administrator set. */
	chosen(language: string): OwnWords {
		return this.byLanguage.get(language) ?? {};
	}

	/** What holds where an administrator has set nothing: the words of the file. */
	below(language: string): Readonly<Record<string, string>> {
		return this.ofFile[language] ?? {};
	}

	/** Each change is a line of the audit, with what was changed and not to which words. */
	async set(by: string, chosen: readonly ChosenWords[]): Promise<void> {
		const changed = chosen.filter(
			({ language, id, words }) => (this.chosen(language)[id] ?? null) !== words
		);
		if (changed.length === 0) return;
		await this.store.commit(async (trx) => {
			for (const one of changed) {
				await write(trx, one);
				const target = `${one.language}/${one.id}`;
				const line = { board: null, at: this.nowMillis(), actor: by, action: 'words.set', target };
				await trx.insertInto('audit').values(line).execute();
			}
		});
		this.byLanguage = await readAll(this.store);
	}
}

async function write(trx: Trx, { language, id, words }: ChosenWords): Promise<void> {
	await trx
		.deleteFrom('councilWord')
		.where('language', '=', language)
		.where('id', '=', id)
		.execute();
	if (words !== null) await trx.insertInto('councilWord').values({ language, id, words }).execute();
}

async function readAll(store: Store): Promise<Map<string, OwnWords>> {
	const all = new Map<string, OwnWords>();
	for (const { language, id, words } of await store.db
		.selectFrom('councilWord')
		.selectAll()
		.execute()) {
		if (isCouncilWordId(id)) all.set(language, { ...all.get(language), [id]: words });
	}
	return all;
}

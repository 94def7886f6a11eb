// The council's own words (src/lib/domain/councilWords.ts), kept in memory: every page with roles on it asks for them.
import { isCouncilWordId, type CouncilWordId } from '#lib/domain/councilWords.ts';
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
	private byLanguage: ReadonlyMap<string, OwnWords>;

	private constructor(
		store: Store,
		nowMillis: () => number,
		byLanguage: ReadonlyMap<string, OwnWords>
	) {
		this.store = store;
		this.nowMillis = nowMillis;
		this.byLanguage = byLanguage;
	}

	static async load(store: Store, nowMillis: () => number): Promise<CouncilWords> {
		return new CouncilWords(store, nowMillis, await readAll(store));
	}

	of(language: string): OwnWords {
		return this.byLanguage.get(language) ?? {};
	}

	/** Each change is a line of the audit, with what was changed and not to which words. */
	async set(by: string, chosen: readonly ChosenWords[]): Promise<void> {
		const changed = chosen.filter(
			({ language, id, words }) => (this.of(language)[id] ?? null) !== words
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

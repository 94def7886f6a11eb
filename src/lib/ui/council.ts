// The council's settings with what is said about them, asked for once for each page: `const here = await face.council()`.
// The settings are plain data (domain/council.ts); the words are the council's own, or ours where it has none.
import type { Council, CouncilAnswer, DecisionOrder } from '../domain/council.ts';
import type { TimingId } from '../domain/timings.ts';
import type { ConferenceHeading } from '../domain/tools/conferenceMap.ts';
import type { ScaleKind } from '../domain/tools/scale.ts';
import { moreWords } from '../i18n/laterWords.ts';
import type { Words } from '../i18n/words.ts';
import { get } from '../sync/post.ts';

export interface UsualScale {
	question: string;
	anchor0: string;
	anchor10: string;
}

export interface CouncilHere extends Council {
	/** A heading of the conference map; in both words, ours have the one of people at work beside the plain one. */
	heading(id: ConferenceHeading, inBothWords?: boolean): string;
	/** What a scaling question of this kind usually says; it is then made to fit the family. */
	usualScale(kind: ScaleKind): UsualScale;
	/** What is said about them besides. */
	words: Words;
	/** The council's own words, or null where it has none. */
	own(id: string): string | null;
	/** One of `categories`. */
	category(id: string): string;
	/** @param level from 1 to `levelsOfNeed` */
	level(level: number): { name: string; about: string };
	/** @param module from 1 to `workbookModules` */
	module(module: number): string;
	/** What is counted, beside its day. */
	due(id: TimingId): string;
	/** Whether the plan or the views come first, as a reminder for whoever runs the meeting. */
	reminder(order: DecisionOrder): string;
}

/** @throws where there is no signal just now; ask again */
export async function askForCouncil(base: string): Promise<CouncilHere> {
	const answer = await get<CouncilAnswer>(`${base}council`);
	if (!answer.ok) throw new Error(`the council's settings: ${String(answer.status)}`);
	const { council, words: own } = answer.body;
	return here(council, await moreWords('council', own), own);
}

function here(council: Council, words: Words, own: Readonly<Record<string, string>>): CouncilHere {
	const atWork = '.professional';
	return {
		...council,
		words,
		own: (id) => own[id] ?? null,
		heading(heading, inBothWords = false) {
			const id = `heading-${heading}`;
			const plain = words(id);
			const isOurs = !Object.hasOwn(own, id);
			return inBothWords && isOurs ? [plain, words(id + atWork)].join(' · ') : plain;
		},
		usualScale: (kind) => ({
			question: words(`usual-question-${kind}`),
			anchor0: words(`anchor-0-${kind}`),
			anchor10: words(`anchor-10-${kind}`)
		}),
		category: (id) => words(`category-${id}`),
		level: (level) => ({ name: words(`level-${level}`), about: words(`level-${level}-about`) }),
		module: (module) => words(`module-${module}`),
		due: (id) => words(`due-${id}`),
		reminder: (order) => words(`decision-${order}`)
	};
}

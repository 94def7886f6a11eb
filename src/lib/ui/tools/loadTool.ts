// A tool with its words, and all there are in this meeting, in the order of the practice notes.
import { hasToolContent } from '../../board/toolItems.ts';
import { practiceTools } from '../../domain/tools/practice/all.ts';
import { keyOf, type PracticeTool } from '../../domain/tools/practiceTool.ts';
import { loadToolWords } from '../../i18n/toolWords.ts';
import { either, moreWords } from '../../i18n/laterWords.ts';
import type { Words } from '../../i18n/words.ts';
import type { CouncilHere } from '../council.ts';
import type { Face } from '../face.svelte.ts';
import { ownWords } from '../ownWords.ts';
import { phaseOf } from '../../domain/meetings/meetingKind.ts';

/** Those that this kind of meeting has, and one that was used here before the server did without it. */
export function toolsHere(face: Face): PracticeTool[] {
	const keys = new Set(face.kind?.phases.flatMap(({ tools }) => tools));
	return practiceTools.filter(
		(tool) => keys.has(keyOf(tool)) || isInRecord(face, tool) || isUsed(face, tool)
	);
}

function isUsed({ table, own }: Face, { id }: PracticeTool): boolean {
	return [table, own].some((room) => room !== null && hasToolContent(room.words, id));
}

/** Of those, the ones that are meant for me. */
export function toolsFor(face: Face): PracticeTool[] {
	const { role } = face.me;
	return toolsHere(face).filter(({ offeredTo }) => offeredTo?.includes(role) ?? true);
}

/** No tool of this table: only what it keeps in the record is offered, to those who write that. */
export function isInRecord({ kind, connection }: Face, { inRecordOf = [] }: PracticeTool): boolean {
	return kind !== null && inRecordOf.includes(kind.id) && connection.room('record') !== null;
}

/** Can it be written in this phase, at the table or, for a stage to come, on one's own page? */
export function isOpenNow(face: Face, tool: PracticeTool): boolean {
	const { kind, meeting } = face;
	if (!kind || !meeting) return false;
	if (isInRecord(face, tool)) return face.connection.room('record')?.access === 'write';
	const { phase } = meeting;
	const isBegun = Object.values(tool.lists).some(({ beginsIn }) => beginsIn?.includes(phase));
	return isBegun || (phaseOf(kind, phase)?.tools.includes(keyOf(tool)) ?? false);
}

const loaded = new Map<string, Promise<Words>>();

export interface LoadedTool {
	/** Its own words with those that all tools share. */
	said: Words;
	/** What the council decided. */
	here: CouncilHere;
}

/** What a tool's page needs besides its definition. */
export async function loadTool(face: Face, tool: PracticeTool): Promise<LoadedTool> {
	const [said, here] = await Promise.all([wordsOf(tool), face.council()]);
	return { said, here };
}

function wordsOf(tool: PracticeTool): Promise<Words> {
	const { lang } = document.documentElement;
	const key = `${lang}/${tool.id}`;
	const known = loaded.get(key);
	if (known) return known;
	const words = bothOf(lang, tool.id);
	loaded.set(key, words);
	words.catch(() => loaded.delete(key)); // no signal just now: asked again next time
	return words;
}

async function bothOf(lang: string, tool: string): Promise<Words> {
	const [own, shared] = await Promise.all([
		loadToolWords(lang, tool),
		moreWords('tools', ownWords())
	]);
	return either(own, shared);
}

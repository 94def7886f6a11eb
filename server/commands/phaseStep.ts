// What everybody looks at when a phase begins (SPEC.md MK8): what its kind of meeting says, without anybody pressing.
import type * as Y from 'yjs';
import { readScale, readStep, writeStep } from '#lib/board/hall.ts';
import { readToolContent } from '#lib/board/toolItems.ts';
import { phaseOf } from '#lib/domain/meetings/meetingKind.ts';
import { practiceTools } from '#lib/domain/tools/practice/all.ts';
import type { BoardPart } from '../boards/boardPart.ts';
import type { Services } from '../services.ts';

/** What a new phase changes in the hall's step. */
export async function stepFor(
	{ board, part }: BoardPart,
	phase: string,
	{ hub }: Services
): Promise<(hall: Y.Doc) => void> {
	const begins = phaseOf(board.kind, phase)?.begins;
	const tools = begins?.tools ?? [];
	// Looked at only where there is a choice.
	const tool =
		tools.length < 2
			? (tools[0] ?? null)
			: await hub.withRoom(board.room('table', part).id, (_live, table) =>
					Promise.resolve(firstInUse(table, tools))
				);
	return (hall) => {
		const earlier = { ...readStep(hall), spotlight: null, page: null, title: '' };
		// A question that is open stays in sight: there are answers to show.
		const isAsking =
			earlier.show === 'scale' &&
			earlier.scale !== null &&
			readScale(hall, earlier.scale)?.state === 'open';
		const isKept = begins?.keeps?.includes(earlier.show) === true;
		if (!begins || isAsking || isKept) writeStep(hall, { ...earlier, mode: 'listen' });
		else {
			const { show, mode } = begins;
			writeStep(hall, { ...earlier, show, mode, scale: null, tool, view: null, heading: null });
		}
	};
}

/** The first in which something stands, else the last. */
function firstInUse(table: Y.Doc, tools: readonly string[]): string | null {
	const inUse = tools.find((id) => {
		const tool = practiceTools.find((one) => one.id === id);
		return tool && Object.values(readToolContent(table, tool)).some(({ length }) => length > 0);
	});
	return inUse ?? tools.at(-1) ?? null;
}

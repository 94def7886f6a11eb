// Answers that were shown, or asked anew, while one was still being written: its words are given back, and nothing of
// it stays in the own room.
import { readAllBegun, removeBegun } from '../../board/begunAnswers.ts';
import { here, type Face } from '../face.svelte.ts';

export function giveBackBegun({ own, scales, connection }: Face): void {
	if (!own) return;
	for (const { scale, round, why, oneUp } of readAllBegun(own.doc)) {
		const asked = scales.find(({ id }) => id === scale);
		if (!asked || (asked.state === 'open' && asked.round === round)) continue;
		removeBegun(own.doc, scale, round, here);
		const written = [why, oneUp].filter((text) => text.trim() !== '');
		if (written.length > 0) connection.refused = [...connection.refused, ...written];
	}
}

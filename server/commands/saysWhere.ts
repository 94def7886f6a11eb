// Words that go where somebody may read them who must not know where another person lives (SPEC.md KA4): asked about once
// before, never refused for good.
import { looksLikeContact } from '#lib/domain/contactWords.ts';
import type { Board } from '../boards/board.ts';
import type { Rejected } from './command.ts';

export const saysWhere: Rejected = {
	status: 409,
	error: 'saysWhere',
	message: 'This seems to say where somebody lives or can be reached. Somebody there must not know.'
};

/** Only a meeting with people who must not meet asks. */
export function seemsToTell({ apart }: Board, texts: readonly string[]): boolean {
	return apart.length > 0 && texts.some(looksLikeContact);
}

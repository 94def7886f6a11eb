// The one question of every control that can be lent: may this person press it, here and now.
import type { LentControl } from '#lib/domain/control.ts';
import { forbidden, type Asking } from './command.ts';

export const onlyWhoRuns = forbidden('Only the person running the meeting can do this.');

export function presses({ board, actor }: Asking, control: LentControl): boolean {
	return board.presses(actor, control);
}

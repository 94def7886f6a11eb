// May one draw now, as far as the meeting and one's role go? It changes while a paper is open.
import { whyNoDrawing } from '../../domain/drawing/mayDraw.ts';
import type { DrawingPlace } from '../../sync/drawingLine.svelte.ts';
import type { Face } from '../face.svelte.ts';

export function isOpenToDraw({ kind, meeting, me }: Face, home: DrawingPlace['home']): boolean {
	// Who is not told how the meeting goes on has a page of their own, if anything.
	if (!kind) return home === 'own';
	return whyNoDrawing({ kind, phase: meeting?.phase ?? '' }, me.role, home === 'own') === null;
}

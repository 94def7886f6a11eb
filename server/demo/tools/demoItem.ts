// An item of a practice tool in the demo: by people's keys (reidFamily.ts). A value that names a person or another item
// is its key with @ before it.
import type { Shape } from '#lib/domain/drawing/shapes.ts';

export interface DemoItem {
	list: string;
	by: string;
	speaker?: string;
	about?: readonly string[];
	key?: string;
	values: Record<string, string | boolean | readonly string[] | null>;
	/** What stands on its drawing board, drawn by this participant. */
	draws?: (by: string) => readonly Shape[];
}

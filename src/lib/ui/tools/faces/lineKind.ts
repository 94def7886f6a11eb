// How the line of an item is drawn, out of what was chosen for it.
import type { LineKind } from '../../../domain/tools/drawn/lineStyle.ts';
import type { ToolItem } from '../../../domain/tools/practiceTool.ts';

export function kindOf(values: ToolItem['values']): LineKind {
	const chosen = (field: string) => {
		const value = values[field];
		return typeof value === 'string' && value !== '' ? value : null;
	};
	return { strength: chosen('strength'), quality: chosen('quality'), flow: chosen('flow') };
}

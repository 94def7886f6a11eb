// The marks of a drawing board that an update changes, as they are and as they will be once it is in (domain/SPEC.md DB17).
import type * as Y from 'yjs';
import type { ChangedMark } from '../domain/drawing/seen.ts';
import { shapeFields, type Shape } from '../domain/drawing/shapes.ts';
import type { Change } from '../domain/mayChangeBy.ts';
import { readShape } from './drawing.ts';

/**
 * @param doc the room as it is now; not changed
 * @param changes what the update changes: each may happen by itself
 */
export function changedMarks(doc: Y.Doc, changes: readonly Change[]): ChangedMark[] {
	const fields = new Map<string, Partial<Shape>>();
	for (const { path, op, value, loses } of changes) {
		const [, id = '', field = ''] = path;
		if (op !== 'set' || loses || value === null || !('plain' in value)) continue;
		if (field !== 'stroke' && !Object.hasOwn(shapeFields, field)) continue;
		fields.set(id, { ...fields.get(id), [field]: value.plain });
	}
	return [...fields].flatMap(([id, set]) => {
		const before = readShape(doc, id);
		return before ? [{ before, after: { ...before, ...set } }] : [];
	});
}

// Words on the canvas of a phone are moved and rubbed out, not typed: the keyboard would hide the paper. The library opens its
// editor for a double tap and the Enter key alike, and only for marks that it may.
import { GeoShapeUtil, NoteShapeUtil, TextShapeUtil, type TLAnyShapeUtilConstructor } from 'tldraw';

class Form extends GeoShapeUtil {
	override canEdit = () => false;
}

class Note extends NoteShapeUtil {
	override canEdit = () => false;
}

class Words extends TextShapeUtil {
	override canEdit = () => false;
}

/** The library's kinds of marks, with words as they are. */
export function withReadOnlyWords(
	all: readonly TLAnyShapeUtilConstructor[]
): TLAnyShapeUtilConstructor[] {
	return all.map((util) => [Form, Note, Words].find(({ type }) => type === util.type) ?? util);
}

// What is put on the paper without a pointer: names, pictures, and what is written from the keyboard. All of it lands in the
// middle of what is seen, chosen, so that it can be moved.
import { createShapeId, GeoShapeGeoStyle, toRichText, type Editor } from 'tldraw';
import type { KeptPicture } from '../domain/pictures.ts';
import { paper, rounded } from '../domain/drawing/shapes.ts';
import { assetOf } from './records.ts';

const usualForm = 120;
const usualNote = 200;

/** A name in a round form. */
export function putWords(editor: Editor, words: string): void {
	const { x, y } = editor.getViewportPageBounds().center;
	editor.markHistoryStoppingPoint('stamp');
	editor.setStyleForNextShapes(GeoShapeGeoStyle, 'ellipse');
	const id = createShapeId();
	editor.createShape({
		...{ id, type: 'geo', x: x - usualForm / 2, y: y - usualForm / 2 },
		props: {
			...{ geo: 'ellipse', w: usualForm, h: usualForm },
			...{ richText: toRichText(words), font: 'sans' }
		}
	});
	editor.setCurrentTool('select');
	editor.select(id);
}

/** No larger than half of the paper. */
export function putPicture(editor: Editor, { id: picture, width, height }: KeptPicture): void {
	const { x, y } = editor.getViewportPageBounds().center;
	const fits = Math.min(paper.width / 2 / width, paper.height / 2 / height, 1);
	const [w, h] = [rounded(width * fits), rounded(height * fits)];
	const asset = assetOf({ picture, w, h });
	editor.markHistoryStoppingPoint('image');
	editor.createAssets([asset]);
	const id = createShapeId();
	editor.createShape({
		...{ id, type: 'image', x: x - w / 2, y: y - h / 2 },
		props: { w, h, assetId: asset.id }
	});
	editor.setCurrentTool('select');
	editor.select(id);
}

/** Begins a note or words to be typed. @returns whether one holds the tool for that */
export function beginWriting(editor: Editor): boolean {
	const type = editor.getCurrentToolId();
	if (type !== 'note' && type !== 'text') return false;
	const { x, y } = editor.getViewportPageBounds().center;
	editor.markHistoryStoppingPoint('write');
	const id = createShapeId();
	editor.createShape({ id, type, x: x - usualNote / 2, y: y - usualNote / 2 });
	editor.select(id);
	editor.setEditingShape(id);
	editor.setCurrentTool('select.editing_shape', { target: 'shape', shape: editor.getShape(id) });
	return true;
}

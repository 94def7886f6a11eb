// The same paper for everybody, whole at first; and whole again where what stands round it takes or gives it room, for whoever
// had all of it in sight.
import type { Editor } from 'tldraw';
import { paper } from '../domain/drawing/shapes.ts';

/** @returns ends it */
export function showWholePaper(editor: Editor): () => void {
	const bounds = { x: 0, y: 0, w: paper.width, h: paper.height };
	editor.setCameraOptions({
		constraints: {
			bounds,
			padding: { x: 12, y: 12 },
			origin: { x: 0.5, y: 0.5 },
			initialZoom: 'fit-max',
			baseZoom: 'fit-max',
			behavior: 'contain'
		},
		zoomSteps: [1, 1.5, 2, 3, 4, 6],
		wheelBehavior: 'pan'
	});
	/** At which all of it is in sight, as large as the paper's place was. */
	let whole = 0;
	const fit = () => {
		editor.setCamera(editor.getCamera(), { reset: true });
		whole = editor.getInitialZoom();
	};
	fit();
	const look = () => {
		// Nothing moves under a hand that draws.
		if (editor.inputs.isPointing || editor.getInitialZoom() === whole) return;
		if (editor.getZoomLevel() === whole) fit();
		else whole = editor.getInitialZoom();
	};
	editor.on('tick', look);
	return () => {
		editor.off('tick', look);
	};
}

// The drawing library on its canvas, the only place where React is. It is told of marks and tells of marks; everything of the
// library's own that links, loads or embeds is switched off (security.md V78).
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import {
	atom,
	createTLStore,
	createTLUser,
	DefaultColorStyle,
	DefaultDashStyle,
	DefaultFontStyle,
	DefaultSizeStyle,
	defaultBindingUtils,
	defaultShapeUtils,
	InstancePresenceRecordType,
	react,
	Tldraw,
	type Editor,
	type TLShape,
	type TLUserPreferences
} from 'tldraw';
import { getAssetUrlsByImport } from '@tldraw/assets/imports.vite';
import { paper, type Shape } from '../domain/drawing/shapes.ts';
import type { FromCanvas, Opening, PenAt, ToCanvas } from './messages.ts';
import { Outgoing } from './outgoing.ts';
import { WantedPictures, withPlainPictures } from './pictures.ts';
import { beginWriting, putPicture, putWords } from './putting.ts';
import { withReadOnlyWords } from './readOnlyWords.ts';
import { assetOf, page, recordId, recordOf, shapeId, shapeOf } from './records.ts';
import { Unshown, whenStopped } from './unshown.ts';
import { showWholePaper } from './wholePaper.ts';

const penEveryMillis = 120;

/** Runs a canvas in `element` for as long as the frame lasts. */
export function runCanvas(element: HTMLElement, port: MessagePort, opening: Opening): void {
	const tell = (message: FromCanvas) => {
		port.postMessage(message);
	};
	const pictures = new WantedPictures((picture) => {
		tell({ type: 'wanted', picture });
	});
	const unshown = new Unshown((count) => {
		tell({ type: 'unreadable', count });
	});
	const plain = withPlainPictures(defaultShapeUtils);
	const shapeUtils = opening.mayType ? plain : withReadOnlyWords(plain);
	const store = createTLStore({
		...{ shapeUtils, bindingUtils: defaultBindingUtils },
		assets: { upload: () => Promise.reject(new Error('not here')), resolve: pictures.resolve }
	});
	const background = atom('background', opening.background);
	let canvas: Canvas | null = null;
	const preferences = atom<TLUserPreferences>('preferences', {
		...{ id: opening.me, name: '', colorScheme: 'light', locale: 'en' },
		...{ isSnapMode: false, isDynamicSizeMode: false }
	});
	createRoot(element).render(
		createElement(Tldraw, {
			store,
			shapeUtils,
			hideUi: true,
			initialState: 'draw',
			assetUrls: getAssetUrlsByImport(),
			// Kept here alone: the library would write its own to the device.
			user: createTLUser({ userPreferences: preferences, setUserPreferences: () => undefined }),
			options: {
				...{ maxPages: 1, createTextOnCanvasDoubleClick: false },
				// What the whole is called to whoever hears it.
				branding: opening.label
			},
			components: {
				OnTheCanvas: () => createElement(Under, { background }),
				Grid: null,
				LoadingScreen: null,
				ShapeErrorFallback: unshown.InPlace,
				ShapeIndicatorErrorFallback: () => null,
				ErrorFallback: whenStopped(() => {
					tell({ type: 'stopped' });
				})
			},
			onMount: (editor) => {
				canvas = new Canvas(editor, tell, opening, unshown);
				return () => canvas?.close();
			}
		})
	);
	port.onmessage = ({ data }: MessageEvent<ToCanvas>) => {
		if (data.type === 'background') background.set(data.background);
		else if (data.type === 'picture') pictures.got(data.id, data.address);
		else canvas?.hear(data);
	};
}

function Under({ background }: { background: { get(): string } }) {
	const source = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(background.get())}`;
	return createElement('img', {
		...{ src: source, alt: '', width: paper.width, height: paper.height, draggable: false },
		className: 'paper'
	});
}

class Canvas {
	private readonly editor: Editor;
	private readonly tell: (message: FromCanvas) => void;
	private readonly opening: Opening;
	private readonly unshown: Unshown;
	private readonly outgoing = new Outgoing();
	private readonly endings: (() => void)[] = [];
	private lastPenMillis = 0;

	constructor(
		editor: Editor,
		tell: (message: FromCanvas) => void,
		opening: Opening,
		unshown: Unshown
	) {
		this.editor = editor;
		this.tell = tell;
		this.opening = opening;
		this.unshown = unshown;
		// Reached with Tab, before the library's own mark.
		editor.getContainer().tabIndex = 0;
		this.refuseWhatIsNotDrawn();
		this.endings.push(showWholePaper(editor));
		editor.setStyleForNextShapes(DefaultSizeStyle, 'l');
		editor.setStyleForNextShapes(DefaultDashStyle, 'draw');
		editor.setStyleForNextShapes(DefaultFontStyle, 'sans');
		this.take(opening.shapes);
		this.listen();
		this.tell({ type: 'running' });
	}

	close(): void {
		for (const end of this.endings) end();
	}

	hear(message: Exclude<ToCanvas, { type: 'background' | 'picture' }>): void {
		const { editor } = this;
		switch (message.type) {
			case 'news':
				this.take(message.put);
				this.takeAway(message.removed);
				return;
			case 'pens':
				this.showPens(message.pens);
				return;
			case 'tool':
				editor.setCurrentTool(message.tool);
				return;
			case 'color':
				editor.setStyleForSelectedShapes(DefaultColorStyle, message.color);
				editor.setStyleForNextShapes(DefaultColorStyle, message.color);
				return;
			case 'size':
				editor.setStyleForSelectedShapes(DefaultSizeStyle, message.size);
				editor.setStyleForNextShapes(DefaultSizeStyle, message.size);
				return;
			case 'stamp':
				putWords(editor, message.words);
				return;
			case 'image':
				putPicture(editor, message.picture);
				return;
			case 'do':
				this.act(message.what);
		}
	}

	private act(what: Extract<ToCanvas, { type: 'do' }>['what']): void {
		const { editor } = this;
		switch (what) {
			case 'undo':
			case 'redo':
				this.step(what);
				return;
			case 'delete':
				editor.markHistoryStoppingPoint('delete');
				editor.deleteShapes(editor.getSelectedShapeIds());
				return;
			case 'zoomIn':
				editor.zoomIn();
				return;
			case 'zoomOut':
				editor.zoomOut();
				return;
			case 'fit':
				editor.resetZoom();
		}
	}

	/** One step back, or forward again, of this hand alone. */
	private step(what: 'undo' | 'redo'): void {
		this.flush();
		this.editor[what]();
		const { kept, gone } = this.outgoing.afterUndo((id) => this.here(id));
		this.editor.store.mergeRemoteChanges(() => {
			this.editor.store.put(kept.map((shape) => recordOf(this.editor, shape)));
			this.editor.store.remove(gone.map(recordId));
		});
		this.flush();
	}

	/** Pasted links would be fetched, and frames embedded, by the library itself. */
	private refuseWhatIsNotDrawn(): void {
		this.editor.registerExternalContentHandler('files', ({ files }) => {
			this.tell({ type: 'files', files });
		});
		const kinds = [
			'text',
			'file-replace',
			'svg-text',
			'url',
			'embed',
			'tldraw',
			'excalidraw'
		] as const;
		for (const kind of kinds) this.editor.registerExternalContentHandler(kind, () => undefined);
		this.editor.registerExternalAssetHandler('file', null);
		this.editor.registerExternalAssetHandler('url', null);
	}

	private listen(): void {
		const { editor, opening } = this;
		const { sideEffects } = editor.store;
		const touch = ({ id }: TLShape, source: 'remote' | 'user') => {
			if (source === 'user') this.outgoing.touch(shapeId(id));
		};
		this.endings.push(
			sideEffects.registerBeforeCreateHandler('shape', (shape, source) =>
				source === 'user' ? { ...shape, meta: { by: opening.me } } : shape
			),
			sideEffects.registerBeforeDeleteHandler('shape', (shape, source) =>
				source !== 'user' || opening.mayRubOut || shape.meta['by'] === opening.me
					? undefined
					: false
			),
			sideEffects.registerAfterCreateHandler('shape', touch),
			sideEffects.registerAfterChangeHandler('shape', (_before, now, source) => {
				touch(now, source);
			}),
			sideEffects.registerAfterDeleteHandler('shape', touch),
			react('state', () => {
				this.tell({
					type: 'state',
					tool: editor.getCurrentToolId(),
					canUndo: editor.getCanUndo(),
					canRedo: editor.getCanRedo(),
					selected: editor.getSelectedShapeIds().length
				});
			})
		);
		const onTick = () => {
			if (!editor.inputs.isPointing) this.flush();
			this.showPen();
		};
		editor.on('tick', onTick);
		const keys = (event: KeyboardEvent) => {
			this.press(event);
		};
		const taken = ({ pointerId }: PointerEvent) => {
			this.letGo(pointerId);
		};
		// Before the library, which would have let go of what is chosen.
		addEventListener('keydown', keys, true);
		addEventListener('pointercancel', taken);
		this.endings.push(
			() => editor.off('tick', onTick),
			() => {
				removeEventListener('keydown', keys, true);
				removeEventListener('pointercancel', taken);
			},
			() => {
				this.flush();
			}
		);
	}

	/**
	 * The device took a touch away, for a call or a gesture of its own. To the library the finger would be down for ever, and
	 * the next stroke would go on with this one: what was drawn stays, as if the finger had been lifted where it was.
	 */
	private letGo(pointerId: number): void {
		const { editor } = this;
		if (!editor.inputs.isPointing) return;
		const { x, y, z } = editor.inputs.currentScreenPoint;
		const { x: left, y: top } = editor.getViewportScreenBounds();
		const keys = {
			shiftKey: false,
			altKey: false,
			ctrlKey: false,
			metaKey: false,
			accelKey: false
		};
		editor.dispatch({
			...{ type: 'pointer', target: 'canvas', name: 'pointer_up', pointerId, ...keys },
			...{ point: { x: x + left, y: y + top, z }, button: 0, isPen: editor.inputs.isPen }
		});
	}

	private press(event: KeyboardEvent): void {
		if (this.editor.getEditingShapeId() !== null) return;
		const isCommand = event.ctrlKey || event.metaKey;
		const key = event.key.toLowerCase();
		if (isCommand && key === 'z') this.act(event.shiftKey ? 'redo' : 'undo');
		else if (isCommand && key === 'y') this.act('redo');
		else if (key === 'enter' && this.opening.mayType && beginWriting(this.editor))
			event.stopPropagation();
		else if (key === 'delete' || key === 'backspace') this.act('delete');
		// One way out of the canvas for whoever has no pointer.
		else if (key === 'escape' && this.editor.getSelectedShapeIds().length === 0)
			this.tell({ type: 'leave' });
		else return;
		event.preventDefault();
	}

	private flush(): void {
		if (this.outgoing.isEmpty) return;
		const drawn = this.outgoing.flush((id) => this.here(id));
		if (drawn.added.length + drawn.changed.length + drawn.removed.length > 0)
			this.tell({ type: 'drawn', ...drawn });
	}

	private here(id: string): Shape | null {
		const record = this.editor.store.get(recordId(id)) as TLShape | undefined;
		return record ? shapeOf(record) : null;
	}

	/** One that the library does not take is left out and told of; the others are shown. */
	private take(shapes: readonly Shape[]): void {
		this.editor.store.mergeRemoteChanges(() => {
			for (const remote of shapes) {
				const shape = this.outgoing.take(remote, this.here(remote.id));
				try {
					const asset = shape.kind === 'image' ? [assetOf(shape)] : [];
					this.editor.store.put([...asset, recordOf(this.editor, shape)]);
					this.unshown.forget(remote.id);
				} catch {
					this.unshown.leaveOut(remote.id);
				}
			}
		});
	}

	private takeAway(ids: readonly string[]): void {
		this.editor.store.mergeRemoteChanges(() => {
			for (const id of ids) {
				this.outgoing.forget(id);
				this.unshown.forget(id);
			}
			this.editor.store.remove(ids.map(recordId));
		});
	}

	private showPen(): void {
		const { editor } = this;
		const now = performance.now();
		if (now - this.lastPenMillis < penEveryMillis || !editor.inputs.isPointing) return;
		this.lastPenMillis = now;
		const { x, y } = editor.inputs.currentPagePoint;
		this.tell({ type: 'pen', x: Math.round(x), y: Math.round(y) });
	}

	private showPens(pens: readonly PenAt[]): void {
		const { store } = this.editor;
		const records = pens.map(({ participant, name, color, x, y }) =>
			InstancePresenceRecordType.create({
				...{ id: InstancePresenceRecordType.createId(participant), userId: participant },
				...{ userName: name, color, currentPageId: page, lastActivityTimestamp: Date.now() },
				cursor: { x, y, type: 'default', rotation: 0 }
			})
		);
		const shown = new Set(records.map(({ id }) => id));
		const gone = store.query.ids('instance_presence').get();
		store.mergeRemoteChanges(() => {
			store.remove([...gone].filter((id) => !shown.has(id)));
			store.put(records);
		});
	}
}

// What is said between a page and the drawing canvas in its frame: plain marks, never the document. The frame has no line of
// its own to the server; whatever it draws goes through the page (design.md 4).
import type { Color, Shape, Size } from '../domain/drawing/shapes.ts';
import type { KeptPicture } from '../domain/pictures.ts';
import type { Drawn } from './outgoing.ts';

export const drawTools = ['draw', 'highlight', 'eraser', 'select', 'hand', 'text', 'note'] as const;
export type DrawTool = (typeof drawTools)[number];

/** Where somebody else's pen is. */
export interface PenAt {
	participant: string;
	name: string;
	color: string;
	x: number;
	y: number;
}

export interface Opening {
	shapes: readonly Shape[];
	/** An SVG document that lies under the marks. */
	background: string;
	me: string;
	/** What the paper is called to whoever hears it. */
	label: string;
	/** May rub out what others drew. */
	mayRubOut: boolean;
	/** Words are typed on the paper itself. */
	mayType: boolean;
}

export type ToCanvas =
	| { type: 'news'; put: readonly Shape[]; removed: readonly string[] }
	| { type: 'background'; background: string }
	| { type: 'pens'; pens: readonly PenAt[] }
	| { type: 'tool'; tool: DrawTool }
	| { type: 'color'; color: Color }
	| { type: 'size'; size: Size }
	| { type: 'stamp'; words: string }
	/** A picture was sent and kept: it comes onto the paper. */
	| { type: 'image'; picture: KeptPicture }
	/** The one that was asked for, as an address that holds it; null where it is not to be had. */
	| { type: 'picture'; id: string; address: string | null }
	| { type: 'do'; what: 'undo' | 'redo' | 'delete' | 'zoomIn' | 'zoomOut' | 'fit' };

export type FromCanvas =
	/** It runs, and shows what it was opened with. */
	| { type: 'running' }
	| ({ type: 'drawn' } & Drawn)
	| { type: 'pen'; x: number; y: number }
	| { type: 'state'; tool: string; canUndo: boolean; canRedo: boolean; selected: number }
	/** So many marks are not shown just now; the rest are. */
	| { type: 'unreadable'; count: number }
	/** This picture is to be shown. */
	| { type: 'wanted'; picture: string }
	/** Pictures were dropped or pasted here. */
	| { type: 'files'; files: readonly File[] }
	| { type: 'leave' }
	/** The library stopped, and shows nothing any more. */
	| { type: 'stopped' };

/** The first words of a frame to its page, which answers with a port. */
export const frameIsHere = 'kinboard.drawing.here';
export const framePort = 'kinboard.drawing.port';

// The page's end of a drawing canvas: hands the marks of a room to the frame, and writes what is drawn there into the room.
import {
	addShapes,
	changeShapes,
	countShapes,
	readShape,
	readShapes,
	removeShapes,
	watchShapes
} from '../../board/drawing.ts';
import { fitting, withShortWords, type PaperLimit } from '../../domain/drawing/fitting.ts';
import { hides } from '../../domain/drawing/seen.ts';
import {
	frameIsHere,
	framePort,
	type FromCanvas,
	type Opening,
	type ToCanvas
} from '../../drawing/messages.ts';
import type { Drawn } from '../../drawing/outgoing.ts';
import { here, type Room } from '../../sync/room.svelte.ts';

export type CanvasState = Extract<FromCanvas, { type: 'state' }>;

export interface FrameEvents {
	running(): void;
	/** The canvas has stopped, and shows nothing any more. */
	stopped(): void;
	pen(x: number, y: number): void;
	state(state: CanvasState): void;
	/** A picture is to be shown: its address is waited for. */
	wanted(picture: string): void;
	/** Pictures from this device, dropped or pasted onto the paper. */
	files(files: readonly File[]): void;
	leave(): void;
	/** So many marks are not shown here just now. */
	unreadable(count: number): void;
	/** What was drawn or written went beyond this, and was left off. */
	beyond(limit: PaperLimit): void;
}

export interface CanvasLink {
	tell(message: ToCanvas): void;
	close(): void;
}

/** Joins a frame with a room for as long as both last. */
export function linkFrame(
	frame: HTMLIFrameElement,
	room: Room,
	opening: Omit<Opening, 'shapes'>,
	events: FrameEvents
): CanvasLink {
	let port: MessagePort | null = null;
	const tell = (message: ToCanvas) => {
		port?.postMessage(message);
	};
	/** Writes what fits, and takes the rest off the canvas again. */
	const write = ({ added, changed, removed }: Drawn) => {
		const [fits, over] = fitting(added, countShapes(room.doc));
		const cut = new Set<string>();
		const short = <Marked extends { words?: string }>(id: string, marked: Marked): Marked => {
			const shorter = withShortWords(marked);
			if (shorter !== marked) cut.add(id);
			return shorter;
		};
		const all = fits.map((shape) => short(shape.id, shape));
		addShapes(room.doc, all, here);
		const stays = changed.filter(({ id, change }) => {
			const shape = readShape(room.doc, id);
			const isTheirs = shape !== null && !opening.mayRubOut && shape.by !== opening.me;
			return isTheirs && hides(shape, { ...shape, ...change });
		});
		const changes = changed
			.filter((one) => !stays.includes(one))
			.map(({ id, change }) => ({ id, change: short(id, change) }));
		changeShapes(room.doc, changes, here);
		removeShapes(room.doc, removed, here);
		const put = [...cut, ...stays.map(({ id }) => id)]
			.map((id) => readShape(room.doc, id))
			.filter((shape) => shape !== null);
		if (over.length === 0 && put.length === 0) return;
		tell({ type: 'news', put, removed: over.map(({ id }) => id) });
		events.beyond(over.length > 0 ? 'marks' : cut.size > 0 ? 'words' : 'others');
	};
	const hear = ({ data }: MessageEvent<FromCanvas>) => {
		switch (data.type) {
			case 'running':
				events.running();
				return;
			case 'drawn':
				write(data);
				return;
			case 'pen':
				events.pen(data.x, data.y);
				return;
			case 'state':
				events.state(data);
				return;
			case 'wanted':
				events.wanted(data.picture);
				return;
			case 'files':
				events.files(data.files);
				return;
			case 'leave':
				events.leave();
				return;
			case 'stopped':
				events.stopped();
				return;
			case 'unreadable':
				events.unreadable(data.count);
		}
	};
	const greet = (event: MessageEvent<{ type?: unknown }>) => {
		if (event.source !== frame.contentWindow || event.origin !== location.origin) return;
		if (event.data.type !== frameIsHere) return;
		port?.close();
		const channel = new MessageChannel();
		port = channel.port1;
		port.onmessage = hear;
		const whole: Opening = { ...opening, shapes: readShapes(room.doc) };
		frame.contentWindow?.postMessage({ type: framePort, opening: whole }, location.origin, [
			channel.port2
		]);
	};
	addEventListener('message', greet);
	const unwatch = watchShapes(
		room.doc,
		(origin) => origin === here,
		(news) => {
			tell({ type: 'news', ...news });
		}
	);
	return {
		tell,
		close: () => {
			removeEventListener('message', greet);
			unwatch();
			port?.close();
		}
	};
}

// A drawing as a picture, made here from its marks for whoever may read the room it belongs to: the wall and paper show it
// without a line of their own, and no browser has to be trusted with making it (SPEC.md DV1).
import { createHash } from 'node:crypto';
import * as Y from 'yjs';
import { readShapes } from '#lib/board/drawing.ts';
import { readToolItem } from '#lib/board/toolItems.ts';
import { isBackground } from '#lib/domain/drawing/backgrounds.ts';
import { InkPaths } from '#lib/domain/drawing/inkPaths.ts';
import { jpegData, pictureOf, type PictureOf } from '#lib/domain/drawing/picture.ts';
import type { Room } from '#lib/domain/rooms.ts';
import { wordsIn } from '#lib/domain/tools/itemValues.ts';
import { drawings, drawingsRoot } from '#lib/domain/tools/practice/drawings.ts';
import type { Hub } from '../sync/hub.ts';
import type { Board } from './board.ts';
import type { PictureFile, Pictures } from './pictures.ts';

export interface DrawnPicture {
	/** Changes whenever the picture does. */
	version: string;
	svg: string;
}

/** Pictures that were asked for last: a wall asks again and again, and nothing has changed. */
const keptMost = 30;
const keptCharsMax = 32_000_000;

export class DrawingView {
	private readonly hub: Hub;
	private readonly pictures: Pictures;
	/** By the room of the board, or for one that nobody has begun by where its item stands. */
	private readonly kept = new Map<string, DrawnPicture>();
	private readonly inkPaths = new InkPaths();

	constructor(hub: Hub, pictures: Pictures) {
		this.hub = hub;
		this.pictures = pictures;
	}

	/** @returns null where this person, from this device, may not see it, or there is none */
	async of(
		board: Board,
		participant: string,
		seat: string,
		item: string
	): Promise<DrawnPicture | null> {
		const person = board.people.get(participant);
		const table = person && board.room('table', person.part);
		if (!table || board.accessFrom(seat, participant, table) === 'none') return null;
		return this.in(board, table, item);
	}

	/** The same of a room that whoever asks may read: that was found out before. */
	async in(board: Board, home: Room, item: string): Promise<DrawnPicture | null> {
		const found = await this.read(home, (doc) => readToolItem(doc, drawingsRoot, item, drawings));
		if (!found) return null;
		const { background } = found.values;
		const said = [wordsIn(found, 'title'), wordsIn(found, 'shows')].filter((one) => one !== '');
		const frame = {
			background: isBackground(background) ? background : ('blank' as const),
			alternative: said.join('. ')
		};
		const drawing = board.drawingOf({ room: home.id, item });
		const addresses = () => this.addressesIn(board, drawing);
		const key = drawing?.id ?? `${home.id}|${item}`;
		const make = (doc: Y.Doc) => this.picture(key, doc, frame, addresses);
		return drawing ? this.hub.withRoom(drawing.id, (_live, doc) => make(doc)) : make(new Y.Doc());
	}

	private async picture(
		key: string,
		doc: Y.Doc,
		frame: Omit<PictureOf, 'shapes' | 'pictures'>,
		addresses: () => Promise<PictureOf['pictures']>
	): Promise<DrawnPicture> {
		const version = createHash('sha256')
			.update(key)
			.update(JSON.stringify(frame))
			.update(Y.encodeStateAsUpdate(doc))
			.digest('base64url')
			.slice(0, 22);
		const known = this.kept.get(key);
		if (known?.version === version) return known;
		const shapes = readShapes(doc);
		const pictures = shapes.some(({ kind }) => kind === 'image') ? await addresses() : undefined;
		const made = {
			version,
			svg: pictureOf({
				...{ shapes, ...frame, inkPaths: this.inkPaths },
				...(pictures ? { pictures } : {})
			})
		};
		this.keep(key, made);
		return made;
	}

	private keep(key: string, made: DrawnPicture): void {
		this.kept.delete(key);
		this.kept.set(key, made);
		let chars = 0;
		// From the newest: the oldest go.
		for (const [i, [one, { svg }]] of [...this.kept].reverse().entries()) {
			chars += svg.length;
			if (i >= keptMost || chars > keptCharsMax) this.kept.delete(one);
		}
	}

	/** The pictures from devices that are on it, as addresses that hold them. */
	private async addressesIn(board: Board, drawing: Room | null): Promise<PictureOf['pictures']> {
		const all = drawing
			? await this.pictures.allIn(board, drawing.id)
			: new Map<string, PictureFile>();
		return new Map(
			[...all].map(([id, { bytes }]) => [id, jpegData + Buffer.from(bytes).toString('base64')])
		);
	}

	private read<Result>({ id }: Room, look: (doc: Y.Doc) => Result): Promise<Result> {
		return this.hub.withRoom(id, (_live, doc) => Promise.resolve(look(doc)));
	}
}

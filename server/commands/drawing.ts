// Drawing boards (design.md 2, 4; SPEC.md DB1, DB6–DB8): each belongs to an item of a table or of one's own page, is made when
// somebody who may draw first opens it, and has the rights of the room that item stands in.
import * as v from 'valibot';
import { addShapes, readShapes } from '#lib/board/drawing.ts';
import { readToolItem } from '#lib/board/toolItems.ts';
import type { Trx } from '../store/store.ts';
import { deleteRoom } from '../boards/deleteRoom.ts';
import type { Shape } from '#lib/domain/drawing/shapes.ts';
import { madePictureBytesMax } from '#lib/domain/pictures.ts';
import type { Room } from '#lib/domain/rooms.ts';
import { whyNoDrawing } from '#lib/domain/drawing/mayDraw.ts';
import { drawings, drawingsRoot } from '#lib/domain/tools/practice/drawings.ts';
import type { ToolItem } from '#lib/domain/tools/practiceTool.ts';
import { randomId } from '../ids.ts';
import {
	command,
	forbidden,
	notNow,
	wrong,
	type Asking,
	type Command,
	type Effects,
	type Rejected
} from './command.ts';
import { anId } from './input.ts';

const homes = ['table', 'own'] as const;

const aHome = v.picklist(homes, 'Say table or own.');

const notHere = forbidden('You cannot see this drawing.');

/** The room of this kind that the actor has here. */
function homeOf({ board, actor }: Asking, kind: (typeof homes)[number]): Room | null {
	const isTheirs = (room: Room) =>
		room.kind === kind && (kind === 'own' ? room.owner === actor.id : room.part === actor.part);
	return [...board.rooms.values()].find(isTheirs) ?? null;
}

function itemIn({ services }: Asking, home: Room, item: string): Promise<ToolItem | null> {
	return services.hub.withRoom(home.id, (_live, doc) =>
		Promise.resolve(readToolItem(doc, drawingsRoot, item, drawings))
	);
}

const open = command({
	type: 'drawing.open',
	input: v.object({ home: aHome, item: anId }),
	async decide(asking, { home: kind, item }): Promise<Effects | Rejected> {
		const { board, actor, seat, services } = asking;
		const home = homeOf(asking, kind);
		const right = home ? board.accessFrom(seat, actor.id, home) : 'none';
		if (!home || right === 'none') return notHere;
		const looksOn =
			right === 'read' || whyNoDrawing(board.at(actor.part), actor.role, kind === 'own') !== null;
		if (!(await itemIn(asking, home, item))) return wrong('item', 'There is no such drawing.');
		const { part } = home;
		const known = board.drawingOf({ room: home.id, item });
		if (known) return { isUnrecorded: true, result: { room: known.id, part, access: right } };
		// Who only looks on waits until somebody has begun.
		if (looksOn) return { isUnrecorded: true, result: { room: null, part, access: right } };
		const made = services.meetings.draftDrawing(board, home, item, () => undefined);
		const leftOver = kind === 'own' ? await withoutItem(asking, home) : [];
		return {
			// What somebody draws on their own page is nobody's to read of in an audit.
			...(kind === 'own' ? { isUnrecorded: true } : { target: item }),
			result: { room: made.room.id, part, access: right },
			rows: async (trx) => {
				await made.insert(trx);
				for (const room of leftOver) await deleteRoom(trx, room.id);
			},
			apply: () => {
				services.boards.addRoom(board, made.room);
				for (const { id } of leftOver) services.boards.removeRoom(board, id);
			}
		};
	}
});

/** Boards of one's own page whose items are gone from it: nothing leads to them any more. */
async function withoutItem(asking: Asking, home: Room): Promise<Room[]> {
	const all = asking.board.drawingsIn(home);
	const items = await Promise.all(
		all.map(({ drawnIn }) => itemIn(asking, home, drawnIn?.item ?? ''))
	);
	return all.filter((_, i) => items[i] === null);
}

/**
 * What was drawn on one's own page goes along when it is put up: a copy in a room of its own, and one's own is deleted, since
 * what it belongs to leaves one's page.
 */
const putUp = command({
	type: 'drawing.putUp',
	input: v.object({ from: anId, to: anId }),
	async decide(asking, { from, to }): Promise<Effects | Rejected> {
		const { board, actor, services } = asking;
		const [own, table] = [homeOf(asking, 'own'), homeOf(asking, 'table')];
		const hindrance = whyNoDrawing(board.at(actor.part), actor.role, false);
		if (!own || !table || hindrance || board.accessOf(actor.id, table) !== 'write') return notHere;
		const item = await itemIn(asking, table, to);
		if (!item) return wrong('to', 'There is no such drawing.');
		if (item.author !== actor.id) return forbidden('Only whoever put it up can do this.');
		if (board.drawingOf({ room: table.id, item: to }))
			return notNow('Somebody has begun to draw there already.');
		const source = board.drawingOf({ room: own.id, item: from });
		if (!source) return { isUnrecorded: true };
		const shapes = await services.hub.withRoom(source.id, (_live, doc) =>
			Promise.resolve(readShapes(doc))
		);
		const pictures = [...(await services.pictures.allIn(board, source.id))].map(([id, file]) => ({
			id,
			file,
			newId: randomId()
		}));
		const newIds = new Map(pictures.map(({ id, newId }) => [id, newId]));
		const made = services.meetings.draftDrawing(board, table, to, (doc) => {
			addShapes(
				doc,
				shapes.map((shape) => withPicture(shape, newIds)),
				null
			);
		});
		const deleting = deletion(asking, source);
		return {
			...deleting,
			target: to,
			result: { room: made.room.id },
			rows: async (trx) => {
				await made.insert(trx);
				for (const { newId, file } of pictures) {
					await services.pictures.insert(
						...([trx, { board, participant: actor.id }, made.room.id, file, newId] as const)
					);
				}
				await deleting.rows(trx);
			},
			apply: () => {
				services.boards.addRoom(board, made.room);
			}
		};
	}
});

function withPicture(shape: Shape, newIds: ReadonlyMap<string, string>): Shape {
	const picture = newIds.get(shape.picture ?? '');
	return picture === undefined ? shape : { ...shape, picture };
}

/** What was drawn on one's own page is gone with what it belonged to. */
const rubOut = command({
	type: 'drawing.rubOut',
	input: v.object({ item: anId }),
	decide(asking, { item }) {
		const own = homeOf(asking, 'own');
		const source = own && asking.board.drawingOf({ room: own.id, item });
		if (!source) return { isUnrecorded: true };
		return { isUnrecorded: true, ...deletion(asking, source) };
	}
});

/** As it is now, among the child's own words: let out, or not, as those are (SPEC.md DB14). What is drawn later is not on it. */
const say = command({
	type: 'drawing.say',
	input: v.object({ item: anId }),
	async decide(asking, { item }) {
		const { board, actor, seat, services } = asking;
		const own = homeOf(asking, 'own');
		const viewer = { board, participant: actor.id, seat };
		if (!own || !services.pictures.mayAdd(viewer, own.id)) return notHere;
		const picture = await services.drawings.in(board, own, item);
		if (!picture) return wrong('item', 'There is no such drawing.');
		if (await services.pictures.isFull(board, own.id))
			return notNow('There are as many pictures as can be kept.');
		const id = randomId();
		const file = { type: 'image/svg+xml', bytes: Buffer.from(picture.svg) } as const;
		if (file.bytes.length > madePictureBytesMax)
			return notNow('This drawing is too large to be kept.');
		return {
			isUnrecorded: true,
			result: { id },
			rows: async (trx) => {
				await services.pictures.insert(trx, viewer, own.id, file, id);
			}
		};
	}
});

function deletion({ board, actor, services }: Asking, room: Room) {
	return {
		before: () => {
			services.boards.removeRoom(board, room.id);
			services.hub.evict(board.id, actor.id, 'accessChanged');
		},
		undo: () => {
			services.boards.addRoom(board, room);
		},
		rows: (trx: Trx) => deleteRoom(trx, room.id)
	};
}

export const drawingCommands: Command[] = [open, putUp, rubOut, say];

// A drawing on the sockets: its item put up as our own pages do, its board opened, and somebody with a pen.
import { addToolItem } from '#lib/board/toolItems.ts';
import { addShapes } from '#lib/board/drawing.ts';
import { drawings, drawingsRoot } from '#lib/domain/tools/practice/drawings.ts';
import type { Shape } from '#lib/domain/drawing/shapes.ts';
import { packStroke } from '#lib/domain/drawing/stroke.ts';
import { command, roomOf, type Seat } from './people.ts';
import { Typist } from './typist.ts';

let count = 0;

function newDrawingId(): string {
	count += 1;
	return `drawing${String(count).padStart(5, '0')}`;
}

/** Puts a drawing up, at the table or on one's own page. @returns the item's id */
export async function putUpDrawing(
	seat: Seat,
	home: 'table' | 'own',
	id = newDrawingId()
): Promise<string> {
	const typist = await Typist.enter(seat, roomOf(seat, home));
	const whose = home === 'own' ? {} : { author: seat.participant, speaker: null, voice: 'own' };
	const values = { title: 'Our house', background: 'threeHouses', shows: '' };
	await typist.write((doc) => {
		addToolItem(doc, drawingsRoot, drawings, { id, at: 1, values, ...whose }, null);
	});
	typist.close();
	return id;
}

export interface Opened {
	status: number;
	room: string | null | undefined;
	access: string | undefined;
}

export async function openDrawing(
	seat: Seat,
	home: 'table' | 'own',
	item: string
): Promise<Opened> {
	const { status, json } = await command(seat, { type: 'drawing.open', home, item });
	const { room, access } = json as Opened;
	return { status, room, access };
}

/** Somebody at a drawing board. @throws where they may not */
export async function draws(seat: Seat, home: 'table' | 'own', item: string): Promise<Typist> {
	const { room } = await openDrawing(seat, home, item);
	if (!room) throw new Error('no drawing board');
	return Typist.enter(seat, room);
}

/** A stroke like those that hands make. */
export function aStroke(by: string, more: Partial<Shape> = {}): Shape {
	count += 1;
	const points = Array.from({ length: 40 }, (_, i) => ({
		x: i * 6,
		y: Math.sin(i / 5 + count) * 40,
		pressure: 0.5
	}));
	const stroke = packStroke({
		isClosed: false,
		isPen: false,
		parts: [{ isStraight: false, points }]
	});
	return {
		...{ id: `stroke${String(count).padStart(6, '0')}`, kind: 'draw', by, x: 100, y: 100 },
		...{ rotation: 0, index: 'a1', color: 'blue', size: 'l', dash: 'draw', fill: 'none' },
		...{ scale: 1, stroke },
		...more
	};
}

/** @returns whether it was stored */
export function strokes(typist: Typist, ...shapes: Shape[]): Promise<boolean> {
	return typist
		.write((doc) => {
			addShapes(doc, shapes, null);
		})
		.then(
			(isStored) => isStored,
			() => false
		);
}

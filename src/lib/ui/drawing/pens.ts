// Whose pen is where on a drawing board, as presence tells it: a place on the paper, at most ten times a second.
import type { PenAt } from '../../drawing/messages.ts';
import type { PresentPerson } from '../../sync/room.svelte.ts';

const place = /^(-?\d{1,6}),(-?\d{1,6})$/;

/** Far apart from each other, and dark enough for white letters. */
const colors = [
	'#0b6b6b',
	'#a3231d',
	'#66396f',
	'#8a5a0b',
	'#3f4e63',
	'#2f6b2f',
	'#1d4f91',
	'#8c2f6b'
];

export function penPlace(x: number, y: number): string {
	return `${String(Math.round(x))},${String(Math.round(y))}`;
}

export function pensOf(
	present: readonly PresentPerson[],
	nameOf: (participant: string) => string
): PenAt[] {
	return [...present]
		.sort((a, b) => (a.participant < b.participant ? -1 : 1))
		.flatMap(({ participant, at }, i) => {
			const found = place.exec(at ?? '');
			if (!found) return [];
			const color = colors[i % colors.length] ?? '#000000';
			return [
				{ participant, name: nameOf(participant), color, x: Number(found[1]), y: Number(found[2]) }
			];
		});
}

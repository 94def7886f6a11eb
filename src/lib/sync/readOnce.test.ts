// What is read from a room, once for each change of it.
import { expect, test } from 'vitest';
import type * as Y from 'yjs';
import { readOnce, Room } from './room.svelte.ts';

const room = () => new Room({ id: 'z_hall', kind: 'hall', part: 'a', access: 'read' });

test('it is read anew when the room has changed, or is another, and not before', () => {
	let reads = 0;
	const phaseIn = readOnce((words: Y.Doc) => {
		reads += 1;
		return words.getMap('meeting').get('phase');
	});
	const hall = room();
	expect([phaseIn(hall), phaseIn(hall)]).toEqual([undefined, undefined]);
	expect(reads).toBe(1);
	hall.doc.getMap('meeting').set('phase', 'information');
	expect([phaseIn(hall), phaseIn(hall)]).toEqual(['information', 'information']);
	expect(reads).toBe(2);
	expect(phaseIn(room())).toBeUndefined();
	expect(phaseIn(hall)).toBe('information');
});

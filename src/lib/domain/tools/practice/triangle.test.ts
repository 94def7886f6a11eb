// The parts of a child's life (SPEC.md TG4).
import { expect, test } from 'vitest';
import { hintsOn } from '../../../../../tests/kit/toolItem.ts';
import { triangle } from './triangle.ts';

test('[TG4] what parents give is said of one parent; people at work write it', () => {
	expect(hintsOn(triangle, 'notes', { dimension: 'warmth' })).toEqual(['whichParent']);
	expect(hintsOn(triangle, 'notes', { dimension: 'warmth', forParent: 'chantelle' })).toEqual([]);
	expect(hintsOn(triangle, 'notes', { dimension: 'health' })).toEqual([]);
	expect(hintsOn(triangle, 'notes', {})).toEqual(['noDimension']);
	expect(triangle.lists['notes']?.create).toBe('peopleAtWork');
	expect(triangle.screenShows).toBe('nothing');
});

// A child's own picture of their people, as it stands on the own page (SPEC.md CP2–CP5).
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { familyMap } from '../domain/tools/practice/familyMap.ts';
import { rootOf } from '../domain/tools/practiceTool.ts';
import {
	addToTree,
	moveInTree,
	peopleOnMap,
	readTree,
	setHeart,
	takeOutOfTree,
	treeToLetOut
} from './childTree.ts';
import { addToolItem } from './toolItems.ts';

const add = (own: Y.Doc, id: string, name: string, at: number, more = {}) =>
	addToTree(own, { id, name, author: 'maya', at, ...more }, null);

test('[CP3] each has a place, and whoever is moved changes places with whoever stands there', () => {
	const own = new Y.Doc();
	add(own, 'nan00000', 'Nan', 1);
	add(own, 'biscuit0', 'Biscuit', 2, { face: 'dog' });
	const [nan, biscuit] = readTree(own, null).map(({ place }) => place);
	expect(nan).not.toBe(biscuit);
	moveInTree(own, 'nan00000', biscuit ?? 0, null);
	expect(readTree(own, null).map(({ place }) => place)).toEqual([biscuit, nan]);
	moveInTree(own, 'nan00000', 0, null);
	expect(readTree(own, null).map(({ place }) => place)).toEqual([0, nan]);
});

test('[CP5] let out whole: exact names, hearts, faces and places, and not whom of the map they were taken from', () => {
	const own = new Y.Doc();
	expect(treeToLetOut(own, 'maya', null)).toBeNull();
	add(own, 'grace000', 'Grace', 1, { calls: 'Nan', from: 'graceonthemap', place: 4 });
	add(own, 'biscuit0', 'Biscuit', 2, { face: 'dog', place: 9, author: 'tola' });
	add(own, 'darren00', 'Darren', 3);
	takeOutOfTree(own, 'darren00', null);
	setHeart(own, 'grace000', true, null);
	expect(treeToLetOut(own, 'maya', null)).toEqual({
		...{ house: 'myPeople', houseName: '', writtenBy: 'tola' },
		text: 'Nan (Grace) ♥\nBiscuit',
		tree: [
			{ name: 'Grace', calls: 'Nan', face: 'short', hasHeart: true, place: 4 },
			{ name: 'Biscuit', calls: '', face: 'dog', hasHeart: false, place: 9 }
		]
	});
});

test('[CP2] offered are those on the family map who stand there now; putting one in changes nothing there', () => {
	const table = new Y.Doc();
	const own = new Y.Doc();
	const root = rootOf(familyMap, 'people');
	const list = familyMap.lists['people'];
	if (!list) throw new Error('no people on the map');
	for (const [at, name] of ['Grace', 'Darren', ''].entries()) {
		const item = { id: `person0${String(at)}`, author: 'sam', speaker: null, voice: 'own', at };
		addToolItem(table, root, list, { ...item, values: { name }, childRef: [] }, null);
	}
	const before = Y.encodeStateVector(table);
	expect(peopleOnMap(table).map(({ name }) => name)).toEqual(['Grace', 'Darren']);
	add(own, 'grace000', 'Grace', 1, { from: 'person00' });
	expect(Y.encodeStateVector(table)).toEqual(before);
});

// More of the demo's family on its map, as somebody at the table would put it in: four generations, three sides.
import { addToolItem, readToolItems, setToolField } from '#lib/board/toolItems.ts';
import { familyMap } from '#lib/domain/tools/practice/familyMap.ts';
import { rootOf, type ToolValue } from '#lib/domain/tools/practiceTool.ts';
import { roomOf, type Seat } from './people.ts';
import { Typist } from './typist.ts';

const people = familyMap.lists['people']!;
const at = { people: rootOf(familyMap, 'people'), couples: rootOf(familyMap, 'couples') };

interface More {
	name: string;
	drawnAs: 'square' | 'circle';
	born: string;
	is: string;
	parents?: readonly string[];
	diedIn?: string;
}

const elders = ['Winston', 'Pearl'];
const more: readonly More[] = [
	{ name: 'Winston', drawnAs: 'square', born: '1938', is: 'great-grandad', diedIn: '2011' },
	{ name: 'Pearl', drawnAs: 'circle', born: '1941', is: 'great-nan' },
	{ ...{ name: 'Delroy', drawnAs: 'square', born: '1965' }, is: 'Nan’s brother', parents: elders },
	{ ...{ name: 'Yvonne', drawnAs: 'circle', born: '1970' }, is: 'Nan’s sister', parents: elders },
	{ name: 'Lloyd', drawnAs: 'square', born: '1964', is: 'Maya’s grandad' },
	{ name: 'Bernadette', drawnAs: 'circle', born: '1966', is: 'Maya’s nan' },
	{
		...{ name: 'Keisha', drawnAs: 'circle', born: '1995', is: 'Andre’s sister' },
		parents: ['Lloyd', 'Bernadette']
	},
	{ name: 'Ken', drawnAs: 'square', born: '1960', is: 'Theo’s grandad' },
	{ name: 'Susan', drawnAs: 'circle', born: '1962', is: 'Theo’s nan' }
];
const pairs = [
	['Winston', 'Pearl', 'married'],
	['Lloyd', 'Bernadette', 'divorced'],
	['Ken', 'Susan', 'married']
] as const;
const theirParents = { Grace: pairs[0], Andre: pairs[1], Darren: pairs[2] };

/** @param seat of somebody who may write at the demo's table now */
export async function addFourGenerations(seat: Seat): Promise<void> {
	const table = await Typist.enter(seat, roomOf(seat, 'table'));
	const idOf = (name: string) => `more${name.toLowerCase()}`.padEnd(12, '0').slice(0, 12);
	const isStored = await table.write((doc) => {
		const there = readToolItems(doc, at.people, people);
		let order = 0;
		const add = (list: 'people' | 'couples', id: string, values: Record<string, ToolValue>) => {
			order += 1;
			const made = {
				id,
				author: seat.participant,
				speaker: null,
				voice: 'own',
				at: order
			} as const;
			addToolItem(doc, at[list], familyMap.lists[list]!, { ...made, values }, null);
		};
		for (const { name, drawnAs, born, is, parents = [], diedIn } of more) {
			const died: Record<string, ToolValue> = diedIn === undefined ? {} : { hasDied: true, diedIn };
			const facts = { name, drawnAs, birthYear: born, whoToChild: is };
			add('people', idOf(name), { ...facts, parents: parents.map(idOf), ...died });
		}
		for (const [one, other, kind] of pairs)
			add('couples', idOf(`x${one}`), { one: idOf(one), other: idOf(other), kind });
		for (const [name, [one, other]] of Object.entries(theirParents)) {
			const child = there.find(({ values }) => String(values['name']).startsWith(name));
			if (child) setToolField(doc, at.people, child.id, 'parents', [idOf(one), idOf(other)], null);
		}
	});
	table.close();
	if (!isStored) throw new Error('The family was not stored.');
}

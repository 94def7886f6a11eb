// With whom people live on the family map (SPEC.md FM15): what follows from what was said, and nothing more.
import { expect, test } from 'vitest';
import { couple, person, withHomes } from '../../../../tests/kit/families.ts';
import type { Couple, Family } from './family.ts';
import { homesIn, inSeveral, type Dweller } from './homes.ts';

type Said = Partial<Pick<Dweller, 'livesWith' | 'hasTwoHomes' | 'livesInHousehold' | 'hasDied'>>;

function livingAs(said: Readonly<Record<string, Said>>, couples: readonly Couple[] = []): Family {
	const people = Object.entries(said).map(([id, { livesInHousehold, hasDied }]) =>
		person(id, 'other', null, {
			livesInHousehold: livesInHousehold === true,
			hasDied: hasDied === true
		})
	);
	return withHomes({ people, couples }, said);
}
const homesOf = (...of: Parameters<typeof livingAs>) =>
	homesIn(livingAs(...of).people).map(({ people }) => people.map(({ id }) => id));
const atHome = { livesInHousehold: true };

test('[FM15] said by one of them is enough, and who lives with one lives with those of the same home', () => {
	expect(
		homesOf({ Grace: {}, Tom: { livesWith: ['Grace'] }, Jo: { livesWith: ['Tom'] }, Al: {} })
	).toEqual([['Grace', 'Tom', 'Jo']]);
	expect(
		homesOf({ Grace: { livesWith: ['Tom'] }, Tom: { livesWith: ['Grace', 'Tom', 'nobody'] } })
	).toEqual([['Grace', 'Tom']]);
	expect(homesOf({ Grace: {}, Tom: {} })).toEqual([]);
});

test('[FM15] nobody gets into the children’s home by what others say: it is their second home then', () => {
	const theo = { ...atHome, livesWith: ['Darren'] };
	const family = livingAs({
		Mum: atHome,
		Maya: atHome,
		Theo: theo,
		Darren: {},
		Kim: { livesWith: ['Darren'] }
	});
	const homes = homesIn(family.people);
	expect(homes.map(({ isChildrens, people }) => [isChildrens, people.map(({ id }) => id)])).toEqual(
		[
			[true, ['Mum', 'Maya', 'Theo']],
			[false, ['Theo', 'Darren', 'Kim']]
		]
	);
	expect(inSeveral(homes).map(({ id }) => id)).toEqual(['Theo']);
	expect(homesOf({ Mum: { ...atHome, livesWith: ['Maya'] }, Maya: atHome })).toEqual([
		['Mum', 'Maya']
	]);
});

test('[FM15] two who both live with whoever has two homes do not live together for that', () => {
	const said = { Aunt: {}, Uncle: {}, Bo: { livesWith: ['Aunt', 'Uncle'] } };
	expect(homesOf(said)).toEqual([['Aunt', 'Uncle', 'Bo']]);
	const two = [
		['Aunt', 'Bo'],
		['Uncle', 'Bo']
	];
	expect(homesOf({ ...said, Bo: { ...said.Bo, hasTwoHomes: true } })).toEqual(two);
	// A couple who split up are not put together by their child either.
	expect(homesOf(said, [couple('Aunt', 'Uncle', 'separated')])).toEqual(two);
	expect(homesOf(said, [couple('Uncle', 'Aunt', 'divorced')])).toEqual(two);
	const again = [couple('Aunt', 'Uncle', 'divorced'), couple('Uncle', 'Aunt', 'together')];
	expect(homesOf(said, again), 'the latest word counts').toEqual([['Aunt', 'Uncle', 'Bo']]);
	// Split up under one roof: when somebody says so.
	expect(
		homesOf({ ...said, Aunt: { livesWith: ['Uncle'] } }, [couple('Aunt', 'Uncle', 'separated')])
	).toEqual([['Aunt', 'Uncle', 'Bo']]);
});

test('[FM15] brothers and sisters who all have two homes have them together', () => {
	const two = { livesWith: ['Aunt', 'Uncle'], hasTwoHomes: true };
	expect(
		homesOf({ Aunt: {}, Uncle: {}, Bo: two, Cy: { ...two, livesWith: ['Aunt', 'Uncle', 'Bo'] } })
	).toEqual([
		['Aunt', 'Bo', 'Cy'],
		['Uncle', 'Bo', 'Cy']
	]);
	const alone = { hasTwoHomes: true };
	expect(
		homesOf({ A: alone, B: { ...alone, livesWith: ['A'] }, C: { ...alone, livesWith: ['B'] } })
	).toEqual([
		['A', 'B'],
		['B', 'C']
	]);
	expect(
		homesOf({ A: alone, B: { ...alone, livesWith: ['A'] }, C: { ...alone, livesWith: ['B', 'A'] } })
	).toEqual([['A', 'B', 'C']]);
});

test('[FM15] whoever has died lives with nobody any more', () => {
	expect(homesOf({ Grace: { livesWith: ['Tom'] }, Tom: { hasDied: true } })).toEqual([]);
	expect(
		homesOf({ Jo: { livesWith: ['Tom'] }, Tom: { hasDied: true }, Al: { livesWith: ['Tom'] } })
	).toEqual([]);
});

test('[FM15] a home of which only one is on this part of the map is none there', () => {
	const { people } = livingAs({ Grace: {}, Tom: { livesWith: ['Grace'] } });
	expect(homesIn(people.slice(0, 1))).toEqual([]);
});

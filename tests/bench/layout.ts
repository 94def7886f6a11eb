// How long a family map takes to be laid out, by how many people are on it, in five generations; beside plain work of the
// same processor in the same run, so that the ratio means the same on every machine.
import type { Family, FamilyPerson } from '#lib/domain/family/family.ts';
import { drawFamily } from '#lib/domain/family/genogram.ts';
import { couple, man, woman } from '../kit/families.ts';
import { millis, times, type Figure } from './figures.ts';
import { median } from './statistics.ts';

const sizes = [10, 30, 60];
const generations = 5;
const rounds = 15;
/** Laid out at 60 people, beside a megabyte of JSON written and read. */
const ratioMax = 5;

/** Couples with children over five generations; every second child has somebody from outside to have children with. */
export function fiveGenerations(count: number): Family {
	const people: FamilyPerson[] = [];
	const couples: Family['couples'][number][] = [];
	const add = (generation: number, parents: string[]): string => {
		const id = `p${String(people.length)}`;
		const make = people.length % 2 === 0 ? woman : man;
		people.push(make(id, 1930 + generation * 24 + (people.length % 7), parents));
		return id;
	};
	const perGeneration = count / generations;
	let parents: [string, string][] = [];
	for (let generation = 0; generation < generations; generation++) {
		const most = Math.round(perGeneration * (generation + 1));
		const next: [string, string][] = [];
		for (let turn = 0; people.length < most; turn++) {
			const one = add(generation, parents[turn % Math.max(1, parents.length)] ?? []);
			if (people.length >= most) break;
			if (turn % 2 === 1 && generation > 0) continue;
			const other = add(generation, []);
			couples.push(couple(one, other));
			next.push([one, other]);
		}
		parents = next;
	}
	return { people, couples };
}

/** A megabyte of JSON, written and read. */
function plainWork(): void {
	const rows = Array.from({ length: 9000 }, (_, i) => ({
		id: i,
		name: `person ${String(i)}`,
		text: 'x'.repeat(80)
	}));
	JSON.parse(JSON.stringify(rows));
}

function medianMillis(work: () => void): number {
	work();
	return median(
		Array.from({ length: rounds }, () => {
			const start = performance.now();
			work();
			return performance.now() - start;
		})
	);
}

export function layoutFigures(): Promise<Figure[]> {
	const baseline = medianMillis(plainWork);
	const figures = sizes.map((count): Figure => {
		const family = fiveGenerations(count);
		const taken = medianMillis(() => drawFamily(family));
		const isLargest = count === Math.max(...sizes);
		return {
			what: `family map laid out, ${String(count)} people in 5 generations, beside 1 MB of JSON`,
			...{ kinboard: millis(taken), ratio: times(taken / baseline) },
			target: isLargest ? `≤ ${String(ratioMax)} ×` : '',
			isMet: isLargest ? taken / baseline <= ratioMax : null
		};
	});
	return Promise.resolve(figures);
}

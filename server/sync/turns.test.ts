// The turns of one client's updates (SPEC.md RL7, TU1–TU5).
import { expect, test } from 'vitest';
import { Turns, type InTurn } from './turns.ts';

interface Named extends InTurn {
	name: string;
}

const phone = {};
const tablet = {};
/** Of whom something with client 5 is on its way. */
const elsewhere = {};

function named(name: string, clients: number[], more: Partial<Named> = {}): Named {
	return { name, clients, sender: phone, isAlone: false, ...more };
}

function waiting(...all: Named[]): Turns<Named> {
	const turns = new Turns<Named>();
	turns.hold({ clients: [5], sender: elsewhere });
	for (const one of all) turns.wait(one);
	return turns;
}

const namesOf = (groups: Named[][]) => groups.map((group) => group.map(({ name }) => name));

test('[RL7] an update waits while another of its client is on its way, or waits itself', () => {
	const turns = waiting(named('of five and six', [5, 6]));
	expect(turns.mustWait(named('of five', [5]))).toBe(true);
	expect(turns.mustWait(named('of six', [6]))).toBe(true);
	expect(turns.mustWait(named('of seven', [7], { sender: tablet }))).toBe(false);
	expect(turns.next()).toEqual([]);
});

test('[TU1] those of one client that waited go on together, in their order', () => {
	const turns = waiting(
		named('a', [5]),
		named('b', [5]),
		named('other', [7], { sender: tablet }),
		named('c', [5])
	);
	expect(namesOf(turns.next())).toEqual([['other']]);
	turns.release({ clients: [5], sender: elsewhere });
	expect(namesOf(turns.next())).toEqual([['a', 'b', 'c']]);
	expect(turns.mustWait(named('d', [5]))).toBe(false);
});

test('[TU2] never with another sender, nor with one that goes alone', () => {
	const turns = waiting(
		named('a', [5]),
		named('of the tablet', [5], { sender: tablet }),
		named('b', [5])
	);
	turns.release({ clients: [5], sender: elsewhere });
	expect(namesOf(turns.next())).toEqual([['a']]);
	expect(namesOf(turns.next())).toEqual([['of the tablet']]);
	expect(namesOf(turns.next())).toEqual([['b']]);

	const catchingUp = waiting(named('catch-up', [5], { isAlone: true }), named('typed', [5]));
	catchingUp.release({ clients: [5], sender: elsewhere });
	expect(namesOf(catchingUp.next())).toEqual([['catch-up']]);
});

test('[TU3] one of several clients waits for all of them, and all wait behind it', () => {
	const turns = waiting(named('both', [5, 6]), named('six', [6], { sender: tablet }));
	turns.release({ clients: [5], sender: elsewhere });
	expect(namesOf(turns.next())).toEqual([['both']]);
	expect(namesOf(turns.next())).toEqual([['six']]);
});

test('[TU4] what is put back goes first', () => {
	const turns = waiting(named('later', [5]));
	turns.release({ clients: [5], sender: elsewhere });
	turns.waitFirst([named('earlier', [5], { isAlone: true })]);
	expect(namesOf(turns.next())).toEqual([['earlier']]);
});

test('[TU5] what only deletes waits for all of its connection, and goes on with what it waited beside', () => {
	const turns = new Turns<Named>();
	turns.hold(named('typed', [5]));
	expect(turns.mustWait(named('taken out', []))).toBe(true);
	expect(turns.mustWait(named('taken out', [], { sender: tablet }))).toBe(false);
	for (const one of [named('taken out', []), named('typed again', [5]), named('of six', [6])])
		turns.wait(one);
	expect(turns.next()).toEqual([]);
	turns.release(named('typed', [5]));
	expect(namesOf(turns.next())).toEqual([['taken out', 'typed again']]);
	expect(namesOf(turns.next())).toEqual([['of six']]);
});

// The parts of team thinking time go round (SPEC.md TT7–TT9).
import { expect, test } from 'vitest';
import type { Role } from './roles.ts';
import { mayTakePart, partOf, proposedTurns, withPart } from './teamTurns.ts';

const person = (id: string, role: Role) => ({ id, role });
const team = [
	person('helen', 'chair'),
	person('priya', 'socialWorker'),
	person('mona', 'manager'),
	person('bev', 'professional'),
	person('dale', 'professional')
];

test('[TT7] each time the next person leads, and whoever advised leads next', () => {
	const rounds = [0, 1, 2, 3, 4].map((round) => proposedTurns(team, round));
	expect(rounds.map(({ facilitator }) => facilitator)).toEqual([
		...['helen', 'mona', 'bev', 'dale', 'helen']
	]);
	rounds.slice(1).forEach(({ facilitator }, i) => {
		expect(facilitator).toBe(rounds[i]?.adviser);
	});
});

test('[TT7] the first to lead is whoever runs the meeting, wherever they stand on the list', () => {
	expect(proposedTurns([...team].reverse(), 0).facilitator).toBe('helen');
});

test('[TT7] social workers bring their questions in turn', () => {
	const two = [...team, person('ruth', 'socialWorker')];
	const presenters = [0, 1, 2].map((round) => proposedTurns(two, round).presenter);
	expect(presenters).toEqual(['priya', 'ruth', 'priya']);
});

test('[TT8] nobody has two parts, whoever is there', () => {
	for (let many = 0; many <= team.length; many++) {
		for (let round = 0; round < 7; round++) {
			const { presenter, facilitator, adviser } = proposedTurns(team.slice(0, many), round);
			const taken = [presenter, facilitator, adviser].filter((one) => one !== null);
			expect(new Set(taken).size).toBe(taken.length);
			expect(taken.length).toBe(Math.min(many, 3));
		}
	}
});

test('[TT8] whoever writes notes or looks on has no part', () => {
	expect(mayTakePart(person('noor', 'noteTaker'))).toBe(false);
	expect(mayTakePart(person('wall', 'screen'))).toBe(false);
	expect(proposedTurns([person('noor', 'noteTaker')], 0).facilitator).toBeNull();
});

test('[TT9] a part can be given to another; who had one swaps', () => {
	const turns = proposedTurns(team, 0);
	expect(withPart(turns, 'adviser', 'dale').adviser).toBe('dale');
	const swapped = withPart(turns, 'presenter', 'helen');
	expect(swapped.presenter).toBe('helen');
	expect(swapped.facilitator).toBe('priya');
	expect(withPart(turns, 'adviser', null).adviser).toBeNull();
	expect(partOf(turns, 'priya')).toBe('presenter');
	expect(partOf(turns, 'bev')).toBeUndefined();
});

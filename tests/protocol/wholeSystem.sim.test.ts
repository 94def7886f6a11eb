// A dozen and more people in a whole meeting, honest and not, through everything that changes who may read and write what
// (issue "How we will know"; security.md Z28; style.md "Simulation"). After every step: nobody was sent what they may not
// read, nobody changed what they may not write, everybody is offered exactly the rooms that practice.md 3.2 gives them.
// KINBOARD_SIM=n runs n seeds of each kind of meeting.
import { expect, test } from 'vitest';
import { meetingKindIds, type MeetingKindId } from '#lib/domain/meetings/meetingKind.ts';
import { simulate } from '../kit/simulation/simulate.ts';

/** Seeds that once found something; replayed first. */
const found: [seed: number, kind: MeetingKindId][] = [
	[32, 'initialConference'],
	[3020, 'familyGroupConference'],
	[3032, 'initialConference']
];
const seeds = Number(process.env['KINBOARD_SIM'] ?? 1);
const steps = Number(process.env['KINBOARD_SIM_STEPS'] ?? 120);
const first = Number(process.env['KINBOARD_SIM_FIRST'] ?? 1);

/** The last part of every other seed is a meeting that was closed. */
const closesAfter = (seed: number) =>
	Math.floor(seed / 10) % 2 === 1 ? Math.floor((steps * 2) / 3) : Infinity;

const runs: [number, MeetingKindId][] = [
	...found,
	...Array.from({ length: seeds }, (_, i) => first + i).flatMap((seed) =>
		meetingKindIds.map((kind, k): [number, MeetingKindId] => [seed * 10 + k, kind])
	)
];

test.each(runs)(
	'[Z28] bytes delivered are within the rights at delivery (seed %i, %s)',
	{ timeout: 600_000 },
	async (seed, kind) => {
		const world = await simulate(
			seed,
			kind,
			steps,
			found.some(([one]) => one === seed) ? Infinity : closesAfter(seed)
		);
		if (process.env['KINBOARD_SIM_TELL']) console.log(world.counts);
		expect(world.rooms.size).toBeGreaterThan(2);
	}
);

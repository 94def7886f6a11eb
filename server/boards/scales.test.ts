// Scales and answers as they lie in the store (domain/SPEC.md SC12): what was written before a field existed still reads.
import { expect, test } from 'vitest';
import { makeMeeting, startServices } from '../../tests/kit/services.ts';
import { sealJson } from '../store/seal.ts';

const scale = '4k2r7m0p4k2r7m0p4kr2';
const oldSetUp =
	'{"question":"How sure are we that this plan will work?","kind":"confidence","anchor0":"back where we were",' +
	'"anchor10":"it works even on bad days","whoAnswers":["parent","child","family"],"revealMode":"together"}';
const oldAnswer =
	'{"value":4,"why":"Mum comes every Friday","oneUp":"","audience":"everyone","via":"phone"}';

test('[SC12] a question and an answer stored by the first version are read, asked and shown', async () => {
	const { services, clock } = await startServices();
	const { board, id } = await makeMeeting(services);
	const sealed = (place: string, json: string) =>
		sealJson(board.key, place, JSON.parse(json) as unknown);
	await services.store.db
		.insertInto('scale')
		.values({
			...{ id: scale, board: board.id, round: 1, state: 'open', createdAt: clock.millis },
			details: sealed(`scale|${scale}`, oldSetUp)
		})
		.execute();
	const grace = id['grace'] ?? '';
	await services.store.db
		.insertInto('answer')
		.values({
			...{ scale, round: 1, participant: grace, at: clock.millis },
			sealed: sealed(`answer|${scale}|1|${grace}`, oldAnswer)
		})
		.execute();

	const found = await services.scales.find(board, 'a', scale);
	expect(found?.setUp).toMatchObject({
		...{ forChild: null, set: null, linkedDanger: null, linkedGoal: null },
		...{ linkedFactor: null, step: 1 }
	});
	const asked = { type: 'scale.reveal', scale };
	const told = await services.commands.run(board, id['sam'] ?? '', 'seat', asked);
	expect(told.status).toBe(200);
	expect(await services.scales.ownAnswer(board, { id: scale, round: 1 }, grace)).toMatchObject({
		value: 4,
		why: 'Mum comes every Friday'
	});
});

// One question asked in several parts: people at work answer it once (issue: split conference), the family of each part in
// its own. Nothing of what the family of one part said goes to the other.
import * as v from 'valibot';
import { runsMeeting } from '#lib/domain/roles.ts';
import { parts } from '#lib/domain/rooms.ts';
import { mayServeSeveral } from '#lib/domain/split.ts';
import { carriedOf } from '../boards/carried.ts';
import type { StoredScale } from '../boards/scales.ts';
import { randomId } from '../ids.ts';
import { command, wrong } from './command.ts';
import { anId } from './input.ts';
import { onlyWhoRuns } from './pressing.ts';
import { noScale } from './scaleInput.ts';

export const carry = command({
	type: 'scale.carry',
	input: v.object({ scale: anId, to: v.picklist(parts, 'There is no such part.') }),
	async decide({ board, actor, services, nowMillis }, { scale: id, to }) {
		if (!runsMeeting(actor.role)) return onlyWhoRuns;
		const target = board.allParts.find(({ part }) => part === to);
		if (!target || to === actor.part) return wrong('to', 'There is no such other part.');
		const scale = await services.scales.find(board, actor.part, id);
		if (!scale) return noScale;
		const { forChild, linkedDanger, linkedGoal } = scale.setUp;
		if (forChild !== null && !target.hasParticipant(forChild)) {
			return wrong('scale', 'This is about a child whom the other part is not about.');
		}
		const carried = await carriedOf(services.store, board);
		const copyOf = (card: string | null) =>
			carried.find(({ item, part }) => item === card && part === to)?.copy ?? null;
		const made: StoredScale = {
			...{ id: randomId(), part: to, round: 1, state: 'draft' },
			setUp: {
				...scale.setUp,
				set: null,
				linkedDanger: copyOf(linkedDanger),
				linkedGoal: copyOf(linkedGoal),
				linkedFactor: null
			}
		};
		const answers = await services.scales.answers(board, id, scale.round);
		const once = answers.filter(({ participant }) => {
			const role = target.roleOf(participant);
			return role !== null && mayServeSeveral(role);
		});
		return {
			target: made.id,
			result: { scale: made.id },
			rows: async (trx) => {
				await services.scales.insert(trx, board, made, nowMillis);
				for (const { participant, answer } of once) {
					const { guess: _, ...given } = answer;
					await services.scales.carryAnswer(trx, board, made, participant, given, nowMillis);
				}
			}
		};
	}
});

// Preparing and opening scaling questions: one, or one for each child in a set that is opened in one step.
import * as v from 'valibot';
import type * as Y from 'yjs';
import { readCard } from '#lib/board/cards.ts';
import { readScale, readStep, writeScale, writeStep } from '#lib/board/hall.ts';
import { isSet, itemOf } from '#lib/board/items.ts';
import { childrenAmong, questionAbout } from '#lib/domain/children.ts';
import { runsMeeting } from '#lib/domain/roles.ts';
import { shortName } from '#lib/domain/shortName.ts';
import type { MapField } from '#lib/domain/tools/map.ts';
import { factorsRoot } from '#lib/domain/tools/factorsRoot.ts';
import type { ScaleSetUp } from '#lib/domain/tools/scale.ts';
import { isAskedIn } from '#lib/domain/tools/sealedPresets.ts';
import { countAsked, type StoredScale } from '../boards/scales.ts';
import { randomId } from '../ids.ts';
import { command, wrong, type Asking, type Effects, type Rejected } from './command.ts';
import { anId } from './input.ts';
import { onlyWhoRuns, presses } from './pressing.ts';
import { each, noScale, setUpInput, type SetUpInput } from './scaleInput.ts';
import { notAskedHere, wholeSetUp } from './scaleSetUp.ts';

export const prepare = command({
	type: 'scale.prepare',
	input: setUpInput,
	async decide(asking, input) {
		if (!runsMeeting(asking.actor.role)) return onlyWhoRuns;
		const scales = await scalesFrom(asking, input, 'draft');
		if ('error' in scales) return scales;
		return { ...told(scales), rows: insert(asking, scales), after: tellDesks(asking) };
	}
});

const openInput = v.lazy((input) => {
	const asked = typeof input === 'object' && input !== null ? input : {};
	if ('scale' in asked) return v.object({ scale: anId });
	return 'set' in asked ? v.object({ set: anId }) : setUpInput;
});

/** Opens what was prepared, something new given whole, or what was shown for another round: one scale or a whole set. */
export const open = command({
	type: 'scale.open',
	input: openInput,
	async decide(asking, input: { scale: string } | { set: string } | SetUpInput) {
		const { board, actor, services } = asking;
		if (!presses(asking, 'scale.open')) return onlyWhoRuns;
		if ('question' in input) {
			const scales = await scalesFrom(asking, input, 'open');
			if ('error' in scales) return scales;
			return { ...opened(asking, scales), rows: insert(asking, scales) };
		}
		const found =
			'set' in input
				? await services.scales.inSet(board, actor.part, input.set)
				: [await services.scales.find(board, actor.part, input.scale)].filter(
						(scale) => scale !== null
					);
		if (found.length === 0) return noScale;
		if (!found.every(({ setUp }) => isAskedIn(setUp.preset, board.kind.id))) return notAskedHere;
		const closed = found.filter(({ state }) => state !== 'open');
		if (closed.length === 0) return told(found);
		const scales = closed.map((scale): StoredScale => ({
			...scale,
			round: scale.state === 'draft' ? scale.round : scale.round + 1,
			state: 'open'
		}));
		const given = await Promise.all(
			scales.map(({ id, round }) => services.scales.answers(board, id, round))
		);
		const done = given.map((answers) => new Set(answers.map(({ participant }) => participant)));
		return {
			...opened(asking, scales, done),
			rows: async (trx) => {
				for (const { id, round } of scales) await services.scales.move(trx, id, 'open', round);
			}
		};
	}
});

/** The scales that a set-up asks for, or what is wrong with it. */
async function scalesFrom(
	asking: Asking,
	asked: SetUpInput,
	state: 'draft' | 'open'
): Promise<StoredScale[] | Rejected> {
	const { board, actor } = asking;
	const whole = wholeSetUp(board.kind.id, asked);
	if ('error' in whole) return whole;
	const { forChild, ...input } = whole;
	const unlinked = await wrongLink(asking, input);
	if (unlinked) return unlinked;
	const make = (setUp: ScaleSetUp): StoredScale => ({
		id: randomId(),
		part: actor.part,
		round: 1,
		state,
		setUp
	});
	if (forChild === null) return [make({ ...input, forChild, set: null })];
	const children = childrenAmong(board.at(actor.part).listed);
	const about = forChild === each ? children : children.filter(({ id }) => id === forChild);
	if (about.length === 0) return wrong('forChild', 'There is no such child in this meeting.');
	const set = randomId();
	return about.map(({ id, name }, place) =>
		make({
			...input,
			question: questionAbout(input.question, shortName(name)),
			forChild: id,
			set: about.length > 1 ? { id: set, place } : null
		})
	);
}

/** A linked card must be on the table, and of its kind; so must a factor. */
async function wrongLink(
	{ board, actor, services }: Asking,
	{
		linkedDanger,
		linkedGoal,
		linkedFactor
	}: Pick<SetUpInput, 'linkedDanger' | 'linkedGoal' | 'linkedFactor'>
): Promise<Rejected | null> {
	const isCard = (doc: Y.Doc, id: string, field: MapField) => {
		const card = readCard(doc, id);
		return card?.field === field && !card.withdrawn;
	};
	const isFactor = (doc: Y.Doc, id: string) => {
		const item = itemOf(doc, factorsRoot, id);
		return item !== null && !isSet(item, 'withdrawn');
	};
	const links = [
		['linkedDanger', linkedDanger, (doc: Y.Doc, id: string) => isCard(doc, id, 'danger')],
		['linkedGoal', linkedGoal, (doc: Y.Doc, id: string) => isCard(doc, id, 'safetyGoals')],
		['linkedFactor', linkedFactor, isFactor]
	] as const;
	if (links.every(([, id]) => id === null)) return null;
	const table = board.room('table', actor.part).id;
	return services.hub.withRoom(table, (_live, doc) => {
		const missing = links.find(([, id, isThere]) => id !== null && !isThere(doc, id));
		return Promise.resolve(
			missing ? wrong(missing[0], 'There is no such card on the board.') : null
		);
	});
}

function insert({ board, services, nowMillis }: Asking, scales: readonly StoredScale[]) {
	return async (trx: Parameters<NonNullable<Effects['rows']>>[0]) => {
		for (const scale of scales) await services.scales.insert(trx, board, scale, nowMillis);
	};
}

/** The first of them by its name, and all of them in their order. */
function told(scales: readonly StoredScale[]): Effects {
	const [first] = scales;
	return {
		target: first?.id ?? null,
		result: { scale: first?.id, round: first?.round, scales: scales.map(({ id }) => id) }
	};
}

/** What is prepared, and what can be shown, is different now on each desk. */
function tellDesks({ board, services }: Asking) {
	return () => {
		services.joining.hintDesks(board);
	};
}

/** @param done for each, who has answered it already: in another part of the meeting */
function opened(
	asking: Asking,
	scales: readonly StoredScale[],
	done: readonly ReadonlySet<string>[] = []
): Effects {
	const { board, actor } = asking;
	const here = board.at(actor.part);
	return {
		...told(scales),
		after: tellDesks(asking),
		hall: (doc) => {
			scales.forEach((scale, i) => {
				const answered = done[i] ?? new Set();
				const asked = { ...scale.setUp, id: scale.id };
				show(doc, scale, countAsked(asked, here, answered), answered.size);
			});
			const first = scales[0]?.id ?? null;
			const step = { ...readStep(doc), scale: first, spotlight: null, page: null, title: '' };
			writeStep(doc, { ...step, mode: 'answer', show: 'scale' });
		}
	};
}

function show(doc: Y.Doc, { id, round, setUp }: StoredScale, of: number, ready: number): void {
	const rounds = readScale(doc, id)?.rounds ?? [];
	writeScale(doc, { ...setUp, id, state: 'open', round, ready, of, rounds, prompt: 0 });
}

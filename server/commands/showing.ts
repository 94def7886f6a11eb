// What the shared screen leaves out, which of its pages it shows, and whether phones are led along with it.
import * as v from 'valibot';
import { readMeeting, readStep, writeMeeting, writeStep } from '#lib/board/hall.ts';
import { itemOf } from '#lib/board/items.ts';
import { runsMeeting } from '#lib/domain/roles.ts';
import { practiceTools } from '#lib/domain/tools/practice/all.ts';
import { practiceCollections } from '#lib/domain/tools/practiceSchema.ts';
import { command, wrong, type Asking, type Command } from './command.ts';
import { anId } from './input.ts';
import { onlyWhoRuns, presses } from './pressing.ts';

/** Where the things are that can stand on the shared screen. */
const shownRoots = [
	...['cards', 'plan', 'mustHaves'],
	...Object.keys(practiceCollections(practiceTools, 'table'))
];

const hide = command({
	type: 'screen.hide',
	input: v.object({ item: anId, isHidden: v.boolean('Say true or false.') }),
	async decide(asking, { item, isHidden }) {
		if (!presses(asking, 'screen.hide')) return onlyWhoRuns;
		if (isHidden && !(await isOnTable(asking, item))) {
			return wrong('item', 'There is no such card or line on the board.');
		}
		return {
			target: item,
			hall: (doc) => {
				const others = (readMeeting(doc)?.offScreen ?? []).filter((one) => one !== item);
				writeMeeting(doc, { offScreen: isHidden ? [...others, item] : others });
			}
		};
	}
});

function isOnTable({ board, actor, services }: Asking, item: string): Promise<boolean> {
	return services.hub.withRoom(board.room('table', actor.part).id, (_live, doc) =>
		Promise.resolve(shownRoots.some((root) => itemOf(doc, root, item) !== null))
	);
}

/** More than any wall has: one that has fewer stays at its last. */
const pagesMax = 200;

const aPage = 'Say which page, from 1.';

const turn = command({
	type: 'screen.turn',
	input: v.object({
		page: v.pipe(
			v.number(aPage),
			v.integer(aPage),
			v.minValue(1, aPage),
			v.maxValue(pagesMax, aPage)
		)
	}),
	decide(asking, { page }) {
		if (!presses(asking, 'screen.turn')) return onlyWhoRuns;
		return {
			hall: (doc) => {
				writeStep(doc, { ...readStep(doc), page });
			}
		};
	}
});

const follow = command({
	type: 'follow.set',
	input: v.object({ isOn: v.boolean('Say true or false.') }),
	decide({ actor }, { isOn }) {
		if (!runsMeeting(actor.role)) return onlyWhoRuns;
		return {
			result: { isOn },
			hall: (doc) => {
				writeMeeting(doc, { isFollowed: isOn });
			}
		};
	}
});

export const showingCommands: Command[] = [hide, turn, follow];

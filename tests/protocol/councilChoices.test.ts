// A council's own kinds of harm, levels and parts on the sockets (domain/SPEC.md CN2, CN3), by clients that do not obey the
// pages: what the council has is stored, what it has not ends the socket.
import { expect, test } from 'vitest';
import { addToolItem, readToolItems, setToolField } from '#lib/board/toolItems.ts';
import { rootOf } from '#lib/domain/tools/practiceTool.ts';
import { decision } from '#lib/domain/tools/practice/decision.ts';
import { levels } from '#lib/domain/tools/practice/levels.ts';
import { usualCouncil } from '#lib/domain/council.ts';
import { usualSettings, type CouncilSettings } from '#server/council/settings.ts';
import { SmallMeeting, type Seated } from '../kit/simulation/room.ts';

const council = {
	...usualSettings,
	council: {
		...usualCouncil,
		categories: ['neglect', 'exploitation', 'emotional'],
		severalCategories: true,
		levelsOfNeed: 3
	}
};
const decisions = { root: rootOf(decision, 'decisions'), list: decision.lists['decisions']! };
const levelList = { root: rootOf(levels, 'levels'), list: levels.lists['levels']! };
const roles = ['chair', 'socialWorker', 'parent', 'child'] as const;

/** Each try is on a socket of its own: a refusal ends it. */
async function start(settings: CouncilSettings = council) {
	const meeting = await SmallMeeting.start('initialConference', roles, settings);
	const [chair] = meeting.people as [Seated];
	await meeting.mustDo(chair, { type: 'phase.set', phase: 'views' });
	const table = meeting.room('table');
	let tries = 0;
	const puts = async (
		{ root, list }: typeof decisions,
		values: Record<string, string | readonly string[]>
	) => {
		tries += 1;
		const device = await meeting.enter(chair, table);
		const id = `item${String(tries).padStart(8, '0')}`;
		const outcome = await device.write(table, (doc) => {
			addToolItem(doc, root, list, { id, author: chair.id, voice: 'own', at: 1, values }, null);
		});
		return outcome === 'stored';
	};
	return { meeting, chair, table, puts };
}

test('[CN2] the council’s own kind of harm is stored; a foreign one never, nor one of ours it does not have', async () => {
	const { meeting, chair, table, puts } = await start();
	expect(await puts(decisions, { category: 'exploitation' })).toBe(true);
	expect(
		await puts(decisions, { category: 'neglect', secondary: ['exploitation', 'emotional'] })
	).toBe(true);
	for (const category of ['physical', 'witchcraft', 'constructor', '__proto__']) {
		expect(await puts(decisions, { category }), category).toBe(false);
		expect(await puts(decisions, { secondary: [category] }), category).toBe(false);
	}
	const device = await meeting.enter(chair, table);
	expect(readToolItems(device.doc(table), decisions.root, decisions.list)).toHaveLength(2);
	const changed = await device.write(table, (doc) => {
		setToolField(doc, decisions.root, 'item00000001', 'category', 'sexual', null);
	});
	expect(changed).not.toBe('stored');
});

test('[CN2] without a file the usual four are taken, and one beside the main one', async () => {
	const { puts } = await start(usualSettings);
	expect(await puts(decisions, { category: 'physical', secondary: ['neglect'] })).toBe(true);
	expect(await puts(decisions, { category: 'exploitation' })).toBe(false);
	expect(await puts(decisions, { secondary: ['neglect', 'sexual'] })).toBe(false);
});

test('[CN3] a level the council does not have is not stored', async () => {
	const { puts } = await start();
	expect(await puts(levelList, { levelAfter: 'level3' })).toBe(true);
	expect(await puts(levelList, { levelAfter: 'level4' })).toBe(false);
});

test('[CN2] nor is a foreign kind of harm begun on one’s own page', async () => {
	const { meeting, chair } = await start();
	const own = meeting.board.room('own', 'a', chair.id).id;
	const begins = async (id: string, category: string) => {
		const device = await meeting.enter(chair, own);
		const outcome = await device.write(own, (doc) => {
			addToolItem(doc, decisions.root, decisions.list, { id, at: 1, values: { category } }, null);
		});
		return outcome === 'stored';
	};
	expect(await begins('begun0000001', 'exploitation')).toBe(true);
	expect(await begins('begun0000002', 'physical')).toBe(false);
});

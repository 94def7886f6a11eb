// What a team wondered goes after thirty days (server/SPEC.md EP1–EP7; practice.md 2.22): from every page, and from the disk.
import { expect, test, vi } from 'vitest';
import type * as Y from 'yjs';
import { addBeside } from '#lib/board/cards.ts';
import { addToolItem, readToolItems, removeToolItem, setToolField } from '#lib/board/toolItems.ts';
import { rootOf } from '#lib/domain/tools/practiceTool.ts';
import { thinking } from '#lib/domain/tools/practice/thinking.ts';
import { open } from '#server/store/seal.ts';
import { RoomLog, updatesIn } from '#server/sync/roomLog.ts';
import { goRound } from '../kit/simulation/memorySocket.ts';
import { SmallMeeting, type Seated } from '../kit/simulation/room.ts';

const dayMillis = 24 * 60 * 60 * 1000;
const root = rootOf(thinking, 'hypotheses');
const list = thinking.lists['hypotheses']!;
const besideRoot = rootOf(thinking, 'beside');
const wondered = 'I wonder whether letters frighten him';
const idea = { root: rootOf(thinking, 'ideas'), list: thinking.lists['ideas']! };
const farAway = 9e15;

const wonder = (doc: Y.Doc, id: string, author: string, at = 1) => {
	const values = { iWonder: `${wondered} ${id}` };
	addToolItem(doc, root, list, { id, author, voice: 'own', at, values }, null);
};
const idsIn = (doc: Y.Doc) => readToolItems(doc, root, list).map(({ id }) => id);

async function startTeam() {
	const meeting = await SmallMeeting.start('teamThinking', [
		...(['chair', 'socialWorker', 'professional', 'manager'] as const)
	]);
	const [helen, priya, bev, mona] = meeting.people as [Seated, Seated, Seated, Seated];
	await meeting.mustDo(helen, { type: 'phase.set', phase: 'reveal' });
	const table = meeting.room('table');
	const days = async (count: number) => {
		meeting.clock.millis += count * dayMillis;
		await meeting.services.expiry.sweep();
		await goRound(20);
	};
	return { meeting, helen, priya, bev, mona, table, days };
}

/** Everything that stands of a room on the disk, opened. */
async function onDisk({ services, board }: SmallMeeting, room: string): Promise<Buffer> {
	const rows = await services.store.db
		.selectFrom('update')
		.select(['participant', 'bytes'])
		.where('room', '=', room)
		.execute();
	const { snapshot } = await services.store.loadRoom(room);
	return Buffer.concat([
		...rows.flatMap((row) => updatesIn(board.key, room, row)),
		...(snapshot ? [open(board.key, `snapshot|${room}`, snapshot.bytes)] : [])
	]);
}

test('[EP1] [EP2] after thirty days by the server’s clock it is gone from pages, log and snapshot', async () => {
	const { meeting, priya, bev, table, days } = await startTeam();
	const writer = await meeting.enter(priya, table);
	const other = await meeting.enter(bev, table);
	// Whatever its browser says of when it was written.
	await writer.write(table, (doc) => {
		wonder(doc, 'wonder00001', priya.id, farAway);
	});
	await other.write(table, (doc) => {
		wonder(doc, 'wonder00002', bev.id);
		const said = { id: 'beside00001', target: 'wonder00001', kind: 'differently' } as const;
		const by = { author: bev.id, speaker: null, at: 2, text: 'letters reassure him' };
		addBeside(doc, { ...said, ...by }, null, besideRoot);
		const values = { idea: 'ring him instead' };
		const made = { id: 'idea0000001', author: bev.id, voice: 'own', at: 1, values };
		addToolItem(doc, idea.root, idea.list, made, null);
	});
	await days(0);
	await days(29.9);
	expect(idsIn(writer.doc(table)).sort()).toEqual(['wonder00001', 'wonder00002']);
	await days(0.2);
	for (const device of [writer, other]) expect(idsIn(device.doc(table))).toEqual([]);
	expect(other.doc(table).getMap(besideRoot).size).toBe(0);
	const left = await onDisk(meeting, table);
	expect(left.includes(wondered)).toBe(false);
	expect(left.includes('letters reassure')).toBe(false);
	expect(left.includes('ring him instead')).toBe(true);
});

test('[EP3] what somebody keeps stays; kept no longer, it goes', async () => {
	const { meeting, priya, table, days } = await startTeam();
	const writer = await meeting.enter(priya, table);
	await writer.write(table, (doc) => {
		wonder(doc, 'wonder00001', priya.id);
	});
	const keep = (isKept: boolean) =>
		writer.write(table, (doc) => {
			setToolField(doc, root, 'wonder00001', 'isKept', isKept, null);
		});
	await days(0);
	await keep(true);
	await days(31);
	await days(400);
	expect(idsIn(writer.doc(table))).toEqual(['wonder00001']);
	await keep(false);
	await days(0);
	expect(idsIn(writer.doc(table))).toEqual([]);
	expect((await onDisk(meeting, table)).includes(wondered)).toBe(false);
});

test('[EP3] only its author, whose words it is, or who runs the meeting keeps it', async () => {
	const { meeting, helen, priya, bev, mona, table } = await startTeam();
	const writer = await meeting.enter(priya, table);
	await writer.write(table, (doc) => {
		wonder(doc, 'wonder00001', priya.id);
	});
	for (const [who, may] of [
		[bev, false],
		[mona, false],
		[helen, true]
	] as const) {
		const device = await meeting.enter(who, table);
		const outcome = await device.write(table, (doc) => {
			setToolField(doc, root, 'wonder00001', 'isKept', true, null);
		});
		expect(outcome === 'stored').toBe(may);
	}
});

test('[EP4] what was begun alone and never put up goes too, and what was taken back', async () => {
	const { meeting, priya, table, days } = await startTeam();
	const own = meeting.board.room('own', 'a', priya.id).id;
	const writer = await meeting.enter(priya, own);
	await writer.write(own, (doc) => {
		const values = { iWonder: wondered };
		addToolItem(doc, root, list, { id: 'wonder00009', at: 1, values }, null);
	});
	const atTable = await meeting.enter(priya, table);
	await atTable.write(table, (doc) => {
		wonder(doc, 'wonder00001', priya.id);
	});
	await atTable.write(table, (doc) => {
		setToolField(doc, root, 'wonder00001', 'withdrawn', true, null);
	});
	await days(0);
	await days(30);
	expect(idsIn(writer.doc(own))).toEqual([]);
	for (const room of [own, table]) {
		expect((await onDisk(meeting, room)).includes(wondered)).toBe(false);
	}
});

test('[EP5] what could not leave the log goes at the next look', async () => {
	const { meeting, priya, table, days } = await startTeam();
	const writer = await meeting.enter(priya, table);
	await writer.write(table, (doc) => {
		wonder(doc, 'wonder00001', priya.id);
	});
	writer.leave();
	await days(0);
	const fails = vi.spyOn(RoomLog.prototype, 'forget').mockRejectedValueOnce(new Error('disk'));
	await days(30);
	expect(fails).toHaveBeenCalledOnce();
	expect((await onDisk(meeting, table)).includes(wondered)).toBe(true);
	await days(0);
	expect((await onDisk(meeting, table)).includes(wondered)).toBe(false);
	const expiring = meeting.services.store.db.selectFrom('expiring').selectAll();
	expect(await expiring.execute()).toEqual([]);
});

test('[EP5] people go on writing while it happens, and nothing of theirs is lost', async () => {
	const { meeting, priya, bev, table, days } = await startTeam();
	const [writer, other] = [await meeting.enter(priya, table), await meeting.enter(bev, table)];
	await writer.write(table, (doc) => {
		wonder(doc, 'wonder00001', priya.id);
	});
	await days(0);
	meeting.clock.millis += 30 * dayMillis;
	const sweeping = meeting.services.expiry.sweep();
	for (let i = 10; i < 60; i++) {
		await other.write(table, (doc) => {
			const values = { idea: `idea ${String(i)}` };
			const made = { id: `idea00000${String(i)}`, author: bev.id, voice: 'own', at: 1, values };
			addToolItem(doc, idea.root, idea.list, made, null);
		});
	}
	await sweeping;
	writer.leave();
	other.leave();
	await goRound(50);
	const again = await meeting.enter(bev, table);
	expect(readToolItems(again.doc(table), idea.root, idea.list)).toHaveLength(50);
	expect(idsIn(again.doc(table))).toEqual([]);
});

test('[EP6] the audit says that it was done and where, and not a word of it', async () => {
	const { meeting, priya, table, days } = await startTeam();
	const writer = await meeting.enter(priya, table);
	await writer.write(table, (doc) => {
		wonder(doc, 'wonder00001', priya.id);
	});
	await days(0);
	await days(30);
	const lines = await meeting.services.store.db
		.selectFrom('audit')
		.select(['board', 'actor', 'action', 'target'])
		.where('action', '=', 'hypotheses.expire')
		.execute();
	const { id: board } = meeting.board;
	expect(lines).toEqual([{ board, actor: 'server', action: 'hypotheses.expire', target: table }]);
});

test('[EP7] nothing is looked at twice without a reason, and no other kind of meeting at all', async () => {
	const { meeting, priya, table, days } = await startTeam();
	const writer = await meeting.enter(priya, table);
	await writer.write(table, (doc) => {
		wonder(doc, 'wonder00001', priya.id);
	});
	await days(0);
	const opens = vi.spyOn(meeting.services.hub, 'withRoom');
	await days(1);
	expect(opens).not.toHaveBeenCalled();
	await writer.write(table, (doc) => {
		removeToolItem(doc, root, 'nothing00001', null);
		wonder(doc, 'wonder00002', priya.id);
	});
	await days(1);
	expect(opens.mock.calls.map(([room]) => room)).toEqual([table]);
});

import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { addDraft } from '#lib/board/drafts.ts';
import { writeSkeleton } from '#lib/board/skeleton.ts';
import { familyGroupConference } from '#lib/domain/meetings/familyGroupConference.ts';
import { Board } from '../boards/board.ts';
import { judge } from './guard.ts';
import { LiveRoom } from './liveRoom.ts';
import { RoomLog } from './roomLog.ts';

function chantellesPage(): { live: LiveRoom; doc: Y.Doc } {
	const board = new Board({
		id: 'board',
		kind: familyGroupConference,
		key: new Uint8Array(32),
		isDemo: false,
		phase: 'welcome',
		details: { title: '', when: '', place: '', questions: [], joinCode: null },
		isDoorClosed: false
	});
	board.people.set('chantelle', {
		id: 'chantelle',
		name: 'Chantelle Reid',
		relation: 'mum',
		role: 'parent',
		part: 'a',
		parts: ['a'],
		attendance: 'here',
		staff: null,
		removed: false,
		actsFor: [],
		addedAtMillis: 0
	});
	const room = { id: 'z_1', kind: 'own' as const, part: 'a' as const, owner: 'chantelle' };
	const doc = new Y.Doc();
	writeSkeleton(doc, 'own');
	const log = new RoomLog(undefined as never, board.key, room.id, room.kind);
	const live = new LiveRoom(board, room, log, new Map([[doc.clientID, 'server']]));
	return { live, doc };
}

describe('guard', () => {
	test('a client id first seen in presence is stored with its first update', () => {
		const { live, doc } = chantellesPage();
		const browser = new Y.Doc();
		Y.applyUpdate(browser, Y.encodeStateAsUpdate(doc));
		live.see(browser.clientID, 'chantelle');
		const before = Y.encodeStateVector(browser);
		addDraft(browser, 'draft00000000', 'strengths', 1, null);
		const update = Y.encodeStateAsUpdate(browser, before);
		expect(judge(live, doc, 'chantelle', update, false)).toMatchObject({
			verdict: 'store',
			newClients: [browser.clientID]
		});
	});

	test('[DB8] a paper that holds as much as it may says that it is full; any other room, that it was not allowed', () => {
		const { live } = chantellesPage();
		live.board.rooms.set(live.room.id, live.room);
		const full = (kind: 'own' | 'drawing') => {
			const { id, part, owner } = live.room;
			const drawnIn = kind === 'drawing' ? { drawnIn: { room: id, item: 'item00000001' } } : {};
			const room = { id: kind === 'own' ? id : 'z_2', kind, part, owner, ...drawnIn };
			live.board.rooms.set(room.id, room);
			const here = new LiveRoom(live.board, room, live.log, new Map());
			here.bytes = 8 * 1024 * 1024;
			const browser = new Y.Doc();
			browser.getMap('shapes').set('mark00000001', new Y.Map());
			const update = Y.encodeStateAsUpdate(browser);
			return judge(here, new Y.Doc(), 'chantelle', update, false);
		};
		const refused = { verdict: 'refuse', why: 'roomFull' };
		expect(full('drawing')).toEqual({ ...refused, close: 'paperFull' });
		expect(full('own')).toEqual({ ...refused, close: 'changeRefused' });
	});

	test('a client id whose first append failed is stored with the next one', () => {
		const { live } = chantellesPage();
		live.bind(7, 'chantelle');
		live.unbind(7);
		expect(live.isBound(7)).toBe(false);
		expect(live.ownerOf(7)).toBe('chantelle');
	});
});

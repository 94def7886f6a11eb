// A picture that nothing shows any more goes for good (domain/SPEC.md PI5): an hour is left for who takes a step back.
import { expect, test } from 'vitest';
import { addHouseWord, rubOut } from '#lib/board/childWords.ts';
import { goRound } from '../kit/simulation/memorySocket.ts';
import { SmallMeeting, type Seated } from '../kit/simulation/room.ts';
import { aPhoto } from '../kit/pictures.ts';

const hourMillis = 60 * 60 * 1000;

test('[PI5] rubbed out by the child, a photo is gone after an hour; one that is shown stays', async () => {
	const meeting = await SmallMeeting.start('familyGroupConference', ['coordinator', 'child']);
	const [, maya] = meeting.people as [Seated, Seated];
	const own = [...meeting.board.rooms.values()].find(
		({ kind, owner }) => kind === 'own' && owner === maya.id
	);
	if (!own) throw new Error('no page');
	const { pictures, expiry, store } = meeting.services;
	const keep = async () => {
		const viewer = { board: meeting.board, participant: maya.id, seat: maya.seat };
		const kept = await pictures.keep(viewer, own.id, await aPhoto());
		if (typeof kept === 'string') throw new Error(kept);
		return kept.id;
	};
	const there = async () =>
		(await store.db.selectFrom('picture').select('id').execute()).map(({ id }) => id).sort();
	const pass = async (millis: number) => {
		meeting.clock.millis += millis;
		await expiry.sweep();
		await goRound(20);
	};
	const [shown, rubbed] = [await keep(), await keep()];
	const page = await meeting.enter(maya, own.id);
	const put = (id: string, picture: string) =>
		page.write(own.id, (doc) => {
			addHouseWord(doc, { id, house: 'good', author: maya.id, at: 1, picture }, null);
		});
	await put('photo0000001', shown);
	await put('photo0000002', rubbed);
	await pass(0);
	await pass(2 * hourMillis);
	expect(await there()).toEqual([shown, rubbed].sort());
	await page.write(own.id, (doc) => {
		rubOut(doc, 'photo0000002', null);
	});
	await pass(0);
	expect(await there()).toEqual([shown, rubbed].sort());
	await pass(hourMillis / 2);
	expect(await there()).toEqual([shown, rubbed].sort());
	await pass(hourMillis);
	expect(await there()).toEqual([shown]);
});

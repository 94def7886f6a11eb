// A child's page goes with the child from part to part of a split conference (domain/SPEC.md CH1, SP3): whoever writes with them
// is where the child is.
import { expect, test } from 'vitest';
import { readHouses } from '#lib/board/childWords.ts';
import { writeInHouse } from '../kit/childWords.ts';
import { SmallMeeting, type Seated } from '../kit/simulation/room.ts';

const roles = [
	...(['chair', 'parent', 'child', 'advocate', 'advocate'] as const),
	...(['socialWorker', 'parent'] as const)
];

async function startInParts() {
	const meeting = await SmallMeeting.start('initialConference', roles);
	const [helen, , maya, tola, ama, priya, darren] = meeting.people as [
		...[Seated, Seated, Seated, Seated, Seated, Seated, Seated]
	];
	const view = { type: 'child.view', participant: maya.id, isOn: false, agreedWithChild: true };
	await meeting.mustDo(helen, view);
	for (const { id } of [tola, ama, priya]) {
		await meeting.mustDo(maya, { type: 'child.writeWith', participant: id, allowed: true });
	}
	const page = [...meeting.board.rooms.values()].find(
		({ kind, owner }) => kind === 'own' && owner === maya.id
	)!.id;
	const mayWrite = (who: Seated) =>
		meeting.board.roomsOf(who.id, who.seat).some(({ room }) => room.id === page);
	const split = () =>
		meeting.mustDo(helen, {
			...{ type: 'part.split', people: [darren.id, maya.id, ama.id], both: [helen.id, priya.id] },
			...{ childrenHere: [maya.id], childrenThere: [maya.id], keepApart: [] },
			...{ when: '', place: '', isToldFirst: false }
		});
	return { meeting, maya, tola, ama, priya, page, mayWrite, split };
}

test('[CH1] [SP3] whoever stays in another part has no byte of the page any more, at once', async () => {
	const { meeting, maya, tola, ama, page, mayWrite, split } = await startInParts();
	expect([tola, ama].map(mayWrite)).toEqual([true, true]);
	const open = await meeting.enter(tola, page);
	await split();
	await expect.poll(() => open.isConnected).toBe(false);
	expect(mayWrite(tola)).toBe(false);
	await expect(meeting.enter(tola, page)).rejects.toThrow('refused');
	// Whoever went along with the child goes on.
	expect([maya, ama].map(mayWrite)).toEqual([true, true]);
	const together = await meeting.enter(ama, page);
	const stored = await together.write(page, (doc) => {
		writeInHouse(doc, ama.id, 'Written down with Maya', { isReadBack: false });
	});
	expect(stored).toBe('stored');
	const childs = await meeting.enter(maya, page);
	expect(readHouses(childs.doc(page)).map(({ text }) => text)).toEqual(['Written down with Maya']);
});

test('[CH1] somebody who serves several parts writes with the child in the part of the child alone', async () => {
	const { meeting, priya, mayWrite, split } = await startInParts();
	await split();
	expect(mayWrite(priya)).toBe(false);
	await meeting.mustDo(priya, { type: 'part.enter', part: 'b' });
	expect(mayWrite(priya)).toBe(true);
	await meeting.mustDo(priya, { type: 'part.enter', part: 'a' });
	expect(mayWrite(priya)).toBe(false);
});

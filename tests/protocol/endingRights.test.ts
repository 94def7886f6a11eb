// Rights that end, in every kind of room for some (security.md V04, V05, Z02, Z03): a door asked for at any moment around the
// end, and whatever is queued, brings nothing that came after. Services and sockets in this process, so that every moment
// between two steps of the server's own work can be hit.
import { expect, onTestFinished, test } from 'vitest';
import type * as Y from 'yjs';
import { addCard } from '#lib/board/cards.ts';
import { addNote, noteText } from '#lib/board/familyPaper.ts';
import { addRestrictedNote } from '#lib/board/restrictedNotes.ts';
import type { Role } from '#lib/domain/roles.ts';
import { authFrame, step1Frame, type Received } from '../kit/frames.ts';
import { goRound, type MemorySocket } from '../kit/simulation/memorySocket.ts';
import { SmallMeeting, type Seated } from '../kit/simulation/room.ts';

const many = (role: Role, count: number): Role[] => Array.from({ length: count }, () => role);
/** Four sockets each: fifty-two doors. */
const losers = 13;

interface Ending {
	name: string;
	/** A meeting in which all the losers may be in the room, and what ends that at once. */
	begin(): Promise<{
		meeting: SmallMeeting;
		room: string;
		inside: Seated;
		end: () => Promise<void>;
	}>;
	/** Has it ended for them in memory? Looks at what is, not at rights worked out from it. */
	hasEnded(meeting: SmallMeeting, who: Seated): boolean;
	write(doc: Y.Doc, author: string, words: string): void;
}

let notes = 0;
const newId = () => `note${String(++notes).padStart(8, '0')}`;

function writeNote(doc: Y.Doc, author: string, words: string): void {
	const id = newId();
	doc.transact(() => {
		addNote(doc, { id, author, at: 1 }, null);
		noteText(doc, id)?.insert(0, words);
	});
}

function writeCard(doc: Y.Doc, author: string, words: string): void {
	const made = { id: newId(), field: 'strengths', voice: 'own', speaker: null, at: 1 } as const;
	addCard(doc, { ...made, author, text: words }, null);
}

const endings: Ending[] = [
	{
		name: 'the table, as the family’s time alone begins',
		begin: async () => {
			const meeting = await SmallMeeting.start('familyGroupConference', [
				...(['coordinator', 'parent'] as const),
				...many('professional', losers)
			]);
			const [sam, mum] = meeting.people as [Seated, Seated];
			await meeting.mustDo(sam, { type: 'phase.set', phase: 'information' });
			const end = () => meeting.mustDo(sam, { type: 'phase.set', phase: 'familyTime' });
			return { meeting, room: meeting.room('table'), inside: mum, end };
		},
		hasEnded: ({ board }) => board.at('a').phase === 'familyTime',
		write: writeCard
	},
	{
		name: 'the family’s room, for its guests, as its time alone ends',
		begin: async () => {
			const meeting = await SmallMeeting.start('familyGroupConference', [
				...(['coordinator', 'parent'] as const),
				...many('supporter', losers)
			]);
			const [sam, mum, ...guests] = meeting.people as [Seated, Seated, ...Seated[]];
			await meeting.mustDo(sam, { type: 'phase.set', phase: 'familyTime' });
			for (const { id } of guests) {
				await meeting.mustDo(mum, { type: 'family.letIn', participant: id, allowed: true });
			}
			const end = () => meeting.mustDo(sam, { type: 'phase.set', phase: 'agreeing' });
			return { meeting, room: meeting.room('family'), inside: mum, end };
		},
		hasEnded: ({ board }) => board.at('a').phase === 'agreeing',
		write: writeNote
	},
	{
		name: 'a restricted room, for who is un-named',
		begin: async () => {
			const meeting = await SmallMeeting.start('initialConference', [
				...(['chair', 'socialWorker', 'parent'] as const),
				...many('professional', losers)
			]);
			const [chair, priya, , ...named] = meeting.people as [Seated, Seated, Seated, ...Seated[]];
			await meeting.mustDo(chair, { type: 'phase.set', phase: 'opening' });
			const people = [priya, ...named].map(({ id }) => id);
			await meeting.mustDo(chair, { type: 'restricted.begin', people, reason: 'Police' });
			const [part] = [...meeting.board.restrictedParts.values()];
			const end = async () => {
				for (const { id: participant } of named) {
					const asked = { type: 'restricted.unname', part: part?.notice, participant };
					await meeting.mustDo(chair, asked);
				}
			};
			return { meeting, room: meeting.room('restricted'), inside: priya, end };
		},
		hasEnded: ({ board }, { id }) => ![...board.restrictedParts.values()][0]?.named.has(id),
		write: (doc, author, text) => {
			addRestrictedNote(doc, { id: newId(), author, at: 1, text }, null);
		}
	},
	{
		name: 'the table of a part, for who goes to another',
		begin: async () => {
			const meeting = await SmallMeeting.start('initialConference', [
				...(['chair', 'socialWorker', 'child'] as const),
				...many('parent', losers)
			]);
			const [chair, priya, child, ...parents] = meeting.people as [
				Seated,
				Seated,
				Seated,
				...Seated[]
			];
			await meeting.mustDo(chair, { type: 'phase.set', phase: 'information' });
			const room = meeting.room('table');
			const end = () =>
				meeting.mustDo(chair, {
					type: 'part.split',
					...{ people: parents.map(({ id }) => id), both: [], when: '', place: '' },
					...{ childrenHere: [child.id], childrenThere: [child.id], isToldFirst: false }
				});
			return { meeting, room, inside: priya, end };
		},
		hasEnded: ({ board }, { id }) => board.people.get(id)?.part === 'b',
		write: writeCard
	}
];

interface Door {
	socket: MemorySocket;
	/** What came once the right had ended. */
	late: Received[];
}

/** Four sockets of each who is about to lose the room. */
function doorsOf(meeting: SmallMeeting, { hasEnded }: Ending): Door[] {
	return meeting.people.slice(-losers).flatMap((who) =>
		Array.from({ length: 4 }, () => {
			const late: Received[] = [];
			const socket = meeting.socket(who, (frame) => {
				if (hasEnded(meeting, who)) late.push(frame);
			});
			return { socket, late };
		})
	);
}

const isAnswerToClosedDoor = ({ kind }: Received) => kind === 'denied' || kind === 'closed';

/** Some of the server's own steps: promises that go on, and now and then a turn of the process. */
async function someSteps(count: number): Promise<void> {
	for (let i = 1; i <= count; i++) await (i % 5 === 0 ? goRound() : null);
}

async function writeAfter(
	{ write }: Ending,
	meeting: SmallMeeting,
	room: string,
	inside: Seated
): Promise<void> {
	const right = meeting.board.accessOf(inside.id, meeting.board.rooms.get(room)!);
	if (right !== 'write') return;
	const device = await meeting.enter(inside, room);
	const outcome = await device.write(room, (doc) => {
		write(doc, inside.id, 'words from after');
	});
	expect(outcome).toBe('stored');
	device.leave();
}

test.each(endings)(
	'[Z02] doors asked for at fifty moments around the end: $name',
	async (ending) => {
		const { meeting, room, inside, end } = await ending.begin();
		const doors = doorsOf(meeting, ending);
		// The room is closed: it has to be loaded for whoever comes first, which is where time passes.
		const ended = Promise.withResolvers<undefined>();
		const knocking = doors.map(async ({ socket }, i) => {
			await someSteps(i * 2);
			// However fast this machine is: some surely come after.
			if (i >= doors.length - 4) await ended.promise;
			socket.send(authFrame(room));
			socket.send(step1Frame(room));
		});
		await someSteps(30);
		await end();
		ended.resolve(undefined);
		await Promise.all(knocking);
		await writeAfter(ending, meeting, room, inside);
		await goRound(20);
		const early = doors.filter(({ socket }) =>
			socket.frames.some(({ kind }) => kind === 'step2' || kind === 'granted')
		);
		// Both sides of the end were hit.
		expect(early.length).toBeGreaterThan(0);
		expect(early.length).toBeLessThan(doors.length);
		for (const { socket, late } of doors) {
			expect(late.filter((frame) => !isAnswerToClosedDoor(frame))).toEqual([]);
			const bytes = Buffer.concat(socket.frames.map((frame) => frame.bytes));
			expect(bytes.includes('words from after')).toBe(false);
		}
	}
);

/** Every message waits a while before the library looks at it. */
function delayMessages(meeting: SmallMeeting, millis: () => number): void {
	const { hocuspocus } = meeting.services.hub as unknown as {
		hocuspocus: { configuration: { beforeHandleMessage: (payload: unknown) => Promise<void> } };
	};
	const { configuration } = hocuspocus;
	const original = configuration.beforeHandleMessage;
	configuration.beforeHandleMessage = async (payload) => {
		await new Promise((resolve) => setTimeout(resolve, millis()));
		await original(payload);
	};
	onTestFinished(() => {
		configuration.beforeHandleMessage = original;
	});
}

test.each(endings)('[Z03] a thousand questions queued as the right ends: $name', async (ending) => {
	const { meeting, room, inside, end } = await ending.begin();
	const doors = doorsOf(meeting, ending);
	for (const { socket } of doors) socket.send(authFrame(room));
	await goRound(20);
	for (const { socket } of doors) {
		expect(socket.frames.some(({ kind }) => kind === 'granted')).toBe(true);
	}
	let asked = 0;
	delayMessages(meeting, () => (asked++ * 37) % 500);
	// As many as one socket may ask without being ended for it.
	for (const { socket } of doors) for (let i = 0; i < 20; i++) socket.send(step1Frame(room));
	await goRound(2);
	await end();
	await writeAfter(ending, meeting, room, inside);
	await new Promise((resolve) => setTimeout(resolve, 600)); // longer than any of them waits
	await goRound(20);
	expect(doors.length * 20).toBeGreaterThan(1000);
	for (const { socket, late } of doors) {
		expect(socket.closed).not.toBeNull();
		expect(late.filter((frame) => !isAnswerToClosedDoor(frame))).toEqual([]);
	}
});

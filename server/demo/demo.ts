// Makes a demo meeting: the Reid family's, on the afternoon when the plan is being agreed.
import * as Y from 'yjs';
import { addCard } from '#lib/board/cards.ts';
import { addMustHave } from '#lib/board/mustHaves.ts';
import { addPlanLine } from '#lib/board/planLines.ts';
import type { Role } from '#lib/domain/roles.ts';
import type { Board } from '../boards/board.ts';
import { deleteFamilyPaper } from '../boards/familyTimes.ts';
import type { MadeMeeting } from '../boards/meetings.ts';
import { randomId } from '../ids.ts';
import type { Services } from '../services.ts';
import {
	moreRelatives,
	reidCards,
	reidLines,
	reidMeeting,
	reidMustHaves,
	reidPeople,
	reidPlanTexts,
	reidScales,
	type DemoPerson
} from './reidFamily.ts';

export interface DemoBoard {
	board: string;
	kind: string;
	people: {
		participant: string;
		name: string;
		role: Role;
		part: string;
		invite: string;
		link: string;
	}[];
}

/** What the demo calls people and cards, and their ids on this board. */
type Ids = ReadonlyMap<string, string>;

/** @param count how many people, or null for the family as it is */
export async function makeDemo(services: Services, count: number | null): Promise<DemoBoard> {
	const cast = castOf(count);
	const made = await services.meetings.make({
		kind: 'familyGroupConference',
		...reidMeeting,
		isDemo: true,
		people: cast.map(({ name, relation, role, actsFor = [] }) => ({
			name,
			relation,
			role,
			actsFor: cast.flatMap(({ key }, at) => (actsFor.includes(key) ? [at] : []))
		}))
	});
	const ids: Ids = new Map([
		...cast.map(({ key }, i) => [key, made.people[i]?.person.id ?? ''] as const),
		...cardsNamed(cast).map((key) => [key, randomId()] as const)
	]);
	await writeTable(services, made, ids);
	await runUpTo(services, made.board, cast, ids);
	const address = services.address();
	return {
		board: made.board.id,
		kind: made.board.kind.id,
		people: made.people.map(({ person, invite }) => ({
			participant: person.id,
			name: person.name,
			role: person.role,
			part: person.part,
			invite,
			link: `${address}/j#${invite}`
		}))
	};
}

/** Who can be played on the first page, in the order of the doors. */
export function demoCast(): { name: string; relation: string; role: Role }[] {
	const doors = ['chantelle', 'maya', 'sam', 'grace', 'priya'];
	return doors.flatMap((key) => reidPeople.filter((person) => person.key === key));
}

function castOf(count: number | null): DemoPerson[] {
	if (count === null) return [...reidPeople];
	return [...reidPeople, ...moreRelatives(Math.max(0, count - reidPeople.length))].slice(0, count);
}

/** The cards that others belong to, as far as who wrote them is in the cast. */
function cardsNamed(cast: readonly DemoPerson[]): string[] {
	const isThere = (by: string) => cast.some(({ key }) => key === by);
	return reidCards.flatMap(({ key, by }) => (key !== undefined && isThere(by) ? [key] : []));
}

/** Each person's words are written under a client id of their own, as if they had typed them. */
async function writeTable(services: Services, { board }: MadeMeeting, ids: Ids): Promise<void> {
	const table = board.room('table', 'a');
	await services.hub.withRoom(table.id, async (live, doc, apply) => {
		const write = async (participant: string, change: (doc: Y.Doc) => void) => {
			const copy = new Y.Doc();
			Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
			const before = Y.encodeStateVector(copy);
			copy.transact(() => {
				change(copy);
			});
			const update = Y.encodeStateAsUpdate(copy, before);
			const append = live.log.prepare(participant, update, [copy.clientID], services.nowMillis());
			await services.store.queue.append(append);
			live.bind(copy.clientID, participant);
			apply(update);
			copy.destroy();
		};
		for (const [by, change] of writings(services, board, ids)) await write(by, change);
	});
}

function writings(services: Services, board: Board, ids: Ids): [string, (doc: Y.Doc) => void][] {
	const list: [string, (doc: Y.Doc) => void][] = [];
	const now = services.nowMillis();
	reidCards.forEach((card, i) => {
		const author = ids.get(card.by);
		const speaker = card.speaker === undefined ? null : (ids.get(card.speaker) ?? null);
		if (!author || (card.speaker !== undefined && speaker === null)) return;
		list.push([
			author,
			(doc) => {
				const { field, text, voice = 'own', about = [], key = '', pairedDanger = '' } = card;
				const id = ids.get(key) ?? randomId();
				const childRef = about.flatMap((child) => ids.get(child) ?? []);
				const paired = ids.get(pairedDanger);
				const more = {
					...(childRef.length === 0 ? {} : { childRef }),
					...(paired === undefined ? {} : { pairedDanger: paired })
				};
				const written = { id, field, text, author, speaker, voice, at: now + i };
				addCard(doc, { ...written, ...more }, null);
			}
		]);
	});
	reidLines.forEach((line, i) => {
		const author = ids.get(line.by);
		if (!author) return;
		const { what, repeats, checkedBy, backUp, byWhen } = line;
		const question = board.details.questions[line.question]?.id ?? null;
		const texts = { what, repeats, checkedBy, backUp };
		const owner = ids.get(line.owner) ?? null;
		list.push([
			author,
			(doc) => {
				addPlanLine(
					doc,
					{
						id: randomId(),
						question,
						author,
						speaker: null,
						at: now + i,
						texts,
						owner,
						byWhen
					},
					null
				);
			}
		]);
	});
	reidMustHaves.forEach(({ by, text, because }, i) => {
		const author = ids.get(by);
		if (!author) return;
		list.push([
			author,
			(doc) => {
				addMustHave(doc, { id: randomId(), author, at: now + i, text, because }, null);
			}
		]);
	});
	const family = ids.get('chantelle');
	if (family) list.push([family, writeSharedTexts]);
	return list;
}

function writeSharedTexts(doc: Y.Doc): void {
	for (const [field, words] of Object.entries({ purpose: reidMeeting.purpose, ...reidPlanTexts })) {
		const text = doc.getMap('meeting').get(field);
		if (text instanceof Y.Text) text.insert(0, words);
	}
}

/** The meeting as it is at half past two: everybody is here, the plan is being agreed. */
async function runUpTo(
	services: Services,
	board: Board,
	cast: readonly DemoPerson[],
	ids: Ids
): Promise<void> {
	const coordinator = ids.get('sam');
	if (!coordinator) return;
	const run = (command: Record<string, unknown>) =>
		services.commands.run(board, coordinator, 'demo', command);
	await run({ type: 'phase.set', phase: 'familyTime' });
	await run({ type: 'phase.set', phase: 'agreeing' });
	await clearFamilyPapers(services, board);
	for (const { key, attendance } of cast) {
		if (attendance !== 'expected') {
			await run({ type: 'person.attend', participant: ids.get(key), attendance });
		}
	}
	for (const { linkedDanger = '', linkedGoal = '', ...scale } of reidScales) {
		const links = {
			linkedDanger: ids.get(linkedDanger) ?? null,
			linkedGoal: ids.get(linkedGoal) ?? null
		};
		await run({ type: 'scale.prepare', ...scale, ...links });
	}
	await run({ type: 'step.set', show: 'map' });
}

/** What the family wrote when it was alone is on the table by now, and its page was deleted. */
async function clearFamilyPapers(services: Services, board: Board): Promise<void> {
	for (const room of board.familyTimes.keys()) {
		await services.store.commit((trx) => deleteFamilyPaper(trx, room));
		services.boards.removeRoom(board, room);
	}
}

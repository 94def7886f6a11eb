// Pictures that are kept as they are now, described, and let go (src/lib/domain/SPEC.md KP1–KP4). The server draws each from
// what stands at the table; what is kept off the shared screen is not on it.
import * as v from 'valibot';
import { readMeeting } from '#lib/board/hall.ts';
import { putKept, readKept, takeKept, type KeptPictureHere } from '#lib/board/keptPictures.ts';
import { readToolContent, readToolItem } from '#lib/board/toolItems.ts';
import {
	keptMax,
	keptOf,
	mayChangeKept,
	mayKeep,
	maySayOnScreen,
	type KeptOf
} from '#lib/domain/keptPictures.ts';
import { languageCodes, type LanguageCode } from '#lib/domain/languageCodes.ts';
import { madePictureBytesMax } from '#lib/domain/pictures.ts';
import { runsMeeting } from '#lib/domain/roles.ts';
import type { Room } from '#lib/domain/rooms.ts';
import { forScreen, withoutKeptOff } from '#lib/domain/tools/forScreen.ts';
import { wordsIn } from '#lib/domain/tools/itemValues.ts';
import { drawings, drawingsRoot } from '#lib/domain/tools/practice/drawings.ts';
import { ecomap } from '#lib/domain/tools/practice/ecomap.ts';
import { familyMap } from '#lib/domain/tools/practice/familyMap.ts';
import { network } from '#lib/domain/tools/practice/network.ts';
import { timeline } from '#lib/domain/tools/practice/timeline.ts';
import { cardChars } from '#lib/domain/tools/tool.ts';
import { dayIn, isRightToLeft, wordsOf } from '../catalogues.ts';
import { randomId } from '../ids.ts';
import { mapFiles, type MapMade } from '../pictures/toolPictures.ts';
import {
	command,
	forbidden,
	notNow,
	wrong,
	type Asking,
	type Command,
	type Rejected
} from './command.ts';
import { anId, optionalWords, titleCharsMax, words } from './input.ts';

const tools = { familyMap, ecomap, network, timeline } as const;
const viewCharsMax = 80;

const notYours = forbidden('Whoever runs the meeting, the note taker or whose it is can do this.');
const nothingThere = wrong('of', 'There is nothing to keep.');

interface Asked {
	of: KeptOf;
	view: string | null;
	item: string | null;
	title: string;
	language: LanguageCode;
}

const keep = command({
	type: 'picture.keep',
	input: v.object({
		of: v.picklist(keptOf, 'Say of which tool.'),
		/** Of several points of view, circles, sides or parts, which. */
		view: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(viewCharsMax))), null),
		/** Of drawings, which. */
		item: v.optional(v.nullable(anId), null),
		title: words(titleCharsMax),
		/** In place of what the server says of it. */
		says: optionalWords(cardChars),
		/** In whose words the signs are explained. */
		language: v.picklist(languageCodes, 'Say a language there is.')
	}),
	async decide(asking, { says, ...asked }) {
		const { board, actor, services, nowMillis } = asking;
		const hindrance = notAtTable(asking);
		if (hindrance) return hindrance;
		const table = board.room('table', actor.part);
		const made: (MapMade & { isOffScreen?: boolean }) | null =
			asked.of === 'drawing'
				? await drawingFile(asking, table, asked)
				: await mapFile(asking, table, asked);
		if (!made) return nothingThere;
		if (!mayKeep(actor, made.owner)) return notYours;
		const bytes = Buffer.from(made.svg);
		if (bytes.length > madePictureBytesMax) return notNow('This picture is too large to be kept.');
		const there = await keptAt(asking);
		if (there.length >= keptMax) return notNow('There are as many pictures as can be kept.');
		const id = randomId();
		const kept: KeptPictureHere = {
			...{ id, of: asked.of, title: asked.title, says: says || made.says.slice(0, cardChars) },
			...{ by: actor.id, owner: made.owner, at: nowMillis },
			// Somebody else's is for the shared screen once they say so.
			isOffScreen: made.isOffScreen === true || (made.owner !== null && made.owner !== actor.id)
		};
		return {
			target: id,
			result: { id },
			table: (doc) => {
				putKept(doc, kept);
			},
			rows: async (trx) => {
				const by = { board, participant: actor.id };
				await services.pictures.insert(trx, by, table.id, { type: 'image/svg+xml', bytes }, id);
			}
		};
	}
});

/** Why nothing is kept, described or let go from here now: as whoever writes for the record, else as whoever writes there. */
function notAtTable({ board, actor, seat }: Asking): Rejected | null {
	const right = board.accessFrom(seat, actor.id, board.room('table', actor.part));
	if (right === 'none') return notYours;
	const isForRecord = runsMeeting(actor.role) || actor.role === 'noteTaker';
	return right === 'write' || isForRecord ? null : notNow('The table is not open for writing now.');
}

/** A drawing of the table, as the server pictures it for whoever looks. */
async function drawingFile(
	asking: Asking,
	table: Room,
	{ item }: Asked
): Promise<(MapMade & { isOffScreen: boolean }) | null> {
	if (item === null) return null;
	const { board, actor, seat, services } = asking;
	const found = await services.hub.withRoom(table.id, (_live, doc) =>
		Promise.resolve(readToolItem(doc, drawingsRoot, item, drawings))
	);
	const picture = found && (await services.drawings.of(board, actor.id, seat, item));
	if (!picture) return null;
	const says = ['title', 'shows'].map((field) => wordsIn(found, field)).filter(Boolean);
	const isOffScreen = found.hidden || (await offScreenIn(asking)).includes(item);
	const owner = found.speaker ?? found.author;
	return { svg: picture.svg, says: says.join('. '), owner, isOffScreen };
}

/** What is kept off the shared screen, by ids. */
function offScreenIn({ board, actor, services }: Asking): Promise<readonly string[]> {
	return services.hub.withRoom(board.room('hall', actor.part).id, (_live, doc) =>
		Promise.resolve(readMeeting(doc)?.offScreen ?? [])
	);
}

async function mapFile(
	asking: Asking,
	table: Room,
	{ of, view, title, language }: Asked
): Promise<MapMade | null> {
	if (of === 'drawing') return null;
	const { board, actor, services, nowMillis } = asking;
	const tool = tools[of];
	const offScreen = await offScreenIn(asking);
	const all = await services.hub.withRoom(table.id, (_live, doc) =>
		Promise.resolve(readToolContent(doc, tool))
	);
	const { people, phase } = board.at(actor.part);
	return mapFiles[of]({
		content: withoutKeptOff(
			forScreen(tool, all, phase),
			({ id, hidden }) => hidden || offScreen.includes(id)
		),
		...{ view, title, day: dayIn(language, nowMillis), year: new Date(nowMillis).getFullYear() },
		words: await wordsOf(language, [`tools/${of}`]),
		nameOf: (participant) => board.people.get(participant)?.name ?? '',
		personOf: (participant) => board.people.get(participant) ?? null,
		children: people.filter(({ role }) => role === 'child').map(({ id }) => id),
		isMirrored: isRightToLeft(language)
	});
}

function keptAt({ board, actor, services }: Asking): Promise<KeptPictureHere[]> {
	return services.hub.withRoom(board.room('table', actor.part).id, (_live, doc) =>
		Promise.resolve(readKept(doc))
	);
}

const describe = command({
	type: 'picture.describe',
	input: v.object({
		id: anId,
		says: v.optional(words(cardChars)),
		isOffScreen: v.optional(v.boolean('Say true or false.'))
	}),
	async decide(asking, { id, says, isOffScreen }) {
		const hindrance = notAtTable(asking);
		if (hindrance) return hindrance;
		const kept = (await keptAt(asking)).find((one) => one.id === id);
		if (!kept) return wrong('id', 'There is no such picture.');
		if (says !== undefined && !mayChangeKept(asking.actor, kept)) return notYours;
		const owner = asking.board.people.get(kept.owner ?? '')?.attendance ?? null;
		if (isOffScreen !== undefined && !maySayOnScreen(asking.actor, kept, owner)) {
			return forbidden('Whose picture it is says whether it may be on the screen.');
		}
		return {
			target: id,
			table: (doc) => {
				putKept(doc, {
					...kept,
					...(says === undefined ? {} : { says }),
					...(isOffScreen === undefined ? {} : { isOffScreen })
				});
			}
		};
	}
});

const letGo = command({
	type: 'picture.letGo',
	input: v.object({ id: anId }),
	async decide(asking, { id }) {
		const hindrance = notAtTable(asking);
		if (hindrance) return hindrance;
		const kept = (await keptAt(asking)).find((one) => one.id === id);
		if (!kept) return wrong('id', 'There is no such picture.');
		if (!mayChangeKept(asking.actor, kept)) return notYours;
		return {
			target: id,
			table: (doc) => {
				takeKept(doc, id);
			},
			rows: (trx) => asking.services.pictures.remove(trx, id)
		};
	}
});

export const keptPictureCommands: Command[] = [keep, describe, letGo];

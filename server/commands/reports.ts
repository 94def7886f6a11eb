// A pasted report, statement by statement, onto the table: only what its writer ticked, in one step, with whose it is
// (src/lib/domain/SPEC.md RS1–RS5). Until that agency's person confirms one, or somebody says whom of them they asked, everybody
// sees that nobody did.
import * as v from 'valibot';
import { isSet, itemOf, newText, stringOf } from '#lib/board/items.ts';
import { addToolItem, setToolField } from '#lib/board/toolItems.ts';
import { childrenAmong } from '#lib/domain/children.ts';
import { phaseOf } from '#lib/domain/meetings/meetingKind.ts';
import { isPrintable } from '#lib/domain/plainText.ts';
import { isDay } from '#lib/domain/fieldValue.ts';
import {
	isNobodyHere,
	linesAtOnceMax,
	mayBeReportOf,
	mayPutUpReports,
	writesForAll
} from '#lib/domain/reportLines.ts';
import { runsMeeting } from '#lib/domain/roles.ts';
import { reportHeadings, reports, statementKinds } from '#lib/domain/tools/practice/reports.ts';
import { keyOf, rootOf } from '#lib/domain/tools/practiceTool.ts';
import { cardChars, oneLineChars } from '#lib/domain/tools/tool.ts';
import { randomId } from '../ids.ts';
import { command, forbidden, notNow, wrong, type Asking, type Command } from './command.ts';
import { anId, optionalWords } from './input.ts';
import { saysWhere, seemsToTell } from './saysWhere.ts';

const root = rootOf(reports, 'lines');
const list = reports.lists['lines'];
const itemsMax = 200;

const notYours = forbidden(
	'Reports are put up by people at work, the note taker, or who runs this.'
);

const aLine = v.object({
	text: v.pipe(
		v.string('Write this as text.'),
		v.trim(),
		v.minLength(1, 'This cannot be empty.'),
		v.maxLength(cardChars, `Use ${String(cardChars)} characters or fewer.`),
		v.check(isPrintable, 'This has characters that cannot be shown.')
	),
	heading: v.picklist(reportHeadings, 'Say under which heading it stands.'),
	kind: v.picklist(statementKinds, 'Say whether it is a fact, a report or an opinion.')
});

const putUp = command({
	type: 'report.putUp',
	input: v.object({
		lines: v.pipe(
			v.array(aLine),
			v.minLength(1, 'Tick something to put up.'),
			v.maxLength(linesAtOnceMax, `Put up to ${String(linesAtOnceMax)} up at once.`)
		),
		/** The person of that agency; null: nobody of theirs is on the list, and `agency` names it. */
		whose: v.nullable(anId),
		agency: optionalWords(oneLineChars),
		childRef: v.optional(v.pipe(v.array(anId), v.maxLength(12)), []),
		/** Words that seem to say where somebody lives are put up all the same. */
		anyway: v.optional(v.boolean(), false)
	}),
	async decide(asking, { lines, whose, agency, childRef, anyway }) {
		const { board, actor, services, nowMillis } = asking;
		if (!mayWrite(asking)) return notYours;
		const here = board.at(actor.part);
		if (!phaseOf(board.kind, here.phase)?.tools.includes(keyOf(reports)) || !list) {
			return notNow('Reports are not open for writing in this part of the meeting.');
		}
		const person = whose === null ? null : here.people.find(({ id }) => id === whose);
		if (whose !== null && (!person || !mayBeReportOf(actor, whose, person.role))) {
			return wrong('whose', 'Say whose report it is: yours, or of somebody at work on the list.');
		}
		if (whose === null && (agency === '' || !writesForAll(actor.role))) {
			return wrong('agency', 'Say whose report it is.');
		}
		const children = childrenAmong(here.listed).map(({ id }) => id);
		if (!childRef.every((child) => children.includes(child))) {
			return wrong('childRef', 'There is no such child in this meeting.');
		}
		const isTelling = seemsToTell(
			board,
			lines.map(({ text }) => text)
		);
		if (isTelling && !anyway) return saysWhere;
		const there = await services.hub.withRoom(board.room('table', actor.part).id, (_live, doc) =>
			Promise.resolve(doc.getMap(root).size)
		);
		if (there + lines.length > itemsMax) return notNow('The list of statements is full.');
		return {
			target: isTelling ? 'anyway' : null,
			result: { putUp: lines.length },
			table: (doc) => {
				lines.forEach((values, i) => {
					const said = { author: actor.id, speaker: whose, voice: 'report' };
					const made = { id: randomId(), ...said, at: nowMillis + i, childRef };
					addToolItem(doc, root, list, { ...made, values: { ...values, agency } }, null);
				});
			}
		};
	}
});

const dayMillis = 24 * 60 * 60 * 1000;

/** An agency that has nobody here was asked, say on the telephone. Nobody named: it was not, after all. */
const asked = command({
	type: 'report.asked',
	input: v.object({
		item: anId,
		whom: optionalWords(oneLineChars),
		on: v.pipe(
			v.string('Write the day.'),
			v.check((day: string) => isDay(day), 'Write a day like 2026-03-21.')
		)
	}),
	async decide(asking, { item: id, whom, on }) {
		const { board, actor, nowMillis } = asking;
		if (!mayWrite(asking) || !writesForAll(actor.role)) return notYours;
		// Somewhere it is tomorrow already.
		if (on > new Date(nowMillis + dayMillis).toISOString().slice(0, 10)) {
			return wrong('on', 'This day is still to come.');
		}
		const found = await statement(asking, id);
		if (!found) return wrong('item', 'There is no such statement.');
		const speaker = board.at(actor.part).people.find((person) => person.id === found.of);
		if (!isNobodyHere(speaker?.attendance)) {
			return wrong('item', 'Somebody of theirs is here, and checks it themselves.');
		}
		return {
			target: id,
			table: (doc) => {
				const item = itemOf(doc, root, id);
				item?.set('askedWhom', newText(whom));
				item?.set('askedOn', whom === '' ? null : on);
				item?.set('askedBy', whom === '' ? null : actor.id);
			}
		};
	}
});

/** Off the table again, by who put it up, whose it is, or who runs the meeting. */
const takeBack = command({
	type: 'report.takeBack',
	input: v.object({ item: anId }),
	async decide(asking, { item: id }) {
		const { actor } = asking;
		if (!mayWrite(asking)) return notYours;
		const found = await statement(asking, id);
		if (!found) return wrong('item', 'There is no such statement.');
		if (found.by !== actor.id && found.of !== actor.id && !runsMeeting(actor.role)) {
			return forbidden('This is not yours to take back.');
		}
		return {
			target: id,
			table: (doc) => {
				setToolField(doc, root, id, 'withdrawn', true, null);
			}
		};
	}
});

/** Who put it up, and whose it is. */
function statement({ board, actor, services }: Asking, id: string) {
	return services.hub.withRoom(board.room('table', actor.part).id, (_live, doc) => {
		const item = itemOf(doc, root, id);
		return Promise.resolve(
			item && !isSet(item, 'withdrawn')
				? { by: stringOf(item, 'author'), of: stringOf(item, 'speaker') }
				: null
		);
	});
}

function mayWrite({ board, actor, seat }: Asking): boolean {
	const table = board.room('table', actor.part);
	return mayPutUpReports(actor.role, board.accessFrom(seat, actor.id, table));
}

export const reportCommands: Command[] = [putUp, asked, takeBack];

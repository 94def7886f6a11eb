// The meetings a member made, and making a new one. Invites are answered here once and never again.
import { json } from '@sveltejs/kit';
import * as v from 'valibot';
import { actedForMax, mayActFor } from '#lib/domain/actsFor.ts';
import {
	earlierDaysOf,
	filledIn,
	lateReasonCharsMax,
	wrongEarlierDay
} from '#lib/domain/latestDays.ts';
import { meetingKind } from '#lib/domain/meetings/kinds.ts';
import { hasPlaceIn } from '#lib/domain/meetings/meetingKind.ts';
import {
	isDayAndTimeOrOpen,
	isPrintable,
	nameCharsMax,
	sentenceCharsMax,
	titleCharsMax
} from '#lib/domain/plainText.ts';
import { isInvitable, runsMeeting, type Role } from '#lib/domain/roles.ts';
import { forStaff, readInput } from '../../signedIn.server.ts';
import type { RequestHandler } from './$types';

const questionsMax = 6;
const peopleMax = 60;

const text = (charsMax: number) =>
	v.pipe(
		v.string('Write this as text.'),
		v.trim(),
		v.maxLength(charsMax, `Use ${String(charsMax)} characters or fewer.`),
		v.check(isPrintable, 'This has characters that cannot be shown.')
	);
const words = (charsMax: number) => v.pipe(text(charsMax), v.minLength(1, 'This cannot be empty.'));

/** Each is here for people whom their role can act for, each of them once; nobody for themselves. */
function areHelpersRight(people: readonly { role: Role; actsFor: readonly number[] }[]): boolean {
	const member = (at: number) => {
		const role = people[at]?.role;
		return role && { id: String(at), role, removed: false };
	};
	return people.every(({ actsFor }, at) => {
		const helper = member(at);
		const isEachFine = actsFor.every((other) => helper && mayActFor(helper, member(other)));
		return isEachFine && new Set(actsFor).size === actsFor.length;
	});
}

const input = v.object({
	kind: v.pipe(
		v.string('Say which kind of meeting.'),
		v.check((kind) => meetingKind(kind) !== undefined, 'There is no such kind of meeting.')
	),
	title: words(titleCharsMax),
	when: v.pipe(
		v.string('Write the day and time, or leave it empty.'),
		v.check(isDayAndTimeOrOpen, 'Write the day and time like 2026-03-21T10:00.')
	),
	place: text(sentenceCharsMax),
	/** What the meeting’s day is counted from, such as the day of the strategy discussion. */
	earlierDays: v.optional(
		v.record(v.string(), v.string('Write the day.'), 'Say which day is of what.'),
		{}
	),
	/** Why that day is outside a limit that counts from these. */
	lateReason: v.optional(text(lateReasonCharsMax), ''),
	questions: v.pipe(
		v.array(words(sentenceCharsMax), 'Write the questions as a list.'),
		v.maxLength(questionsMax, `Ask ${String(questionsMax)} questions or fewer.`)
	),
	people: v.pipe(
		v.array(
			v.object({
				name: words(nameCharsMax),
				relation: text(nameCharsMax),
				role: v.pipe(
					v.custom<Role>(isInvitable, 'This is not a role.'),
					v.check(
						(role) => !runsMeeting(role),
						'You run this meeting. You can hand it over to somebody once it is made.'
					)
				),
				actsFor: v.optional(
					v.pipe(
						v.array(v.pipe(v.number(), v.integer(), v.minValue(0)), 'Name them by their places.'),
						v.maxLength(actedForMax, `Name ${String(actedForMax)} people or fewer.`)
					),
					[]
				)
			}),
			'Write the people as a list.'
		),
		v.maxLength(peopleMax, `Invite ${String(peopleMax)} people or fewer.`),
		v.check((people) => areHelpersRight(people), 'Somebody cannot act for one of these.')
	)
});

export const GET: RequestHandler = forStaff(async ({ locals }, member) => {
	const { store, boards } = locals.services;
	const rows = await store.db
		.selectFrom('board')
		.select('id')
		.where('createdBy', '=', member.id)
		.orderBy('createdAt', 'desc')
		.execute();
	const found = await Promise.all(rows.map(({ id }) => boards.get(id)));
	const meetings = found.flatMap((board) => {
		if (!board) return [];
		const { title, when, place } = board.details;
		const { phase } = board.at('a');
		return [{ board: board.id, title, when, place, phase, isOver: board.isOver }];
	});
	return json({ meetings });
});

export const POST: RequestHandler = forStaff(async ({ request, locals }, member) => {
	const read = await readInput(request, input);
	if (read instanceof Response) return read;
	const kind = meetingKind(read.kind);
	const stranger = read.people.findIndex(({ role }) => !kind || !hasPlaceIn(kind, role));
	if (!kind || stranger >= 0) {
		const message = 'This role has no place in this kind of meeting.';
		return json({ error: `people.${String(stranger)}.role`, message }, { status: 400 });
	}
	const earlierDays = filledIn(read.earlierDays);
	const wrongDay = wrongEarlierDay(kind.id, earlierDays);
	if (wrongDay !== null) {
		const message = 'Write a day like 2026-03-21.';
		return json({ error: `earlierDays.${wrongDay}`, message }, { status: 400 });
	}
	if (read.lateReason !== '' && earlierDaysOf(kind.id).length === 0) {
		const message = 'The day of this kind of meeting is not counted.';
		return json({ error: 'lateReason', message }, { status: 400 });
	}
	const { name, id: staff } = member;
	const whoRuns = { name, relation: '', role: kind.runs, staff };
	const { board, people } = await locals.services.meetings.make({
		...{ ...read, earlierDays },
		people: [...read.people, whoRuns],
		createdBy: member.id
	});
	return json({
		board: board.id,
		people: people.map(({ person, invite }) => ({ name: person.name, invite }))
	});
});

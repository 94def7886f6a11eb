// Who is signed in with an account, and which meetings are theirs: asked anew in every page and every endpoint.
import { error, json, redirect, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import type { StaffMember } from '../../../server/auth/staffSessions.ts';
import type { Board } from '../../../server/boards/board.ts';

/** For pages: whoever is not signed in is led to the sign-in. */
export function signedIn(locals: App.Locals): StaffMember {
	if (!locals.staff) redirect(303, '/staff');
	return locals.staff;
}

/** For pages of an administrator alone. */
export function administrator(locals: App.Locals): StaffMember {
	const member = signedIn(locals);
	if (member.role !== 'admin') error(403);
	return member;
}

/** For endpoints: an answer only for somebody signed in. */
export function forStaff<Event extends RequestEvent>(
	answer: (event: Event, member: StaffMember) => Promise<Response>
): (event: Event) => Promise<Response> {
	return async (event) => {
		const { staff } = event.locals;
		return staff ? answer(event, staff) : json({ error: 'signedOut' }, { status: 401 });
	};
}

/** The same for an administrator alone. */
export function forAdministrator<Event extends RequestEvent>(
	answer: (event: Event, member: StaffMember) => Promise<Response>
): (event: Event) => Promise<Response> {
	return forStaff(async (event: Event, member) =>
		member.role === 'admin' ? answer(event, member) : json({ error: 'forbidden' }, { status: 403 })
	);
}

/** The checked body of a request, or the answer that says what is wrong with it. */
export async function readInput<Schema extends v.GenericSchema>(
	request: Request,
	schema: Schema
): Promise<v.InferOutput<Schema> | Response> {
	const read = v.safeParse(schema, await request.json().catch(() => null));
	if (read.success) return read.output;
	const [issue] = read.issues;
	const error = v.getDotPath(issue) ?? 'input';
	return json({ error, message: issue.message }, { status: 400 });
}

/** A meeting this member made. Null for everybody else's as for none: nobody learns which there are. */
export async function ownBoard(
	{ services }: App.Locals,
	member: StaffMember,
	id: string
): Promise<Board | null> {
	const row = await services.store.db
		.selectFrom('board')
		.select('id')
		.where('id', '=', id)
		.where('createdBy', '=', member.id)
		.executeTakeFirst();
	return row ? services.boards.get(row.id) : null;
}

import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** Paper shows what this person may see, read by their own browser from their own rooms. */
export const load: PageServerLoad = ({ locals, params }) => {
	const { seat } = locals;
	const person = seat?.participant ? seat.board.people.get(seat.participant) : undefined;
	if (seat?.state !== 'in' || !person) redirect(303, '/left');
	return {
		base: `/s/${params.seat}/`,
		me: { participant: person.id, name: person.name, role: person.role }
	};
};

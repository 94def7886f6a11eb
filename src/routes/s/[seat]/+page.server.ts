import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** Only who this is; content comes by the socket alone (security.md V54). */
export const load: PageServerLoad = ({ locals, params }) => {
	const { seat } = locals;
	if (!seat) redirect(303, '/left');
	const person = seat.participant === null ? undefined : seat.board.people.get(seat.participant);
	const isIn = seat.state === 'in' && person !== undefined;
	return {
		base: `/s/${params.seat}/`,
		me: {
			participant: isIn ? person.id : '',
			name: isIn ? person.name : '',
			role: isIn ? person.role : ('family' as const)
		}
	};
};

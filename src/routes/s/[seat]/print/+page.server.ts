import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** Paper shows what this person may see, read by their own browser from their own rooms. */
export const load: PageServerLoad = async ({ parent }) => {
	const { me } = await parent();
	if (me.participant === '') redirect(303, '/left');
};

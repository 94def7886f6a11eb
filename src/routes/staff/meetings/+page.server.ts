import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** The list stands on the first page; this is what somebody may type. */
export const load: PageServerLoad = () => redirect(303, '/staff');

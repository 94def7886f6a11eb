import type { PageServerLoad } from './$types';

/** Only who is signed in; the list of meetings comes by itself and never in the page (security.md V54). */
export const load: PageServerLoad = ({ locals }) => ({
	name: locals.staff?.name ?? null,
	isAdministrator: locals.staff?.role === 'admin'
});

import { signedIn } from '../../signedIn.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({
	name: signedIn(locals).name,
	timings: locals.services.config.council.council.timings
});

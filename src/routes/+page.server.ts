import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { demo } = locals.services;
	const isOpen = await demo.isOpen();
	return { casts: isOpen ? demo.casts() : null };
};

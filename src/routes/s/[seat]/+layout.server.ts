import { redirect } from '@sveltejs/kit';
import { mapFor } from '#lib/domain/council.ts';
import { mayBeGuestOfFamily } from '#lib/domain/familyTime.ts';
import { mayHelp, mayTakeOver } from '#lib/domain/control.ts';
import { kindFor, type MeetingKind } from '#lib/domain/meetings/meetingKind.ts';
import { registerFor } from '#lib/domain/register.ts';
import { mayBeNamed } from '#lib/domain/restrictedPart.ts';
import { isFamilyNetwork, runsMeeting, type Role } from '#lib/domain/roles.ts';
import type { Area } from '#lib/i18n/words.ts';
import type { LayoutServerLoad } from './$types';
import { wordingCookie } from '../../cookies.server.ts';
import { offersTo } from '../../offers.server.ts';

/** Only who this is and where they may be; content comes by the socket alone (security.md V54). */
export const load: LayoutServerLoad = ({ locals, params, cookies }) => {
	const { seat, services } = locals;
	if (!seat) redirect(303, '/left');
	const { board, participant, state } = seat;
	const person = state === 'in' && participant !== null ? board.people.get(participant) : undefined;
	const role = person?.role ?? 'family';
	const register = registerFor(role, cookies.get(wordingCookie));
	return {
		base: `/s/${params.seat}/`,
		areas: [
			...areasFor(role),
			...areasApart(role, board.kind),
			...(register === 'professional' ? (['work'] as const) : [])
		],
		register,
		rooms: person ? offersTo(seat) : [],
		map: mapFor(services.config.council.council, person ? board.kind.id : null),
		kind: person ? kindFor(board.kind, role) : null,
		me: { participant: person?.id ?? '', name: person?.name ?? '', role }
	};
};

/** A phone loads the words of a phone; the desk's, the screen's and the family's only where they are shown. */
function areasFor(role: Role): Area[] {
	if (role === 'screen') return ['common', 'board', 'phases', 'screen', 'family', 'child'];
	if (runsMeeting(role)) return ['common', 'board', 'phases', 'phone', 'control', 'desk', 'child'];
	if (mayHelp(role)) return ['common', 'board', 'phone', 'control', 'desk', 'child'];
	if (mayTakeOver(role)) return ['common', 'board', 'phone', 'control'];
	if (role === 'interpreter') return ['common', 'board', 'phone', 'family', 'control'];
	return isFamilyNetwork(role) || mayBeGuestOfFamily(role)
		? ['common', 'board', 'phone', 'family']
		: ['common', 'board', 'phone'];
}

/** Where a meeting may have a restricted part: what everybody is told of it, and what those who may be in it need. */
function areasApart(role: Role, kind: MeetingKind): Area[] {
	if (kind.hasRestrictedPart !== true) return [];
	return role === 'chair' || mayBeNamed(role) ? ['notices', 'restricted'] : ['notices'];
}

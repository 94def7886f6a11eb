// Who comes to each kind of meeting in the simulation: somebody of every role that has a place in it, of some more.
import type { MeetingKindId } from '#lib/domain/meetings/meetingKind.ts';
import type { Role } from '#lib/domain/roles.ts';
import { tables } from './tables.ts';

const often: Partial<Record<Role, number>> = { parent: 2, child: 2, family: 2, professional: 2 };

export function castOf(kind: MeetingKindId): { name: string; relation: string; role: Role }[] {
	const roles = Object.keys(tables[kind].rows) as Role[];
	return roles
		.filter((role) => role !== 'screen')
		.flatMap((role) =>
			Array.from({ length: often[role] ?? 1 }, (_, i) => ({
				name: `${role} ${String(i + 1)}`,
				relation: '',
				role
			}))
		);
}

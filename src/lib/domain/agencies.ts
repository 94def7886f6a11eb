// Which agencies are at a conference (practice.md 2.8): told to whoever runs it, beside how many the council asks for.
// Social work is one agency, however many come from it; everybody else at work stands for theirs.
import { takesPart, type Attendance } from './attendance.ts';
import { isProfessional, socialWorkRoles, type Role } from './roles.ts';

interface Person {
	name: string;
	relation: string;
	role: Role;
	attendance: Attendance;
}

export interface Agency {
	/** What somebody of it is called on the list; null: social work. */
	relation: string | null;
	names: string[];
	isHere: boolean;
}

export function agenciesOf(people: readonly Person[]): Agency[] {
	const agencies = new Map<string, Agency>();
	for (const { name, relation, role, attendance } of people) {
		if (!isProfessional(role)) continue;
		const isSocialWork = socialWorkRoles.includes(role);
		const called = relation.trim() === '' ? name : relation.trim();
		const key = isSocialWork ? '' : called.toLowerCase();
		const agency = agencies.get(key) ?? {
			...{ relation: isSocialWork ? null : called, names: [], isHere: false }
		};
		agencies.set(key, {
			...agency,
			names: [...agency.names, name],
			isHere: agency.isHere || takesPart(attendance)
		});
	}
	return [...agencies.values()];
}

// What somebody is here, in words: what they are to the children, or for whom they have come.
import type { MeetingKind } from '../domain/meetings/meetingKind.ts';
import type { Role } from '../domain/roles.ts';
import { shortName } from '../domain/shortName.ts';
import type { Words } from '../i18n/words.ts';

/**
 * @param kind of meeting: whoever runs a core group leads the plan
 * @param helped the names of those whom they are here for
 */
export function whatTheyAre(
	words: Words,
	kind: MeetingKind | null,
	{ role, relation }: { role: Role; relation: string },
	helped: readonly string[]
): string {
	const named = kind?.id === 'coreGroup' && role === kind.runs ? 'leadPractitioner' : role;
	const names = helped.map(shortName).join(', ');
	if (names === '') return relation || words(`role-${named}`);
	return [words(`here-as-${role}`, { names }), relation].filter((part) => part !== '').join(' · ');
}

// What somebody is here, in words: what they are to the children, or for whom they have come.
import type { Role } from '../domain/roles.ts';
import { shortName } from '../domain/shortName.ts';
import type { Words } from '../i18n/words.ts';

/** @param helped the names of those whom they are here for */
export function whatTheyAre(
	words: Words,
	{ role, relation }: { role: Role; relation: string },
	helped: readonly string[]
): string {
	const names = helped.map(shortName).join(', ');
	if (names === '') return relation || words(`role-${role}`);
	return [words(`here-as-${role}`, { names }), relation].filter((part) => part !== '').join(' · ');
}

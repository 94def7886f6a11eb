// What somebody is in this meeting, in a few words: also who runs it, who presses for them, whom they are here for.
import type { HallPerson } from '../board/hall.ts';
import { runsMeeting } from '../domain/roles.ts';
import type { Words } from '../i18n/words.ts';
import type { Face } from './face.svelte.ts';
import { whatTheyAre } from './whatTheyAre.ts';

export function personLine(words: Words, face: Face, person: HallPerson): string {
	const shown = runsMeeting(person.role) ? { ...person, relation: '' } : person;
	const what = whatTheyAre(words, face.kind, shown, face.namesHelpedBy(person));
	if (face.meeting?.helper !== person.id) return what;
	return `${what} · ${words('presses-for', { name: face.firstName(face.runner?.id ?? null) })}`;
}

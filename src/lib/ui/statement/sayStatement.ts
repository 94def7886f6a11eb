// A danger or a safety goal in words: the sentence made of its parts, what each part asks for, and what could be clearer.
import {
	areManyDangers,
	dangerHints,
	dangerSentence,
	goalHints,
	goalSentences,
	type Said,
	type StatementParts
} from '../../domain/tools/dangerStatement.ts';
import { partsOfCard, type CardPart, type MapField } from '../../domain/tools/map.ts';
import type { Words } from '../../i18n/words.ts';

/** As it is read: one sentence for a danger, one for each part of a goal; what has no parts is its text alone. */
export function sayStatement(field: MapField, statement: StatementParts, said: Words): string[] {
	if (field === 'danger') {
		const sentence = dangerSentence(statement);
		if (sentence) return [say(sentence, said)];
	}
	const sentences = field === 'safetyGoals' ? goalSentences(statement) : null;
	if (sentences) return sentences.map((sentence) => say(sentence, said));
	const rest = [statement.text, ...Object.values(statement.parts)];
	return rest.filter((words) => words.trim() !== '');
}

function say({ id, values }: Said, said: Words): string {
	const entries = Object.entries(values).map(([name, value]) => [
		name,
		typeof value === 'string' ? value : say(value, said)
	]);
	return said(id, Object.fromEntries(entries) as Record<string, string>);
}

/** The fields to be filled in, in the order of the sentence. */
export function askedFor(field: MapField): readonly ('text' | CardPart)[] {
	const parts = partsOfCard(field);
	return field === 'danger' ? ['whoIsWorried', 'text', ...parts.slice(1)] : ['text', ...parts];
}

/** @returns the words above a field, and those that help where there are some */
export function askFor(
	field: MapField,
	part: 'text' | CardPart,
	said: Words
): { label: string; hint: string } {
	const id = `${kindOf(field)}-part-${part}`;
	const hint = said(`${id}.hint`);
	return { label: said(id), hint: hint === `${id}.hint` ? '' : hint };
}

/** What could be clearer, for whoever writes it and asks. */
export function hintsFor(
	field: MapField,
	statement: StatementParts,
	said: Words,
	/** How many dangers stand on the board besides this one. */
	otherDangers = 0
): string[] {
	const isMany = field === 'danger' && areManyDangers(otherDangers);
	const hints = [
		...(field === 'danger' ? dangerHints(statement) : goalHints(statement)),
		...(isMany ? ['many'] : [])
	];
	return hints.map((hint) => said(`${kindOf(field)}-hint-${hint}`));
}

function kindOf(field: MapField): 'danger' | 'goal' {
	return field === 'danger' ? 'danger' : 'goal';
}

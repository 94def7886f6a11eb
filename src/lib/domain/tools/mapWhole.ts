// Is the map whole? (practice.md 2.1) The seven parts it should have come to hold, and what is still alone: a danger
// without its goal, a goal without its scale. It says so and never blocks anything.
import type { MapField } from './map.ts';

/** What of a card matters here. */
export interface MapEntry {
	id: string;
	field: MapField;
	withdrawn: boolean;
	at: number;
	pairedDanger: string | null;
}

export const mapParts = [
	'strengths',
	'existingSafety',
	'harmOrDanger',
	'complicating',
	'scale',
	'goals',
	'nextSteps'
] as const;

export type MapPart = (typeof mapParts)[number];

export interface MapWhole {
	/** For each of the seven: is it there? Goals are there once both kinds are. */
	has: Readonly<Record<MapPart, boolean>>;
	/** Of the goals, which kind is still missing while the other is there. */
	missingGoals: 'safetyGoals' | 'familyGoals' | null;
	dangersWithoutGoal: number;
	goalsWithoutScale: number;
}

/** @param scales every scale of this meeting, with the goal it belongs to */
export function wholeOf(
	entries: readonly MapEntry[],
	scales: readonly { linkedGoal: string | null }[]
): MapWhole {
	const there = entries.filter(({ withdrawn }) => !withdrawn);
	const has = (...fields: MapField[]) => there.some(({ field }) => fields.includes(field));
	const goals = there.filter(({ field }) => field === 'safetyGoals');
	const dangers = there.filter(({ field }) => field === 'danger');
	const isMeasured = ({ id }: MapEntry) => scales.some(({ linkedGoal }) => linkedGoal === id);
	return {
		has: {
			strengths: has('strengths'),
			existingSafety: has('existingSafety'),
			harmOrDanger: has('harm', 'danger'),
			complicating: has('complicating'),
			scale: scales.length > 0,
			goals: has('safetyGoals') && has('familyGoals'),
			nextSteps: has('nextSteps')
		},
		missingGoals: missingGoals(has('safetyGoals'), has('familyGoals')),
		dangersWithoutGoal: dangers.filter(({ id }) => goalOf(id, there) === null).length,
		goalsWithoutScale: goals.filter((goal) => !isMeasured(goal)).length
	};
}

function missingGoals(hasSafety: boolean, hasFamily: boolean): MapWhole['missingGoals'] {
	if (hasSafety === hasFamily) return null;
	return hasSafety ? 'familyGoals' : 'safetyGoals';
}

/** Exactly one goal belongs to a danger: the earliest that names it (practice.md 2.3). */
export function goalOf<Entry extends MapEntry>(
	danger: string,
	entries: readonly Entry[]
): Entry | null {
	const goals = entries.filter(
		({ field, withdrawn, pairedDanger }) =>
			field === 'safetyGoals' && !withdrawn && pairedDanger === danger
	);
	goals.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
	return goals[0] ?? null;
}

/** The dangers that a goal may still be paired with: its own, and those that have none. */
export function dangersToPair<Entry extends MapEntry>(
	entries: readonly Entry[],
	goal: MapEntry
): Entry[] {
	return entries.filter(({ id, field, withdrawn }) => {
		if (field !== 'danger' || withdrawn) return false;
		const other = goalOf(id, entries);
		return other === null || other.id === goal.id;
	});
}

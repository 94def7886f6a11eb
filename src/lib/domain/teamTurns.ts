// Who takes which part in team thinking time (practice.md 2.22; SPEC.md TT7–TT9). Parts go round: each time the next person
// is proposed, and whoever runs the meeting may change it. Whoever has no part listens, and joins in when asked.
import { runsMeeting, type Role } from './roles.ts';

/** Leads through the steps · brings the question · keeps an eye on how we think. */
export const teamParts = ['facilitator', 'presenter', 'adviser'] as const;

export type TeamPart = (typeof teamParts)[number];

/** A participant for each part, or nobody; `round` counts earlier times too, so that parts go on from there. */
export type TeamTurns = Readonly<Record<TeamPart, string | null>> & { readonly round: number };

export interface TeamPerson {
	id: string;
	role: Role;
}

const teamRoles: readonly Role[] = ['chair', 'socialWorker', 'manager', 'professional'];

export function mayTakePart({ role }: TeamPerson): boolean {
	return teamRoles.includes(role);
}

/**
 * The question is brought by a social worker, since only they and whoever runs the meeting write while it is told.
 * Today's adviser leads next time.
 * @param people in the order of the list, which stays the same from time to time
 * @param round how often there was one before
 */
export function proposedTurns(people: readonly TeamPerson[], round: number): TeamTurns {
	// The first to lead is whoever runs the meeting, wherever they stand on the list.
	const runner = people.filter(({ role }) => runsMeeting(role));
	const team = [...runner, ...people.filter((one) => !runner.includes(one))].filter(mayTakePart);
	const bringers = team.filter(({ role }) => role === 'socialWorker');
	const presenter = inTurn(bringers, round) ?? inTurn(team, round);
	const others = team.filter(({ id }) => id !== presenter);
	const facilitator = inTurn(others, round);
	const adviser = others.length > 1 ? inTurn(others, round + 1) : null;
	return { round, presenter, facilitator, adviser };
}

function inTurn(people: readonly TeamPerson[], round: number): string | null {
	return people[round % Math.max(1, people.length)]?.id ?? null;
}

/** Somebody else takes a part; who had another one gives it to whom they take the place of. */
export function withPart(turns: TeamTurns, part: TeamPart, participant: string | null): TeamTurns {
	const had = participant === null ? undefined : partOf(turns, participant);
	const swapped = had === undefined || had === part ? {} : { [had]: turns[part] };
	return { ...turns, ...swapped, [part]: participant };
}

export function partOf(turns: TeamTurns, participant: string): TeamPart | undefined {
	return teamParts.find((part) => turns[part] === participant);
}

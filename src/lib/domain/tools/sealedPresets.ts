// Questions with sentences to choose from that a practice needs again and again, as data (practice.md 2.8, 2.16, 2.19).
// Each is answered alone and shown together, as on a ruler; none is a vote.
import type { MeetingKindId } from '../meetings/meetingKind.ts';
import { isProfessional, type Role } from '../roles.ts';
import { quadrants } from './quadrants.ts';
import type { Audience } from './scale.ts';

export const presetIds = ['agencyView', 'uncertainty', 'weight'] as const;

export type PresetId = (typeof presetIds)[number];

export interface SealedPreset {
	/** The sentences, by the kinds of meeting it is for; `others`: in all that are not named. */
	options: Readonly<Partial<Record<MeetingKindId | 'others', readonly string[]>>>;
	/** About each child apart · about nobody, for it places our own thinking · as the question is. */
	about: 'child' | 'nobody' | 'either';
	/** Nobody of the family is ever asked. */
	isForProfessionals: boolean;
	/** Who sees an answer, where that is not for each to choose. */
	audience: Audience | null;
	/** A choice without a reason is not taken. */
	needsWhy: boolean;
	/** Are there second words, in place of "one step up"? */
	asksMore: boolean;
	/** May earlier times be seen beside the last? */
	hasHistory: boolean;
	/** As a list of sentences, as two by two in this order, or in a row from a little to a lot. */
	drawnAs: 'list' | 'grid' | 'row';
}

const outcomes = ['childInNeed', 'earlyHelp', 'noAction', 'reconvene'];

/** From a little to a lot: places in a row, never numbers to add. */
export const weightIds: readonly string[] = ['w1', 'w2', 'w3', 'w4', 'w5'];

const presets: Readonly<Record<PresetId, SealedPreset>> = {
	/** What each agency would decide about a child. The decision is not theirs to count up: the chair makes it. */
	agencyView: {
		options: {
			initialConference: ['plan', ...outcomes],
			reviewConference: ['planContinues', 'planEnds', ...outcomes]
		},
		about: 'child',
		isForProfessionals: true,
		audience: 'everyone',
		needsWhy: false,
		asksMore: false,
		hasHistory: true,
		drawnAs: 'list'
	},
	/**
	 * Where our own thinking stands: a team's alone (practice.md 2.19, 2.25). Where a family is it is not asked, for a
	 * question is seen by everybody; there whoever runs the meeting checks their own thinking, in the record.
	 */
	uncertainty: {
		options: { teamThinking: quadrants },
		about: 'nobody',
		isForProfessionals: true,
		audience: 'everyone',
		needsWhy: false,
		asksMore: true,
		hasHistory: false,
		drawnAs: 'grid'
	},
	/** How much one thing matters. Never added up, never a middle. */
	weight: {
		options: { others: weightIds },
		about: 'either',
		isForProfessionals: false,
		audience: null,
		needsWhy: true,
		asksMore: false,
		hasHistory: true,
		drawnAs: 'row'
	}
};

export function presetOf(id: PresetId | null): SealedPreset | null {
	return id === null ? null : presets[id];
}

/** The sentences of a preset in this kind of meeting, by their ids; null where it has no place there. */
export function presetOptions(id: PresetId, kind: MeetingKindId): readonly string[] | null {
	const { options } = presets[id];
	return options[kind] ?? options.others ?? null;
}

/** Whose eyes an answer is for, where the question itself says so. */
export function audienceFor(id: PresetId | null): Audience | null {
	return presetOf(id)?.audience ?? null;
}

/** Has the question a place in this kind of meeting? One that was made before the rules changed may have none. */
export function isAskedIn(id: PresetId | null, kind: MeetingKindId): boolean {
	return id === null || presetOptions(id, kind) !== null;
}

/** Is this put to somebody with this role? A child says it on a ruler, or in words of their own. */
export function mayChoose(id: PresetId | null, role: Role): boolean {
	if (role === 'child') return false;
	return !presetOf(id)?.isForProfessionals || isProfessional(role);
}

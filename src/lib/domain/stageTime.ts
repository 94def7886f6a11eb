// The quiet time of each stage of team thinking time (practice.md 2.22; SPEC.md TT4–TT6). It begins with the stage, says
// how much is left, and does nothing when it is over: whoever runs the meeting goes on, or takes longer.
import type { Council } from './council.ts';
import { thinkingStages, type ThinkingStage } from './councilTerms.ts';
import type { MeetingKindId } from './meetings/meetingKind.ts';

/** By the server's clock. */
export interface StageTime {
	phase: ThinkingStage;
	beganAtMillis: number;
	endsAtMillis: number;
}

const minuteMillis = 60_000;

/** What can be added at once. */
export const moreMinutes = [2, 5] as const;
export const moreMinutesMax = 30;

/** @returns the stage's time as the council set it, or null for what is no stage */
export function stageTimeOf(
	kind: MeetingKindId,
	phase: string,
	minutes: Council['thinkingMinutes'],
	nowMillis: number
): StageTime | null {
	const stage = thinkingStages.find((one) => one === phase);
	if (kind !== 'teamThinking' || stage === undefined) return null;
	const endsAtMillis = nowMillis + minutes[stage] * minuteMillis;
	return { phase: stage, beganAtMillis: nowMillis, endsAtMillis };
}

/** Longer by so many minutes: from now on, where the time was over. */
export function extended(time: StageTime, minutes: number, nowMillis: number): StageTime {
	const from = Math.max(time.endsAtMillis, nowMillis);
	return { ...time, endsAtMillis: from + minutes * minuteMillis };
}

/** Whole minutes that are begun and not over; 0: a little over. */
export function minutesLeft({ endsAtMillis }: StageTime, nowMillis: number): number {
	return Math.max(0, Math.ceil((endsAtMillis - nowMillis) / minuteMillis));
}

/** From 0, when it begins, to 1, when it is over and after. */
export function shareGone({ beganAtMillis, endsAtMillis }: StageTime, nowMillis: number): number {
	const share = (nowMillis - beganAtMillis) / (endsAtMillis - beganAtMillis);
	return Math.min(1, Math.max(0, share));
}

// Until when an invite works, besides the meeting's end (SPEC.md JO15). Pure; who asks has the clock.

const dayMillis = 24 * 60 * 60 * 1000;
/** Copies go out and are read in these days; what is a person's own is kept no longer (security.md 5, retention). */
const daysAfterMeeting = 30;
/** While no day is fixed. */
const daysWithoutDay = 90;
/** One that is handed out late, or for a meeting long past, still works for a while. */
const daysAtLeast = 7;

/** The end of a day `YYYY-MM-DD`. */
export function endOfDayMillis(day: string): number {
	return Date.parse(`${day}T00:00:00Z`) + dayMillis;
}

/**
 * By itself: thirty days after the meeting's day. It follows the day when the meeting is moved, so it is worked out
 * and not stored.
 * @param when the meeting's local day and time, or empty while it is not fixed
 * @param invite when it was made, and its own last moment where somebody gave it one
 */
export function inviteEndMillis(
	when: string,
	invite: { createdAt: number; expiresAt: number | null }
): number {
	if (invite.expiresAt !== null) return invite.expiresAt;
	if (when === '') return invite.createdAt + daysWithoutDay * dayMillis;
	const byDay = endOfDayMillis(when.slice(0, 10)) + daysAfterMeeting * dayMillis;
	return Math.max(byDay, invite.createdAt + daysAtLeast * dayMillis);
}

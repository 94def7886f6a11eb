// Who came, as ticked by whoever runs the meeting. Never taken from presence (practice.md 3.10; issue: without a phone).

export const attendances = [
	'expected',
	'here',
	'hereNoPhone',
	'byPhone',
	'late',
	'left',
	'apologies'
] as const;

export type Attendance = (typeof attendances)[number];

/** Does this person take part now, and so count in "5 of 8"? */
export function takesPart(attendance: Attendance): boolean {
	return attendance === 'here' || attendance === 'hereNoPhone' || attendance === 'byPhone';
}

/** May the person running the meeting hand a phone round or type a paper slip for them? */
export function hasNoPhone(attendance: Attendance): boolean {
	return attendance === 'hereNoPhone' || attendance === 'byPhone';
}

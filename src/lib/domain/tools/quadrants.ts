// Safe or not, sure or not: where a team's thinking can stand (practice.md 2.19). No order, no better one. Two by two in
// this order: the first row is safe, the first column not sure.

export const quadrants = [
	'safeUncertain',
	'safeCertain',
	'unsafeUncertain',
	'unsafeCertain'
] as const;

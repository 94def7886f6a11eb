// Working days in England: Monday to Friday without bank holidays (practice.md 3.4). Days are `YYYY-MM-DD`. Single holidays
// by royal proclamation are not known here.

const dayMillis = 24 * 60 * 60 * 1000;
const [sunday, monday, friday, saturday] = [0, 1, 5, 6];

export const dayOf = (at: Date) => at.toISOString().slice(0, 10);
const dateOf = (day: string) => new Date(`${day}T00:00:00Z`);

export function addDays(day: string, days: number): string {
	return dayOf(new Date(dateOf(day).getTime() + days * dayMillis));
}

/** The same day of another month, or its last one. */
export function addMonths(day: string, months: number): string {
	const date = dateOf(day);
	const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
	const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
	return dayOf(new Date(Date.UTC(year, month, Math.min(date.getUTCDate(), last))));
}

export function isWorkingDay(day: string): boolean {
	return !isWeekend(day) && !bankHolidays(Number(day.slice(0, 4))).has(day);
}

/** The day after is the first that counts; backwards, the day before. */
export function addWorkingDays(day: string, count: number): string {
	const step = count < 0 ? -1 : 1;
	let at = day;
	for (let left = Math.abs(count); left > 0;) {
		at = addDays(at, step);
		if (isWorkingDay(at)) left -= 1;
	}
	return at;
}

export function lastWorkingDayUpTo(day: string): string {
	return isWorkingDay(day) ? day : addWorkingDays(day, -1);
}

const known = new Map<number, ReadonlySet<string>>();

function bankHolidays(year: number): ReadonlySet<string> {
	const there = known.get(year);
	if (there) return there;
	const easter = easterSunday(year);
	const fixed = [`${String(year)}-01-01`, `${String(year)}-12-25`, `${String(year)}-12-26`];
	const days = new Set([
		...[addDays(easter, friday - 7), addDays(easter, 1)],
		...[firstMonday(year, 4), addDays(firstMonday(year, 5), -7), addDays(firstMonday(year, 8), -7)]
	]);
	// The holiday of a weekend is had on the next day that is none.
	for (const day of fixed) {
		let had = day;
		while (days.has(had) || isWeekend(had)) had = addDays(had, 1);
		days.add(had);
	}
	known.set(year, days);
	return days;
}

function isWeekend(day: string): boolean {
	return [sunday, saturday].includes(dateOf(day).getUTCDay());
}

/** @param month counted from 0 */
function firstMonday(year: number, month: number): string {
	const first = new Date(Date.UTC(year, month, 1));
	return addDays(dayOf(first), (monday - first.getUTCDay() + 7) % 7);
}

/** By the anonymous Gregorian rule (Meeus, Jones, Butcher). */
function easterSunday(year: number): string {
	const a = year % 19;
	const b = Math.floor(year / 100);
	const c = year % 100;
	const g = Math.floor((8 * b + 13) / 25);
	const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
	const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
	const m = Math.floor((a + 11 * h + 19 * l) / 433);
	const month = Math.floor((h + l - 7 * m + 90) / 25);
	const day = (h + l - 7 * m + 33 * month + 19) % 32;
	return dayOf(new Date(Date.UTC(year, month - 1, day)));
}

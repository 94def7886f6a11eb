// Which of the council's time limits a tool's day is about (SPEC.md DU9): one by which it should be, or one that begins with it.
import { dueFrom } from '../dueDates.ts';
import { isDay } from '../fieldValue.ts';
import type { TimingId, Timings } from '../timings.ts';
import type { DateTiming, ToolField, ToolItem } from './practiceTool.ts';

/** As far as what else the item says tells. */
export function timingsOf(timing: DateTiming | undefined, values: ToolItem['values']): TimingId[] {
	if (!timing) return [];
	if (!('by' in timing)) return [...timing];
	const id = timing.of[String(values[timing.by])];
	return id ? [id] : [];
}

/** The last day on which what begins with this one can be done: a working day. Null where nothing is counted from it. */
export function untilOf(
	field: ToolField | undefined,
	value: unknown,
	values: ToolItem['values'],
	timings: Timings
): { id: TimingId; day: string } | null {
	if (field?.kind !== 'date' || !isDay(value)) return null;
	const [id] = timingsOf(field.until, values);
	const timing = id && timings[id];
	if (!timing) return null;
	const { day, workingDay } = dueFrom(timing, id, value);
	return { id, day: workingDay ?? day };
}

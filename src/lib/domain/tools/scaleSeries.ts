// A question over time (practice.md 2.5 rules 4, 8): the same words about the same child are one series; the range in
// words, who is furthest apart, and what each person said the time before. Nothing here adds answers up.
import type { Round, ScaleView } from './scale.ts';
import { presetOf } from './sealedPresets.ts';

export interface Asked {
	scale: ScaleView;
	round: Round;
}

/** Changed words, changed ends, other sentences to choose from or another child: a new series, never joined to the old one. */
export function isSameSeries(a: ScaleView, b: ScaleView): boolean {
	return (
		a.question === b.question &&
		a.anchor0 === b.anchor0 &&
		a.anchor10 === b.anchor10 &&
		a.forChild === b.forChild &&
		a.preset === b.preset &&
		JSON.stringify(a.options) === JSON.stringify(b.options)
	);
}

/** Everything that was shown, one list for each series, the earliest round first. */
export function seriesOf(scales: readonly ScaleView[]): Asked[][] {
	const all: Asked[][] = [];
	for (const scale of scales) {
		const asked = scale.rounds.map((round) => ({ scale, round }));
		const [one] = asked;
		if (!one) continue;
		const series = all.find(([first]) => first && isSameSeries(first.scale, scale));
		if (series) series.push(...asked);
		else all.push(asked);
	}
	for (const series of all)
		series.sort((a, b) => (a.round.atMillis ?? 0) - (b.round.atMillis ?? 0));
	return all;
}

/** The times to be seen: all of a series, or the last alone where a line over time would say too much. */
export function timesShown(series: readonly Asked[]): readonly Asked[] {
	const preset = presetOf(series[0]?.scale.preset ?? null);
	return preset?.hasHistory === false ? series.slice(-1) : series;
}

/** What a person said the time before, where both times carry their name. */
export function valueBefore(
	scales: readonly ScaleView[],
	scale: ScaleView,
	round: Round,
	participant: string
): number | null {
	const isIt = (one: Asked) => one.scale.id === scale.id && one.round.round === round.round;
	const series = seriesOf(scales).find((asked) => asked.some(isIt));
	const at = series?.findIndex(isIt) ?? -1;
	const before = at > 0 ? series?.[at - 1]?.round : undefined;
	return before?.answers.find((one) => one.participant === participant)?.value ?? null;
}

export interface Spread {
	low: number;
	high: number;
	/** Who stands at the two ends; nobody where the answers carry no names or are all alike. */
	apart: string[];
}

/** From where to where the answers go; null where there are fewer than two. */
export function spreadOf({ answers, dots }: Round): Spread | null {
	const values = [...answers.map(({ value }) => value), ...dots];
	if (values.length < 2) return null;
	const low = Math.min(...values);
	const high = Math.max(...values);
	const ends = answers.filter(({ value }) => value === low || value === high);
	ends.sort((a, b) => a.value - b.value);
	return { low, high, apart: low === high ? [] : ends.map(({ participant }) => participant) };
}

// The same cards in two arrangements (SPEC.md HD1–HD3; practice.md 2.1, 2.2).
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { conferenceColumns, conferenceHeadings, headingOf } from './conferenceMap.ts';
import { localAuthorityFields, mapColumns, mapFields } from './map.ts';

test('[HD1] every kind of card stands in exactly one place, in each of the two', () => {
	const four = mapColumns.flatMap(({ fields, also = [] }) => [...fields, ...also]);
	const conference = conferenceColumns.flatMap(({ fields }) => fields);
	expect([...four].sort()).toEqual([...mapFields].sort());
	expect([...conference].sort()).toEqual([...mapFields].sort());
});

test('[HD1] the headings of a conference stand in its order', () => {
	expect(conferenceColumns.map(({ id }) => id)).toEqual(conferenceHeadings);
	expect(conferenceHeadings.slice(0, 2)).toEqual(['dangerHarm', 'risk']);
	for (const { holds, fields } of conferenceColumns) {
		expect(fields.length > 0).toBe(holds === 'cards');
	}
});

test('[HD2] harm and danger are danger/harm, times of safety are safety', () => {
	expect(headingOf('harm')).toBe('dangerHarm');
	expect(headingOf('danger')).toBe('dangerHarm');
	expect(headingOf('risk')).toBe('risk');
	expect(headingOf('existingSafety')).toBe('safety');
	for (const same of ['complicating', 'strengths', 'nextSteps', 'contingency'] as const) {
		expect(headingOf(same)).toBe(same);
	}
});

test('[HD3] the risk statement is drafted by social work', () => {
	expect(localAuthorityFields).toEqual(['danger', 'safetyGoals', 'risk']);
	expect(mapColumns.flatMap(({ fields }) => fields)).not.toContain('risk');
});

test('[HD1] every heading has its words, plain and of people at work', () => {
	for (const language of ['en', 'ar']) {
		const file = path.resolve(import.meta.dirname, `../../../locales/${language}/council.ftl`);
		const found = readFileSync(file, 'utf8').matchAll(
			/^heading-(\w+) = .+\n {4}\.professional = .+/gm
		);
		expect([...found].map(([, id]) => id)).toEqual([...conferenceHeadings]);
	}
});

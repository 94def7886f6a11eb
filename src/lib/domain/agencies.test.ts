// Who is here by agency (SPEC.md CN5).
import { expect, test } from 'vitest';
import { agenciesOf } from './agencies.ts';

const person = (name: string, relation: string, role: string, attendance = 'here') =>
	({ name, relation, role, attendance }) as Parameters<typeof agenciesOf>[0][number];

test('[CN5] social work is one agency, others are what they are called; the family is none', () => {
	const agencies = agenciesOf([
		person('Priya', 'social worker', 'socialWorker', 'expected'),
		person('Omar', 'team manager', 'manager', 'byPhone'),
		person('PC Iqbal', 'police', 'professional', 'late'),
		person('PC Shaw', 'Police ', 'professional', 'apologies'),
		person('Bev', '', 'professional'),
		person('Chantelle', 'mum', 'parent'),
		person('Tola', 'advocate', 'advocate'),
		person('Noor', 'takes notes', 'noteTaker')
	]);
	expect(agencies).toEqual([
		{ relation: null, names: ['Priya', 'Omar'], isHere: true },
		{ relation: 'police', names: ['PC Iqbal', 'PC Shaw'], isHere: false },
		{ relation: 'Bev', names: ['Bev'], isHere: true }
	]);
});

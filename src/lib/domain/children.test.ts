// Questions about a child (SPEC.md SC8).
import { expect, test } from 'vitest';
import { childrenAmong, questionAbout } from './children.ts';
import { shortName } from './shortName.ts';

test('[SC8] the children are those on the list as a child', () => {
	const people = [{ role: 'parent' }, { role: 'child' }, { role: 'advocate' }] as const;
	expect(childrenAmong(people)).toEqual([{ role: 'child' }]);
});

test('[SC8] three dots stand for the child’s name; a question without them stays as it is', () => {
	expect(questionAbout('How safe is … at home?', 'Theo')).toBe('How safe is Theo at home?');
	expect(questionAbout('How safe is ... at home?', 'Theo')).toBe('How safe is Theo at home?');
	expect(questionAbout('How safe is it?', 'Theo')).toBe('How safe is it?');
	expect(questionAbout('How is …?', '$&')).toBe('How is $&?');
});

test('first names as people say them at the table', () => {
	expect(['Maya Reid', 'Mr Lind', 'Grace', ''].map(shortName)).toEqual([
		'Maya',
		'Mr Lind',
		'Grace',
		''
	]);
});

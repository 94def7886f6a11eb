// Dangers and goals as they are read and asked for (src/lib/domain/SPEC.md DG1–DG3), with the words of the catalogue.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { wordsFrom } from '../../i18n/words.ts';
import { askedFor, askFor, hintsFor, sayStatement } from './sayStatement.ts';

const file = path.resolve(import.meta.dirname, '../../../locales/en/tools/dangerStatement.ftl');
const said = wordsFrom('en', [readFileSync(file, 'utf8')]);

test('[DG1] a danger is read as one sentence, and as its text where it has no parts', () => {
	const parts = { whoIsWorried: 'Nan Grace and Priya', couldHappen: 'Theo could be hurt' };
	expect(sayStatement('danger', { text: 'Darren threw a plate.', parts }, said)).toEqual([
		'Nan Grace and Priya are worried that Darren threw a plate, and that if nothing changes Theo could be hurt.'
	]);
	expect(sayStatement('danger', { text: 'A plate.', parts: {} }, said)).toEqual(['A plate.']);
	expect(sayStatement('danger', { text: '', parts: { whoIsWorried: 'Nan' } }, said)).toEqual([
		'Nan'
	]);
});

test('[DG1] what was written before a card became something else is still read', () => {
	const parts = { whoIsWorried: 'Nan Grace' };
	expect(sayStatement('harm', { text: 'A plate.', parts }, said)).toEqual([
		'A plate.',
		'Nan Grace'
	]);
});

test('[DG2] a goal is read part by part', () => {
	const goal = { text: 'Darren is calm', parts: { howLong: 'six months' } };
	expect(sayStatement('safetyGoals', goal, said)).toEqual([
		'Darren is calm.',
		'It lasts for six months.'
	]);
});

test('[DG3] fields are asked for in the order of the sentence, and hinted at by what is missing', () => {
	expect(askedFor('danger')).toEqual(['whoIsWorried', 'text', 'couldHappen', 'impact']);
	expect(askedFor('safetyGoals')).toEqual(['text', 'childWillBe', 'weWillSee', 'howLong']);
	expect(askFor('danger', 'impact', said).hint).toBe('');
	expect(askFor('danger', 'whoIsWorried', said)).toEqual({
		label: 'Who is worried?',
		hint: 'By name. Family who share the worry too.'
	});
	const parts = { whoIsWorried: 'Nan', couldHappen: 'Theo is hurt', impact: 'He is afraid' };
	expect(hintsFor('danger', { text: '', parts }, said)).toEqual([
		'What happened? Say what was seen or heard.'
	]);
});

test('[DG3] a fourth danger is hinted at, a third is not, and a goal never', () => {
	const many = 'More than three worries are hard to hold. Do some belong together?';
	const danger = { text: '', parts: {} };
	expect(hintsFor('danger', danger, said, 3)).toContain(many);
	expect(hintsFor('danger', danger, said, 2)).not.toContain(many);
	expect(hintsFor('safetyGoals', danger, said, 9)).not.toContain(many);
});

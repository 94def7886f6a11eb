// What words may leave out (SPEC.md ST1–ST4; practice.md 2.0.5, 2.3, 2.9).
import { expect, test } from 'vitest';
import {
	absenceWords,
	isOnlyAttending,
	isServiceOnly,
	labelsWithoutBehaviour
} from './statementChecks.ts';

test('[ST1] a label alone is asked about; one with what was seen or heard is not', () => {
	expect(labelsWithoutBehaviour('Darren is aggressive.')).toEqual(['aggressive']);
	expect(labelsWithoutBehaviour('There is domestic violence and neglect at home')).toEqual([
		'domestic violence'
	]);
	expect(labelsWithoutBehaviour('Poor engagement with services')).toEqual(['poor engagement']);
	expect(labelsWithoutBehaviour('Darren was aggressive: he threw a plate.')).toEqual([]);
	expect(labelsWithoutBehaviour('Neglect: on 23 January the children were alone.')).toEqual([]);
	expect(labelsWithoutBehaviour('Maya is in school every day, on time.')).toEqual([]);
});

test('[ST2] what will be gone is told apart from what will be there', () => {
	expect(absenceWords('Mum and Darren stop arguing and do not drink')).toEqual(['stop', 'not']);
	expect(absenceWords('Darren no longer shouts, and doesn’t throw things')).toEqual([
		'no longer',
		"doesn't"
	]);
	expect(absenceWords('They have ways to calm down, and nothing is hidden')).toEqual([]);
});

test('[ST3] only a service is no change in daily life', () => {
	expect(isServiceOnly('Chantelle attends the alcohol course.')).toBe(true);
	expect(isServiceOnly('Darren engages with the programme. He completes the sessions.')).toBe(true);
	expect(isServiceOnly('Family support twice a week')).toBe(true);
	expect(isServiceOnly('Chantelle rings Grace before buying.')).toBe(false);
	expect(isServiceOnly('Darren goes to the course and uses what he learned.')).toBe(false);
	expect(isServiceOnly('Mum goes to Nan’s on Fridays')).toBe(false);
	expect(isServiceOnly('')).toBe(false);
});

test('[ST4] a job that is only "attend" is seen', () => {
	expect(isOnlyAttending('Attend parenting group')).toBe(true);
	expect(isOnlyAttending('Chantelle to attend all appointments')).toBe(true);
	expect(isOnlyAttending('Ruth and Chantelle finish the home safety check')).toBe(false);
	expect(isOnlyAttending('Jerome goes to the flat every Friday and sleeps over')).toBe(false);
	expect(isOnlyAttending('')).toBe(false);
});

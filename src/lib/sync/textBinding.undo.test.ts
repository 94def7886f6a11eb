// Taking back one's own words, and words that wait until they are asked about (SPEC.md KA4).
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import {
	bind,
	exchange,
	FakeField,
	person,
	twoAt,
	type Person
} from '../../../tests/kit/textFields.ts';

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	vi.useRealTimers();
});

describe('undo', () => {
	test('[TX15] takes back only what was typed here, and redo brings it again', () => {
		const [chantelle, grace] = twoAt('plan: ');
		chantelle.field.select(6);
		chantelle.field.type('mine ');
		exchange(chantelle, grace);
		grace.field.select(11);
		grace.field.type('hers');
		exchange(chantelle, grace);
		expect(chantelle.binding.canUndo()).toBe(true);
		chantelle.binding.undo();
		expect(chantelle.field.value).toBe('plan: hers');
		expect(chantelle.field.selectionStart).toBe(6);
		expect(chantelle.binding.canUndo()).toBe(false);
		chantelle.binding.undo();
		exchange(chantelle, grace);
		expect(grace.field.value).toBe('plan: hers');
		chantelle.binding.redo();
		exchange(chantelle, grace);
		expect(grace.field.value).toBe('plan: mine hers');
		expect(chantelle.field.selectionStart).toBe(11);
	});

	test('[TX15] two fields of one origin on one text undo their own', () => {
		const doc = new Y.Doc();
		const [phone, tablet] = [new FakeField(), new FakeField()];
		const onPhone = bind(phone, doc.getText('purpose'));
		bind(tablet, doc.getText('purpose'));
		phone.type('phone ');
		tablet.select(6);
		tablet.type('tablet');
		onPhone.undo();
		expect(phone.value).toBe('tablet');
		expect(tablet.value).toBe('tablet');
	});

	test.each([
		['Ctrl+Z', 'z', {}, 'Ctrl+Y', 'y', {}],
		['Cmd+Z', 'z', { ctrlKey: false, metaKey: true }, 'Ctrl+Shift+Z', 'Z', { shiftKey: true }],
		['Ctrl+Z on an Arabic layout', 'ئ', { code: 'KeyZ' }, 'Ctrl+Y', 'غ', { code: 'KeyY' }]
	])('[TX16] %s undoes, %s redoes', (_u, undoKey, undoWith, _r, redoKey, redoWith) => {
		const chantelle = person();
		chantelle.field.type('word');
		expect(chantelle.field.press(undoKey, undoWith).defaultPrevented).toBe(true);
		expect(chantelle.field.value).toBe('');
		expect(chantelle.field.press(redoKey as string, redoWith as object).defaultPrevented).toBe(
			true
		);
		expect(chantelle.field.value).toBe('word');
	});

	test("[TX16] the browser's own undo is taken over", () => {
		const chantelle = person();
		chantelle.field.type('word');
		const undo = chantelle.field.fire('beforeinput', { inputType: 'historyUndo' });
		expect(undo.defaultPrevented).toBe(true);
		expect(chantelle.field.value).toBe('');
		chantelle.field.fire('beforeinput', { inputType: 'historyRedo' });
		expect(chantelle.field.value).toBe('word');
	});

	test('[TX16] other shortcuts stay the browser’s', () => {
		const chantelle = person();
		expect(chantelle.field.press('a').defaultPrevented).toBe(false);
		expect(chantelle.field.press('z', { altKey: true }).defaultPrevented).toBe(false);
		expect(chantelle.field.press('y', { ctrlKey: false, metaKey: true }).defaultPrevented).toBe(
			false
		);
	});

	test('[TX17] what was typed in one go is undone in one step', () => {
		const chantelle = person();
		for (const letter of 'word') chantelle.field.type(letter);
		chantelle.binding.undo();
		expect(chantelle.field.value).toBe('');
		expect(chantelle.binding.canUndo()).toBe(false);
	});

	test('[TX17] undo gives back the words of another that were deleted here', () => {
		const [chantelle, grace] = twoAt('keep this');
		grace.field.select(0, 9);
		grace.field.type('', 'deleteContentBackward');
		grace.binding.undo();
		exchange(chantelle, grace);
		expect(chantelle.field.value).toBe('keep this');
	});
});

describe('[KA4] words that are asked about before they go', () => {
	/** Somebody whose words wait, and what was asked. */
	function asked(): Person & { asked: { before: string; after: string; go: () => void }[] } {
		const questions: { before: string; after: string; go: () => void }[] = [];
		const made = person({
			beforeSending: (change, go) => questions.push({ ...change, go })
		});
		return { ...made, asked: questions };
	}

	test('nothing of them goes before the field is left and it was said', () => {
		const chantelle = asked();
		chantelle.field.type('we are at WM1 4QZ');
		chantelle.field.fire('change');
		vi.runAllTimers();
		expect([chantelle.text.toString(), chantelle.asked.length]).toEqual(['', 0]);
		chantelle.field.fire('blur');
		expect(chantelle.text.toString()).toBe('');
		expect(chantelle.asked).toMatchObject([{ before: '', after: 'we are at WM1 4QZ' }]);
		chantelle.asked[0]?.go();
		expect(chantelle.text.toString()).toBe('we are at WM1 4QZ');
	});

	test('words that were not said yes to stay in the field, to be changed, and are asked about again', () => {
		const chantelle = asked();
		chantelle.field.type('at WM1 4QZ');
		chantelle.field.fire('blur');
		vi.runAllTimers();
		expect(chantelle.field.value).toBe('at WM1 4QZ');
		chantelle.field.select(3, 10);
		chantelle.field.type('home');
		chantelle.field.fire('blur');
		expect(chantelle.asked).toMatchObject([{}, { before: '', after: 'at home' }]);
		chantelle.asked[1]?.go();
		expect(chantelle.text.toString()).toBe('at home');
	});

	test('what others write meanwhile waits, and both are there in the end', () => {
		const [grace, chantelle] = [person(), asked()];
		grace.text.insert(0, 'Nan comes.');
		exchange(grace, chantelle);
		chantelle.field.select(10);
		chantelle.field.type(' Jerome too.');
		grace.text.insert(0, 'Every day: ');
		exchange(grace, chantelle);
		expect(chantelle.field.value).toBe('Nan comes. Jerome too.');
		chantelle.field.fire('blur');
		chantelle.asked[0]?.go();
		exchange(grace, chantelle);
		expect(chantelle.field.value).toBe('Every day: Nan comes. Jerome too.');
		expect(grace.text.toString()).toBe('Every day: Nan comes. Jerome too.');
	});

	test('a field that goes from the page asks once more; a yes that comes later still counts', () => {
		const chantelle = asked();
		chantelle.field.type('at home');
		chantelle.binding.destroy();
		expect(chantelle.text.toString()).toBe('');
		chantelle.text.insert(0, 'Every day: ');
		chantelle.asked[0]?.go();
		for (const said of ['at home', 'Every day: '])
			expect(chantelle.text.toString()).toContain(said);
	});
});

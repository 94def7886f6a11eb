// Danger statements and safety goals out of their parts (SPEC.md DG1–DG4; practice.md 2.3).
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { expect, test } from 'vitest';
import { dangerParts, goalParts } from './map.ts';
import {
	dangerHintIds,
	dangerHints,
	dangerSentence,
	goalHintIds,
	goalHints,
	goalSentences,
	type Said
} from './dangerStatement.ts';

const file = path.resolve(import.meta.dirname, '../../../locales/en/tools/dangerStatement.ftl');

function say({ id, values }: Said): string {
	const bundle = new FluentBundle('en', { useIsolating: false });
	bundle.addResource(new FluentResource(readFileSync(file, 'utf8')));
	const said = Object.entries(values).map(([name, value]) => [
		name,
		typeof value === 'string' ? value : say(value)
	]);
	return bundle.formatPattern(
		bundle.getMessage(id)?.value ?? id,
		Object.fromEntries(said) as Record<string, string>
	);
}

const danger = {
	text: 'Darren will throw things or hurt someone again when he is angry, as on 9 January.',
	parts: {
		whoIsWorried: 'Priya, Mr Lind and Nan Grace',
		couldHappen: 'Theo or Maya could be badly hurt',
		impact: 'they grow up frightened at home.'
	}
};
const goal = {
	text: 'Wherever the children see Darren he is calm and safe with them and with Mum',
	parts: {
		childWillBe: 'They say they feel safe',
		weWillSee: 'Darren gets help before he loses his temper',
		howLong: 'six months, hard days included'
	}
};

test('[DG1] the sentence names who is worried, what happened, what could happen and what it would mean', () => {
	const said = dangerSentence(danger);
	expect(said && say(said)).toBe(
		'Priya, Mr Lind and Nan Grace are worried that Darren will throw things or hurt someone again when he is angry, as on 9 January, and that if nothing changes Theo or Maya could be badly hurt, which would mean they grow up frightened at home.'
	);
});

test('[DG1] what is missing is left out of the sentence, and a card in one piece stays as it is', () => {
	const { text } = danger;
	const one = dangerSentence({ text, parts: { whoIsWorried: 'Priya' } });
	expect(one && say(one)).toMatch(/^Priya is worried that Darren .* 9 January\.$/);
	const could = dangerSentence({ text, parts: { couldHappen: 'Theo could be hurt' } });
	expect(could && say(could)).toMatch(
		/^We are worried that .* if nothing changes Theo could be hurt\.$/
	);
	const impact = dangerSentence({ text, parts: { impact: 'Maya has to be the parent' } });
	expect(impact && say(impact)).toMatch(/, which would mean Maya has to be the parent\.$/);
	expect(dangerSentence({ text, parts: {} })).toBeNull();
	const unseen = { text: ' ', parts: { whoIsWorried: 'Priya', couldHappen: 'Theo could be hurt' } };
	const [only, both, meaning] = [
		unseen.parts,
		{ ...unseen.parts, impact: 'he is afraid' },
		{ impact: 'he is afraid' }
	].map((parts) => dangerSentence({ ...unseen, parts }));
	expect(only && say(only)).toBe('Priya is worried that if nothing changes Theo could be hurt.');
	expect(both && say(both)).toBe(
		'Priya is worried that if nothing changes Theo could be hurt, which would mean he is afraid.'
	);
	expect(meaning && say(meaning)).toBe('We are worried. It would mean he is afraid.');
	expect(dangerSentence({ text: '', parts: { whoIsWorried: 'Priya' } })).toBeNull();
});

test('[DG2] a goal is said part by part', () => {
	expect(goalSentences(goal)?.map(say)).toEqual([
		'Wherever the children see Darren he is calm and safe with them and with Mum.',
		'They say they feel safe.',
		'We will see: Darren gets help before he loses his temper.',
		'It lasts for six months, hard days included.'
	]);
	expect(goalSentences({ text: goal.text, parts: {} })).toBeNull();
});

test('[DG3] a danger that misses a part, or names a label alone, is hinted at', () => {
	expect(dangerHints(danger)).toEqual([]);
	expect(dangerHints({ text: '', parts: {} })).toEqual([
		'noWho',
		'noHappened',
		'noCould',
		'noImpact'
	]);
	expect(dangerHints({ ...danger, text: 'There is domestic violence.' })).toEqual(['label']);
});

test('[DG4] a goal that misses a part, is a service or says what will be gone is hinted at', () => {
	expect(goalHints(goal)).toEqual([]);
	expect(goalHints({ text: ' ', parts: {} })).toEqual([
		'noParents',
		'noChild',
		'noSee',
		'noHowLong'
	]);
	expect(goalHints({ ...goal, text: 'Darren attends the course' })).toEqual(['serviceOnly']);
	expect(goalHints({ ...goal, text: 'Mum and Darren stop arguing' })).toEqual(['absence']);
});

test('[DG3] every part and every hint has its words', () => {
	const ids = [...readFileSync(file, 'utf8').matchAll(/^([\w-]+) =/gm)].map(([, id]) => id);
	const asked = [
		...['text', ...dangerParts].map((part) => `danger-part-${part}`),
		...['text', ...goalParts].map((part) => `goal-part-${part}`),
		...[...dangerHintIds, 'many'].map((hint) => `danger-hint-${hint}`),
		...goalHintIds.map((hint) => `goal-hint-${hint}`)
	];
	expect(ids.filter((id) => /-(?:part|hint)-/.test(id ?? '')).sort()).toEqual(asked.sort());
});

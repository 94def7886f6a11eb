// What a step is called on every face.
import { expect, test } from 'vitest';
import { initialConference } from '../domain/meetings/initialConference.ts';
import { teamThinking } from '../domain/meetings/teamThinking.ts';
import { firstStep, type Step } from '../domain/step.ts';
import { stepTitle } from './stepTitle.ts';

const words = (id: string) => id;

function titleIn(phase: string, step: Partial<Step>, kind = initialConference): string {
	const face = { scales: [], kind, meeting: { phase } };
	return stepTitle(words, { ...firstStep, ...step }, face as never);
}

test('the words of whoever runs it come first, then those of what is looked at', () => {
	expect(titleIn('information', { show: 'map', title: 'Each of us in turn' })).toBe(
		'Each of us in turn'
	);
	expect(titleIn('information', { show: 'map' })).toBe('step-map');
	expect(titleIn('telling', { show: 'plan' })).toBe('step-plan');
});

test('where the map is not written any more, it is not what people look at', () => {
	expect(titleIn('telling', { show: 'map', mode: 'listen' })).toBe('step-listening');
});

test('people are welcomed in the phase that begins, and later they listen', () => {
	expect(titleIn('opening', { show: 'welcome' })).toBe('step-welcome');
	expect(titleIn('analysis', { show: 'welcome' })).toBe('step-listening');
});

test('[MK8] while one of a team tells the story, the others listen', () => {
	const step: Partial<Step> = { show: 'tool', tool: 'thinking' };
	expect(titleIn('story', { ...step, mode: 'listen' }, teamThinking)).toBe('step-listening');
	expect(titleIn('reveal', { ...step, mode: 'write' }, teamThinking)).toBe('step-tool');
	expect(titleIn('story', { show: 'purpose', mode: 'listen' }, teamThinking)).toBe('step-purpose');
});

// What words may leave out: a label without what happened, a service instead of a change, "not" instead of what will be.
// Hints to the writer alone, for English only, and sometimes mistaken: nothing is ever refused (practice.md 2.0.5, 2.3).
import { labelsIn } from './wordChecks.ts';

/** The labels in sentences that say nothing of what was seen or heard. */
export function labelsWithoutBehaviour(words: string): string[] {
	return labelsIn(words).map(({ label }) => label.toLowerCase());
}

const absence =
	/\b(?:stops?|stopped|stopping|not|no longer|no more|never|avoids?|avoiding|without|(?:do|does|wo|is|are|ca)n[’']t)\b/giu;

/** Words that say what will be gone, not what will be there instead. */
export function absenceWords(words: string): string[] {
	return (words.match(absence) ?? []).map((one) => one.toLowerCase().replace('’', "'"));
}

const attends =
	/\b(?:attends?|attending|goes? to|going to|engages? (?:with|in)|engaging (?:with|in)|works? with|completes?|take[s]? part in|referred to|referral to|accepts?|cooperates? with)\b/iu;
const service =
	/\b(?:course|programme|program|sessions?|services?|clinic|counselling|therapy|classes|class|appointments?|workshops?|assessment|agenc(?:y|ies)|professionals?|social (?:work|care|worker)|support worker|family support|camhs|gp|treatment|testing|group work|support group)\b/iu;
/** Somebody does something themselves, or it says what will be different. */
const change =
	/\b(?:so that|so|because|which means|and then|uses?|tells?|rings?|calls?|texts?|asks?|sleeps?|cooks?|brings?|stays?|takes (?:them|him|her|maya|theo)|is calm|are calm|safe|every (?:evening|morning|day|night))\b/iu;

/** Nothing but going to, or being offered, a service: no change in daily life is told. */
export function isServiceOnly(words: string): boolean {
	const sentences = sentencesOf(words);
	return (
		sentences.length > 0 &&
		sentences.every((one) => (attends.test(one) || startsWithService(one)) && !change.test(one)) &&
		sentences.some((one) => service.test(one))
	);
}

function startsWithService(sentence: string): boolean {
	return service.test(sentence.split(/\s+/u).slice(0, 4).join(' '));
}

/** A job that is no more than being somewhere: "attend X" (practice.md 2.9). */
export function isOnlyAttending(words: string): boolean {
	const sentences = sentencesOf(words);
	return (
		sentences.length > 0 &&
		sentences.every((one) =>
			/^(?:to |[\p{Lu}][\p{L}’'-]*(?: and [\p{Lu}][\p{L}’'-]*)? (?:to |will |must )?)?(?:attends?|engages? (?:with|in)|goes? to)\b/u.test(
				one.replace(/^(?:Attend|Engage|Go)/u, (first) => first.toLowerCase())
			)
		) &&
		!sentences.some((one) => change.test(one))
	);
}

function sentencesOf(words: string): string[] {
	return words
		.split(/[.!?;\n]+/u)
		.map((sentence) => sentence.trim())
		.filter((sentence) => sentence !== '');
}

// Questions about somebody's own words while they write: hints, never in the way (practice.md 2.0.5). English words only;
// each misses much, and asks too often sometimes.

const absence =
	/\b(?:no|not|never|without|nobody|nothing|none|stop(?:s|ped|ping)?|avoid(?:s|ed|ing)?|any\s?more|get rid of|out of (?:my|our) (?:life|lives)|leave (?:me|us) alone)\b|n[’']t\b/iu;

/** Does it say what would be gone, and not what would be there instead (practice.md 2.3, 2.21)? */
export function saysAbsence(text: string): boolean {
	return absence.test(text);
}

/** Words for what somebody is or feels, without what they do. */
const labels = [
	...['aggressive', 'abusive', 'attention[- ]seeking', 'chaotic', 'challenging', 'controlling'],
	...['defiant', 'difficult', 'disengaged', 'disruptive', 'dysfunctional', 'hostile', 'hysterical'],
	...['immature', 'inappropriate(?:ly)?', 'inconsistent', 'irresponsible', 'manipulative'],
	...['needy', 'negative', 'neglectful', 'non-?compliant', 'oppositional', 'problematic'],
	...['resistant', 'uncooperative', 'unmotivated', 'unpredictable', 'unreliable', 'unstable'],
	...['vague', 'violent', 'volatile', 'withdrawn'],
	...['(?:poor|lack of|limited|no|little) (?:engagement|insight|motivation|boundaries|parenting)'],
	...['poor (?:attachment|behaviour|hygiene|home conditions|mental health|relationship)'],
	...['bad (?:behaviour|attitude|parenting)', 'anger (?:issues|problems)', 'issues with \\w+'],
	...['(?:domestic|physical|emotional|sexual) (?:violence|abuse|harm)', 'neglect'],
	...['(?:substance|alcohol|drug) (?:misuse|abuse)', 'parenting capacity', 'hard to reach'],
	...['non-? ?engagement', '(?:failed|failure|fails) to (?:comply|engage)', 'attachment issues'],
	...['lack of supervision', 'challenging behaviou?r'],
	...['angry', 'anxious', 'ashamed', 'depressed', 'distressed', 'frightened', 'low mood'],
	...['moody', 'sad', 'scared', 'stressed', 'unhappy', 'upset', 'worried']
];
const label = new RegExp(`(?<![\\p{L}-])(?:${labels.join('|')})(?![\\p{L}-])`, 'iu');

/** Something that could be seen or heard: said, done, counted, or dated. */
const doings = [
	...['said?', 'says', 'tells?', 'told', 'asks?', 'shouts?', 'screams?', 'swears?', 'swore'],
	...['hits?', 'hitting', 'kicks?', 'throws?', 'threw', 'throwing', 'pushes', 'slaps?', 'bites?'],
	...['bit', 'breaks?', 'broke', 'cries', 'cry', 'crying', 'hides?', 'hid', 'runs?', 'ran'],
	...['leaves?', 'left', 'comes?', 'came', 'goes', 'went', 'stays?', 'sleeps?', 'slept', 'eats?'],
	...['ate', 'drinks?', 'drank', 'rings?', 'rang', 'texts?', 'writes?', 'wrote', 'takes?', 'took'],
	...['gets up', 'got up', 'sits?', 'sat', 'holds?', 'held', 'looks? away', 'puts?', 'shuts?']
];
const doing = new RegExp(`(?<![\\p{L}-])(?:${doings.join('|')})(?![\\p{L}-])`, 'iu');
const seenOrHeard = /\d|[“"‘«]|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b/iu;
/** Most past doings end so; what somebody feels does too. */
const pastDoing =
	/(?<![\p{L}-])(?!(?:concerned|need|tired|bored|scared|worried|stressed|distressed|depressed|frightened|disengaged|unmotivated|indeed|exceed|supposed)(?!\p{L}))\p{L}{3,}ed(?![\p{L}-])/iu;

export interface FoundLabel {
	sentence: string;
	label: string;
}

/** Sentences that name a feeling or a label and no behaviour: "what would we see?" */
export function labelsIn(text: string): FoundLabel[] {
	return text
		.split(/(?<=[.?!;])\s+|\n/u)
		.map((sentence) => ({ sentence: sentence.trim(), label: label.exec(sentence)?.[0] ?? '' }))
		.filter(({ sentence, label: found }) => found !== '' && !isBehaviour(sentence));
}

function isBehaviour(sentence: string): boolean {
	return [doing, seenOrHeard, pastDoing].some((pattern) => pattern.test(sentence));
}

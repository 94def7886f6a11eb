// Questions to ask, for whoever runs the meeting: in decks, each at its moments. Their words are in the catalogue `cards`.
import { questionMoments } from './questionMoments.ts';
import type { MeetingKindId } from './meetings/meetingKind.ts';
import type { Role } from './roles.ts';

/** Those who run a meeting, and a note taker to whom the buttons are lent. */
const runners: readonly Role[] = ['chair', 'coordinator', 'noteTaker'];

interface DeckOfCards {
	forRoles: readonly Role[];
	/** What the step shows (a part of the board, or a practice tool) when this deck comes first. */
	tools?: readonly string[];
	cards: readonly string[];
}

const decks = {
	opening: {
		forRoles: runners,
		cards: [
			'withNotTo',
			'clearAndKind',
			'whatNext',
			'stopAnyTime',
			'happenedToYou',
			'hardWord',
			'goodMeeting',
			'sayItToUs'
		]
	},
	solutionFocused: {
		forRoles: runners,
		tools: ['preferredFuture'],
		cards: [
			'bestHopes',
			'difference',
			'tomorrow',
			'childNotices',
			'alreadyHappens',
			'howDidYou',
			'triedBefore',
			'insteadOf',
			'smallStep'
		]
	},
	scaleFollowUp: {
		forRoles: runners,
		tools: ['scale'],
		cards: [
			'notLower',
			'whatElse',
			'oneUp',
			'whoNotices',
			'whatMovesIt',
			'othersScore',
			'goodEnough',
			'sinceLast'
		]
	},
	circular: {
		forRoles: runners,
		cards: [
			'whoWorriesMost',
			'whatWouldSay',
			'whenThen',
			'whoNoticesFirst',
			'goodDay',
			'seenByChild',
			'ourPart',
			'ifItChanged',
			'pastHelp'
		]
	},
	motivational: {
		forRoles: runners,
		tools: ['motivation'],
		cards: [
			'open',
			'affirm',
			'reflect',
			'bothSides',
			'whyThatMuch',
			'whatHelp',
			'didBefore',
			'yourChoice',
			'sumUp'
		]
	},
	strengths: {
		forRoles: runners,
		tools: ['network', 'workingWell'],
		cards: [
			'proudOf',
			'doingWell',
			'gotBetter',
			'keptSafe',
			'whoHelps',
			'friendSays',
			'strengthToSafety',
			'balance'
		]
	},
	safeUncertainty: {
		forRoles: runners,
		tools: ['uncertainty'],
		cards: [
			'otherReason',
			'dontKnow',
			'changeMind',
			'whoDisagrees',
			'fact',
			'stuck',
			'tooEasy',
			'safeMeanwhile'
		]
	},
	childFirst: {
		forRoles: runners,
		tools: ['childsWords'],
		cards: [
			'normalDay',
			'ownWords',
			'wants',
			'whatISaw',
			'eachChild',
			'babyTells',
			'notHere',
			'whatItChanged',
			'tellBack'
		]
	},
	neglect: {
		forRoles: runners,
		cards: [
			'whichCare',
			'howOften',
			'feelsLike',
			'inTheWay',
			'whenBetter',
			'addedUp',
			'whatLasts',
			'goodEnoughCare'
		]
	},
	parentsWithLearningDisability: {
		forRoles: runners,
		cards: [
			'oneAtATime',
			'howBest',
			'doFirst',
			'whoBeside',
			'learnBest',
			'helpThatStays',
			'fairChance',
			'tooMuch'
		]
	},
	culture: {
		forRoles: runners,
		tools: ['graces'],
		cards: [
			'planRound',
			'language',
			'daysAndTimes',
			'whoDecides',
			'whatWeAssume',
			'unfair',
			'nameSaid'
		]
	},
	chairChecklist: {
		forRoles: ['chair'],
		cards: [
			'whatHappened',
			'whatItMeans',
			'howCome',
			'needs',
			'harm',
			'howSoon',
			'doAndSee',
			'otherChildren',
			'visits',
			'whereElse',
			'decideOrExplore',
			'howWeWork'
		]
	},
	afterReview: {
		forRoles: runners,
		cards: [
			'better',
			'sameMore',
			'newWay',
			'withoutUs',
			'hardDay',
			'foundToDone',
			'didNotHelp',
			'childSays',
			'celebrate'
		]
	},
	closing: {
		forRoles: runners,
		cards: [
			'inYourWords',
			'firstThing',
			'planB',
			'leftOut',
			'seesDifferently',
			'heard',
			'tonight',
			'takeAway',
			'thanks'
		]
	}
} as const satisfies Record<string, DeckOfCards>;

export type DeckId = keyof typeof decks;

export const deckIds = Object.keys(decks) as DeckId[];

export interface QuestionCard {
	/** `deck-card`: its words are `card-<id>`. */
	id: string;
	deck: DeckId;
	/** The moments of this card: for each kind of meeting, the phases. */
	opens: Readonly<Partial<Record<MeetingKindId, readonly string[]>>>;
	tools: readonly string[];
	forRoles: readonly Role[];
}

export const questionCards: readonly QuestionCard[] = deckIds.flatMap((deck) => {
	const { cards, forRoles, tools = [] }: DeckOfCards = decks[deck];
	const opens = Object.fromEntries(
		Object.entries(questionMoments).map(([kind, phases]) => [
			kind,
			Object.keys(phases).filter((phase) => phases[phase]?.includes(deck))
		])
	);
	return cards.map((card) => ({ id: `${deck}-${card}`, deck, opens, tools, forRoles }));
});

/** The cards of a deck, in their order, for somebody in this role. */
export function cardsOf(deck: DeckId, role: Role): QuestionCard[] {
	return questionCards.filter((card) => card.deck === deck && card.forRoles.includes(role));
}

/** The decks that somebody in this role can have at all. */
export function decksFor(role: Role): DeckId[] {
	return deckIds.filter((deck) => decks[deck].forRoles.some((one) => one === role));
}

/**
 * The cards of this moment, the deck that fits best first.
 * @param shown what the step shows: a deck made for it comes before the others of this phase
 */
export function cardsFor(
	kind: MeetingKindId,
	phase: string,
	role: Role,
	shown: string | null = null
): QuestionCard[] {
	const ofPhase = questionMoments[kind][phase] ?? [];
	const isQuiet = ofPhase.length === 0; // a family alone, somebody telling: nothing is asked
	const made = deckIds.filter((deck) => {
		const { tools = [] }: DeckOfCards = decks[deck];
		return shown !== null && tools.includes(shown);
	});
	const now = isQuiet ? [] : [...new Set([...made, ...ofPhase])];
	return now.flatMap((deck) => cardsOf(deck, role));
}

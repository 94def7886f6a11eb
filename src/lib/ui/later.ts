// Code that comes after the board, or when it is needed: writing, cards, plan and must-haves, scaling questions, the
// family's own pages. Seat.svelte asks for it once the board is there, so that it is at hand when the signal goes.
import { loadWords } from '../i18n/words.ts';
import { once } from './once.ts';
import { ownWords } from './ownWords.ts';
import { loadWriting } from './writing.ts';

/** Words that were not taken are given back, wherever that is told. */
export const loadRefused = once(() => import('./Refused.svelte'));
export const loadCardActions = once(() => import('./board/CardActions.svelte'));
export const loadChildChoice = once(() => import('./board/ChildChoice.svelte'));
export const loadSpeakerChoice = once(() => import('./board/SpeakerChoice.svelte'));
export const loadPlanForm = once(() => import('./board/PlanLineForm.svelte'));
export const loadMustHaves = once(() => import('./board/MustHaves.svelte'));
export const loadScales = once(() => import('./phone/scales.ts'));
export const loadHelp = once(() => import('./phone/Help.svelte'));
export const loadMoments = once(() => import('./moments/moments.ts'));
/** A danger or a safety goal in parts, where one is written or stands on the board. */
export const loadStatement = once(async () =>
	(await import('./statement/pages.ts')).statementPages()
);
/** Only phones that may need them ask. */
export const loadFamily = once(() => import('./family/pages.ts'));
/** Only where somebody moves phones, hides from the screen, interprets or stands in. */
export const loadRoom = once(() => import('./room/pages.ts'));
/** Only where there is, or was, a restricted part. */
export const loadRestricted = once(() => import('./restricted/pages.ts'));

/** Notes for the record, for those who write them. */
export const loadRecord = once(async () => {
	const { RunningNotes, recordWords } = await import('./record/pages.ts');
	return { RunningNotes, said: await recordWords() };
});

/** The practice tools, with the words they share. */
export const loadTools = once(async () => {
	const pages = await import('./tools/pages.ts');
	return { ...pages, said: await pages.sharedWords(ownWords()) };
});

/** The pages of a child, with what is said on them. */
export const loadChild = once(async () => {
	const { lang } = document.documentElement;
	const [pages, said] = await Promise.all([
		import('./child/pages.ts'),
		loadWords(lang, ['common', 'board', 'phone', 'child'], ownWords())
	]);
	return { ...pages, said };
});

/**
 * All of it, quietly: whatever does not come now comes when it is asked for.
 * @param mayBeAlone whether this person can be in a family's time alone
 * @param hasChildsWords whether there are a child's own words to write or to read
 */
export function loadTheRest(mayBeAlone: boolean, hasChildsWords: boolean): void {
	const code = [
		loadRefused,
		loadHelp,
		loadWriting,
		loadCardActions,
		loadPlanForm,
		loadMustHaves,
		loadScales
	];
	const wanted = [
		...code,
		...(mayBeAlone ? [loadFamily] : []),
		...(hasChildsWords ? [loadChild] : [])
	];
	void Promise.allSettled(wanted.map((load) => load()));
}

// The drawing board with its words, for whoever opens one.
import { moreWords } from '../../i18n/laterWords.ts';

export { default as DrawingBoard } from './DrawingBoard.svelte';
export { default as DrawingShown } from './DrawingShown.svelte';

export const drawWords = () => moreWords('draw');

// Everything about scaling questions on a phone, loaded in one piece once the board is there (../later.ts).
export { default as ScaleNow } from './ScaleNow.svelte';
export { default as ShownScales } from '../board/ShownScales.svelte';
export { giveBackBegun } from './giveBackBegun.ts';

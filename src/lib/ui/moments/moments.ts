// What comes after the board, in one piece (../later.ts): what I am here for, and what comes next.
export { default as PhaseNews } from './PhaseNews.svelte';
export { default as Start } from './Start.svelte';

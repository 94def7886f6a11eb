// What comes after the board, in one piece (../later.ts): what I am here for, what comes next, and
// how long a stage takes.
export { default as News } from './News.svelte';
export { default as PhaseNews } from './PhaseNews.svelte';
export { default as Start } from './Start.svelte';

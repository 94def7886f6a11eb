// A child's own words, for the child, who writes with them, and who may read them: loaded in one piece (../later.ts).
export { default as ChildFace } from './ChildFace.svelte';
export { default as ChildPages } from './ChildPages.svelte';
export { default as OnBoard } from './OnBoard.svelte';

// The family's own pages, loaded in one piece once the board is there (../later.ts).
export { default as BringToTable } from './BringToTable.svelte';
export { default as FamilyPaper } from './FamilyPaper.svelte';

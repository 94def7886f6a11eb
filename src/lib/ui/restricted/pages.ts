// What phones show of restricted parts, loaded only where there is one (../later.ts).
export { default as RestrictedNotices } from './RestrictedNotices.svelte';
export { default as RestrictedDoor } from './RestrictedDoor.svelte';

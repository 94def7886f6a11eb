// What the control of the room adds to a phone, loaded in one piece when there is something of it (../later.ts).
export { default as Extras } from './Extras.svelte';
export { default as Follow } from './Follow.svelte';
export { default as OffScreen } from './OffScreen.svelte';
export { default as OneMoment } from './OneMoment.svelte';

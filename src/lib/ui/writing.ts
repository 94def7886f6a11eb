// The code of shared text fields, loaded when somebody needs it: a phone that only reads does not wait for it.
import { once } from './once.ts';

export const loadWriting = once(() => import('./SharedText.svelte'));

// The words of people at work, and what they mean: in one piece that comes when somebody asks (../loadGlossary.ts).
import { moreWords } from '../../i18n/laterWords.ts';

export { default as Glossary } from './Glossary.svelte';
export { default as ShortForms } from './ShortForms.svelte';
export { default as WordHints } from './WordHints.svelte';
export { default as Wording } from './Wording.svelte';

export const glossaryWords = () => moreWords('glossary');

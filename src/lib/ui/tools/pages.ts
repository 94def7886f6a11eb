// The practice tools' pages, in one piece that comes when somebody opens one (../later.ts).
import { moreWords } from '../../i18n/laterWords.ts';
import type { Words } from '../../i18n/words.ts';

export { loadTool, toolsHere } from './loadTool.ts';
export { default as KeptPicture } from './KeptPicture.svelte';
export { default as ToolOnScreen } from './ToolOnScreen.svelte';
export { default as ToolsOnPaper } from './ToolsOnPaper.svelte';
export { default as Tools } from './Tools.svelte';

/** What all of them say. */
export function sharedWords(own: Readonly<Record<string, string>>): Promise<Words> {
	return moreWords('tools', own);
}

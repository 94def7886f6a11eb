// The practice tools' pages, in one piece that comes when somebody opens one (../later.ts).
export { toolsFor, wordsOf } from './loadTool.ts';
export { default as ToolOnScreen } from './ToolOnScreen.svelte';
export { default as ToolsOnPaper } from './ToolsOnPaper.svelte';
export { default as Tools } from './Tools.svelte';

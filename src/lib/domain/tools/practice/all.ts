// The practice tools of the engine. A new tool is one file beside this one, its words, and one line here.
import type { PracticeTool } from '../practiceTool.ts';
import { timeline } from './timeline.ts';

export const practiceTools: readonly PracticeTool[] = [timeline];

// The practice tools of the engine. A new tool is one file beside this one, its words, and one line here.
import type { PracticeTool } from '../practiceTool.ts';
import { factors } from './factors.ts';
import { graces } from './graces.ts';
import { levels } from './levels.ts';
import { motivation } from './motivation.ts';
import { network } from './network.ts';
import { preferredFuture } from './preferredFuture.ts';
import { thinking } from './thinking.ts';
import { timeline } from './timeline.ts';
import { triangle } from './triangle.ts';
import { uncertainty } from './uncertainty.ts';
import { workbook } from './workbook.ts';

export const practiceTools: readonly PracticeTool[] = [
	...[timeline, network, factors, triangle, graces, uncertainty, motivation],
	...[preferredFuture, thinking, levels, workbook]
];

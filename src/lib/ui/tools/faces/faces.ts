// The pictures of tools, by the names their definitions use; each comes when somebody opens such a tool.
import type { Component } from 'svelte';
import type { PictureId, ToolContent } from '../../../domain/tools/practiceTool.ts';
import { once } from '../../once.ts';

export interface FaceProps {
	/** What may be seen where it stands, about the child it is about. */
	content: ToolContent;
	child: string | null;
	/** Only to be read: on the wall, on paper. */
	isStill: boolean;
}

interface Drawn {
	default: Component<FaceProps>;
}

export const faces: Readonly<Record<PictureId, () => Promise<Drawn>>> = {
	circles: once(() => import('./Circles.svelte')),
	cycle: once(() => import('./Reasons.svelte')),
	dayStrip: once(() => import('./DayStrip.svelte')),
	ecomap: once(() => import('./Ecomap.svelte')),
	familyMap: once(() => import('./FamilyMap.svelte')),
	fourCorners: once(() => import('./FourCorners.svelte')),
	lanes: once(() => import('./Timeline.svelte')),
	staircase: once(() => import('./Staircase.svelte')),
	strip: once(() => import('./Strip.svelte')),
	triangle: once(() => import('./Triangle.svelte')),
	uncertainty: once(() => import('./Uncertainty.svelte')),
	weights: once(() => import('./Weights.svelte'))
};

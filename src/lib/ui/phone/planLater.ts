// The plan comes to a phone after its board. Apart from ../later.ts, which the plan itself asks for more.
import { once } from '../once.ts';

export const loadPlan = once(() => import('../board/Plan.svelte'));

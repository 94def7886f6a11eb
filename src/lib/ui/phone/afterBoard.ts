// Pages of a phone that come after its board. Apart from ../later.ts, which they themselves ask for more.
import { once } from '../once.ts';

export const loadPlan = once(() => import('../board/Plan.svelte'));
export const loadMyPage = once(() => import('./MyPage.svelte'));
export const loadPurpose = once(() => import('../board/Purpose.svelte'));

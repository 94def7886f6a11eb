// Only in team thinking time: how long a stage takes, and who takes which part.
import { once } from '../once.ts';

export const loadStage = once(async () => (await import('./pages.ts')).stagePages());

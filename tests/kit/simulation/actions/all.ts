// Everything that can happen. A new command comes here as an action: what is asked, and what is known once it was done.
import type { Action } from './action.ts';
import { apartActions } from './apart.ts';
import { carryOnActions } from './carryOn.ts';
import { childrenActions } from './children.ts';
import { childWordActions } from './childWords.ts';
import { controlActions } from './control.ts';
import { forOthersActions } from './forOthers.ts';
import { meetingActions } from './meeting.ts';
import { notLetInActions } from './notLetIn.ts';
import { partActions } from './parts.ts';
import { quietActions } from './quietly.ts';
import { scaleActions } from './scales.ts';
import { serverActions } from './server.ts';
import { visitActions } from './visits.ts';
import { withChildActions } from './withChild.ts';
import { writingActions } from './writing.ts';

export const allActions: readonly Action[] = [
	...writingActions,
	...meetingActions,
	...controlActions,
	...forOthersActions,
	...childrenActions,
	...childWordActions,
	...withChildActions,
	...quietActions,
	...notLetInActions,
	...carryOnActions,
	...apartActions,
	...visitActions,
	...partActions,
	...scaleActions,
	...serverActions
];

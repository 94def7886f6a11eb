// Every command there is. A new one is a file beside this one and a line here.
import { actingForCommands } from './actingFor.ts';
import { childPageCommands } from './childPages.ts';
import { childViewCommands } from './childView.ts';
import { childWordCommands } from './childWords.ts';
import type { Command } from './command.ts';
import { apartCommands } from './apart.ts';
import { carryCommands } from './carry.ts';
import { deskCommands } from './desk.ts';
import { doorCommands } from './door.ts';
import { drawingCommands } from './drawing.ts';
import { earlierDayCommands } from './earlierDays.ts';
import { familyTimeCommands } from './familyTime.ts';
import { handOverCommands } from './handOver.ts';
import { helperCommands } from './helper.ts';
import { keptPictureCommands } from './keptPictures.ts';
import { meetingCommands } from './meeting.ts';
import { momentCommands } from './moment.ts';
import { peopleCommands } from './people.ts';
import { planCommands } from './plan.ts';
import { reportCommands } from './reports.ts';
import { restrictedPartCommands } from './restrictedPart.ts';
import { scaleCommands } from './scales.ts';
import { showingCommands } from './showing.ts';
import { signalCommands } from './signals.ts';
import { splitCommands } from './split.ts';
import { thinkingCommands } from './thinking.ts';

export const allCommands: readonly Command[] = [
	...actingForCommands,
	...apartCommands,
	...carryCommands,
	...childPageCommands,
	...childViewCommands,
	...childWordCommands,
	...deskCommands,
	...doorCommands,
	...drawingCommands,
	...earlierDayCommands,
	...familyTimeCommands,
	...handOverCommands,
	...helperCommands,
	...keptPictureCommands,
	...meetingCommands,
	...momentCommands,
	...peopleCommands,
	...planCommands,
	...reportCommands,
	...restrictedPartCommands,
	...scaleCommands,
	...showingCommands,
	...signalCommands,
	...splitCommands,
	...thinkingCommands
];

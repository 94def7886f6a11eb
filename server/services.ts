// Everything the pages and the sockets need, made once and wired together.
import type { StaffAccounts } from './auth/staff.ts';
import type { StaffSessions } from './auth/staffSessions.ts';
import type { CarryOn } from './auth/carryOn.ts';
import type { Attempts } from './auth/attempts.ts';
import type { Joining } from './auth/joining.ts';
import type { Seats } from './auth/seats.ts';
import type { Boards } from './boards/boards.ts';
import type { Meetings } from './boards/meetings.ts';
import type { DeskView } from './boards/deskView.ts';
import type { DrawingView } from './boards/drawingView.ts';
import type { FactsView } from './boards/factsView.ts';
import type { MineView } from './boards/mine.ts';
import type { Pictures } from './boards/pictures.ts';
import type { DemoDoor } from './demo/demoDoor.ts';
import type { Scales } from './boards/scales.ts';
import type { Executor } from './commands/executor.ts';
import type { Expiry } from './expiry/expiry.ts';
import type { Config } from './config.ts';
import type { CouncilWords } from './councilWords.ts';
import type { Log } from './log.ts';
import type { Store } from './store/store.ts';
import type { Hub } from './sync/hub.ts';

export interface Services {
	config: Config;
	log: Log;
	store: Store;
	boards: Boards;
	hub: Hub;
	seats: Seats;
	staff: StaffAccounts;
	sessions: StaffSessions;
	carryOn: CarryOn;
	joining: Joining;
	attempts: Attempts;
	councilWords: CouncilWords;
	meetings: Meetings;
	desk: DeskView;
	scales: Scales;
	mine: MineView;
	facts: FactsView;
	drawings: DrawingView;
	pictures: Pictures;
	demo: DemoDoor;
	expiry: Expiry;
	commands: Executor;
	nowMillis: () => number;
	/** Where this server is reached, such as `http://localhost:3000`; known once it listens. */
	address: () => string;
}

/** The one place where the process keeps them for SvelteKit's hooks (design.md 3). */
export const servicesKey = Symbol.for('kinboard.services');

// Makes every service once and wires them. Nothing here decides anything.
import { drawing } from '#lib/domain/tools/practice/drawings.ts';
import { keyOf } from '#lib/domain/tools/practiceTool.ts';
import { Attempts } from './auth/attempts.ts';
import { Joining } from './auth/joining.ts';
import { Seats } from './auth/seats.ts';
import { CarryOn } from './auth/carryOn.ts';
import { StaffAccounts } from './auth/staff.ts';
import { StaffSessions } from './auth/staffSessions.ts';
import { Boards } from './boards/boards.ts';
import { DeskView } from './boards/deskView.ts';
import { DrawingView } from './boards/drawingView.ts';
import { FactsView } from './boards/factsView.ts';
import { Meetings } from './boards/meetings.ts';
import { MineView } from './boards/mine.ts';
import { Pictures } from './boards/pictures.ts';
import { Scales } from './boards/scales.ts';
import { allCommands } from './commands/all.ts';
import { Executor } from './commands/executor.ts';
import type { Config } from './config.ts';
import { CouncilWords } from './councilWords.ts';
import { DemoDoor } from './demo/demoDoor.ts';
import { Expiry } from './expiry/expiry.ts';
import { UnusedPictures } from './expiry/unusedPictures.ts';
import type { Log } from './log.ts';
import { Store } from './store/store.ts';
import { Hub } from './sync/hub.ts';
import type { Services } from './services.ts';

export async function makeServices(
	config: Config,
	log: Log,
	address: () => string,
	nowMillis: () => number = Date.now
): Promise<Services> {
	const store = await Store.open(config.dataDir);
	const leftOut = config.hasDrawing ? [] : [keyOf(drawing)];
	const boards = new Boards(store, config.masterKey, nowMillis, config.council.council, leftOut);
	const hub = new Hub(boards, store, log, nowMillis);
	const sessions = new StaffSessions(store, hub, log, nowMillis);
	const seats = new Seats(store, boards, sessions, nowMillis);
	const scales = new Scales(store);
	const { masterKey } = config;
	const pictures = new Pictures({
		store,
		inTurn: (board, work) => made.commands.inTurn(board, work),
		nowMillis
	});
	const services: Omit<Services, 'commands'> = {
		config,
		log,
		store,
		boards,
		hub,
		seats,
		scales,
		staff: new StaffAccounts({ store, hub, sessions, nowMillis }),
		sessions,
		carryOn: new CarryOn({ store, boards, seats, hub, nowMillis }),
		joining: new Joining({ store, boards, seats, hub, masterKey, nowMillis }),
		attempts: new Attempts(),
		councilWords: await CouncilWords.load(store, nowMillis, config.council.words),
		meetings: new Meetings(store, boards, masterKey, nowMillis),
		mine: new MineView(store, scales),
		facts: new FactsView(store),
		drawings: new DrawingView(hub, pictures),
		pictures,
		demo: new DemoDoor(() => made),
		expiry: new Expiry({
			...{ store, boards, hub, log, nowMillis },
			commands: () => made.commands,
			unused: new UnusedPictures({ store, boards, hub, log, nowMillis })
		}),
		desk: new DeskView(store, scales, hub),
		nowMillis,
		address
	};
	// Commands reach the services they run with, themselves included.
	const made = services as Services;
	made.commands = new Executor(made, allCommands);
	return made;
}

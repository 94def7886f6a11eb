// All services in this process, on a folder of their own and with a clock that only the test moves.
import { rmSync } from 'node:fs';
import { onTestFinished } from 'vitest';
import type { Board } from '#server/boards/board.ts';
import type { Config } from '#server/config.ts';
import { usualSettings, type CouncilSettings } from '#server/council/settings.ts';
import { makeLog } from '#server/log.ts';
import { makeServices } from '#server/makeServices.ts';
import type { Services } from '#server/services.ts';
import { newFolder } from './newFolder.ts';

export interface Clock {
	millis: number;
}

export function temporaryFolder(): string {
	const folder = newFolder('kinboard-unit-');
	onTestFinished(() => {
		rmSync(folder, { recursive: true, force: true });
	});
	return folder;
}

/** @param dataDir an existing one: the server comes up again on the same files */
export async function startServices(
	dataDir = temporaryFolder(),
	clock: Clock = { millis: 1_750_000_000_000 },
	council: CouncilSettings = usualSettings
): Promise<{ services: Services; clock: Clock; dataDir: string; stop: () => Promise<void> }> {
	const config: Config = {
		host: '127.0.0.1',
		port: 0,
		origin: null,
		dataDir,
		masterKey: new Uint8Array(32).fill(7),
		demo: 'untilAdministrator',
		trustProxy: false,
		hasDrawing: true,
		logLevel: 'silent',
		council
	};
	const services = await makeServices(
		config,
		makeLog('silent'),
		() => '',
		() => clock.millis
	);
	let stopping: Promise<void> | null = null;
	const stop = () => (stopping ??= services.store.close());
	onTestFinished(stop);
	return { services, clock, dataDir, stop };
}

export interface Meeting {
	board: Board;
	/** Participant ids and invites by first name. */
	id: Record<string, string>;
	invite: Record<string, string>;
}

const people = [
	{ name: 'sam', relation: 'runs the meeting', role: 'coordinator' },
	{ name: 'chantelle', relation: 'mum', role: 'parent' },
	{ name: 'grace', relation: 'nan', role: 'family' },
	{ name: 'maya', relation: '11', role: 'child' },
	{ name: 'priya', relation: 'social worker', role: 'socialWorker' },
	{ name: 'lind', relation: 'head of year', role: 'professional' }
] as const;

export async function makeMeeting(services: Services, isDemo = false): Promise<Meeting> {
	const made = await services.meetings.make({
		kind: 'familyGroupConference',
		title: 'Reid family meeting',
		when: '',
		place: '',
		questions: ['Who is with the children on Friday evenings?'],
		people: people.map((person) => ({ ...person })),
		isDemo
	});
	return {
		board: made.board,
		id: Object.fromEntries(made.people.map(({ person }) => [person.name, person.id])),
		invite: Object.fromEntries(made.people.map(({ person, invite }) => [person.name, invite]))
	};
}

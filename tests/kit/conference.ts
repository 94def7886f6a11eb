// A child protection conference for tests, with somebody in every role, open: its chair has an account.
import { makeMeetingOf } from './meetings.ts';
import { joinWith, mustDo, sitDown, type Demo, type Seat } from './people.ts';
import type { Server } from './server.ts';

const people = [
	['Chantelle Reid', 'mum', 'parent'],
	['Maya Reid', '11', 'child'],
	['Grace Reid', 'nan', 'family'],
	['Tola James', 'Maya’s advocate', 'advocate'],
	['Lúcia Alves', 'neighbour', 'supporter'],
	['Ines Costa', 'interpreter', 'interpreter'],
	['Priya Nair', 'social worker', 'socialWorker'],
	['Mona Khan', 'team manager', 'manager'],
	['Dale Shaw', 'police', 'professional'],
	['Bev Clarke', 'school nurse', 'professional'],
	['Noor Aziz', 'takes notes', 'noteTaker'],
	['Olu Bello', 'student', 'observer']
] as const;

/** Everybody but the chair, by first name. */
export const namesInConference = people.map(([name]) => name.split(' ')[0] ?? '');

interface Guest {
	name: string;
	relation: string;
	role: string;
}

/**
 * @param phase where it has got to; Sam is the chair
 * @param more who comes besides
 */
export async function openConference(
	server: Server,
	phase = 'opening',
	more: readonly Guest[] = []
): Promise<Demo> {
	const usual = people.map(([name, relation, role]): Guest => ({ name, relation, role }));
	const list = [...usual, ...more];
	const made = await makeMeetingOf(server, 'initialConference', list);
	const demo: Demo = {
		server,
		board: made.board,
		screenCode: '',
		people: made.people.map((one) => ({
			...one,
			participant: '',
			role: list.find(({ name }) => name === one.name)?.role ?? 'chair',
			part: 'a',
			link: ''
		}))
	};
	const chair = await sitDown(demo, 'Sam');
	if (phase !== 'before') await mustDo(chair, { type: 'phase.set', phase });
	const screen = await mustDo<{ code: string }>(chair, { type: 'screen.pair' });
	return { ...demo, screenCode: screen.code };
}

export async function sitAtScreen(demo: Demo): Promise<Seat> {
	return joinWith(demo.server, { screen: demo.screenCode });
}

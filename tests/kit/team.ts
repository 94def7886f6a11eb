// A team thinking time for tests, with its people, before it begins: whoever runs it has an account.
import { makeMeetingOf } from './meetings.ts';
import type { Demo } from './people.ts';
import type { Server } from './server.ts';
import { signInStaff } from './staff.ts';

const people = [
	{ name: 'Priya Nair', relation: 'social worker', role: 'socialWorker' },
	{ name: 'Mona Khan', relation: 'team manager', role: 'manager' },
	{ name: 'Bev Clarke', relation: 'school nurse', role: 'professional' },
	{ name: 'Dale Shaw', relation: 'youth worker', role: 'professional' }
] as const;

let teams = 0;

export async function openTeam(server: Server): Promise<Demo> {
	// The parts go round from one meeting of the same maker to the next: here each is a first one.
	teams += 1;
	const maker = await signInStaff(server, `team${String(teams)}@westmere.example`);
	const made = await makeMeetingOf(server, 'teamThinking', people, maker);
	return {
		server,
		board: made.board,
		screenCode: '',
		people: made.people.map((one) => ({
			...one,
			participant: '',
			role: people.find(({ name }) => name === one.name)?.role ?? 'chair',
			part: 'a',
			link: ''
		}))
	};
}

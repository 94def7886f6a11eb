// A team thinking time for tests, with its people, before it begins: whoever runs it has an account.
import { makeMeetingOf } from './meetings.ts';
import type { Demo } from './people.ts';
import type { Server } from './server.ts';

const people = [
	{ name: 'Priya Nair', relation: 'social worker', role: 'socialWorker' },
	{ name: 'Mona Khan', relation: 'team manager', role: 'manager' },
	{ name: 'Bev Clarke', relation: 'school nurse', role: 'professional' },
	{ name: 'Dale Shaw', relation: 'youth worker', role: 'professional' }
] as const;

export async function openTeam(server: Server): Promise<Demo> {
	const made = await makeMeetingOf(server, 'teamThinking', people);
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

// A meeting of any kind, made as staff make one.
import { post } from './http.ts';
import { joinWith, type Seat } from './people.ts';
import type { Server } from './server.ts';
import { signInStaff } from './staff.ts';

export interface MadeMeeting {
	board: string;
	people: { name: string; invite: string }[];
	/** Sits down as somebody of it, by the beginning of their name, on a device of their own. */
	sit(name: string): Promise<Seat>;
}

/** Who can be in a conference: one of each role, by first name. The maker, Sam Adeyemi, runs it. */
export const conferencePeople = [
	{ name: 'Chantelle Reid', relation: 'mum', role: 'parent' },
	{ name: 'Maya Reid', relation: '11', role: 'child' },
	{ name: 'Grace Reid', relation: 'nan', role: 'family' },
	{ name: 'Tola James', relation: 'Maya’s advocate', role: 'advocate' },
	{ name: 'Lena Moss', relation: 'with Chantelle', role: 'supporter' },
	{ name: 'Ines Prado', relation: '', role: 'interpreter' },
	{ name: 'Priya Nair', relation: 'social worker', role: 'socialWorker' },
	{ name: 'Omar Haddad', relation: 'team manager', role: 'manager' },
	{ name: 'Mr Lind', relation: 'head of year', role: 'professional' },
	{ name: 'Bev Clarke', relation: 'school nurse', role: 'professional' },
	{ name: 'Nora Bell', relation: '', role: 'noteTaker' },
	{ name: 'Oscar Finn', relation: 'student', role: 'observer' }
] as const;

export const makerEmail = 'sam@westmere.example';

/** Who makes the meetings of a server: one account is enough, and making one takes a second. */
const makers = new WeakMap<Server, Promise<string>>();

function makerOn(server: Server): Promise<string> {
	const made = makers.get(server) ?? signInStaff(server, makerEmail);
	makers.set(server, made);
	return made;
}

/**
 * @param maker the cookie of who makes it, where it must not be the same as for other meetings
 * @throws where the server does not answer 200
 */
export async function makeMeetingOf(
	server: Server,
	kind: string,
	people: readonly { name: string; relation: string; role: string }[] = conferencePeople,
	maker?: string
): Promise<MadeMeeting> {
	const cookie = maker ?? (await makerOn(server));
	const made = { kind, title: 'Reid family', when: '', place: '', questions: [], people };
	const answer = await post(server, '/staff/api/meetings', made, { cookie });
	if (answer.status !== 200) throw new Error(`${String(answer.status)}: ${answer.text}`);
	const { board, people: invited } = answer.json as {
		board: string;
		people: { name: string; invite: string }[];
	};
	return {
		board,
		people: invited,
		sit: (name) => {
			const found = invited.find((person) => person.name.startsWith(name));
			if (!found) throw new Error(`nobody called ${name} in the meeting`);
			return joinWith(server, { invite: found.invite });
		}
	};
}

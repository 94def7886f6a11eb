// An initial conference that is split between two parents, and those in it, as protocol tests move them.
import { command, look, mustDo, type Seat } from './people.ts';
import { conferencePeople, makeMeetingOf, type MadeMeeting } from './meetings.ts';
import type { Server } from './server.ts';

const people = [
	...conferencePeople,
	{ name: 'Darren Poole', relation: 'Theo’s dad', role: 'parent' },
	{ name: 'Theo Reid-Poole', relation: '6', role: 'child' },
	{ name: 'Ruth Stein', relation: 'domestic abuse worker', role: 'professional' }
] as const;

export const phase = (name: string) => ({ type: 'phase.set', phase: name });

export class SplitConference {
	made!: MadeMeeting;
	/** By first name. */
	seat: Record<string, Seat> = {};

	/** A new one, not split yet, with everybody in it. */
	async begin(server: Server): Promise<void> {
		this.made = await makeMeetingOf(server, 'initialConference', people);
		this.seat = { Sam: await this.made.sit('Sam') };
		for (const { name } of people) {
			const first = name === 'Mr Lind' ? 'Lind' : (name.split(' ')[0] ?? '');
			this.seat[first] = await this.made.sit(name);
		}
	}

	readonly id = (name: string): string => this.seat[name]?.participant ?? '';

	/** In their present rooms. */
	readonly again = async (name: string): Promise<Seat> => {
		const before = this.seat[name]!;
		const { rooms } = (await look(before, 'rooms')).json as { rooms: Seat['rooms'] };
		return (this.seat[name] = { ...before, rooms });
	};

	readonly sam = (): Seat => this.seat['Sam']!;

	/** What whoever runs it asks for. */
	readonly wanted = (change: object = {}) => ({
		type: 'part.split',
		people: [this.id('Darren')],
		both: ['Priya', 'Omar', 'Lind', 'Bev', 'Nora'].map(this.id),
		childrenHere: [this.id('Maya'), this.id('Theo')],
		childrenThere: [this.id('Theo')],
		when: '2026-02-19T11:30',
		place: 'Room 2',
		callLink: 'https://calls.westmere.example/b',
		isToldFirst: false,
		...change
	});

	readonly split = (change: object = {}) => mustDo(this.sam(), this.wanted(change));

	readonly enter = async (name: string, part: string): Promise<Seat> => {
		await mustDo(this.seat[name]!, { type: 'part.enter', part });
		return this.again(name);
	};

	/** @returns the status and the error that somebody gets */
	readonly error = async (asked: object, who = 'Sam') => {
		const answer = await command(this.seat[who]!, asked as { type: string });
		return [answer.status, (answer.json as { error: string }).error];
	};

	readonly upTo = async (...names: string[]): Promise<void> => {
		for (const name of names) await mustDo(this.sam(), phase(name));
	};
}

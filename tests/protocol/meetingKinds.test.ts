// Kinds of meeting without our own pages in between (SPEC.md MK5, MK7, AC1): what a phase opens and closes on the sockets.
import { beforeAll, describe, expect, test } from 'vitest';
import { meetingKinds } from '#lib/domain/meetings/kinds.ts';
import { cellOf } from '#lib/domain/meetings/meetingKind.ts';
import type { Role } from '#lib/domain/roles.ts';
import { writeCard } from '../kit/cards.ts';
import { post } from '../kit/http.ts';
import { conferencePeople, makeMeetingOf } from '../kit/meetings.ts';
import { command, look, mustDo, openDemo, roomOf, sitDown, type Seat } from '../kit/people.ts';
import { Server } from '../kit/server.ts';
import { signInStaff } from '../kit/staff.ts';
import { Typist } from '../kit/typist.ts';

let server: Server;
beforeAll(async () => {
	server = await Server.shared();
});

const kindsOfRoom = async (seat: Seat): Promise<string[]> => {
	const { rooms } = (await look(seat, 'rooms')).json as { rooms: { kind: string }[] };
	return rooms.map(({ kind }) => kind).filter((kind) => kind === 'hall' || kind === 'table');
};

describe.each(meetingKinds().map((kind) => [kind.id, kind] as const))('%s', (id, kind) => {
	const people = conferencePeople.filter(({ role }) =>
		kind.phases.some((phase) => cellOf(kind, phase.id, role) !== null)
	);

	test('[AC1] [AC2] everybody is offered hall and table as their cell says, in every phase', async () => {
		const meeting = await makeMeetingOf(server, id, people);
		const sam = await meeting.sit('Sam');
		const seats: [Role, Seat][] = [[kind.runs, sam]];
		for (const { name, role } of people) seats.push([role, await meeting.sit(name)]);
		for (const [role, { participant }] of seats) {
			// Agreed with the child: the board is theirs too (CV9).
			const view = { type: 'child.view', participant, isOn: false, agreedWithChild: true };
			if (role === 'child') await mustDo(sam, view);
		}
		for (const phase of kind.phases) {
			await mustDo(sam, { type: 'phase.set', phase: phase.id });
			for (const [role, seat] of seats) {
				const cell = cellOf(kind, phase.id, role);
				const expected = cell === null ? [] : cell === 'wait' ? ['hall'] : ['hall', 'table'];
				expect([role, phase.id, await kindsOfRoom(seat)]).toEqual([role, phase.id, expected]);
			}
		}
	});
});

test('[MC19] a socket that never asked the page puts nothing but words beside', async () => {
	const demo = await openDemo(server);
	const priya = await sitDown(demo, 'Priya');
	const typist = await Typist.enter(priya, roomOf(priya, 'table'));
	const isStored = await typist
		.write((doc) => {
			writeCard(doc, priya.participant, 'A worry said too late.');
		})
		.catch(() => false);
	expect(isStored).toBe(false);
	typist.close();
});

test('[MK5] the plan of a family group conference is not agreed before the family was alone', async () => {
	const family = conferencePeople.slice(0, 3);
	const conference = await (
		await makeMeetingOf(server, 'familyGroupConference', family)
	).sit('Sam');
	for (const phase of ['agreeing', 'copies']) {
		const refused = await command(conference, { type: 'phase.set', phase });
		expect(refused.status).toBe(409);
	}
	for (const phase of ['welcome', 'familyTime', 'agreeing', 'information', 'copies'])
		await mustDo(conference, { type: 'phase.set', phase });
	const network = await (await makeMeetingOf(server, 'familyNetworkMeeting', family)).sit('Sam');
	for (const phase of ['agreeing', 'familyTime', 'agreeing'])
		await mustDo(network, { type: 'phase.set', phase });
});

test('[MK7] nobody is invited as what has no place there', async () => {
	const cookie = await signInStaff(server, 'kinds@westmere.example');
	const make = (kind: string, role: string) =>
		post(
			server,
			'/staff/api/meetings',
			{
				kind,
				title: 'Reid family',
				when: '',
				place: '',
				questions: [],
				people: [{ name: 'Grace Reid', relation: '', role }]
			},
			{ cookie }
		);
	for (const [kind, role] of [
		['teamThinking', 'parent'],
		['familyGroupConference', 'noteTaker'],
		['familyGroupConference', 'chair'],
		['initialConference', 'coordinator']
	] as const) {
		const answer = await make(kind, role);
		expect([answer.status, (answer.json as { error: string }).error]).toEqual([
			400,
			'people.0.role'
		]);
	}
	const meeting = await makeMeetingOf(server, 'teamThinking', []);
	const sam = await meeting.sit('Sam');
	const added = await command(sam, {
		type: 'person.add',
		name: 'Grace',
		relation: '',
		role: 'parent'
	});
	expect([added.status, (added.json as { error: string }).error]).toEqual([400, 'role']);
});

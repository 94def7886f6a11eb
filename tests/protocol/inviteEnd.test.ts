// What an invite is told when it does not lead in (server/SPEC.md JO8, JO15; security.md H11): each its own clear thing.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withDatabase } from '../kit/database.ts';
import { post } from '../kit/http.ts';
import { invited, joinWith, look, mustDo, openDemo, sitDown, type Demo } from '../kit/people.ts';
import { Server } from '../kit/server.ts';
import { signInStaff } from '../kit/staff.ts';

let server: Server;
let demo: Demo;
beforeAll(async () => {
	server = await Server.start();
	demo = await openDemo(server);
});
afterAll(() => server.close());

const day = 24 * 60 * 60 * 1000;

/** What both the look at it and the tap are answered. */
async function told(invite: string): Promise<[number, string]> {
	const [looked, tapped] = [
		await post(server, '/api/invite', { invite }),
		await post(server, '/api/join', { invite })
	];
	expect(tapped.status).toBe(looked.status);
	expect(tapped.json).toEqual(looked.json);
	expect(tapped.headers['set-cookie']).toBeUndefined();
	return [tapped.status, (tapped.json as { error: string }).error];
}

test('[H11] wrong, expired, revoked and ended', async () => {
	const sam = await sitDown(demo, 'Sam');
	expect(await told('A'.repeat(43))).toEqual([404, 'wrong']);

	const grace = invited(demo, 'Grace');
	withDatabase(server, (database) => {
		const expire = database.prepare('update invite set expiresAt = ? where participant = ?');
		expire.run(Date.now() - 1, grace.participant);
	});
	expect(await told(grace.invite)).toEqual([410, 'expired']);

	const lind = invited(demo, 'Mr Lind');
	await mustDo(sam, { type: 'invite.revoke', participant: lind.participant });
	expect(await told(lind.invite)).toEqual([410, 'revoked']);

	await mustDo(sam, { type: 'phase.set', phase: 'closed' });
	expect(await told(invited(demo, 'Maya').invite)).toEqual([410, 'ended']);
	// An end is an end, whatever else is true of the invite.
	expect(await told(grace.invite)).toEqual([410, 'ended']);
});

test('[JO15] long after the meeting’s day it has run out, and a new one works', async () => {
	const own = await openDemo(server);
	const sam = await sitDown(own, 'Sam');
	const { participant, invite } = invited(own, 'Maya');
	withDatabase(server, (database) => {
		const age = database.prepare(
			'update invite set createdAt = createdAt - ? where participant = ?'
		);
		age.run(400 * day, participant);
	});
	expect(await told(invite)).toEqual([410, 'expired']);
	const made = await mustDo<{ invite: string }>(sam, { type: 'invite.create', participant });
	expect((await joinWith(server, { invite: made.invite })).participant).toBe(participant);
});

test('[H11] before the day an invite leads to one’s own page, which says so', async () => {
	const cookie = await signInStaff(server, 'sam@example.org');
	const made = await post(
		server,
		'/staff/api/meetings',
		{
			kind: 'familyGroupConference',
			title: 'Reid family meeting',
			when: '',
			place: '',
			questions: [],
			people: [{ name: 'Grace', relation: 'nan', role: 'family' }]
		},
		{ cookie }
	);
	const { people } = made.json as { people: { name: string; invite: string }[] };
	const grace = await joinWith(server, { invite: people[0]?.invite });
	expect(grace.rooms.map(({ kind }) => kind)).toEqual(['own']);
	expect((await look(grace, 'mine')).json).toMatchObject({ isBefore: true });
});

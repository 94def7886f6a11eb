// A session that ends closes the open pages of the meeting too (server/SPEC.md SS1–SS6; security.md Z18, H09).
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withDatabase } from '../kit/database.ts';
import { cookiesSet, post } from '../kit/http.ts';
import { look, type OfferedRoom, type Seat } from '../kit/people.ts';
import { Server } from '../kit/server.ts';
import { kinboard, signInStaff, staffPassword } from '../kit/staff.ts';
import { Typist } from '../kit/typist.ts';
import { tryUpgrade } from '../kit/wire.ts';

let server: Server;
beforeAll(async () => {
	server = await Server.start();
});
afterAll(() => server.close());

/** Somebody signed in, with a meeting of their own open on a socket. */
async function atTheDesk(email: string, signedIn?: string) {
	const cookie = signedIn ?? (await signInStaff(server, email));
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
	const { board } = made.json as { board: string };
	const opened = await post(server, '/staff/api/open', { board }, { cookie });
	const { seat } = opened.json as { seat: string };
	const own = `kinboard=${cookiesSet(opened).get('kinboard')?.value ?? ''}`;
	const bare = { server, seat, cookie: own } as Seat;
	const rooms = (await look(bare, 'rooms')).json as { rooms: OfferedRoom[] };
	const hall = rooms.rooms.find(({ kind }) => kind === 'hall')?.id ?? '';
	return { cookie, board, desk: bare, open: await Typist.enter(bare, hall) };
}

type AtTheDesk = Awaited<ReturnType<typeof atTheDesk>>;

async function isOut({ open, desk }: AtTheDesk): Promise<void> {
	expect((await open.wire.ended(5000)).code).toBe(4401);
	expect((await look(desk, 'rooms')).status).toBe(401);
	const again = await tryUpgrade(server, `/s/${desk.seat}/sync`, { Cookie: desk.cookie });
	expect(again.status).toBe(401);
}

test('[SS1] signing out', async () => {
	const one = await atTheDesk('out@example.org');
	await post(server, '/staff/api/sign-out', {}, { cookie: one.cookie });
	await isOut(one);
});

test('[SS1] signing in anew in the same browser', async () => {
	const email = 'anew@example.org';
	const one = await atTheDesk(email);
	const asked = { email, password: staffPassword };
	const again = await post(server, '/staff/api/sign-in', asked, { cookie: one.cookie });
	expect(again.status).toBe(200);
	await isOut(one);
});

test('[SS4] a new password', async () => {
	const one = await atTheDesk('changed@example.org');
	const other = await atTheDesk('other@example.org');
	const args = ['user', 'password', '--email', 'changed@example.org'];
	const short = await kinboard(server, args, 'short\n');
	expect([short.code, short.stderr.trim().split('\n').length]).toEqual([1, 1]);
	expect((await look(one.desk, 'rooms')).status).toBe(200);
	expect((await kinboard(server, args, 'another long password\n')).code).toBe(0);
	await isOut(one);
	expect((await look(other.desk, 'rooms')).status).toBe(200);
	expect(other.open.wire.closed).toBeNull();
	other.open.close();
});

test('[SS5] the account is taken away', async () => {
	const email = 'gone@example.org';
	const one = await atTheDesk(email);
	const nobody = await kinboard(server, ['user', 'remove', '--email', 'nobody@example.org']);
	expect([nobody.code, nobody.stderr.trim().split('\n').length]).toEqual([1, 1]);
	expect((await kinboard(server, ['user', 'remove', '--email', email])).code).toBe(0);
	await isOut(one);
	const asked = { email, password: staffPassword };
	expect((await post(server, '/staff/api/sign-in', asked)).status).toBe(403);
});

test.each([
	['[SS2] twelve hours are over', 'createdAt'],
	['[SS3] eight hours without use are over', 'usedAt']
])('%s, and nobody asked for anything', async (_name, column) => {
	const one = await atTheDesk(`${column}@example.org`);
	withDatabase(server, (database) => {
		database
			.prepare(`update staffSession set ${column} = ${column} - ? where id = ?`)
			.run(12 * 60 * 60 * 1000, one.cookie.split('=')[1]?.split('.')[0]);
	});
	await isOut(one);
});

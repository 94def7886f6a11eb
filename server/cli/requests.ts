// What the command line can ask for, on a running server or on the database itself.
import { WrongSetting } from '../wrongSetting.ts';
import { makeDemo, type DemoBoard } from '../demo/demo.ts';
import type { Services } from '../services.ts';
import { passwordCharsMax, passwordCharsMin } from '#lib/domain/password.ts';

export type CliRequest =
	| { command: 'ping' }
	| { command: 'demo'; boards: number; people: number | null }
	| {
			command: 'user.add';
			email: string;
			name: string;
			role: 'admin' | 'coordinator';
			password: string;
	  }
	| { command: 'user.password'; email: string; password: string }
	| { command: 'user.remove'; email: string }
	| { command: 'board.list' };

export interface ListedBoard {
	board: string;
	kind: string;
	phase: string;
	createdAt: string;
}

/** @returns never null: to whoever asks, that means that no server is there */
export async function runRequest(services: Services, request: CliRequest): Promise<unknown> {
	switch (request.command) {
		case 'ping':
			return 'here';
		case 'demo':
			return demoBoards(services, request.boards, request.people);
		case 'user.add':
			return addUser(services, request);
		case 'user.password':
			return setPassword(services, request);
		case 'user.remove':
			return removeUser(services, request);
		case 'board.list':
			return listBoards(services);
	}
}

async function demoBoards(
	services: Services,
	boards: number,
	people: number | null
): Promise<DemoBoard[]> {
	const made: DemoBoard[] = [];
	for (let i = 0; i < boards; i++) made.push(await makeDemo(services, people));
	return made;
}

async function addUser(
	services: Services,
	{ email, name, role, password }: Extract<CliRequest, { command: 'user.add' }>
): Promise<string> {
	refuseBadPassword(password);
	const member = await services.staff.add({ email, name, role }, password);
	if (!member) throw new WrongSetting('Somebody already has this e-mail address.');
	return member.id;
}

async function setPassword(
	services: Services,
	{ email, password }: Extract<CliRequest, { command: 'user.password' }>
): Promise<string> {
	refuseBadPassword(password);
	if (!(await services.staff.setPassword(email, password))) throw noSuchUser();
	return 'changed';
}

async function removeUser(
	services: Services,
	{ email }: Extract<CliRequest, { command: 'user.remove' }>
): Promise<string> {
	if (!(await services.staff.remove(email))) throw noSuchUser();
	return 'removed';
}

function refuseBadPassword(password: string): void {
	if (password.length < passwordCharsMin) {
		throw new WrongSetting(`A password needs at least ${String(passwordCharsMin)} characters.`);
	}
	if (password.length > passwordCharsMax) {
		throw new WrongSetting(`A password has at most ${String(passwordCharsMax)} characters.`);
	}
}

function noSuchUser(): WrongSetting {
	return new WrongSetting('Nobody who can sign in has this e-mail address.');
}

async function listBoards(services: Services): Promise<ListedBoard[]> {
	const rows = await services.store.db
		.selectFrom('board')
		.select(['id', 'kind', 'phase', 'createdAt'])
		.orderBy('createdAt')
		.execute();
	return rows.map(({ id, kind, phase, createdAt }) => ({
		board: id,
		kind,
		phase,
		createdAt: new Date(createdAt).toISOString()
	}));
}

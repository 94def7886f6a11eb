// `npm run kinboard -- <command>`: asks the running server, or opens the database itself when none runs.
import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { WrongSetting } from '../wrongSetting.ts';
import type { DemoBoard } from '../demo/demo.ts';
import { makeLog } from '../log.ts';
import { makeServices } from '../makeServices.ts';
import { Origins } from '../http/origins.ts';
import { checkCouncil } from './checkCouncil.ts';
import { askRunning, takeFolderAlone } from './controlSocket.ts';
import { refuseWrongKey } from './masterKey.ts';
import { runRequest, type CliRequest, type ListedBoard } from './requests.ts';
import { readPassword } from './readPassword.ts';
import { toolList } from './tools.ts';

const help = `kinboard demo [--boards N] [--people M] [--json]
kinboard user add --email ADDRESS --name NAME [--role admin|coordinator]
kinboard user password --email ADDRESS
kinboard user remove --email ADDRESS
kinboard board list
kinboard council check [FILE]
kinboard tools [--json]
`;

const print = (text: string) => process.stdout.write(`${text}\n`);

async function ask(request: CliRequest): Promise<unknown> {
	const config = readConfig(process.env);
	const answer = await askRunning(config.dataDir, request);
	if (answer !== null) return answer;
	// A server that is just coming up has the folder and no ear yet: then this says so, and nothing is touched.
	const giveFolderBack = await takeFolderAlone(config.dataDir);
	const origins = new Origins(config, config.port, 'http');
	const services = await makeServices(config, makeLog(config.logLevel), () => origins.main);
	try {
		await refuseWrongKey(services);
		return await runRequest(services, request);
	} finally {
		await services.hub.close();
		await services.store.close();
		giveFolderBack();
	}
}

function wholeNumber(name: string, value: string | undefined): number | null {
	if (value === undefined) return null;
	const number = Number(value);
	if (!Number.isInteger(number) || number < 1 || number > 1000) {
		throw new WrongSetting(`--${name} must be a number from 1 to 1000.`);
	}
	return number;
}

async function run(argv: string[]): Promise<void> {
	const { values, positionals } = parseArgs({
		args: argv,
		allowPositionals: true,
		options: {
			boards: { type: 'string' },
			people: { type: 'string' },
			json: { type: 'boolean' },
			email: { type: 'string' },
			name: { type: 'string' },
			role: { type: 'string' }
		}
	});
	if (positionals[0] === 'council' && positionals[1] === 'check' && positionals.length <= 3) {
		print(checkCouncil(positionals[2], process.env));
		return;
	}
	switch (positionals.join(' ')) {
		case 'demo': {
			const boards = wholeNumber('boards', values.boards) ?? 1;
			const people = wholeNumber('people', values.people);
			const made = (await ask({ command: 'demo', boards, people })) as DemoBoard[];
			print(values.json ? JSON.stringify(made) : made.map(demoText).join('\n\n'));
			return;
		}
		case 'user add': {
			const { email, name } = values;
			const role = values.role ?? 'coordinator';
			if (!email || !name || (role !== 'admin' && role !== 'coordinator'))
				throw new WrongSetting(help);
			const password = await readPassword();
			await ask({ command: 'user.add', email, name, role, password });
			print(`${name} can sign in now.`);
			return;
		}
		case 'user password': {
			const { email } = values;
			if (!email) throw new WrongSetting(help);
			await ask({ command: 'user.password', email, password: await readPassword() });
			print('The new password holds. Whoever was signed in with the old one is signed out.');
			return;
		}
		case 'user remove': {
			const { email } = values;
			if (!email) throw new WrongSetting(help);
			await ask({ command: 'user.remove', email });
			print('This person cannot sign in any more, and is out of every meeting.');
			return;
		}
		case 'board list': {
			const boards = (await ask({ command: 'board.list' })) as ListedBoard[];
			for (const { board, kind, phase, createdAt } of boards) {
				print([board, kind, phase, createdAt].join('\t'));
			}
			return;
		}
		case 'tools': {
			const tools = toolList();
			print(
				values.json
					? JSON.stringify(tools)
					: tools.map(({ id, section, title }) => `${id}\t${section}\t${title}`).join('\n')
			);
			return;
		}
		default:
			throw new WrongSetting(help);
	}
}

function demoText({ people }: DemoBoard): string {
	return people.map(({ name, role, link }) => `${name} (${role}): ${link}`).join('\n');
}

try {
	await run(process.argv.slice(2));
} catch (error) {
	if (!(error instanceof WrongSetting) && !(error instanceof TypeError)) throw error;
	process.stderr.write(`${error.message}\n`);
	process.exitCode = 1;
}

// Whether demo meetings can be opened from the first page, and opening one.
import type { Services } from '../services.ts';
import { demoCast, makeDemo, type DemoBoard } from './demo.ts';

export class DemoDoor {
	private readonly services: () => Services;

	constructor(services: () => Services) {
		this.services = services;
	}

	async isOpen(): Promise<boolean> {
		const { config, staff } = this.services();
		return config.demo === 'on' || !(await staff.hasAdministrator());
	}

	/** A new meeting with its invites, and a pairing code for its screen. */
	async open(): Promise<DemoBoard & { screenCode: string }> {
		const services = this.services();
		const demo = await makeDemo(services, null);
		const board = await services.boards.get(demo.board);
		if (!board) throw new Error('a demo just made is not there');
		const screen = services.meetings.draftScreenCode(board, 'a');
		await services.store.commit((trx) => screen.insert(trx));
		return { ...demo, screenCode: screen.code };
	}

	cast(): ReturnType<typeof demoCast> {
		return demoCast();
	}
}

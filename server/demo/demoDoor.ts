// Whether demo meetings can be opened from the first page, and opening one.
import type { Services } from '../services.ts';
import { demoCasts, makeDemo, type DemoBoard, type DemoCast } from './demo.ts';
import { demoStory } from './stories.ts';

export class DemoDoor {
	private readonly services: () => Services;

	constructor(services: () => Services) {
		this.services = services;
	}

	async isOpen(): Promise<boolean> {
		const { config, staff } = this.services();
		return config.demo === 'on' || !(await staff.hasAdministrator());
	}

	/**
	 * A new meeting with its invites, and a pairing code for its screen.
	 * @param kind of meeting; null where there is no such demo
	 */
	async open(kind: string): Promise<(DemoBoard & { screenCode: string }) | null> {
		const services = this.services();
		const story = demoStory(kind);
		if (!story) return null;
		const demo = await makeDemo(services, null, story);
		const board = await services.boards.get(demo.board);
		if (!board) throw new Error('a demo just made is not there');
		const screen = services.meetings.draftScreenCode(board, 'a');
		await services.store.commit((trx) => screen.insert(trx));
		return { ...demo, screenCode: screen.code };
	}

	casts(): DemoCast[] {
		return demoCasts();
	}
}

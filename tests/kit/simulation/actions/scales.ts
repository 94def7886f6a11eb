// Scaling questions: asked, answered alone, taken back, shown. Each answer's words are a canary of its author.
import type { Canary } from '../canaries.ts';
import type { Part } from '#lib/domain/rooms.ts';
import type { World } from '../world.ts';
import { aDevice, desk, partOf, type Action } from './action.ts';

interface Asked {
	part: Part;
	/** Open rounds take answers. */
	isOpen: boolean;
	revealMode: string;
	/** The latest of each person, in the present round. */
	answers: Map<string, { canary: Canary; audience: string }>;
}

/** Questions of each world. */
const asked = new WeakMap<World, Map<string, Asked>>();

function questions(world: World): Map<string, Asked> {
	const found = asked.get(world) ?? new Map<string, Asked>();
	asked.set(world, found);
	return found;
}

const open: Action = {
	name: 'open',
	weight: 2,
	async run(world) {
		const device = desk(world);
		if (!device || questions(world).size > 6) return;
		const part = partOf(world, device);
		const revealMode = world.pick(['together', 'oneByOne', 'anonymous']) ?? 'together';
		const question = { question: 'How safe?', anchor0: 'Not', anchor10: 'Safe', revealMode };
		await world.command(device, { type: 'scale.open', ...question }, ({ scale }) => {
			const made = { part, isOpen: true, revealMode, answers: new Map() };
			questions(world).set(String(scale), made);
		});
	}
};

const answer: Action = {
	name: 'answer',
	weight: 7,
	async run(world) {
		const device = aDevice(world);
		const [scale, question] = world.pick([...questions(world)]) ?? [];
		if (!device?.seat.person || scale === undefined || !question) return;
		const author = device.seat.person;
		const audience = world.pick(['everyone', 'runsMeeting', 'nobody']) ?? 'everyone';
		const canary = world.canaries.make({ author, part: question.part, isForWhoRuns: false });
		const value = world.chance(0.2) ? 'pass' : Math.floor(world.chance(0.5) ? 3 : 7);
		const given = { scale, value, why: canary.word, oneUp: '', audience };
		const { status } = await world.command(device, { type: 'scale.answer', ...given }, () => {
			question.answers.set(author, { canary, audience });
		});
		if (status === 200 && !question.isOpen) world.fault('answered after the answers were shown');
		if (status === 200 && partOf(world, device) !== question.part) {
			world.fault('answered a question of another part');
		}
	}
};

const takeBack: Action = {
	name: 'takeBack',
	weight: 1,
	async run(world) {
		const [scale, question] = world.pick([...questions(world)]) ?? [];
		const device = aDevice(world);
		if (!device || scale === undefined || !question) return;
		await world.command(device, { type: 'scale.takeBack', scale }, () => {
			question.answers.delete(device.seat.person ?? '');
		});
	}
};

/** Shown in the hall of that part: what was meant for everyone; never without names. */
const reveal: Action = {
	name: 'reveal',
	weight: 2,
	async run(world) {
		const [scale, question] = world.pick([...questions(world)]) ?? [];
		const device = desk(world);
		if (!device || scale === undefined || !question) return;
		if (partOf(world, device) !== question.part) return;
		const { known } = world;
		const hall = [...known.rooms.values()].find(
			(room) => room.kind === 'hall' && room.part === question.part
		);
		const isByName = question.revealMode !== 'anonymous';
		const shown = [...question.answers.values()].filter(({ audience }) => audience === 'everyone');
		if (hall && isByName) for (const { canary } of shown) canary.rooms.add(hall.id);
		for (const { canary, audience } of question.answers.values()) {
			if (canary.sealed) canary.sealed.isForWhoRuns = audience !== 'nobody';
		}
		const who =
			isByName && world.chance(0.4)
				? { participant: world.pick([...question.answers.keys()]) }
				: {};
		const body = {
			type: 'scale.reveal',
			scale,
			...('participant' in who && who.participant === undefined ? {} : who)
		};
		await world.command(device, body, () => {
			question.isOpen = false;
		});
	}
};

/** Another round of the same question. */
const again: Action = {
	name: 'again',
	weight: 0.7,
	async run(world) {
		const [scale, question] = world.pick([...questions(world)]) ?? [];
		const device = desk(world);
		if (!device || scale === undefined || !question || question.isOpen) return;
		await world.command(device, { type: 'scale.open', scale }, () => {
			question.isOpen = true;
			question.answers.clear();
		});
	}
};

/** Only whoever runs the meeting shows the answers. */
const peek: Action = {
	name: 'peek',
	weight: 2,
	async run(world) {
		const [scale] = world.pick([...questions(world)]) ?? [];
		const device = aDevice(world, (role) => role !== world.known.table.runs);
		if (!device || scale === undefined) return;
		const { status } = await world.command(device, { type: 'scale.reveal', scale });
		if (status === 200) world.fault(`${world.roleOf(device)} showed the answers`);
	}
};

export const scaleActions: Action[] = [open, answer, takeBack, reveal, again, peek];

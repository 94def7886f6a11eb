// Scaling questions: asked, answered alone, taken back, shown. Each answer's words are a canary of its author.
import type { Canary } from '../canaries.ts';
import type { Part } from '#lib/domain/rooms.ts';
import type { World } from '../world.ts';
import { aDevice, desk, helperDevice, partOf, type Action } from './action.ts';

interface Asked {
	part: Part;
	/** Open rounds take answers. */
	isOpen: boolean;
	revealMode: string;
	/** The latest of each person, in the present round. */
	answers: Map<string, { canary: Canary; ranBy: string | null; audience: string }>;
}

/** Questions of each world. */
const asked = new WeakMap<World, Map<string, Asked>>();

function questions(world: World): Map<string, Asked> {
	const found = asked.get(world) ?? new Map<string, Asked>();
	asked.set(world, found);
	return found;
}

/** A question, of those that are open or of all. */
function oneOf(world: World, isOpen: boolean): [string, Asked] | undefined {
	return world.pick([...questions(world)].filter(([, one]) => one.isOpen || !isOpen));
}

const open: Action = {
	name: 'open',
	weight: 4,
	async run(world) {
		const device = desk(world);
		const isBusy = [...questions(world).values()].filter(({ isOpen }) => isOpen).length > 1;
		if (!device || isBusy || questions(world).size > 8) return;
		const part = partOf(world, device);
		const revealMode = world.pick(['together', 'oneByOne', 'anonymous']) ?? 'together';
		const question = { question: 'How safe?', anchor0: 'Not', anchor10: 'Safe', revealMode };
		await world.command(device, { type: 'scale.open', ...question }, ({ scale }) => {
			const made = { part, isOpen: true, revealMode, answers: new Map() };
			questions(world).set(String(scale), made);
		});
	}
};

/** Some people answer, each alone. */
const answer: Action = {
	name: 'answer',
	weight: 6,
	async run(world) {
		const [scale, question] = oneOf(world, world.chance(0.9)) ?? [];
		if (scale === undefined || !question) return;
		for (let i = 0; i < 4; i++) await answerOnce(world, scale, question);
	}
};

async function answerOnce(world: World, scale: string, question: Asked): Promise<void> {
	const device = aDevice(world);
	const author = device?.seat.person;
	if (!device || !author) return;
	const audience = world.pick(['everyone', 'runsMeeting', 'nobody']) ?? 'everyone';
	const canary = world.canaries.make({
		readers: [author],
		part: question.part,
		ranBy: null
	});
	const value = world.pick([3, 7, 7, 'pass']);
	const given = { scale, value, why: canary.word, oneUp: '', audience };
	const { status } = await world.command(device, { type: 'scale.answer', ...given }, () => {
		const runs = [...world.known.people.values()].find(
			({ role }) => role === world.known.table.runs
		);
		const ranBy = audience === 'runsMeeting' ? (runs?.id ?? null) : null;
		question.answers.set(author, { canary, ranBy, audience });
	});
	if (status === 200 && !question.isOpen) world.fault('answered after the answers were shown');
	if (status === 200 && partOf(world, device) !== question.part) {
		world.fault('answered a question of another part');
	}
}

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
	weight: 5,
	async run(world) {
		const [scale, question] = oneOf(world, world.chance(0.7)) ?? [];
		const device = (world.chance(0.2) ? helperDevice(world) : undefined) ?? desk(world);
		if (!device || scale === undefined || !question) return;
		if (partOf(world, device) !== question.part) return;
		const { known } = world;
		const hall = [...known.rooms.values()].find(
			(room) => room.kind === 'hall' && room.part === question.part
		);
		const isByName = question.revealMode !== 'anonymous';
		const shown = [...question.answers.values()].filter(({ audience }) => audience === 'everyone');
		if (hall && isByName) for (const { canary } of shown) canary.rooms.add(hall.id);
		for (const { canary, ranBy } of question.answers.values()) {
			if (canary.sealed) canary.sealed.ranBy = ranBy;
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

/** Only whoever runs the meeting, and their helper, show the answers. */
const peek: Action = {
	name: 'peek',
	weight: 2,
	async run(world) {
		const [scale] = world.pick([...questions(world)]) ?? [];
		const device = aDevice(
			world,
			(role, { seat }) => role !== world.known.table.runs && seat.person !== world.known.helper
		);
		if (!device || scale === undefined) return;
		const { status } = await world.command(device, { type: 'scale.reveal', scale });
		if (status === 200) world.fault(`${world.roleOf(device)} showed the answers`);
	}
};

export const scaleActions: Action[] = [open, answer, takeBack, reveal, again, peek];

// Who may change what at a family's table, told by hand: it knows nothing of the guard it judges.
import { planTexts } from '../../../src/lib/board/planLines.ts';
import { cast, type GuardedRoom, type visible } from '../reidTable.ts';

type Roots = ReturnType<typeof visible>;
type Fields = Record<string, unknown>;

export const runs = (person: string) => cast[person] === 'coordinator' || cast[person] === 'chair';
export const isFamily = (person: unknown) =>
	['parent', 'child', 'family'].includes(cast[String(person)] ?? '');
export const isSocialWork = (person: string) => ['priya', 'omar'].includes(person);
export const mapPhases = ['preparation', 'welcome', 'information', 'agreeing', 'copies'];
export const planPhases = ['agreeing', 'copies'];

/** Says what of a change was not this person's to do, from practice.md 2.0.3 and 3.2 (a) as told by hand. */
export class Oracle {
	private readonly makers = new Map<string, string>();

	faults(before: Roots, after: Roots, person: string, room: GuardedRoom): string[] {
		const faults: string[] = [];
		const phase = room.board.at('a').phase;
		const known =
			room.room.kind === 'own' ? ['drafts', 'page'] : ['beside', 'cards', 'meeting', 'plan'];
		for (const root of Object.keys(after)) if (!known.includes(root)) faults.push(`root ${root}`);
		if (JSON.stringify(before) === JSON.stringify(after)) return faults;
		if (room.room.kind === 'own') {
			if (person !== room.room.owner) faults.push('in another’s own page');
			return faults;
		}
		for (const root of ['cards', 'beside', 'plan']) {
			const phases = root === 'plan' ? planPhases : mapPhases;
			const isBesideOnly = isSocialWork(person) && phase === 'agreeing' && root !== 'beside';
			const [was, is] = [before[root] ?? {}, after[root] ?? {}];
			for (const id of new Set([...Object.keys(was), ...Object.keys(is)])) {
				if (JSON.stringify(was[id]) === JSON.stringify(is[id])) continue;
				if (!phases.includes(phase)) faults.push(`${root} changed in ${phase}`);
				if (isBesideOnly) faults.push(`${root} by ${person} in ${phase}`);
				if (is[id] === undefined) faults.push(`${root} ${id} deleted`);
				else if (was[id] === undefined) {
					this.makers.set(`${root} ${id}`, person);
					faults.push(
						...this.newItem(root, is[id] as Fields, person).map((fault) => `${id} ${fault}`)
					);
				} else {
					const changed = this.changed(root, id, was[id] as Fields, is[id] as Fields, person);
					faults.push(...changed.map((fault) => `${id} ${fault}`));
				}
			}
		}
		for (const field of ['purpose', 'planB', 'monitor', 'reviewOn']) {
			if (before['meeting']?.[field] === after['meeting']?.[field]) continue;
			if (!(field === 'purpose' ? mapPhases : planPhases).includes(phase))
				faults.push(`${field} in ${phase}`);
			if (isSocialWork(person) && phase === 'agreeing') faults.push(`${field} by ${person}`);
			if (field !== 'purpose' && !isFamily(person) && !runs(person)) faults.push(field);
			if (typeof after['meeting']?.[field] !== 'string') faults.push(`${field} gone`);
		}
		if (Object.keys(after['meeting'] ?? {}).length > 4) faults.push('meeting has more');
		return faults;
	}

	private newItem(root: string, item: Fields, person: string): string[] {
		const faults: string[] = [];
		const speaker = item['speaker'] ?? null;
		if ((item['author'] ?? person) !== person) faults.push('author');
		const isForChild =
			person === 'tola' && speaker === 'maya' && ['cards', 'beside'].includes(root);
		if (speaker !== null && speaker !== person && !runs(person) && !isForChild)
			faults.push('speaker');
		if (isForChild && (item['voice'] ?? 'scribed') !== 'scribed') faults.push('voice');
		if (speaker !== null && !(String(speaker) in cast)) faults.push('speaker unknown');
		if (root === 'plan' && !isFamily(person) && !(runs(person) && isFamily(speaker)))
			faults.push('line');
		if (isTheirs(item['field']) && !isSocialWork(person) && !runs(person)) faults.push('danger');
		if ('accepted' in item || ('hidden' in item && !runs(person))) faults.push('flag');
		for (const [field, value] of Object.entries(item)) {
			if (value !== null && typeof value === 'object') faults.push(`${field} is nested`);
		}
		return faults;
	}

	private changed(root: string, id: string, was: Fields, is: Fields, person: string): string[] {
		const isMaker = this.makers.get(`${root} ${id}`) === person;
		const isOwnWords = isMaker || was['speaker'] === person;
		const writesPlan = isFamily(person) || (runs(person) && isMaker && isFamily(was['speaker']));
		const faults: string[] = [];
		for (const field of new Set([...Object.keys(was), ...Object.keys(is)])) {
			if (JSON.stringify(was[field]) === JSON.stringify(is[field])) continue;
			let may = false;
			if (field === 'order' || field === 'hidden') may = root !== 'beside' && runs(person);
			else if (field === 'withdrawn') may = isOwnWords;
			else if (root === 'plan') {
				may = writesPlan && [...planTexts, 'owner', 'byWhen', 'question'].includes(field);
			} else if (field === 'text') may = isOwnWords;
			else if (field === 'field') {
				may = isOwnWords || runs(person);
				if (isTheirs(is['field']) && !isSocialWork(person) && !runs(person)) may = false;
			}
			if (!may)
				faults.push(
					`${root} ${field}: ${JSON.stringify(was[field])} → ${JSON.stringify(is[field])}`
				);
			if (!(field in is)) faults.push(`${field} emptied`);
		}
		return faults;
	}
}

function isTheirs(field: unknown): boolean {
	return field === 'danger' || field === 'safetyGoals';
}

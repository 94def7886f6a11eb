// Says what of a change was not this person's to make, from practice.md 2.0.3, 2.7, 2.9 and 3.2 as told by hand. Compares
// what can be read before and after; knows nothing of the guard.
import type { Room } from '#lib/domain/rooms.ts';
import { isFamily, type Known, type KnownPerson } from './known.ts';
import { toolsIn } from './tables.ts';

export type Roots = Record<string, Record<string, unknown>>;
type Fields = Record<string, unknown>;

const roots: Record<string, readonly string[]> = {
	hall: [],
	table: ['cards', 'beside', 'plan', 'mustHaves', 'mustHavesMet', 'meeting', 'childWords'],
	own: ['drafts', 'answers', 'page', 'houses'],
	family: ['notes', 'plan'],
	restricted: ['notes'],
	record: ['running']
};
/** The tool a root belongs to. */
const toolOf: Record<string, string> = {
	cards: 'm',
	beside: 'm',
	plan: 'l',
	mustHavesMet: 'l',
	mustHaves: 'h'
};
const lineFields = [
	...['what', 'helpers', 'repeats', 'checkedBy', 'backUp', 'helpNeeded'],
	...['owner', 'byWhen', 'question']
];
const socialWork = ['socialWorker', 'manager'];
/** Somebody’s browser may hold anything under an id. */
const isItem = (value: unknown): value is Fields => value !== null && typeof value === 'object';
const theirs = (field: unknown) =>
	field === 'danger' || field === 'safetyGoals' || field === 'risk';
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

export class ChangeJudge {
	private readonly known: Known;
	/** Who put an item in, by room, root and id; never by what it says of itself. */
	private readonly makers = new Map<string, string>();

	constructor(known: Known) {
		this.known = known;
	}

	/** @returns everything that was not theirs, in words */
	faults(room: Room, before: Roots, after: Roots, personId: string): string[] {
		const person = this.known.people.get(personId);
		if (!person) return ['by nobody'];
		if (same(before, after)) return [];
		const right = this.known.rightOfPerson(personId, room.id);
		const faults: string[] = right === 'write' ? [] : [`wrote with the right ${right}`];
		for (const root of Object.keys(after)) {
			if (!roots[room.kind]?.includes(root) && !same(after[root], {})) faults.push(`root ${root}`);
		}
		if (room.kind === 'own' && room.owner !== personId) {
			return [...faults, ...this.withChild(before, after, person)];
		}
		// Whoever may write in these may write all of it.
		if (room.kind === 'own' || room.kind === 'record') return faults;
		for (const root of Object.keys(after)) {
			const [was, is] = [before[root] ?? {}, after[root] ?? {}];
			if (root === 'meeting') faults.push(...this.meeting(was, is, person));
			else faults.push(...this.items(room, root, was, is, person));
		}
		return faults;
	}

	/** The server put these in, in somebody's name perhaps, but in nobody's hand. */
	serverWrote(room: Room, before: Roots, after: Roots): void {
		for (const root of Object.keys(after)) {
			for (const id of Object.keys(after[root] ?? {})) {
				if (before[root]?.[id] === undefined) this.makers.set(`${room.id} ${root} ${id}`, 'server');
			}
		}
	}

	isMaker(room: string, root: string, id: string, person: string): boolean {
		return this.makers.get(`${room} ${root} ${id}`) === person;
	}

	private isOpen(tool: string, { part }: KnownPerson): boolean {
		return toolsIn(this.known.table, this.known.phase(part)).includes(tool);
	}

	private runs({ role }: KnownPerson): boolean {
		return role === this.known.table.runs;
	}

	private items(room: Room, root: string, was: Fields, is: Fields, person: KnownPerson): string[] {
		const faults: string[] = [];
		for (const id of new Set([...Object.keys(was), ...Object.keys(is)])) {
			if (same(was[id], is[id])) continue;
			const name = `${room.kind} ${root} ${id}`;
			if (room.kind === 'family' && !this.isOpen('f', person)) faults.push(`${name} in this phase`);
			if (room.kind === 'table') {
				if (!this.isOpen(toolOf[root] ?? '?', person)) faults.push(`${name} in this phase`);
				const isBeside = root === 'beside' || root === 'mustHavesMet';
				if (!isBeside && this.known.letter(person) === 'B') faults.push(`${name} not beside`);
			}
			if (is[id] === undefined) faults.push(`${name} deleted`);
			else if (was[id] === undefined) {
				this.makers.set(`${room.id} ${root} ${id}`, person.id);
				faults.push(
					...this.newItem(room, root, is[id] as Fields, person).map((f) => `${name} ${f}`)
				);
			} else {
				const [a, b] = [was[id] as Fields, is[id] as Fields];
				faults.push(...this.changed(room, root, id, a, b, person).map((f) => `${name} ${f}`));
			}
		}
		return faults;
	}

	/** Whoever a child named writes in the houses alone, and changes nothing but their own, until it was read back. */
	private withChild(before: Roots, after: Roots, person: KnownPerson): string[] {
		const faults: string[] = [];
		for (const root of Object.keys(after)) {
			if (root !== 'houses' && !same(before[root] ?? {}, after[root])) faults.push(`root ${root}`);
		}
		const [was, is] = [before['houses'] ?? {}, after['houses'] ?? {}];
		for (const id of new Set([...Object.keys(was), ...Object.keys(is)])) {
			const [a, b] = [was[id], is[id]] as [Fields | undefined, Fields | undefined];
			if (same(a, b)) continue;
			if (a === undefined) {
				if (!isItem(b) || b['author'] !== person.id) faults.push('a word of another');
				continue;
			}
			const isOnlyReadBack = isItem(b) && same({ ...a, readBack: true }, b);
			const isTheirs = a['author'] === person.id && a['readBack'] !== true;
			if (!isTheirs && !isOnlyReadBack) faults.push('words of the child');
		}
		return faults;
	}

	private newItem(room: Room, root: string, item: Fields | null, person: KnownPerson): string[] {
		const faults: string[] = [];
		if (!isItem(item)) return ['is no item'];
		const speaker = item['speaker'] ?? null;
		const role = typeof speaker === 'string' ? this.known.people.get(speaker)?.role : undefined;
		if ((item['author'] ?? person.id) !== person.id) faults.push('in another’s name');
		if (speaker !== null && role === undefined) faults.push('speaker nobody knows');
		const isForAnother = typeof speaker === 'string' && speaker !== person.id;
		if (isForAnother && !this.runs(person) && !this.isForChild(room, root, item, person)) {
			faults.push('speaker');
		}
		if (root === 'plan' && room.kind === 'table' && this.known.table.planOf === 'family') {
			if (!isFamily(person.role) && !(this.runs(person) && isFamily(role))) faults.push('line');
		}
		const forAuthority = root === 'mustHaves' || (root === 'cards' && theirs(item['field']));
		if (forAuthority && !this.isAuthority(person)) faults.push('for social work');
		if ('accepted' in item) faults.push('accepted');
		if ('hidden' in item && !this.runs(person) && room.kind === 'table') faults.push('hidden');
		return faults;
	}

	/** An advocate with a child: as written down, on the map alone (practice.md 3.1). */
	private isForChild(room: Room, root: string, item: Fields, person: KnownPerson): boolean {
		const isWrittenDown = root === 'cards' ? item['voice'] === 'scribed' : root === 'beside';
		const isOnMap = room.kind === 'table' && isWrittenDown;
		return isOnMap && this.known.writesFor(person, String(item['speaker']));
	}

	private changed(
		room: Room,
		root: string,
		id: string,
		was: Fields,
		is: Fields,
		person: KnownPerson
	): string[] {
		if (!isItem(was) || !isItem(is)) return ['is no item'];
		const faults: string[] = [];
		for (const field of new Set([...Object.keys(was), ...Object.keys(is)])) {
			if (same(was[field], is[field])) continue;
			if (!(field in is)) faults.push(`${field} emptied`);
			const isMaker = this.isMaker(room.id, root, id, person.id);
			const isOwn = isMaker || was['speaker'] === person.id;
			if (!this.mayChange(room, root, field, was, is, person, isOwn, isMaker)) {
				faults.push(`${field}: ${JSON.stringify(was[field])} → ${JSON.stringify(is[field])}`);
			}
		}
		return faults;
	}

	private mayChange(
		room: Room,
		root: string,
		field: string,
		was: Fields,
		is: Fields,
		person: KnownPerson,
		isOwn: boolean,
		isMaker: boolean
	): boolean {
		if (['author', 'speaker', 'at', 'accepted', 'voice', 'target', 'kind', 'met'].includes(field)) {
			return false;
		}
		if (room.kind === 'family') return true; // everybody in it holds the pen
		if (room.kind === 'restricted') return isOwn;
		const runs = this.runs(person);
		if (field === 'order' || field === 'hidden') return runs;
		if (root === 'mustHaves') return this.isAuthority(person);
		if (field === 'withdrawn') return isOwn;
		if (root === 'plan') {
			if (!lineFields.includes(field)) return false;
			if (this.known.table.planOf === 'everyone') return isOwn || runs;
			const speaker = this.known.people.get(String(was['speaker']))?.role;
			return isFamily(person.role) || (runs && isMaker && isFamily(speaker));
		}
		if (field === 'field') {
			return (isOwn || runs) && (!theirs(is['field']) || this.isAuthority(person));
		}
		if (field === 'pairedDanger') return isOwn || runs;
		if (field === 'dimensions')
			return runs || [...socialWork, 'professional'].includes(person.role);
		return ['text', 'how', 'childRef'].includes(field) && isOwn;
	}

	private isAuthority(person: KnownPerson): boolean {
		return socialWork.includes(person.role) || this.runs(person);
	}

	private meeting(was: Fields, is: Fields, person: KnownPerson): string[] {
		const faults: string[] = [];
		for (const field of new Set([...Object.keys(was), ...Object.keys(is)])) {
			if (same(was[field], is[field])) continue;
			if (!['purpose', 'planB', 'monitor', 'reviewOn'].includes(field)) faults.push(field);
			if (typeof is[field] !== 'string') faults.push(`${field} gone`);
			if (!this.isOpen(field === 'purpose' ? 'p' : 'l', person))
				faults.push(`${field} in this phase`);
			if (this.known.letter(person) === 'B') faults.push(`${field} not beside`);
			if (field !== 'purpose' && !isFamily(person.role) && !this.runs(person)) faults.push(field);
		}
		return faults;
	}
}

// The order of one client's updates, and of one connection's: the next is judged only when the one before is in the room,
// so that clocks and places are judged as they are. Those that had to wait meanwhile go on together.

export interface InTurn {
	/** Client ids whose structs it brings; none where it only deletes. */
	clients: readonly number[];
	/** Over which connection it came. What it deletes may have come over the same one just before. */
	sender: object;
	/** Never with others. */
	isAlone: boolean;
}

type Held = Pick<InTurn, 'clients' | 'sender'>;
type Key = number | object;

export class Turns<One extends InTurn> {
	private readonly held = new Set<Key>();
	private waiting: One[] = [];

	/** @returns whether it must wait; else judge and hold at once, before anybody else asks */
	mustWait(one: Held): boolean {
		return keysOf(one).some(
			(key) => this.held.has(key) || this.waiting.some((other) => keysOf(other).includes(key))
		);
	}

	wait(one: One): void {
		this.waiting.push(one);
	}

	/** Ahead of all others of their clients. */
	waitFirst(some: readonly One[]): void {
		this.waiting.unshift(...some);
	}

	/** It is on its way into the room. */
	hold(one: Held): void {
		for (const key of keysOf(one)) this.held.add(key);
	}

	/** It is in the room, or never will be. */
	release(one: Held): void {
		for (const key of keysOf(one)) this.held.delete(key);
	}

	/** Takes out all whose turn it is now, each group in the order in which it came. */
	next(): One[][] {
		const groups: One[][] = [];
		const latest = new Map<Key, One[] | null>();
		const still: One[] = [];
		const isFree = (key: Key) => !this.held.has(key) && !latest.has(key);
		for (const one of this.waiting) {
			const keys = keysOf(one);
			const group = latest.get(one.sender);
			const isOf = (key: Key) => latest.get(key) === group || isFree(key);
			if (group && mayJoin(group, one) && keys.every(isOf)) {
				group.push(one);
				for (const key of keys) latest.set(key, group);
			} else if (keys.every(isFree)) {
				const begun = [one];
				groups.push(begun);
				for (const key of keys) latest.set(key, begun);
			} else {
				for (const key of keys) latest.set(key, null);
				still.push(one);
			}
		}
		this.waiting = still;
		return groups;
	}
}

function keysOf({ sender, clients }: Held): Key[] {
	return [sender, ...clients];
}

/** Of one client, or only deleting: several wait for each other. */
function mayJoin(group: readonly InTurn[], one: InTurn): boolean {
	const isAlone = ({ isAlone, clients }: InTurn) => isAlone || clients.length > 1;
	const [first] = group;
	if (!first || isAlone(first) || isAlone(one)) return false;
	const [client] = one.clients;
	const known = group.find(({ clients }) => clients.length > 0)?.clients[0];
	return client === undefined || known === undefined || client === known;
}

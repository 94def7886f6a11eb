// The order of one client's updates: the next is judged only when the one before is in the room, so that clocks and
// places are judged as they are. Those that had to wait meanwhile go on together.

export interface InTurn {
	/** Client ids whose structs it brings. */
	clients: readonly number[];
	/** Who may go on together: one sender over one connection. */
	sender: object;
	/** Never with others. */
	isAlone: boolean;
}

export class Turns<One extends InTurn> {
	private readonly held = new Set<number>();
	private waiting: One[] = [];

	/** @returns whether it must wait; else judge and hold at once, before anybody else asks */
	mustWait({ clients }: One): boolean {
		return clients.some(
			(client) => this.held.has(client) || this.waiting.some((one) => one.clients.includes(client))
		);
	}

	wait(one: One): void {
		this.waiting.push(one);
	}

	/** Ahead of all others of their clients. */
	waitFirst(some: readonly One[]): void {
		this.waiting.unshift(...some);
	}

	/** An update of these clients is on its way into the room. */
	hold(clients: readonly number[]): void {
		for (const client of clients) this.held.add(client);
	}

	/** It is in the room, or never will be. */
	release(clients: readonly number[]): void {
		for (const client of clients) this.held.delete(client);
	}

	/** Takes out all whose turn it is now, each group in the order in which it came. */
	next(): One[][] {
		const groups: One[][] = [];
		const latest = new Map<number, One[] | null>();
		const still: One[] = [];
		for (const one of this.waiting) {
			const [client] = one.clients;
			const group = client === undefined ? undefined : latest.get(client);
			if (group && mayJoin(group, one)) group.push(one);
			else if (one.clients.some((each) => this.held.has(each) || latest.has(each))) {
				for (const each of one.clients) latest.set(each, null);
				still.push(one);
			} else {
				const begun = [one];
				groups.push(begun);
				for (const each of one.clients) latest.set(each, begun);
			}
		}
		this.waiting = still;
		return groups;
	}
}

function mayJoin([first]: readonly InTurn[], one: InTurn): boolean {
	if (!first || first.isAlone || one.isAlone) return false;
	return first.sender === one.sender && first.clients.length === 1 && one.clients.length === 1;
}

// What somebody is told, written so that two meetings can be compared: ids, secrets, the numbers of Yjs clients and times
// are replaced by names in the order in which they turn up; everything else, counts and lengths included, stays.
import * as Y from 'yjs';
import type { Received } from './frames.ts';
import type { Answer } from './http.ts';

/** Rooms, people and things; a word as long as one is named likewise in both meetings. */
const ids = /z_[0-9a-z]{26}|\b[0-9a-z]{20}\b|\b[0-9a-z]{12}\b/g;

/** Of one meeting: the same id has the same name in everything that is told. */
export class Told {
	private readonly names = new Map<string, string>();

	text(text: string): string {
		return text
			.replaceAll(ids, (id) => this.name(id))
			.replaceAll(/\b1[789]\d{11}(\.\d+)?\b/g, '<time>')
			.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<time>')
			.replaceAll(/nonce(-|=")[\w+/=-]+/g, 'nonce$1<nonce>')
			.replaceAll(/"[\w-]{43}"/g, '"<secret>"')
			.replaceAll(/"[B-Z2-9]{6,8}(\\*)"/g, '"<code>$1"');
	}

	answer({ status, headers, text }: Answer): unknown {
		// The tag of a page is made of its nonce as well.
		const { date: _date, etag: _etag, ...rest } = headers;
		return [status, this.text(JSON.stringify(rest)), this.text(text)];
	}

	frame(frame: Received): string {
		return this.text(`${frame.kind} ${frame.room} ${this.body(frame)}`);
	}

	private body(frame: Received): string {
		switch (frame.kind) {
			case 'step1':
				return JSON.stringify([...Y.decodeStateVector(frame.body).values()].sort());
			case 'step2':
			case 'update':
				return this.update(frame.body);
			case 'presence':
				return JSON.stringify(frame.entries.map(({ clock, state }) => [clock, state]));
			case 'granted':
				return frame.scope;
			case 'denied':
				return frame.reason;
			case 'stateless':
			case 'closed':
				return frame.text;
			case 'ack':
				return String(frame.isStored);
			case 'other':
				return String(frame.bytes.length);
		}
	}

	/** How many structures of how many clients, how long each is, and the words in it; which client is which is chance. */
	private update(bytes: Uint8Array): string {
		const { structs, ds } = Y.decodeUpdate(bytes);
		const byClient = new Map<number, unknown[]>();
		for (const one of structs) {
			const { arr, str } = ('content' in one ? one.content : {}) as { arr?: unknown; str?: string };
			const words = arr ?? str ?? null;
			const told = [one.id.clock, one.length, words];
			byClient.set(one.id.client, [...(byClient.get(one.id.client) ?? []), told]);
		}
		const written = [...byClient.values()].map((list) =>
			JSON.stringify(list).replaceAll(ids, '<id>')
		);
		const deleted = [...ds.clients.values()].map((list) =>
			JSON.stringify(list.map(({ clock, len }) => [clock, len]))
		);
		return JSON.stringify([written.sort(), deleted.sort()]);
	}

	private name(id: string): string {
		const known = this.names.get(id) ?? `<${String(id.length)} ${String(this.names.size)}>`;
		this.names.set(id, known);
		return known;
	}
}

// What people do who do not ask: edits of every kind, and structs written by hand on top of real ids.
import * as Y from 'yjs';
import { rawUpdate, type RawContent, type RawDeletes, type RawStruct } from '../rawUpdate.ts';
import { cast, Phone } from '../reidTable.ts';
import { Edits } from './edits.ts';

export abstract class Attacks extends Edits {
	protected clients = 1000;

	/** Sends, judges, and looks at the difference. @returns whether it was refused */
	protected abstract send(
		person: string,
		update: Uint8Array,
		isCatchUp: boolean,
		what: string
	): boolean;

	/** A real document of somebody who does not ask: edits of every kind, allowed or not. */
	protected evilEdit(): void {
		const person = this.pick(Object.keys(cast)) ?? 'oscar';
		const phone = new Phone(person, this.room, ++this.clients);
		const { doc } = phone;
		if (this.forging() < 0.3) {
			const clients = [...this.room.doc.store.clients.keys()];
			doc.clientID = clients[Math.floor(this.forging() * clients.length)] ?? doc.clientID;
		}
		const roots = ['cards', 'beside', 'plan', 'drafts', 'meeting', 'page', 'secrets'];
		const root = this.pick(roots) ?? 'cards';
		const fields = [
			'author',
			'speaker',
			'voice',
			'field',
			'order',
			'hidden',
			'withdrawn',
			'accepted',
			'at',
			'what',
			'text',
			'owner'
		];
		const values = [person, 'grace', null, true, 'danger', 'a1', 1, { isAdmin: true }];
		const field = this.pick(fields) ?? 'text';
		doc.transact(() => {
			for (let i = this.chance(0.3) ? 2 : 1; i > 0; i--) {
				const target = this.pick(this.items(doc, root));
				const map = doc.getMap(root);
				const dice = this.random();
				if (dice < 0.15) map.delete(target?.id ?? this.pick(['purpose', 'notes']) ?? '');
				else if (dice < 0.3) target?.item.set(field, this.pick(values));
				else if (dice < 0.4) target?.item.delete(field);
				else if (dice < 0.5) target?.item.set(field, new Y.Text('other words'));
				else if (dice < 0.7) this.type(target?.item.get(this.pick(['text', 'what']) ?? 'text'));
				else if (dice < 0.8)
					this.type(doc.getMap('meeting').get(this.pick(['purpose', 'planB']) ?? 'planB'));
				else {
					const item = new Y.Map<unknown>([['text', new Y.Text(this.words())]]);
					for (const name of fields) if (this.chance(0.3)) item.set(name, this.pick(values));
					map.set(target && this.chance(0.3) ? target.id : this.newId(), item);
				}
			}
		});
		if (phone.unsent.length > 0)
			this.send(person, phone.takeUnsent(), this.chance(0.2), `evil ${root} ${field}`);
	}

	/** Structs written by hand on top of real ids. */
	protected rawAttack(): void {
		const people = ['oscar', 'grace', 'sam', 'lind', 'priya', 'chantelle', 'jerome', 'helen'];
		const person = this.pick(people) ?? 'grace';
		const isForged = this.chance(0.05);
		const client = isForged
			? (this.pick([...this.room.doc.store.clients.keys()]) ?? 1)
			: ++this.clients;
		const state = Y.getState(this.room.doc.store, client);
		const structs: RawStruct[] = [];
		const count = 1 + Math.floor(this.random() * 4);
		for (let i = 0; i < count; i++) structs.push(this.rawStruct(client, state, i));
		const deletes: RawDeletes[] = [];
		if (this.chance(0.4)) {
			const [at, length] = [Math.floor(this.random() * 6), 1 + Math.floor(this.random() * 3)];
			const whose = this.chance(0.5)
				? client
				: (this.pick([...this.room.doc.store.clients.keys()]) ?? 1);
			deletes.push({ client: whose, ranges: [[at, length]] });
		}
		const clock = this.chance(0.9) ? state : Math.floor(this.random() * 5);
		let update = rawUpdate([{ client, clock, structs }], deletes);
		if (this.chance(0.1)) {
			update = update.slice();
			update[Math.floor(this.random() * update.length)] = Math.floor(this.random() * 256);
		}
		this.send(person, update, false, `raw ${JSON.stringify({ client, clock, structs, deletes })}`);
	}

	protected rawStruct(client: number, state: number, at: number): RawStruct {
		const contents: (() => RawContent)[] = [
			() => ({ deleted: 1 + Math.floor(this.random() * 3) }),
			() => ({ string: 'lies' }),
			() => ({ any: [this.pick(['grace', 'danger', 'a1', true, null, 1, 'oscar'])] }),
			() => ({ type: this.pick([0, 1, 1, 2, 2, 5, 6]) ?? 1 }),
			() => ({ gc: 1 })
		];
		const content = (this.pick(contents) ?? contents[0])?.() ?? { gc: 1 };
		const place = this.random();
		if (place < 0.35)
			return { origin: this.anyId(), right: this.chance(0.2) ? this.anyId() : null, content };
		if (place < 0.45) return { right: this.anyId(), content };
		const key =
			this.pick(['text', 'speaker', 'field', 'order', 'withdrawn', 'what', 'accepted', null]) ??
			null;
		if (place < 0.7) return { parent: this.anyId(), key, content };
		if (place < 0.85 && at > 0)
			return { parent: [client, state + Math.floor(this.random() * at)], key, content };
		const known = this.pick(this.items(this.room.doc, 'cards'))?.id;
		const id = this.chance(0.6) || !known ? this.newId() : known;
		return {
			parent: this.pick(['cards', 'plan', 'beside', 'meeting']) ?? 'cards',
			key: this.chance(0.8) ? id : null,
			content
		};
	}

	protected anyId(): readonly [number, number] {
		const client = this.pick([...this.room.doc.store.clients.keys()]) ?? 1;
		return [client, Math.floor(this.random() * (Y.getState(this.room.doc.store, client) + 1))];
	}
}

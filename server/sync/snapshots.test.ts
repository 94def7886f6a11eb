// Snapshots take turns (SPEC.md SN1–SN3): people's words never wait for more than one.
import type { Document } from '@hocuspocus/server';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { makeLog } from '../log.ts';
import type { LiveRoom } from './liveRoom.ts';
import { Snapshots } from './snapshots.ts';

function room(name: string, events: string[], work: () => Promise<void> = () => Promise.resolve()) {
	const document = Object.assign(new Y.Doc(), { name }) as unknown as Document;
	const snapshot = async () => {
		events.push(`${name} begins`);
		await work();
		events.push(`${name} ends`);
	};
	return { document, live: { bytes: 0, log: { snapshot } } as unknown as LiveRoom };
}

test('[SN1] one after another, and a room that waits is not asked twice', async () => {
	const events: string[] = [];
	const snapshots = new Snapshots(makeLog('silent'), () => true);
	const slow = () => new Promise<void>((resolve) => setImmediate(resolve));
	const rooms = ['a', 'b', 'c'].map((name) => room(name, events, slow));
	const twice = [...rooms, ...rooms];
	await Promise.all(twice.map(({ live, document }) => snapshots.save(live, document)));
	expect(events).toEqual(['a', 'b', 'c'].flatMap((name) => [`${name} begins`, `${name} ends`]));
});

test('[SN2] one that fails holds up nobody', async () => {
	const events: string[] = [];
	const snapshots = new Snapshots(makeLog('silent'), () => true);
	const full = room('full disk', events, () => Promise.reject(new Error('disk full')));
	const next = room('next', events);
	void snapshots.save(full.live, full.document);
	await snapshots.save(next.live, next.document);
	expect(events).toEqual(['full disk begins', 'next begins', 'next ends']);
});

test('[SN3] none of a document that no longer stands for its room when its turn comes', async () => {
	const events: string[] = [];
	const gone = room('gone', events);
	const snapshots = new Snapshots(makeLog('silent'), (document) => document !== gone.document);
	await snapshots.save(gone.live, gone.document);
	expect(events).toEqual([]);
});

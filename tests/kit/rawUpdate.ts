// Writes a Yjs update (version 1) by hand, byte for byte: what no honest browser sends.
import * as encoding from 'lib0/encoding';

type Id = readonly [client: number, clock: number];

export type RawContent =
	| { gc: number }
	| { skip: number }
	| { deleted: number }
	| { json: unknown[] }
	| { binary: Uint8Array }
	| { string: string }
	| { embed: unknown }
	| { format: [string, unknown] }
	/** 0 array, 1 map, 2 text, 3 element, 4 fragment, 5 hook, 6 XML text */
	| { type: number }
	| { any: unknown[] }
	| { doc: string };

export interface RawStruct {
	origin?: Id | null;
	right?: Id | null;
	parent?: string | Id;
	key?: string | null;
	content: RawContent;
}

export interface RawBlock {
	client: number;
	clock: number;
	structs: RawStruct[];
}

export interface RawDeletes {
	client: number;
	ranges: (readonly [clock: number, length: number])[];
}

export function rawUpdate(blocks: RawBlock[], deletes: RawDeletes[] = []): Uint8Array {
	const to = encoding.createEncoder();
	encoding.writeVarUint(to, blocks.length);
	for (const { client, clock, structs } of blocks) {
		encoding.writeVarUint(to, structs.length);
		encoding.writeVarUint(to, client);
		encoding.writeVarUint(to, clock);
		for (const struct of structs) writeStruct(to, struct);
	}
	encoding.writeVarUint(to, deletes.length);
	for (const { client, ranges } of deletes) {
		encoding.writeVarUint(to, client);
		encoding.writeVarUint(to, ranges.length);
		for (const [clock, length] of ranges) {
			encoding.writeVarUint(to, clock);
			encoding.writeVarUint(to, length);
		}
	}
	return encoding.toUint8Array(to);
}

const refs = ['deleted', 'json', 'binary', 'string', 'embed', 'format', 'type', 'any', 'doc'];

function writeStruct(to: encoding.Encoder, struct: RawStruct): void {
	const { origin = null, right = null, parent = 'cards', key = null, content } = struct;
	if ('gc' in content || 'skip' in content) {
		encoding.writeUint8(to, 'gc' in content ? 0 : 10);
		encoding.writeVarUint(to, 'gc' in content ? content.gc : content.skip);
		return;
	}
	const [kind = ''] = Object.keys(content);
	const flags = (origin ? 0x80 : 0) | (right ? 0x40 : 0) | (key === null ? 0 : 0x20);
	encoding.writeUint8(to, (refs.indexOf(kind) + 1) | flags);
	for (const id of [origin, right]) if (id) writeId(to, id);
	if (!origin && !right) {
		encoding.writeVarUint(to, typeof parent === 'string' ? 1 : 0);
		if (typeof parent === 'string') encoding.writeVarString(to, parent);
		else writeId(to, parent);
		if (key !== null) encoding.writeVarString(to, key);
	}
	writeContent(to, content);
}

function writeId(to: encoding.Encoder, [client, clock]: Id): void {
	encoding.writeVarUint(to, client);
	encoding.writeVarUint(to, clock);
}

function writeContent(to: encoding.Encoder, content: RawContent): void {
	if ('deleted' in content) encoding.writeVarUint(to, content.deleted);
	else if ('string' in content) encoding.writeVarString(to, content.string);
	else if ('binary' in content) encoding.writeVarUint8Array(to, content.binary);
	else if ('embed' in content) encoding.writeVarString(to, JSON.stringify(content.embed));
	else if ('type' in content) {
		encoding.writeVarUint(to, content.type);
		if (content.type === 3 || content.type === 5) encoding.writeVarString(to, 'name');
	} else if ('any' in content) {
		encoding.writeVarUint(to, content.any.length);
		for (const value of content.any) encoding.writeAny(to, value as never);
	} else if ('json' in content) {
		encoding.writeVarUint(to, content.json.length);
		for (const value of content.json) encoding.writeVarString(to, JSON.stringify(value));
	} else if ('format' in content) {
		encoding.writeVarString(to, content.format[0]);
		encoding.writeVarString(to, JSON.stringify(content.format[1]));
	} else if ('doc' in content) {
		encoding.writeVarString(to, content.doc);
		encoding.writeAny(to, {});
	}
}

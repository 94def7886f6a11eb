// Every kind of edit that people try in a room, theirs to make or not: who judges says which it was.
import * as Y from 'yjs';
import { writeBegun } from '#lib/board/begunAnswers.ts';
import { addBeside, addCard, setItemField, type ItemRoot } from '#lib/board/cards.ts';
import { addDraft } from '#lib/board/drafts.ts';
import { addNote, noteText } from '#lib/board/familyPaper.ts';
import { addMetSaying, addMustHave } from '#lib/board/mustHaves.ts';
import { addPlanLine } from '#lib/board/planLines.ts';
import { addRestrictedNote } from '#lib/board/restrictedNotes.ts';
import { mapFields } from '#lib/domain/tools/map.ts';
import type { RoomKind } from '#lib/domain/rooms.ts';
import type { World } from './world.ts';

export interface Edit {
	name: string;
	/** The canary in it, if it brings words. */
	word: string | null;
	make(doc: Y.Doc): void;
}

interface Wanted {
	world: World;
	/** What the room holds, as far as whoever edits knows. */
	doc: Y.Doc;
	person: string;
	word: string;
}

type Maker = (wanted: Wanted) => ((doc: Y.Doc) => void) | null;

const at = 1;

/** Mostly oneself. */
function author({ world, person }: Wanted): string {
	return world.chance(0.9) ? person : (world.pick([...world.known.people.keys()]) ?? person);
}

function speaker({ world, person }: Wanted): string | null {
	if (world.chance(0.6)) return null;
	const { part } = world.known.people.get(person) ?? { part: 'a' as const };
	const here = [...world.known.people.values()].filter(
		(one) => one.parts.includes(part) && !one.isRemoved && one.role !== 'screen'
	);
	return world.chance(0.3) ? person : (world.pick(here)?.id ?? null);
}

function items(doc: Y.Doc, root: string): [string, Y.Map<unknown>][] {
	if (!doc.share.has(root)) return [];
	return [...doc.getMap(root)].flatMap(([id, item]) => (item instanceof Y.Map ? [[id, item]] : []));
}

const one = ({ world, doc }: Wanted, root: string) => world.pick(items(doc, root));

const writing =
	(roots: readonly string[], field: string): Maker =>
	(wanted) => {
		const root = wanted.world.pick(roots) ?? '';
		const [id] = one(wanted, root) ?? [];
		if (id === undefined) return null;
		const isDeleting = wanted.world.chance(0.4);
		return (doc) => {
			const text = (doc.getMap(root).get(id) as Y.Map<unknown> | undefined)?.get(field);
			if (!(text instanceof Y.Text)) return;
			if (isDeleting) text.delete(0, text.length);
			else text.insert(text.length, ` ${wanted.word}`);
		};
	};

const setting =
	(roots: readonly ItemRoot[], field: string, values: readonly (string | boolean)[]): Maker =>
	(wanted) => {
		const root = wanted.world.pick(roots) ?? 'cards';
		const [id] = one(wanted, root) ?? [];
		const value = wanted.world.pick(values) ?? null;
		return id === undefined ? null : (doc) => setItemField(doc, root, id, field, value, null);
	};

const deletingItem =
	(roots: readonly string[]): Maker =>
	(wanted) => {
		const root = wanted.world.pick(roots) ?? '';
		const [id] = one(wanted, root) ?? [];
		return id === undefined ? null : (doc) => doc.getMap(root).delete(id);
	};

const fixed =
	(root: string, fields: readonly string[]): Maker =>
	({ world, word }) => {
		const field = world.pick(fields) ?? '';
		const isDeleting = world.chance(0.2);
		return (doc) => {
			const text = doc.getMap(root).get(field);
			if (!(text instanceof Y.Text)) return;
			if (isDeleting) text.delete(0, text.length);
			else text.insert(0, `${word} `);
		};
	};

const stranger: Maker = ({ world, word }) => {
	const root = world.pick(['cards', 'meeting', 'people', 'scales', 'notes', 'zzz']) ?? '';
	return (doc) => doc.getMap(root).set('phase', word);
};

const addingCard: Maker = (wanted) => {
	const { world, word } = wanted;
	const id = world.newId();
	const field = world.pick(mapFields) ?? 'strengths';
	const by = { author: author(wanted), speaker: speaker(wanted) };
	return (doc) => {
		addCard(doc, { id, field, text: word, ...by, voice: 'own', at }, null);
	};
};

const addingBeside: Maker = (wanted) => {
	const [target] = one(wanted, 'cards') ?? [];
	if (target === undefined) return null;
	const id = wanted.world.newId();
	const by = { author: author(wanted), speaker: speaker(wanted) };
	return (doc) => {
		addBeside(doc, { id, target, kind: 'differently', text: wanted.word, ...by, at }, null);
	};
};

const addingLine: Maker = (wanted) => {
	const id = wanted.world.newId();
	const by = { author: author(wanted), speaker: speaker(wanted) };
	return (doc) => {
		addPlanLine(doc, { id, question: null, ...by, at, texts: { what: wanted.word } }, null);
	};
};

const addingMustHave: Maker = (wanted) => {
	const id = wanted.world.newId();
	const by = author(wanted);
	return (doc) => {
		addMustHave(doc, { id, author: by, at, text: wanted.word }, null);
	};
};

const addingMet: Maker = (wanted) => {
	const [target] = one(wanted, 'mustHaves') ?? [];
	if (target === undefined) return null;
	const id = wanted.world.newId();
	const by = { author: author(wanted), speaker: speaker(wanted) };
	return (doc) => {
		addMetSaying(doc, { id, target, met: 'partly', how: wanted.word, ...by, at }, null);
	};
};

const addingNote: Maker = (wanted) => {
	const id = wanted.world.newId();
	const by = author(wanted);
	return (doc) => {
		doc.transact(() => {
			addNote(doc, { id, author: by, at }, null);
			noteText(doc, id)?.insert(0, wanted.word);
		});
	};
};

const addingApart: Maker = (wanted) => {
	const id = wanted.world.newId();
	const by = author(wanted);
	return (doc) => {
		addRestrictedNote(doc, { id, author: by, at, text: wanted.word }, null);
	};
};

const addingDraft: Maker = ({ world, word }) => {
	const id = world.newId();
	return (doc) => {
		addDraft(doc, id, 'strengths', at, null, { words: word });
	};
};

const beginningAnswer: Maker = ({ world, word }) => {
	const scale = world.newId();
	const nothing = {
		value: 3,
		audience: null,
		option: null,
		guessFor: null,
		guessValue: null,
		oneUp: ''
	};
	return (doc) => {
		writeBegun(doc, scale, 1, { ...nothing, why: word }, null);
	};
};

const table: Record<string, Maker> = {
	addingCard,
	addingBeside,
	addingLine,
	addingMustHave,
	addingMet,
	words: writing(['cards', 'beside', 'mustHaves'], 'text'),
	what: writing(['plan'], 'what'),
	backUp: writing(['plan'], 'backUp'),
	withdraw: setting(['cards', 'beside', 'plan', 'mustHavesMet'], 'withdrawn', [true, false]),
	hide: setting(['cards', 'plan'], 'hidden', [true, false]),
	order: setting(['cards', 'plan', 'mustHaves'], 'order', ['a0', 'a1', 'a2']),
	field: setting(['cards'], 'field', mapFields),
	steal: setting(['cards', 'beside', 'plan'], 'author', ['nobody00', 'somebody']),
	accept: setting(['plan'], 'accepted', [true]),
	deletingItem: deletingItem(['cards', 'beside', 'plan', 'mustHaves', 'meeting']),
	purpose: fixed('meeting', ['purpose']),
	planB: fixed('meeting', ['planB', 'monitor', 'reviewOn']),
	stranger
};

const edits: Partial<Record<RoomKind, Record<string, Maker>>> = {
	hall: { stranger, deletingItem: deletingItem(['people', 'scales', 'meeting']) },
	table,
	own: {
		addingDraft,
		beginningAnswer,
		notes: fixed('page', ['wantToSay', 'need', 'notes']),
		words: writing(['drafts'], 'text'),
		deletingItem: deletingItem(['drafts', 'answers']),
		stranger
	},
	record: {
		running: fixed('running', ['opening', 'better', 'frame', 'open', 'dates']),
		stranger
	},
	family: {
		addingNote,
		addingLine,
		words: writing(['notes'], 'text'),
		what: writing(['plan'], 'what'),
		withdraw: setting(['notes', 'plan'], 'withdrawn', [true, false]),
		deletingItem: deletingItem(['notes', 'plan']),
		stranger
	},
	restricted: {
		addingApart,
		words: writing(['notes'], 'text'),
		withdraw: setting(['notes'], 'withdrawn', [true, false]),
		deletingItem: deletingItem(['notes']),
		stranger
	}
};

/** Something somebody might try in a room of this kind, or null where there is nothing to do it to. */
export function anEdit(world: World, kind: RoomKind, doc: Y.Doc, person: string): Edit | null {
	const all = edits[kind] ?? {};
	const name = world.pick(Object.keys(all));
	if (name === undefined) return null;
	const { word } = world.canaries.make();
	const make = all[name]?.({ world, doc, person, word });
	return make ? { name, word, make } : null;
}

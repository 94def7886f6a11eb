// What the rooms may hold of the practice tools, worked out from their definitions. The guard refuses everything else.
import type { CouncilChoiceId } from '../councilChoices.ts';
import type { RoomKind } from '../rooms.ts';
import { voices, besideKinds } from './map.ts';
import {
	besideList,
	keyOf,
	rootOf,
	type FieldShape,
	type PracticeTool,
	type ToolList
} from './practiceTool.ts';
import { cardChars, type Collection, type Field, type Fields, type Writers } from './tool.ts';

const maxItemsOfList = 200;
const maxBeside = 300;

type Collections = Readonly<Record<string, Collection>>;

/** The roots that these tools have in a kind of room. */
export function practiceCollections(tools: readonly PracticeTool[], room: RoomKind): Collections {
	return Object.assign({}, ...tools.map((tool) => collectionsOf(tool, room))) as Collections;
}

export function collectionsOf(tool: PracticeTool, room: RoomKind): Collections {
	const collections: Record<string, Collection> = {};
	for (const [name, list] of Object.entries(tool.lists)) {
		const collection = collectionOf(tool, list, room);
		if (collection) collections[rootOf(tool, name)] = collection;
	}
	const isAtTable = Object.values(tool.lists).some(({ home }) => home === 'table');
	if (room === 'table' && isAtTable) collections[rootOf(tool, besideList)] = besideOf(tool);
	return collections;
}

function collectionOf(tool: PracticeTool, list: ToolList, room: RoomKind): Collection | null {
	if (room === 'own') return onOwnPage(list);
	if (room !== list.home) return null;
	return {
		tool: room === 'record' ? 'record' : keyOf(tool),
		...(list.isBeside ? { isBeside: true } : {}),
		create: list.create ?? 'everyone',
		...(list.phases ? { phases: list.phases } : {}),
		deletable: false,
		maxItems: list.maxItems ?? maxItemsOfList,
		fields: {
			...fieldsOf(list, room, (writers) => writers ?? 'authorOrSpeaker'),
			childRef: { kind: 'children', writers: 'authorOrSpeaker' },
			author: { kind: 'self', writers: 'atCreation' },
			speaker: { kind: 'participant', writers: 'atCreation' },
			voice: { kind: 'choice', writers: 'atCreation', options: voices },
			at: { kind: 'time', writers: 'atCreation' },
			order: { kind: 'order', writers: 'authorSpeakerOrRunsMeeting' },
			hidden: { kind: 'flag', writers: 'runsMeeting' },
			withdrawn: { kind: 'flag', writers: 'authorOrSpeaker' }
		}
	};
}

/** Begun and not put up: all of it in the hand of whose page it is, and gone when they say so. */
function onOwnPage(list: ToolList): Collection {
	return {
		tool: 'ownPage',
		create: 'everyone',
		deletable: true,
		maxItems: list.maxItems ?? maxItemsOfList,
		fields: {
			...fieldsOf(list, 'own', () => 'everyone'),
			childRef: { kind: 'children', writers: 'everyone' },
			speaker: { kind: 'participant', writers: 'everyone' },
			at: { kind: 'time', writers: 'everyone' }
		}
	};
}

function besideOf(tool: PracticeTool): Collection {
	return {
		tool: keyOf(tool),
		isBeside: true,
		create: 'everyone',
		deletable: false,
		maxItems: maxBeside,
		fields: {
			target: { kind: 'item', writers: 'atCreation' },
			kind: { kind: 'choice', writers: 'atCreation', options: besideKinds },
			text: { kind: 'text', writers: 'authorOrSpeaker', maxChars: cardChars },
			author: { kind: 'self', writers: 'atCreation' },
			speaker: { kind: 'participant', writers: 'atCreation' },
			at: { kind: 'time', writers: 'atCreation' },
			withdrawn: { kind: 'flag', writers: 'authorOrSpeaker' }
		}
	};
}

function fieldsOf(
	{ fields }: ToolList,
	room: RoomKind,
	writersOf: (own?: Writers) => Writers
): Fields {
	return Object.fromEntries(
		Object.entries(fields).map(([name, field]) => [
			name,
			{ ...shapeOf(field, room), writers: writersOf(field.writers) } as Field
		])
	);
}

/**
 * Which list of its own tool an item is of helps to draw it; the guard looks at its id alone. Who somebody of another list
 * is, it looks up: at the table, where both stand. What is begun elsewhere is judged once it is put up.
 */
function shapeOf(field: FieldShape, room: RoomKind): Omit<Field, 'writers'> {
	switch (field.kind) {
		case 'text':
			return { kind: 'text', maxChars: field.maxChars } as Omit<Field, 'writers'>;
		case 'choice':
			// Nothing chosen any more is a choice too.
			return {
				...{ kind: 'choice', options: ['', ...field.options] },
				...ofCouncil(field)
			} as Omit<Field, 'writers'>;
		case 'choices': {
			const { kind, options, most } = field;
			return { kind, options, most, ...ofCouncil(field) } as Omit<Field, 'writers'>;
		}
		case 'item': {
			const isLookedUp = field.names !== undefined && room === 'table';
			return { kind: 'item', ...(isLookedUp ? { in: field.of } : {}) } as Omit<Field, 'writers'>;
		}
		default:
			return { kind: field.kind };
	}
}

function ofCouncil({ council }: { council?: CouncilChoiceId }): { of?: CouncilChoiceId } {
	return council === undefined ? {} : { of: council };
}

// A room's schema with what the council says there is to choose from, in place of the usual (SPEC.md CN2, CN3).
import type { CouncilChoices } from '../councilChoices.ts';
import type { Collection, Field, RoomSchema } from './tool.ts';

export function withChoices(schema: RoomSchema, choices: CouncilChoices): RoomSchema {
	const collections = Object.entries(schema.collections).map(
		([root, collection]): [string, Collection] => {
			const fields = Object.entries(collection.fields).map(([name, field]): [string, Field] => [
				name,
				fieldOf(field, choices)
			]);
			return [root, { ...collection, fields: Object.fromEntries(fields) }];
		}
	);
	return { ...schema, collections: Object.fromEntries(collections) };
}

function fieldOf(field: Field, choices: CouncilChoices): Field {
	if (!('of' in field) || field.of === undefined) return field;
	const { options, most } = choices[field.of];
	// Nothing chosen any more is a choice too.
	return field.kind === 'choice'
		? { ...field, options: ['', ...options] }
		: { ...field, options, most };
}

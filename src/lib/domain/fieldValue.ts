// Is a plain value one that this field may hold? Closed lists and narrow patterns: nothing else is stored.
import type { Role } from './roles.ts';
import { childrenMax, namedMax, type Field } from './tools/tool.ts';

const itemIdPattern = /^[0-9a-z]{8,32}$/;
const orderPattern = /^[0-9A-Za-z]{1,120}$/;
const datePattern = /^\d{4}-\d{2}-\d{2}$/;

/** Ids of cards, lines and questions: random, never a name (security.md V36). */
export function isItemId(value: unknown): value is string {
	return typeof value === 'string' && itemIdPattern.test(value) && !(value in Object.prototype);
}

/** A calendar day `YYYY-MM-DD` that exists. */
export function isDay(value: unknown): value is string {
	if (typeof value !== 'string' || !datePattern.test(value)) return false;
	const date = new Date(`${value}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** Who is on this board, and as what. */
export interface PeopleOnBoard {
	/** Is there a participant with this id who has not been removed? */
	hasParticipant(id: string): boolean;
	roleOf(id: string): Role | null;
}

/** @param self the participant who makes the change */
export function isFieldValue(
	field: Field,
	value: unknown,
	self: string,
	people: PeopleOnBoard
): boolean {
	switch (field.kind) {
		case 'choice':
			return typeof value === 'string' && field.options.includes(value);
		case 'choices':
			return areSeveral(value, field.most, (one) => field.options.includes(one));
		case 'self':
			return value === self;
		case 'participant':
			return value === null || (typeof value === 'string' && people.hasParticipant(value));
		case 'participants':
			return areSeveral(value, namedMax, (one) => people.hasParticipant(one));
		case 'children':
			return areSeveral(
				value,
				childrenMax,
				(one) => people.hasParticipant(one) && people.roleOf(one) === 'child'
			);
		case 'item':
			return value === null || isItemId(value);
		case 'items':
			return areSeveral(value, namedMax, isItemId);
		case 'date':
			return value === null || isDay(value);
		case 'flag':
			return typeof value === 'boolean';
		case 'order':
			return typeof value === 'string' && orderPattern.test(value);
		case 'time':
			return typeof value === 'number' && Number.isFinite(value) && value > 0;
		case 'text':
		case 'record':
			return false;
	}
}

/** A list of these, each once, of at most so many. */
function areSeveral(value: unknown, most: number, isOne: (one: string) => boolean): boolean {
	if (!Array.isArray(value) || value.length > most) return false;
	const list: unknown[] = value;
	const isGood = (one: unknown) => typeof one === 'string' && isOne(one);
	return list.every(isGood) && new Set(list).size === list.length;
}

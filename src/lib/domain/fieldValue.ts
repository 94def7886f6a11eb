// Is a plain value one that this field may hold? Closed lists and narrow patterns: nothing else is stored.
import type { Field } from './tools/tool.ts';

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

/**
 * @param self the participant who makes the change
 * @param hasParticipant whether an id belongs to somebody on this board
 */
export function isFieldValue(
	field: Field,
	value: unknown,
	self: string,
	hasParticipant: (id: string) => boolean
): boolean {
	switch (field.kind) {
		case 'choice':
			return typeof value === 'string' && field.options.includes(value);
		case 'self':
			return value === self;
		case 'participant':
			return value === null || (typeof value === 'string' && hasParticipant(value));
		case 'item':
			return value === null || isItemId(value);
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

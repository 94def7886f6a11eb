import { describe, expect, test } from 'vitest';
import { moved, type Ordered } from './reorder.ts';

function order(items: readonly Ordered[], keys: Map<string, string>): string {
	const now = items.map(({ id, order: key }) => ({ id, order: keys.get(id) ?? key }));
	return now
		.sort((a, b) => (a.order < b.order ? -1 : 1))
		.map(({ id }) => id)
		.join('');
}

describe('reorder', () => {
	const fresh = ['a', 'b', 'c'].map((id) => ({ id, order: '' }));

	test('the first move gives everybody a key', () => {
		const keys = moved(fresh, 'c', -1);
		expect(keys.size).toBe(3);
		expect(order(fresh, keys)).toBe('acb');
	});

	test('a later move changes one key', () => {
		const keys = moved(fresh, 'a', 1);
		const items = ['b', 'a', 'c'].map((id) => ({ id, order: keys.get(id) ?? '' }));
		const next = moved(items, 'c', -1);
		expect(next.size).toBe(1);
		expect(order(items, next)).toBe('bca');
	});

	test('a newcomer without a key is moved among those that have one', () => {
		const items = [
			{ id: 'a', order: 'a0' },
			{ id: 'b', order: 'a1' },
			{ id: 'c', order: '' }
		];
		expect(order(items, moved(items, 'c', -1))).toBe('acb');
		expect(order(items, moved(items, 'b', 1))).toBe('acb');
	});

	test('two equal keys leave no room, so all get new ones', () => {
		const items = ['a', 'b', 'c'].map((id) => ({ id, order: 'a0' }));
		expect(order(items, moved(items, 'c', -1))).toBe('acb');
	});

	test('nothing moves past the ends', () => {
		const items = [
			{ id: 'a', order: 'a0' },
			{ id: 'b', order: 'a1' }
		];
		expect(order(items, moved(items, 'b', 1))).toBe('ab');
		expect(order(items, moved(items, 'a', -1))).toBe('ab');
	});
});

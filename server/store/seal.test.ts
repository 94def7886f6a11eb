// What is sealed opens with its key in its place, whole, or not at all (SPEC.md SE1–SE4).
import { expect, test } from 'vitest';
import { keyedHash, newKey, open, openJson, seal, sealJson, Unopenable } from './seal.ts';

const key = newKey();
const words = new TextEncoder().encode('I am not safe at home');

test('[SE1] opens with its key in its place', () => {
	expect(Buffer.from(open(key, 'update|z_1', seal(key, 'update|z_1', words)))).toEqual(
		Buffer.from(words)
	);
	expect(openJson(key, 'person|1', sealJson(key, 'person|1', { name: 'Lúcia' }))).toEqual({
		name: 'Lúcia'
	});
	expect(open(key, 'x', seal(key, 'x', new Uint8Array()))).toHaveLength(0);
});

test('[SE2] not with another key, nor in another place', () => {
	const sealed = seal(key, 'update|z_1', words);
	expect(() => open(newKey(), 'update|z_1', sealed)).toThrow(Unopenable);
	expect(() => open(key, 'update|z_2', sealed)).toThrow(Unopenable);
	expect(() => open(key, 'snapshot|z_1', sealed)).toThrow(Unopenable);
});

test('[SE3] not with any bit changed, nor cut short at any length', () => {
	const sealed = seal(key, 'x', words);
	for (let at = 0; at < sealed.length; at++) {
		const damaged = Uint8Array.from(sealed);
		damaged[at] = (damaged[at] ?? 0) ^ 1;
		expect(() => open(key, 'x', damaged)).toThrow(Unopenable);
		expect(() => open(key, 'x', sealed.slice(0, at))).toThrow(Unopenable);
	}
	expect(() => openJson(key, 'x', new Uint8Array())).toThrow(Unopenable);
});

test('[SE4] nothing of the words is readable, and twice the same is never the same', () => {
	const [one, two] = [seal(key, 'x', words), seal(key, 'x', words)];
	expect(Buffer.from(one).includes('safe')).toBe(false);
	expect(Buffer.from(one).equals(Buffer.from(two))).toBe(false);
});

test('[SE5] a code is looked up under its purpose only', () => {
	const hex = (purpose: string, code: string, by = key) =>
		Buffer.from(keyedHash(by, purpose, code)).toString('hex');
	expect(hex('join code', 'BCD234')).toBe(hex('join code', 'BCD234'));
	expect(hex('join code', 'BCD234')).not.toBe(hex('screen code', 'BCD234'));
	expect(hex('join code', 'BCD234')).not.toBe(hex('join code', 'BCD234', newKey()));
});

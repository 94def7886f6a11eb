// Guessing is slowed, a family behind one address never is (SPEC.md AT1–AT5; security.md V20, V74, P34).
import { expect, test } from 'vitest';
import { Attempts } from './attempts.ts';

function start() {
	const clock = { millis: 0 };
	return { clock, attempts: new Attempts(() => clock.millis) };
}

test('[AT1] a family of eight behind one address is never slowed in two hours', () => {
	const { clock, attempts } = start();
	for (let minute = 0; minute < 120; minute++) {
		clock.millis += 60_000;
		for (let person = 0; person < 8; person++) expect(attempts.mayTry('home')).toBe(true);
		// One of them mistypes the code every minute.
		attempts.failed('home', 'code');
	}
	expect(attempts.areCodesPaused).toBe(false);
});

test('[AT2] guesses from one address are, and others are not', () => {
	const { clock, attempts } = start();
	let tries = 0;
	while (attempts.mayTry('guesser') && tries < 1000) {
		attempts.failed('guesser', 'invite');
		tries++;
	}
	expect(tries).toBeGreaterThanOrEqual(20);
	expect(tries).toBeLessThanOrEqual(40);
	expect(attempts.mayTry('home')).toBe(true);
	let later = 0;
	for (let second = 0; second < 600; second++) {
		clock.millis += 1000;
		if (!attempts.mayTry('guesser')) continue;
		attempts.failed('guesser', 'invite');
		later++;
	}
	expect(later).toBeLessThanOrEqual(0.2 * 600 + 1);
	expect(later).toBeGreaterThan(10);
});

test('[AT3] short codes guessed from many addresses pause for all; the pause ends by itself', () => {
	const { clock, attempts } = start();
	for (let i = 0; i < 501; i++)
		attempts.failed(`10.0.${String(i >> 8)}.${String(i & 255)}`, 'code');
	expect(attempts.areCodesPaused).toBe(true);
	clock.millis += 60_000;
	expect(attempts.areCodesPaused).toBe(false);
});

test('[AT4] wrong invites and passwords never pause the codes', () => {
	const { attempts } = start();
	for (let i = 0; i < 2000; i++)
		attempts.failed(`10.0.${String(i >> 8)}.${String(i & 255)}`, 'invite');
	expect(attempts.areCodesPaused).toBe(false);
});

test('[AT5] an address that was slowed is let try again, however many others came meanwhile', () => {
	const { clock, attempts } = start();
	for (let i = 0; i < 40; i++) attempts.failed('home', 'invite');
	expect(attempts.mayTry('home')).toBe(false);
	clock.millis += 24 * 60 * 60 * 1000;
	for (let i = 0; i < 10_002; i++) attempts.failed(`2001:db8::${i.toString(16)}`, 'invite');
	expect(attempts.mayTry('home')).toBe(true);
});

test('[AT6] twenty wrong passwords slow an address down, and nobody else, and no family beside it', () => {
	const { clock, attempts } = start();
	let tries = 0;
	while (attempts.mayTryPassword('guesser') && tries < 1000) {
		attempts.failed('guesser', 'password');
		tries++;
	}
	expect(tries).toBe(21);
	expect(attempts.mayTry('guesser')).toBe(true);
	expect(attempts.mayTryPassword('home')).toBe(true);
	// Slow, not shut: one more in five seconds, for whoever knows the password too.
	clock.millis += 5000;
	expect(attempts.mayTryPassword('guesser')).toBe(true);
});

// Encryption at rest: every board has its own key, wrapped by the master key (security.md V81).
// Destroying the wrapped key makes the board unreadable everywhere, backups included.
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

const cipher = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;
const noncesPerPool = 512;

/** Content that does not open: damaged, or sealed under another key or for another place. */
export class Unopenable extends Error {
	constructor() {
		super('sealed content does not open');
	}
}

/** Random bytes cost a system call: nonces are drawn from a pool, each used once. */
let pool: Uint8Array = new Uint8Array();
let used = 0;

function freshNonce(): Uint8Array {
	if (used >= pool.length) {
		pool = randomBytes(nonceBytes * noncesPerPool);
		used = 0;
	}
	used += nonceBytes;
	return pool.subarray(used - nonceBytes, used);
}

/** @param place what the bytes are and where they belong; opening elsewhere fails */
export function seal(key: Uint8Array, place: string, plain: Uint8Array): Uint8Array {
	const nonce = freshNonce();
	const encryption = createCipheriv(cipher, key, nonce);
	encryption.setAAD(Buffer.from(place));
	const body = encryption.update(plain);
	return Buffer.concat([nonce, body, encryption.final(), encryption.getAuthTag()]);
}

/** @throws Unopenable */
export function open(key: Uint8Array, place: string, sealed: Uint8Array): Uint8Array {
	try {
		const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
		const decryption = createDecipheriv(cipher, key, bytes.subarray(0, nonceBytes));
		decryption.setAAD(Buffer.from(place));
		decryption.setAuthTag(bytes.subarray(bytes.length - tagBytes));
		const body = decryption.update(bytes.subarray(nonceBytes, bytes.length - tagBytes));
		return Buffer.concat([body, decryption.final()]);
	} catch {
		throw new Unopenable();
	}
}

export function sealJson(key: Uint8Array, place: string, value: unknown): Uint8Array {
	return seal(key, place, Buffer.from(JSON.stringify(value)));
}

/** @throws Unopenable */
export function openJson(key: Uint8Array, place: string, sealed: Uint8Array): unknown {
	return JSON.parse(Buffer.from(open(key, place, sealed)).toString());
}

export function newKey(): Uint8Array {
	return randomBytes(32);
}

/** A look-up value for short codes: useless to a thief of the database without the master key. */
export function keyedHash(key: Uint8Array, purpose: string, value: string): Uint8Array {
	return createHmac('sha256', key).update(`${purpose}\n${value}`).digest();
}

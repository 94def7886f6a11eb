// Random ids and secrets. Ids name nothing; secrets are shown once and stored as hashes.
import { randomBytes, randomInt } from 'node:crypto';
import { sha256 } from '@oslojs/crypto/sha2';
import { encodeBase64urlNoPadding } from '@oslojs/encoding';

const idAlphabet = '0123456789abcdefghijklmnopqrstuvwxyz';

/** @param length characters of 0-9a-z; 20 of them hold 103 bits */
export function randomId(length = 20): string {
	let id = '';
	for (let i = 0; i < length; i++) id += idAlphabet.charAt(randomInt(idAlphabet.length));
	return id;
}

/** A room's opaque document name (design.md 2). */
export function randomRoomId(): string {
	return `z_${randomId(26)}`;
}

/** A 256-bit secret in base64url. */
export function randomSecret(): string {
	return encodeBase64urlNoPadding(randomBytes(32));
}

/** What is stored of a secret: SHA-256 is enough for 256 random bits. */
export function hashSecret(secret: string): Uint8Array {
	return sha256(new TextEncoder().encode(secret));
}

/** Letters and digits nobody mistakes for another when read aloud; no vowels, so no words. */
const codeAlphabet = 'BCDFGHJKLMNPQRSTVWXZ23456789';

/** A code short enough to read aloud: it leads only to a waiting room, or lives ten minutes. */
export function randomCode(length: number): string {
	let code = '';
	for (let i = 0; i < length; i++) code += codeAlphabet.charAt(randomInt(codeAlphabet.length));
	return code;
}

/** The code as typed, without case, spaces and dashes (security.md H11). */
export function normalCode(typed: string): string {
	return typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

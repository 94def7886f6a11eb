// `npm start -- --lan`: on the local network with a self-made certificate, to try Kinboard with real phones.
// Phones warn about the certificate once; that is what a certificate nobody vouches for means.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { resolve } from 'node:path';
import { renderUnicodeCompact } from 'uqr';
import { WrongSetting } from './wrongSetting.ts';

export interface LanCertificate {
	key: string;
	cert: string;
}

const daysValid = 90;
const dayMillis = 24 * 60 * 60 * 1000;

/** This machine's address on the local network. @throws WrongSetting where it has none */
export function lanHost(): string {
	for (const addresses of Object.values(networkInterfaces())) {
		for (const { family, internal, address } of addresses ?? []) {
			if (family === 'IPv4' && !internal) return address;
		}
	}
	throw new WrongSetting('--lan: this machine is on no local network.');
}

/** Kept in DATA_DIR, so that a phone that has accepted it once is not asked again. */
export async function lanCertificate(dataDir: string, host: string): Promise<LanCertificate> {
	const path = resolve(dataDir, `lan-${host}.json`);
	if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as LanCertificate;
	// Some hundred files that no other start needs.
	const { generate } = await import('selfsigned');
	const made = await generate([{ name: 'commonName', value: host }], {
		keyType: 'ec',
		notAfterDate: new Date(Date.now() + daysValid * dayMillis),
		extensions: [
			{
				name: 'subjectAltName',
				altNames: [
					{ type: 7, ip: host },
					{ type: 2, value: 'localhost' }
				]
			}
		]
	});
	const certificate = { key: made.private, cert: made.cert };
	writeFileSync(path, JSON.stringify(certificate), { mode: 0o600 });
	return certificate;
}

/** For the terminal: point a phone's camera at it. */
export function qrText(address: string): string {
	return `${renderUnicodeCompact(address)}\n`;
}

// Pictures from a device: one is sent into a room, and each is asked for by its id by whoever may see it.
import { isItemId } from '../domain/fieldValue.ts';
import type { KeptPicture } from '../domain/pictures.ts';

/** `offline`: there is no signal, or the server is busy. */
export type NotSent = 'unreadable' | 'tooMany' | 'refused' | 'offline';

const whys: Readonly<Record<number, NotSent>> = {
	400: 'unreadable',
	409: 'tooMany',
	413: 'unreadable',
	415: 'unreadable'
};

export function pictureAddress(base: string, id: string): string {
	return `${base}picture?id=${id}`;
}

/** @param base the seat's path */
export async function sendPicture(
	base: string,
	room: string,
	picture: Blob
): Promise<KeptPicture | NotSent> {
	try {
		const response = await fetch(`${base}picture?room=${room}`, {
			method: 'POST',
			credentials: 'same-origin',
			headers: { 'content-type': picture.type },
			body: picture
		});
		if (response.status >= 500) return 'offline';
		if (!response.ok) return whys[response.status] ?? 'refused';
		const kept = (await response.json()) as KeptPicture;
		return isItemId(kept.id) ? kept : 'refused';
	} catch {
		return 'offline';
	}
}

/** @returns an address that holds the picture itself; `later` where there is no signal; null where it is not one's to see */
export async function fetchPicture(base: string, id: string): Promise<string | 'later' | null> {
	try {
		const response = await fetch(pictureAddress(base, id), { credentials: 'same-origin' });
		if (response.status >= 500) return 'later';
		if (!response.ok) return null;
		const bytes = new Uint8Array(await response.arrayBuffer());
		let binary = '';
		for (const byte of bytes) binary += String.fromCharCode(byte);
		return `data:image/jpeg;base64,${btoa(binary)}`;
	} catch {
		return 'later';
	}
}

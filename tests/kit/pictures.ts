// Pictures as devices send them: photos that say where and with what they were taken, and files that only look like pictures.
import sharp from 'sharp';
import type { KeptPicture } from '#lib/domain/pictures.ts';
import { ask, type Answer } from './http.ts';
import type { Seat } from './people.ts';

/** What a camera writes into its files, and nobody may ever read. */
export const cameraSays = 'Kestrel Mews 4, Westmere';

interface PhotoOf {
	width?: number;
	height?: number;
	format?: 'jpeg' | 'png' | 'webp';
	/** As a phone that is held upright says it. */
	isTurned?: boolean;
}

/** A photo of two colours, left and right, with a place and a camera in its file. */
export function aPhoto({
	width = 640,
	height = 480,
	format = 'jpeg',
	isTurned = false
}: PhotoOf = {}): Promise<Buffer> {
	const half = {
		create: { width: Math.floor(width / 2), height, channels: 3, background: '#1d4f91' }
	} as const;
	return sharp({ create: { width, height, channels: 3, background: '#d8a72a' } })
		.composite([{ input: half, left: 0, top: 0 }])
		.withExif({
			IFD0: { ImageDescription: cameraSays, Make: 'Kestrel' },
			IFD3: { GPSLatitude: '51/1 30/1 0/1', GPSLatitudeRef: 'N' }
		})
		.withMetadata(isTurned ? { orientation: 6 } : {})
		.toFormat(format)
		.toBuffer();
}

export function sendPicture(
	seat: Seat,
	room: string,
	body: Uint8Array,
	type = 'image/jpeg'
): Promise<Answer> {
	return ask(seat.server, `/s/${seat.seat}/picture?room=${room}`, {
		method: 'POST',
		body,
		cookie: seat.cookie,
		headers: { 'content-type': type }
	});
}

/** @returns the picture's id @throws where it is not kept */
export async function keptPicture(seat: Seat, room: string): Promise<string> {
	const { status, json, text } = await sendPicture(seat, room, await aPhoto());
	if (status !== 200) throw new Error(`not kept: ${String(status)} ${text}`);
	return (json as KeptPicture).id;
}

export function seePicture(seat: Seat, id: string): Promise<Answer> {
	return ask(seat.server, `/s/${seat.seat}/picture?id=${id}`, { cookie: seat.cookie });
}

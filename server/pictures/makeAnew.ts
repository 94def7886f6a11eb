// A sent picture is made anew, so that nothing of its file is kept but what can be seen: no place, no camera, no hidden part
// (SPEC.md PI2; security.md V77). One at a time: pictures may cost much, and nobody's may cost the meeting anything.
import type { SharpConstructor } from 'sharp';
import { pictureSideMax } from '#lib/domain/pictures.ts';

export interface MadePicture {
	/** A JPEG file. */
	bytes: Uint8Array;
	width: number;
	height: number;
}

/** More pixels are refused unread: a small file can claim to be a huge picture. */
const pixelsMax = 50_000_000;
const secondsMax = 10;
const waitingMost = 12;

const sharpness = 80;
const lesser = { side: 1100, sharpness: 60 };
const keptBytesMax = 400 * 1024;

let last: Promise<unknown> = Promise.resolve();
let waiting = 0;

/** @returns `busy` where too many are being made already; null where it is no picture that can be read */
export async function makeAnew(sent: Uint8Array): Promise<MadePicture | 'busy' | null> {
	if (waiting >= waitingMost) return 'busy';
	waiting += 1;
	const make = () => makeNow(sent);
	const made = last.then(make, make);
	last = made;
	try {
		return await made;
	} finally {
		waiting -= 1;
	}
}

async function makeNow(sent: Uint8Array): Promise<MadePicture | null> {
	const first = await draw(sent, pictureSideMax, sharpness);
	if (!first || first.bytes.length <= keptBytesMax) return first;
	return draw(sent, lesser.side, lesser.sharpness);
}

async function draw(sent: Uint8Array, side: number, quality: number): Promise<MadePicture | null> {
	const sharp = await loadSharp();
	try {
		const { data, info } = await sharp(sent, { limitInputPixels: pixelsMax, autoOrient: true })
			.timeout({ seconds: secondsMax })
			.resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
			.flatten({ background: '#ffffff' })
			.jpeg({ quality, mozjpeg: true })
			.toBuffer({ resolveWithObject: true });
		return { bytes: data, width: info.width, height: info.height };
	} catch {
		return null;
	}
}

/** Loaded with the first picture; of all the formats that it knows it may read three. */
async function loadSharp(): Promise<SharpConstructor> {
	const { default: sharp } = await import('sharp');
	sharp.cache(false);
	sharp.concurrency(1);
	sharp.block({ operation: ['VipsForeignLoad'] });
	sharp.unblock({
		operation: ['Jpeg', 'Png', 'Webp'].map((format) => `VipsForeignLoad${format}Buffer`)
	});
	return sharp;
}
